/** The side that a description of somebody names: "Czech minister", "leader of the Reform Alliance", "Novak's adviser". */
import {
  HEADS_ORGANISATION,
  HIGH,
  LAWMAKER,
  LED,
  NO_SIDE,
  OFFICE,
  PARTISAN,
  PRIVATE,
  SPEAKS_FOR_COUNTRY,
  STATE_BODY,
} from '../lexicon/offices';
import { sideOfRegionIn } from '../lexicon/regions';
import { type Description, roleOf } from './describe';
import { COUNSEL, MOST_PEOPLE, STATE_WORDS, sideOfEmployer, sideOfName, speaksFor } from './employer';
import { inCountry } from './gazetteer';
import { PARTS } from './home';
import { localSide } from './locality';
import { agreed, candidacy } from './office';
import { ABBREVIATION, bearsName, natureOf, organisationIn, sideOfOrganisation, unlistedParty } from './organisation';
import { outletAt } from './outlets';
import type { Mention } from './people';
import {
  directlyLed,
  isOfRulers,
  isParty,
  native,
  opposite,
  oppositionOf,
  partyAbroad,
  partyNamed,
  rulingParty,
  sitsFor,
} from './role-party';
import { mentionsIn } from './salience';
import type { Scene } from './scene';
import { textOf, type Word } from './words';

const OF_PROTEST = /^(?:coordinator|organiser|organizer|leader|activist)$/;
const PROTEST = /^(?:protests?|protesters?|demonstrations?|uprising)$/;

/** @returns undefined where the description says nothing about a side; '' where it says that there is none */
export function sideOfDescription(d: Description, scene: Scene, sideOf: (word: string) => string): string | undefined {
  if (d.former) return '';
  if (d.modifiers.has('retired')) return undefined;
  // "a coordinator of Norway's student protest movement"
  if (OF_PROTEST.test(d.head) && d.words.some(w => PROTEST.test(w.lower)) && d.places.every(p => p.by !== 'party'))
    return '';
  // "the Scottish secretary" sits in London's cabinet
  if (d.head === 'secretary' && ['scottish', 'welsh'].some(m => d.modifiers.has(m)) && !d.modifiers.has('cabinet'))
    return 'United Kingdom';
  if (d.words.some(w => CAMPAIGN.test(w.lower))) {
    if (campaignOver(d, scene)) return '';
    // "the Morel campaign's manager", "Morel's campaign director"
    const runs = mentionsIn(scene.mentions, d.words[0]!.index, d.words.at(-1)!.index + 1)[0];
    const side = runs && (candidacy(runs.person.name, scene) || sideOf(scene.words[runs.last - 1]!.text));
    if (side) return side;
  }
  if (isOfRulers(d)) return rulingParty(scene) || d.places[0]?.party || scene.country || undefined;
  const places = d.places.filter(p => p.by !== 'state').map(p => native(p, scene));
  if (d.head === 'chancellor' && d.words.some(w => /universit|college|^vice-|schools?$/.test(w.lower))) return '';
  // "City Council President": of which city, only the article tells
  const council = textOf(d.words);
  if (OF_COUNCIL.test(council)) return localSide(council, scene) ?? '';
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
  const abroad = party && partyAbroad(d, party);
  if (abroad) return abroad;
  const named =
    HEADS_ORGANISATION.has(d.head) || COUNSEL.test(d.head) || STAFF.test(d.head) || sitsFor(d)
      ? organisationIn(d, scene)
      : '';
  const organisation = STAFF.test(d.head) && natureOf(named) !== 'civil' ? '' : named;
  const own = speaksFor(d, organisation, places, scene) ? organisation : sideOfOrganisation(organisation);
  // "president of the Harbour Organisation of Norway": not of Norway
  if (country && !body && !party && bearsName(named, d, country)) return own ?? '';
  const region =
    REGIONAL.test(d.head) && !d.modifiers.has('opposition') && !d.modifiers.has('shadow') && !country && !body && !party
      ? regionOf(d, scene)
      : undefined;
  if (region && (!own || STATE_BODY.test(d.words.map(w => w.text).join(' ')))) return region;
  // "the Kolibri union's leader" is not the company's
  if (named && !body && ofUnion(d, named)) return '';
  if (own && !body && !party && ASKED.test(d.words.map(w => w.lower).join(' ')) && natureOf(own) !== 'civil') return '';
  // "the Labour leader of Harbour City Council" leads for the party
  const partisan = party && PARTISAN.has(d.head) && / Council$/.test(organisation);
  if (own && !body && !partisan && !(party && isParty(organisation, party, d))) return own;
  // "his spokesman"
  if (d.possessor && SERVES.test(d.head) && /^(?:his|her)$/.test(d.possessor.lower)) {
    const owner = subjectBefore(d.possessor, scene);
    const side = owner && sideOf(scene.words[owner.last - 1]!.text);
    if (side) return side;
  }
  const employer = named || body || party ? undefined : sideOfEmployer(d, scene);
  if (employer !== undefined) return employer;
  // "Amnesty International's Peru director"
  if (body?.sort === 'other' && body === places[0] && !PRIVATE.has(d.head)) return body.party;
  // "the IMF's chief economist", not "an IMF economist"
  if (d.modifiers.has('chief') && body && PRIVATE.has(d.head)) return body.party;
  // "a Norway specialist at the State Department"
  if (AT_WORK.test(d.head) && body && OF_STATE.test(body.sort ?? '')) return body.party;
  // "a lawyer for the State Department", not "an aid group's lawyer"
  if (COUNSEL.test(d.head) && body && (OF_STATE.test(body.sort ?? '') || /^(?:agency|alliance)$/.test(body.sort ?? '')))
    return body.party;
  // "the Courier's chief correspondent", "an editor at the Courier": speaks as the press
  if (PRESS.test(d.head) && d.words.some((_, i) => outletAt(d.words, i))) return 'media';
  // "the Liberal housing critic", as Canadians call who speaks for a party on a matter
  if (party && d.head === 'critic' && !d.words.some(w => w.lower === 'of'))
    return inCountry(party, country ?? scene.country).party;
  // "Presidential Legal Counsel"
  if (COUNSEL.test(d.head) && !country && !d.modifiers.has('general') && [...d.modifiers].some(m => COUNSELLED.test(m)))
    return scene.home;
  if (PRIVATE.has(d.head) && !(party && PARTISAN.has(d.head)))
    return inCharge(d, scene) ?? (d.head === 'witness' ? undefined : '');
  const opposition =
    d.modifiers.has('opposition') ||
    d.possessor?.lower === 'opposition' ||
    // in Ghana, not in Washington, where the leader's party is known
    (d.head === 'leader' && d.modifiers.has('minority') && scene.country !== 'United States');
  const shadow = opposition || d.modifiers.has('shadow');
  if (party && PARTISAN.has(d.head) && (shadow || !(HIGH.has(d.head) && country && !directlyLed(d, party))))
    return inCountry(party, country ?? scene.country).party;
  // "Vice-President for the Harbours" of the Commission
  if (d.head === 'vice-president' && scene.sides.has('EU') && !country && !body && d.words.some(w => w.lower === 'for'))
    return 'EU';
  // "the European climate commissioner"
  if (d.head === 'commissioner' && d.words.some(w => w.text === 'European')) return 'EU';
  const unlisted = PARTISAN.has(d.head) && !HIGH.has(d.head) ? unlistedParty(d.words) : '';
  if (unlisted && !party) return unlisted;
  // the British cabinet has a secretary for each of these
  if (d.head === 'secretary' && country && PARTS.has(country) && d.words.length === 1 + places[0]!.length)
    return 'United Kingdom';
  // "Environment Commissioner", where the article is about the union's
  if (
    d.head === 'commissioner' &&
    !body &&
    !country &&
    scene.sides.has('EU') &&
    ![...d.modifiers].some(m => NOT_OF_UNION.test(m))
  )
    return 'EU';
  // "Masalit tribal leader"
  if (leadsPeople(d)) return '';
  if (shadow && !opposition && (country ?? scene.country) === 'United Kingdom') return opposite(scene.date);
  if (shadow) return country || scene.country ? oppositionOf(country || scene.country, scene) : '';
  // "New York City Mayor Jan Novak"
  const city =
    d.head === 'mayor' && /^(?:United States|)$/.test(scene.country) && !country && !body
      ? organisationIn(d, scene)
      : '';
  if (city) return city;
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
    scene.people
      .slice(0, MOST_PEOPLE)
      .some(x => x.sure && (x.name === organisation || x.name.endsWith(` ${organisation}`)));
  const held = organisation !== '' && !organisation.includes(' ') ? agreed(organisation, scene) : '';
  if (owner || held) return sideOf(organisation.slice(organisation.lastIndexOf(' ') + 1)) || held || undefined;
  // "Harbour Commission staffer"
  if (!body && !country && !party && organisation.includes(' ') && natureOf(organisation) === 'state')
    return sideOfName(organisation, scene) ?? scene.home;
  if (
    organisation !== '' &&
    !body &&
    !country &&
    !party &&
    // "Jan Novak of Harbour Bridge" may work for anybody
    (d.head !== 'member' || d.words.at(-1)?.possessive || d.words.some(w => w.lower === 'member')) &&
    (!HIGH.has(d.head) ||
      (/^(?:president|secretary|secretary-general)$/.test(d.head) && ABBREVIATION.test(organisation)) ||
      (d.head === 'secretary' && d.modifiers.has('branch'))) &&
    !isCompanyRole(d) &&
    // "Harbourside MP", "Senator for Harbourside": where they are elected
    !(LAWMAKER.has(d.head) && d.head !== 'mep' && !organisation.includes(' ') && !ABBREVIATION.test(organisation)) &&
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
  if (state && /^(?:governor|attorney|treasurer|lieutenant|comptroller|auditor|commissioner|speaker)$/.test(d.head))
    return state.party;
  // "Ohio Secretary of State Jan Novak"
  if (state && d.head === 'secretary' && d.modifiers.has('state') && state.at === 0) return state.party;
  if (d.head === 'secretary' && d.modifiers.has('state') && !d.words.some(w => w.lower === 'for'))
    return 'United States';
  if (d.modifiers.has('white')) return 'United States';
  // elsewhere the house is the article's own
  if (d.head === 'speaker' && d.modifiers.has('house') && /^(?:United States|)$/.test(scene.country))
    return 'United States';
  return undefined;
}

const NOT_OF_UNION = /^(?:police|parliamentary|state|county|city|information|electoral|election|refugee)$/;
const OF_COUNCIL = /^(?:City|Town|County|Village|Borough) (?:Council|Commission|Board)\b/u;

/** "managing director and analyst at Kolibri", "founder of the think tank Kolibri": asked as one who knows the matter. */
const ASKED = /\b(?:analyst|economist|strategist|think[ -]tank|consultancy|law firm|research (?:firm|group))\b/;

/** Who works for an organisation of citizens speaks for it; elsewhere as who knows the matter. */
const STAFF = /^(?:specialist|researcher|campaigner|activist|analyst|expert|consultant|economist|engineer|observer)$/;

const AT_WORK = /^(?:specialist|analyst|expert)$/;
const OF_STATE = /^(?:government|ministry|services|legislature)$/;

/** Whose lawyers are the state's. */
const COUNSELLED = /^(?:presidential|government|cabinet|parliamentary|state|palace)$/;

/** A union in the organisation whose name stands before it. */
const ofUnion = ({ words }: Description, organisation: string): boolean =>
  natureOf(organisation) === undefined &&
  !ABBREVIATION.test(organisation) &&
  words.some(w => !w.capital && /^unions?$/.test(w.lower));

/** Whom "his" means: the subject of the sentence, or of the one before. */
function subjectBefore({ index, sentence }: Word, { mentions, words }: Scene): Mention | undefined {
  const all = mentionsIn(mentions, index - REACH, index).filter(
    m => m.weight >= 2 && sentence - words[m.first]!.sentence < 2,
  );
  const [first] = all.filter(m => words[m.first]!.sentence === words[all.at(-1)!.first]!.sentence);
  return first;
}
/** Words back. */
const REACH = 60;

/** "an adviser to Prime Minister Jan Novak", "spokesman for Morel": for whom their employer speaks. */
function employerOf(d: Description, scene: Scene, sideOf: (word: string) => string): string {
  const link = SERVES.test(d.head) ? d.words.findLast(w => /^(?:to|for|of)$/.test(w.lower)) : undefined;
  const employer = link && mentionsIn(scene.mentions, link.index + 1, d.words.at(-1)!.index + 2)[0];
  return employer ? sideOf(scene.words[employer.last - 1]!.text) : '';
}
const SERVES =
  /^(?:adviser|advisor|aide|spokesman|spokeswoman|spokesperson|chief|director|manager|assistant|counsel|secretary|envoy|deputy|strategist)$/;

/** "co-chair of Novak's 2016 campaign", later. */
function campaignOver({ words }: Description, { date }: Scene): boolean {
  const year = words.find(w => /^(?:19|20)\d\d$/.test(w.text))?.text;
  return year !== undefined && (date ?? '9') > `${year}-12` && words.some(w => CAMPAIGN.test(w.lower));
}
const CAMPAIGN = /^(?:campaign|team|camp)$/;
const PRESS = /^(?:correspondent|journalist|reporter|editor|columnist|host|anchor|presenter|moderator|commentator)$/;

/** Offices of regions and cities. */
const REGIONAL =
  /^(?:governor|premier|mayor|leader|head|chief|minister|official|spokesman|spokeswoman|spokesperson|deputy|president|commander|prosecutor|senator|general|attorney|treasurer|commissioner|superintendent)$/;
/** "Kherson governor", "the head of Ontario's government": the state that a region belongs to. */
const regionOf = ({ words }: Description, { country }: Scene): string | undefined =>
  sideOfRegionIn(
    words.map(w => w.text),
    country,
  );

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

/** "union leader", not "Leader of Government Business". */
function leadsPeople({ words, head }: Description): boolean {
  const role = /^(?:leader|sheikh|imam|cleric|bishop|priest|rabbi)$/.test(head)
    ? words.findIndex(w => w.lower === 'leader')
    : -1;
  return words.slice(0, Math.max(0, role)).some(w => LED.has(w.lower));
}

/** Offices of companies: what they say is for no side. */
const isCompanyRole = (d: Description): boolean => /^(?:ceo|founder|co-founder|owner|manager|officer)$/.test(d.head);
