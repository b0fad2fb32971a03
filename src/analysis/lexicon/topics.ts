/**
 * What claims are about. A topic holds where one of its terms stands in the claim: a lemma, or several words in a row
 * ("security guarantee"), each in lower case and singular. To add a topic, add an entry; its example is its test.
 */
export interface Topic {
  id: string;
  /** In the interface. */
  label: string;
  terms: readonly string[];
  /** Phrases in which a term means something else: "think tank". */
  except?: readonly string[];
  example: string;
}

const words = (s: string) => s.split(',').map(w => w.trim());

export const TOPICS: readonly Topic[] = [
  {
    id: 'ceasefire',
    label: 'Ceasefire and peace',
    terms: words(
      'ceasefire, cease - fire, truce, armistice, peace deal, peace plan, peace agreement, peace proposal, peace treaty, peace settlement, peace process, lasting peace, just peace, end the war, end of the war, end the fighting, halt the war, ending the war, war to end, stop the war, hostility, de-escalation, de - escalation, peace, political settlement, cessation',
    ),
    example: 'the two armies would observe a truce over the holiday',
  },
  {
    id: 'territory',
    label: 'Territory',
    terms: words(
      'territory, territorial, annexation, annex, sovereignty, occupied region, occupied territory, border dispute, border line, border change, redraw border, recognised border, recognized border, withdraw troop, withdraw force, withdraw its troop, withdraw its force, withdrawal of troop, maritime claim, territorial water, south china sea, enclave, settlement construction, frontier, front line, frontline, crimea, donbas, donetsk, luhansk, kherson, zaporizhzhia, golan, west bank, taiwan strait, buffer zone, land swap, cede, demarcation',
    ),
    example: 'it would never cede the northern valley',
  },
  {
    id: 'security',
    label: 'Security guarantees and alliances',
    terms: words(
      'security guarantee, security guarantees, nato, alliance, peacekeeper, peacekeeping, backstop, article 5, collective defence, collective defense, membership action plan, reassurance force, security pact, defence pact, defense pact, security architecture, security umbrella, european security, collective security, peacekeeping force, bilateral defence, mutual defence, stabilisation force, stabilization force, regional security, security of the continent, troop deployment, boot on the ground, accession to the alliance',
    ),
    example: 'a treaty without a security guarantee is only paper',
  },
  {
    id: 'sanctions',
    label: 'Sanctions and assets',
    terms: words(
      'sanction, sanctions, embargo, frozen asset, asset freeze, freeze asset, blacklist, price cap, oligarch, shadow fleet, export control, travel ban, seized asset, immobilised asset, immobilized asset, confiscate asset',
    ),
    example: 'the embargo would be lifted in stages',
  },
  {
    id: 'prisoners',
    label: 'Prisoners and children',
    terms: words(
      'prisoner, prisoner of war, pow, hostage, captive, abduct, abducted child, deported child, deportation of child, prisoner swap, prisoner exchange, detainee, political prisoner, ransom, kidnap, abduction, deport child, missing child',
    ),
    example: 'forty captives were exchanged at the river bridge',
  },
  {
    id: 'weapons',
    label: 'Weapons and military aid',
    terms: words(
      'weapon, arms, military aid, missile, tank, drone, artillery, air defence, air defense, fighter jet, air defence system, patriot, himars, munition, shell, warplane, arms supply, military assistance, military support, rearm, defence spending, defense spending, defence budget, defense budget, aid package, military supply, ammunition, cruise missile, ballistic missile, air strike system, weaponry, rearmament, conscription, military equipment',
    ),
    except: words('think tank, fish tank, shell company, drone on, patriot act'),
    example: 'no more missiles would be delivered this year',
  },
  {
    id: 'nuclear',
    label: 'Nuclear',
    terms: words(
      'nuclear, atomic, uranium, enrichment, enrich uranium, warhead, iaea, non - proliferation, nonproliferation, icbm, denuclearization, denuclearisation',
    ),
    example: 'inspectors found traces of enriched uranium',
  },
  {
    id: 'talks',
    label: 'Talks and their form',
    terms: words(
      'talk, negotiation, negotiate, negotiator, negotiating table, seat at the table, summit, dialogue, mediator, mediation, mediate, delegation, back channel, deal, accord, agreement, phone call, hot line, hotline, round of talks, diplomacy, meeting, consultation',
    ),
    except: words('deal with, deal a, talk show, great deal, good deal, talk radio'),
    example: 'a second round of talks could begin in May',
  },
  {
    id: 'elections',
    label: 'Elections and legitimacy',
    terms: words(
      'election, vote, ballot, referendum, legitimacy, illegitimate, dictator, coup, martial law, opposition, impeachment, poll, candidate, voter, constitution, constitutional, rigged, impeach, mandate, president - elect, snap election, re - election, reelection, referenda, term limit, ruling party, resign as, call to resign, step down',
    ),
    except: words('vote of thanks, poll tax'),
    example: 'the ballot was stolen in three provinces',
  },
  {
    id: 'humanitarian',
    label: 'Humanitarian',
    terms: words(
      'humanitarian, refugee, famine, civilian, aid convoy, humanitarian aid, evacuation, evacuate, relief supply, relief agency, disaster relief, relief effort, starvation, starve, displaced, deportation, asylum seeker, immigration, migration, small boat, asylum, migrant, war crime, atrocity, genocide, human right, human rights, massacre, torture, casualty',
    ),
    example: 'the convoy carried flour for displaced families',
  },
  {
    id: 'energy',
    label: 'Energy',
    terms: words(
      'gas, oil, pipeline, energy, power grid, power plant, power station, electricity, refinery, lng, coal, blackout, opec, fuel, nord stream',
    ),
    example: 'the pipeline would stay closed through the winter',
  },
  {
    id: 'trade',
    label: 'Trade and economy',
    terms: words(
      'trade, tariff, export, import, grain, mineral, rare earth, investment, economy, economic, budget, tax, shareholder, cost of living, market access, customs union, import duty, customs duty, natural resource, investor, supply chain, loan, reconstruction, inflation, single market',
    ),
    example: 'new tariffs on steel would follow in June',
  },
];

/** Topics narrow enough that a refusal on one answers another side's claim on it. */
export const TOPIC_WEIGHT: Readonly<Record<string, number>> = {
  territory: 1,
  security: 1,
  sanctions: 1,
  nuclear: 1,
  prisoners: 1,
  weapons: 1,
};
