/** The side that a description of somebody names: "Czech minister", "leader of the Reform Alliance", "Novak's adviser". */
import {
  CIVIL,
  HEADS_ORGANISATION,
  HIGH,
  NO_SIDE,
  OFFICE,
  PARTISAN,
  PRIVATE,
  SPEAKS_FOR_COUNTRY,
  STATE_BODY,
} from '../lexicon/offices';
import { outletOf } from '../lexicon/outlets-index';
import { stateOfRegion } from '../lexicon/regions';
import { type Description, roleOf } from './describe';
import { inCountry, type Place } from './gazetteer';
import { PARTS } from './home';
import { agreed } from './office';
import { organisationIn, sideOfOrganisation, unlistedParty } from './organisation';
import { mentionsIn } from './salience';
import type { Scene } from './scene';

/** People who are asked whether an organisation is named after them. */
const MOST_PEOPLE = 200;

/** @returns undefined where the description says nothing about a side; '' where it says that there is none */
export function sideOfDescription(d: Description, scene: Scene, sideOf: (word: string) => string): string | undefined {
  if (d.former) return '';
  if (d.modifiers.has('retired')) return undefined;
  const places = d.places.filter(p => p.by !== 'state');
  const body = places.find(p => p.by === 'body' && (!p.ambiguous || scene.sides.has(p.party)));
  // "Novak's Chilean counterpart": the adjective tells
  const owned = d.possessor && places.find(p => p.by === 'people' && d.words[p.at]!.index > d.possessor!.index)?.party;
  const country =
    owned ??
    places.find(
      p =>
        p.by !== 'party' &&
        p.by !== 'body' &&
        (!p.ambiguous ||
          p.by === 'country' ||
          /-(?:installed|backed|appointed|aligned|controlled)$/.test(d.words[p.at]!.lower)),
    )?.party;
  const party = partyNamed(d, places, country, scene);
  const organisation = HEADS_ORGANISATION.has(d.head) || COUNSEL.test(d.head) ? organisationIn(d, scene) : '';
  const own = speaksFor(d, organisation, places, scene) ? organisation : sideOfOrganisation(organisation);
  if (own && !body && !(party && organisation.includes(party.name))) return own;
  // "the IMF's chief economist", not "an IMF economist"
  if (d.modifiers.has('chief') && body && PRIVATE.has(d.head)) return body.party;
  // "a lawyer for the State Department", not "an aid group's lawyer"
  if (
    COUNSEL.test(d.head) &&
    body &&
    /^(?:government|ministry|services|legislature|agency|alliance)$/.test(body.sort ?? '')
  )
    return body.party;
  // "a Republican pollster" works for that side
  if (party && FOR_HIRE.test(d.head)) return inCountry(party, country ?? scene.country).party;
  // "the Courier's chief correspondent" speaks as the press
  const outlet = d.possessor && d.words.slice(0, d.words.indexOf(d.possessor) + 1);
  if (
    outlet &&
    PRESS.test(d.head) &&
    outletOf(
      outlet
        .map(w => w.text)
        .join(' ')
        .replace(/^the /i, ''),
    )
  )
    return 'media';
  if (PRIVATE.has(d.head)) return inCharge(d, scene) ?? (d.head === 'witness' ? undefined : '');
  const shadow = d.modifiers.has('shadow') || d.modifiers.has('opposition');
  if (party && PARTISAN.has(d.head) && (shadow || !(HIGH.has(d.head) && country && !directlyLed(d, party))))
    return inCountry(party, country ?? scene.country).party;
  const unlisted = PARTISAN.has(d.head) && !HIGH.has(d.head) ? unlistedParty(d.words) : '';
  if (unlisted && !party) return unlisted;
  if (shadow && !d.modifiers.has('opposition') && (country ?? scene.country) === 'United Kingdom')
    return opposite(scene.date);
  if (shadow)
    return d.modifiers.has('opposition') && (country || scene.country)
      ? oppositionOf(country || scene.country, scene)
      : '';
  // "New York City Mayor Jan Novak"
  const city =
    d.head === 'mayor' && scene.country === 'United States' && !country && !body ? organisationIn(d, scene) : '';
  if (city) return city;
  const region = REGIONAL.test(d.head) && !country && !body ? regionOf(d) : undefined;
  if (region) return region;
  // "rebel commander", "exiled politician": not of the state whose name they bear
  if (country && !body && (d.modifiers.has('rebel') || d.modifiers.has('separatist') || d.modifiers.has('insurgent')))
    return '';
  if (own === '' || (!body && HEADS_ORGANISATION.has(d.head) && isPrivate(d, organisation))) return '';
  if (d.possessor && !owned) {
    // "the Morel campaign's director"
    const owner = CAMPAIGN.test(d.possessor.lower) ? scene.words[d.possessor.index - 1]! : d.possessor;
    const side = sideOf(owner.text);
    if (side) return side;
  }
  const served = employerOf(d, scene, sideOf);
  if (served) return served;
  const owner =
    organisation !== '' &&
    !organisation.includes(' ') &&
    scene.people.slice(0, MOST_PEOPLE).some(x => x.sure && x.name.includes(' ') && x.name.endsWith(` ${organisation}`));
  const held = organisation !== '' && !organisation.includes(' ') ? agreed(organisation, scene) : '';
  if (owner || held) return sideOf(organisation) || held || undefined;
  if (
    organisation !== '' &&
    !body &&
    !country &&
    !party &&
    // "Jan Novak of Harbour Bridge" may work for anybody
    (d.head !== 'member' || d.words.some(w => w.lower === 'member')) &&
    (!HIGH.has(d.head) ||
      (/^(?:president|secretary|secretary-general)$/.test(d.head) && ABBREVIATION.test(organisation))) &&
    !isCompanyRole(d) &&
    !STATE_WORDS.test(organisation)
  )
    return organisation;
  // "Norland director for Harbour Watch": where they work, not for whom they speak
  const role = d.words.findIndex(w => roleOf(w) !== undefined);
  if (body && role >= 0 && body.at > role && places.some(p => p.by === 'country' && p.at < role)) return body.party;
  if (country && (d.head === '' || OFFICE.has(d.head) || SPEAKS_FOR_COUNTRY.has(d.head))) return country;
  if (country && !body && d.head !== '') return '';
  if (body) return body.party;
  if (party) return inCountry(party, scene.country).party;
  const state = d.places.find(p => p.by === 'state');
  if (state && /^(?:governor|attorney|treasurer|lieutenant)$/.test(d.head)) return state.party;
  if (d.head === 'secretary' && d.modifiers.has('state') && !d.words.some(w => w.lower === 'for'))
    return 'United States';
  if (d.modifiers.has('white') || (d.head === 'speaker' && d.modifiers.has('house'))) return 'United States';
  return undefined;
}

/** "chief executive of Harbour Bridge", "counsel for the Centre for Quiet Ports": for the organisation by its name. */
function speaksFor(d: Description, organisation: string, places: readonly Place[], scene: Scene): boolean {
  const voice = VOICE.test(d.head) || (COUNSEL.test(d.head) && d.words.some(w => w.lower === 'for'));
  const leads = LEADS.test(d.head) || (d.head === 'officer' && d.modifiers.has('chief'));
  return (
    organisation !== '' &&
    !places.some(p => p.by === 'body' || p.by === 'party') &&
    (CIVIL.test(organisation) || !(STATE_BODY.test(organisation) || STATE_WORDS.test(organisation))) &&
    (voice || (leads && !LEARNED.test(organisation))) &&
    !scene.people
      .slice(0, MOST_PEOPLE)
      .some(x => x.sure && organisation.endsWith(x.name.slice(x.name.lastIndexOf(' ') + 1)))
  );
}
const VOICE = /^(?:spokesman|spokeswoman|spokesperson)$/;
const LEADS =
  /^(?:director|executive|ceo|chief|chairman|chairwoman|chair|chairperson|founder|co-founder|head|coordinator|organiser|organizer)$/;
/** Whoever leads these speaks as a scholar, or for nobody. */
const LEARNED =
  /\b(?:universit\p{L}+|institut\p{L}+|colleges?|schools?|cent(?:re|er)s?|hospitals?|church|museums?|laborator\p{L}+|research|bank|fund|studies)\b/iu;

/** "an adviser to Prime Minister Jan Novak", "spokesman for Morel": for whom their employer speaks. */
function employerOf(d: Description, scene: Scene, sideOf: (word: string) => string): string {
  const link = SERVES.test(d.head) ? d.words.find(w => /^(?:to|for|of)$/.test(w.lower)) : undefined;
  const employer = link && mentionsIn(scene.mentions, link.index + 1, d.words.at(-1)!.index + 1)[0];
  return employer ? sideOf(scene.words[employer.last - 1]!.text) : '';
}
const SERVES =
  /^(?:adviser|advisor|aide|spokesman|spokeswoman|spokesperson|chief|assistant|counsel|secretary|envoy|deputy|strategist)$/;

const CAMPAIGN = /^(?:campaign|team|camp)$/;
const FOR_HIRE = /^(?:pollster|consultant|strategist|operative)$/;
const PRESS = /^(?:correspondent|journalist|reporter|editor|columnist)$/;
const COUNSEL = /^(?:lawyer|attorney|counsel|solicitor|barrister)$/;

/** Offices of regions and cities. */
const REGIONAL =
  /^(?:governor|premier|mayor|leader|head|chief|minister|official|spokesman|spokeswoman|spokesperson|deputy|president|commander|prosecutor|senator)$/;
/** "Kherson governor", "the head of Ontario's government": the state that a region belongs to. */
function regionOf({ words }: Description): string | undefined {
  for (let i = 0; i < words.length; i++)
    for (let n = 3; n > 0; n--) {
      const name = words.slice(i, i + n).map(w => w.text);
      const state = name.length === n ? stateOfRegion(name.join(' ')) : undefined;
      if (state) return state;
    }
  return undefined;
}

/** Who sits opposite the government in Westminster. */
const opposite = (date: string | undefined): string =>
  date === undefined ? 'British opposition' : date < '2024-07-05' ? 'Labour' : 'Conservative Party';

/** Parties are British in Scotland, too. */
const nationOf = ({ country }: Scene): string => (PARTS.has(country) ? 'United Kingdom' : country);

/** The political party that a description names, if it means one. */
const partyNamed = (
  d: Description,
  places: readonly Place[],
  country: string | undefined,
  scene: Scene,
): Place | undefined =>
  places.find(
    p =>
      p.by === 'party' &&
      (!p.ambiguous ||
        country !== undefined ||
        ((PARTISAN.has(d.head) || FOR_HIRE.test(d.head)) &&
          inCountry(p, nationOf(scene)).country === nationOf(scene)) ||
        /^(?:candidate|nominee|hopeful|senator|frontrunner|challenger)$/.test(d.head) ||
        /party/i.test(d.words.map(w => w.lower).join(' '))),
  );

const oppositionOf = (country: string, scene: Scene): string => `${scene.adjectiveOf(country)} opposition`;

/** "executive in charge of the government's savings" acts for the government. */
function inCharge(d: Description, scene: Scene): string | undefined {
  const text = d.words.map(w => w.lower).join(' ');
  return /\b(?:in charge of|charged with|leading|heading|overseeing)\b.*\bgovernment\b/.test(text)
    ? scene.home
    : undefined;
}

/** "president of the university", "spokesman for the airline". */
function isPrivate(d: Description, organisation: string): boolean {
  const text = d.words.map(w => w.text).join(' ');
  if (organisation !== '' && STATE_BODY.test(organisation)) return false;
  // "president of Harbourside": a president of a country has its name beside the title
  if (organisation !== '' && d.head === 'president' && d.places.length === 0) return !ABBREVIATION.test(organisation);
  return NO_SIDE.test(text) && !STATE_BODY.test(text);
}

/** "FIFA". */
const ABBREVIATION = /^\p{Lu}{3,}$/u;
/** Departments and places of a state that no table lists. */
const STATE_WORDS =
  /\b(?:Ministry|Department|Government|Parliament|Senate|House|Republic|State|District|County|City|Province|Region|Army|Navy|Force|Forces|Staff|Office|Treasury|Committee|Police)\b/u;
/** Offices of companies: what they say is for no side. */
const isCompanyRole = (d: Description): boolean => /^(?:ceo|founder|co-founder|owner|manager|officer)$/.test(d.head);

/** "leader of the Reform Alliance": the party comes right after the role. */
const directlyLed = (d: Description, party: Place): boolean => {
  const role = d.words.findIndex(w => w.lower.startsWith(d.head.slice(0, 5)));
  return role >= 0 && party.at > role && !d.words.slice(role, party.at).some(w => w.lower === 'minister');
};
