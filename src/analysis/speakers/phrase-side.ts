/** The side that a phrase without a name stands for. */
import { STATE_BODY } from '../lexicon/offices';
import { sideOfRegionIn } from '../lexicon/regions';
import { DOCUMENTS, OFFICIAL, WITHHELD } from '../lexicon/sources';
import { roleOf } from './describe';
import { inCountry, type Place } from './gazetteer';
import { homeAt } from './home';
import { candidacy } from './office';
import { partyOf } from './party';
import type { Person } from './people';
import type { Phrase } from './phrase';
import { mentionsIn } from './salience';
import type { Scene } from './scene';
import { textOf } from './words';

/** "the Ministry of Defence", "the Security Council": of the state at hand, not of the one in the table. */
export const isAnothers = (body: Place, p: Phrase, scene: Scene): boolean =>
  body.ambiguous &&
  !(isMinistry(body) && scene.home === '') &&
  (!scene.sides.has(body.party) || (isMinistry(body) && homeOf(p, scene) !== body.party));
const isMinistry = ({ sort }: Place): boolean => sort === 'ministry' || sort === 'legislature' || sort === 'court';

/** "a spokesperson for Novak", "sources close to Morel". */
function personAfter(p: Phrase, scene: Scene): Person | undefined {
  const link = p.words.find(w => w.index > (p.head?.index ?? 0) && /^(?:for|of|to)$/.test(w.lower));
  return link && mentionsIn(scene.mentions, link.index, p.words.at(-1)!.index + 1)[0]?.person;
}

/** "the London-based institute": where it is, not for whom it speaks. */
const SITUATED = /-(?:based|born|educated|listed|trained|registered)$/;

/** "the government's own committee", "committee members", "an army officer": of the article's own state. */
export const OF_HOME =
  /^(?:government|cabinet|administration|ministry|army|military|navy|security|intelligence|state|committee|parliament|police|defence|defense|federal|presidential|palace|sheriff|prosecutor|mayor)$/;

/** Of a party: "the business wing of the Christian Democrats". */
const WING = /^(?:wing|faction|caucus|leadership|organisation|organization|branch|rank)$/;

/** Officials of these are a state's. */
const LOCAL =
  /^(?:local|district|provincial|regional|municipal|county|city|town|village|health|election|electoral|emergency|customs|education|prison|senior|top)$/;

/** "Morel allies", "the Morel campaign": they speak for the side of whom they follow. */
const FOLLOWS = /^(?:ally|aide|adviser|advisor|official|campaign|team|camp|spokesman|spokeswoman|spokesperson)$/;

/** "the Morel campaign", "a Morel campaign release". */
const CAMPAIGN = /^(?:campaign|camp)$/;

/** "Indiana's Supreme Court", "the Indiana legislature". */
const OF_A_STATE =
  /^(?:court|legislature|senate|house|assembly|government|department|commission|board|agency|governor|authority|official)$/;

const GOVERNS = /^(?:governor|general|attorney|secretary|treasurer|legislature)$/;

/** "the Kharkiv prosecutor's office", "health officials in Gaza". */
const OF_A_REGION =
  /^(?:ministry|department|official|authority|police|premier|minister|prosecutor|office|government|council|court|parliament|legislature|assembly|agency|service|administration|governor|command|medic|rescuer|spokesman|spokeswoman|spokesperson)$/;

const FIRM = /^(?:company|firm|airline|start-?up|website|app|manufacturer|retailer)$/;

/** Who rules the body: "the Hamas-run ministry". */
const RUN_BY = /-(?:run|led|controlled|administered|affiliated|held|governed)$/;

/** They stand in another country. */
const ABROAD = /^(?:embassy|consulate|mission|ambassador|envoy|diplomat)$/;

/** The side that the words of a phrase name: its possessor's, a party's, a country's, a body's. */
export function sideOfPhrase(p: Phrase, scene: Scene, possessor?: string): string {
  const text = p.words.map(w => w.lower).join(' ');
  const country = p.places.find(
    x =>
      (x.by === 'country' ||
        x.by === 'people' ||
        (x.by === 'capital' && (!x.ambiguous || scene.sides.has(x.party) || scene.home === x.party))) &&
      !/^(?:to|on|against|between|about)$/.test(p.words[x.at - 1]?.lower ?? '') &&
      !(ABROAD.test(p.noun) && (x.by === 'capital' || p.words[x.at - 1]?.lower === 'in')) &&
      !SITUATED.test(p.words[x.at]!.lower) &&
      // "a Norwegian company", "a company at the heart of the Norwegian inquiry"
      !FIRM.test(p.noun),
  );
  if (
    p.core.slice(0, 2).some(w => /^(?:former|ex)\b/.test(w.lower)) ||
    (/^(?:poll|survey|study)$/.test(p.noun) && !p.places.some(x => x.sort === 'ministry' || x.sort === 'government'))
  )
    return '';
  if (isFederalCourt(p, scene)) return '';
  // "the Hamas-run health ministry"
  const ruler = p.places.find(x => x.by === 'body' && RUN_BY.test(p.words[x.at]!.lower));
  if (ruler) return ruler.party;
  if (/\b(?:ruling|governing|government) (?:and|or) opposition\b/.test(text)) return '';
  if (/\bopposition\b/.test(text)) return `${demonym(country, p, scene)}opposition`;
  const party = p.places.find(
    x =>
      x.by === 'party' &&
      (!x.ambiguous || WITHHELD.has(p.noun) || roleOf(p.head!) || WING.test(p.noun) || isOwner(x, p, scene)),
  );
  if (party) return inCountry(party, country?.party ?? scene.country).party;
  if (possessor) return possessor;
  const spokesFor = WITHHELD.has(p.noun) ? personAfter(p, scene) : undefined;
  if (spokesFor) return partyOf(spokesFor, scene);
  if (p.possessor && OF_HOME.test(p.possessor.lower) && !country) return homeOf(p, scene);
  const campaign = p.core.some(w => CAMPAIGN.test(w.lower));
  // "a senior Morel adviser"
  const follows = campaign || FOLLOWS.test(p.noun) ? p.core.find(w => w.capital && w !== p.head) : undefined;
  const leader = follows && mentionsIn(scene.mentions, follows.index, p.head!.index)[0];
  // a president who runs again has a campaign that is the party's
  if (leader && !country) return (campaign && candidacy(leader.person.name, scene)) || partyOf(leader.person, scene);
  const region =
    !country && (OF_A_REGION.test(p.noun) || (WITHHELD.has(p.noun) && p.core.some(w => OF_A_REGION.test(w.lower))))
      ? sideOfRegionIn(
          p.words.map(w => w.text),
          scene.country,
        )
      : undefined;
  if (region) return region;
  const state = p.places.find(x => x.by === 'state' && x.at + x.length <= p.words.indexOf(p.head!));
  if (state && OF_A_STATE.test(p.noun) && !country) return state.party;
  // "the attorney general of Ohio"
  const governed = p.places.find(x => x.by === 'state' && p.words[x.at - 1]?.lower === 'of');
  if (governed && !country && GOVERNS.test(p.noun)) return governed.party;
  const body = p.places.find(x => x.by === 'body');
  if (body && !(country && country.at < body.at) && !isAnothers(body, p, scene)) return body.party;
  if (country)
    return [country, secondPeople(country, p)]
      .map(x => x?.party)
      .filter(Boolean)
      .join('; ');
  if (/^(?:european|europe)\b/.test(p.core.map(w => w.lower).join(' '))) return 'Europe';
  if (
    (WITHHELD.has(p.noun) || OFFICIAL.has(p.noun) || DOCUMENTS.has(p.noun)) &&
    p.core
      .slice(0, -1)
      .some(
        w =>
          (OF_HOME.test(w.lower) &&
            (!DOCUMENTS.has(p.noun) || (w.lower === 'federal' && !/^(?:law)?suit$/.test(p.noun)))) ||
          (w.capital && STATE_BODY.test(w.text)),
      )
  )
    return homeOf(p, scene);
  // "a spokesman for the Department of Health"
  if (WITHHELD.has(p.noun) && p.words.some(w => w.index > p.head!.index && w.capital && MINISTRY.test(w.text)))
    return homeOf(p, scene);
  // "Officials said", "local officials", "officials in the northern district": of the state at hand
  const own =
    p.noun === 'official' &&
    !p.possessor &&
    (p.core.length === 1
      ? p.plural && (p.words.length === 1 || p.words[1]!.lower === 'in')
      : p.core.every(w => w === p.head || LOCAL.test(w.lower)));
  return own ? homeOf(p, scene) : '';
}

const MINISTRY = /^(?:Department|Ministry|Treasury|Cabinet)$/;

/** "the U.S. Court of Appeals for the Ninth Circuit", "a federal judge": American courts rule against the union as well as for it. */
export const isFederalCourt = ({ noun, words, places }: Phrase, { country }: Scene): boolean =>
  JUDGES.test(noun) && country === 'United States' && places.every(p => p.by !== 'state') && LOWER.test(textOf(words));
const JUDGES = /^(?:court|judge|panel|circuit|appeal)$/;
const LOWER = /\b(?:appeals?|circuit|federal|district)\b/i;

/** "the Conservatives' letter", where the party of that name is one of the article's own country. */
const isOwner = (party: Place, p: Phrase, { country }: Scene): boolean =>
  p.words[party.at + party.length - 1]!.possessive && inCountry(party, country).country === country;

/** "Georgian and Afghan officials", "the leaders of Norway and the Netherlands": the other of the two. */
function secondPeople(first: Place, p: Phrase): Place | undefined {
  const next = first.at + first.length;
  if (first.by === 'capital' || !p.plural || p.words[next]?.lower !== 'and') return undefined;
  const at = next + (p.words[next + 1]?.lower === 'the' ? 2 : 1);
  return p.places.find(x => x.at === at && x.by === first.by && x.party !== first.party);
}

/** The state that a phrase without a country means. */
export const homeOf = (p: Phrase, scene: Scene): string => homeAt(p.words[0]!.index, textOf(p.words), scene);

const demonym = (country: Place | undefined, p: Phrase, scene: Scene): string => {
  const name =
    country?.party ??
    homeAt(p.words[0]!.index, textOf(p.words), {
      ...scene,
      home: scene.country,
      shared: false,
    });
  return name ? `${scene.adjectiveOf(name)} ` : '';
};
