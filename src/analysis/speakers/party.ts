/** The side that somebody speaks for: by what the article says of them first, by office-holders of the time last. */
import {
  COUNTRY_OF_OFFICE,
  HIGH,
  LAWMAKER,
  OF_STATE,
  OFFICE,
  PARTY_NAME,
  PUBLIC_WORK,
  WITH_SENATORS,
} from '../lexicon/offices';
import { WITH_PREMIERS } from '../lexicon/regions';
import { sidesOf } from '../lexicon/sides';
import type { Description } from './describe';
import type { Place } from './gazetteer';
import { isGovernor, isPremier, provinceGoverned, stateGoverned } from './governed';
import { ALL_LISTED, homeAt, MOST_PLACES, placeBefore } from './home';
import { localSide } from './locality';
import { agreed, candidacy, hasLeft, servedOthers } from './office';
import type { Person } from './people';
import { sideOfDescription } from './role-side';
import type { Scene } from './scene';
import { textOf } from './words';

/** The side of a person. */
export function partyOf(person: Person, scene: Scene, seen: readonly Person[] = []): string {
  const known = scene.parties.get(person);
  if (known !== undefined) return known;
  if (seen.includes(person) || seen.length > 4) return '';
  const party = findParty(person, scene, seen);
  if (seen.length === 0) scene.parties.set(person, party);
  return party;
}

function findParty(person: Person, scene: Scene, seen: readonly Person[]): string {
  const owner = (surname: string): string => {
    const other = scene.mentions.find(m => scene.words[m.last - 1]!.text === surname)?.person;
    if (other) return partyOf(other, scene, [...seen, person]);
    return agreed(surname, scene);
  };
  const former = person.descriptions.some(d => d.former && LAWMAKER.has(d.head));
  // "former Rep. Jan Novak, R-Texas"
  // "Colonel Jan Novak, a military analyst": a rank, and no office
  const scholar = person.descriptions.some(d => SCHOLAR.test(d.head));
  const current = person.descriptions.filter(
    d =>
      !d.former &&
      !(former && isTag(d)) &&
      !(scholar && d.words.length === 1 && RANK.test(d.head)) &&
      !servedOthers(d, scene),
  );
  if (scene.contest && mayRun(person, scene)) return scene.contest;
  // an American governor speaks for the state, of whatever party, and never for the union
  const governs = scene.country === UNITED_STATES && current.some(isGovernor);
  const state = governs ? stateGoverned(person, current, scene) : '';
  if (state) return state;
  const province = WITH_PREMIERS.has(scene.country) && current.some(isPremier) ? provinceGoverned(person, scene) : '';
  if (province) return province;
  const lawmaker = current.some(d => LAWMAKER.has(d.head));
  // who governs speaks for the country, whatever party they lead besides
  const opposes = (d: Description) => d.modifiers.has('opposition');
  const partisan = (d: Description) =>
    lawmaker &&
    (d.places.some(p => p.by === 'party') || (d.head === 'member' && d.words.some(w => PARTY_NAME.test(w.text))));
  const order = [
    ...current.filter(d => lawmaker && CHAIRS.test(d.head)),
    ...current.filter(partisan),
    ...current.filter(x => HIGH.has(x.head)),
    ...(lawmaker ? current.filter(opposes) : []),
    ...current.filter(d => !opposes(d)),
    ...current.filter(opposes),
  ];
  for (const d of order) {
    // who chairs a parliament's committee speaks for it
    if (lawmaker && CHAIRS.test(d.head) && d.places.every(p => p.by !== 'party'))
      return homeOf(person, d, { ...scene, home: scene.country, shared: false });
    const side = sideOfDescription(d, scene, owner);
    // "opposition leader Jan Novak", "Norway's Jan Novak": the party that the tables know
    const known = side && (d.head === '' || side.endsWith(' opposition')) ? agreed(person.name, scene) : '';
    if (known && sidesOf(known).some(s => s.by === 'party')) return known;
    if (side) return side;
    if (side === undefined && HIGH.has(d.head))
      return (
        governed(person, d, scene) ||
        (hasLeft(person.name, d.head, scene) ? '' : COUNTRY_OF_OFFICE[d.head] || homeOf(person, d, scene))
      );
    if (side === '' && HIGH.has(d.head)) return '';
  }
  // "Sen. Jan Novak, a former mayor" has an office all the same
  const elected = current.find(d => Object.hasOwn(COUNTRY_OF_OFFICE, d.head));
  if (person.descriptions.length > current.length && !elected) return candidacy(person.name, scene);
  const held = agreed(person.name, scene);
  if (held || governs) return held;
  if (elected) return countryOf(elected.head, scene);
  const spokes = current.find(
    d => /^spokes/.test(d.head) && d.words.length <= 2 && !d.possessor && ![...d.modifiers].some(m => OF_STATE.has(m)),
  );
  if (spokes) return bodyBefore(person, scene);
  // "the state chairman, Jan Novak", of the party that the text speaks of
  const branch = current.find(
    d => CHAIRS_BRANCH.test(d.head) && d.words.length <= 3 && [...d.modifiers].some(m => OF_PARTY.test(m)),
  );
  if (branch) return placeNear(person, ['party'], 4, scene);
  const silent = current.find(
    d =>
      ![...d.modifiers].some(m => UNOFFICIAL.test(m)) &&
      !isNoOffice(d) &&
      (OFFICE.has(d.head) ||
        (d.head === 'treasurer' && d.words.length === 1 && scene.country === 'Australia') ||
        [...d.modifiers].some(m => OF_STATE.has(m) || (d.head === 'officer' && PUBLIC_WORK.has(m)))) &&
      sideOfDescription(d, scene, owner) === undefined,
  );
  // "Local official Jan Novak": of the country that the text speaks of there
  const local = current.find(
    d =>
      OF_PLACE.test(d.head) &&
      [...d.modifiers].some(m => LOCAL.test(m)) &&
      d.places.length === 0 &&
      sideOfDescription(d, scene, owner) === undefined,
  );
  if (local) return homeAt(person.mentions[0]?.first ?? 0, '', scene, scene.rival !== '');
  return silent ? officeAtHome(person, silent, scene) : '';
}

/** "Mayor Jan Novak", "State Attorney General Jan Novak", "the police chief": where the text names no place beside it. */
function officeAtHome(person: Person, d: Description, scene: Scene): string {
  const text = textOf(d.words);
  const local = localSide(text, scene);
  if (local !== undefined) return local;
  const { home, publisher } = scene;
  // American courts rule against the union as well as for it
  if (home === UNITED_STATES && /^(?:judge|magistrate)$/.test(d.head)) return '';
  const there = { ...scene, shared: false };
  return home === UNITED_STATES || publisher?.country === home
    ? homeAt(person.mentions[0]?.first ?? 0, text, there)
    : home;
}

const CHAIRS_BRANCH = /^(?:chairman|chairwoman|chair|chairperson|secretary-general|secretary)$/;
const OF_PARTY = /^(?:party|state|national|publicity|branch)$/;

const LOCAL = /^(?:local|provincial|district|village|regional)$/;
const OF_PLACE =
  /^(?:official|head|chief|administrator|governor|commissioner|commander|spokesman|spokeswoman|spokesperson)$/;

const SCHOLAR =
  /^(?:analyst|expert|professor|academic|scholar|fellow|researcher|historian|commentator|consultant|specialist|author|writer)$/;
const RANK = /^(?:general|admiral|colonel|commander|captain|major|ambassador)$/;

/** What the tables say of who holds such an office; a minister speaks for no party, which is what they lead or sit for at another time. */
function governed({ name }: Person, { head }: Description, scene: Scene): string {
  const side = agreed(name, scene);
  return /^(?:minister|premier|chancellor)$/.test(head) && sidesOf(side).some(s => s.by === 'party') ? '' : side;
}

const CHAIRS = /^(?:chair|chairman|chairwoman|speaker)$/;

/** "General secretary Anna Morel", "council candidate Jan Novak", "the state party chairwoman", "vice president for sales": of a union, a party, a firm. */
const isNoOffice = ({ head, modifiers, words }: Description): boolean =>
  /^(?:secretary-general|candidate|nominee|hopeful|contender)$/.test(head) ||
  modifiers.has('party') ||
  (head === 'vice-president' && words.some(w => /^(?:for|of|at)$/.test(w.lower)));

/** "student negotiator". */
const UNOFFICIAL = /^(?:retired|student|protest|tenant|union|youth|volunteer|community)$/;

/** A politician who is no rival's: of no other country or party, no head of state or government, not working for others. */
function mayRun({ descriptions, mentions, name }: Person, scene: Scene): boolean {
  const held = agreed(name, scene);
  return (
    mentions.length >= OFTEN &&
    (held === '' || held === scene.contest) &&
    descriptions.every(
      d =>
        (d.former || !(held ? LEADS.test(d.head) : HIGH.has(d.head))) &&
        !SERVANT.test(d.head) &&
        d.places.every(p => p.by === 'state' || p.party === scene.contest || p.party === scene.country),
    ) &&
    (held !== '' || descriptions.some(d => ELECTIVE.test(d.head) && !(d.former && LAWMAKER.has(d.head))))
  );
}
const LEADS = /^(?:president|premier|chancellor|king|queen)$/;
/** Whom an article about a contest names no oftener runs in none. */
const OFTEN = 2;
const ELECTIVE =
  /^(?:governor|senator|representative|congressman|congresswoman|mayor|candidate|nominee|hopeful|contender|rival|frontrunner|challenger|president|vice-president|mp|minister|secretary|billionaire|businessman|entrepreneur|ambassador)$/;
const SERVANT =
  /^(?:strategist|adviser|advisor|aide|spokesman|spokeswoman|spokesperson|manager|pollster|consultant|analyst|professor|chairman|chair|journalist|reporter|correspondent|editor|host|anchor|donor|director)$/;

/** "R-Texas". */
const isTag = ({ words }: Description): boolean => /^[RD](?:-|$)/.test(words[0]!.text) && words.length === 1;

/** The place of a kind that is named last before somebody is first named, so many sentences back at most. */
function placeNear(person: Person, by: readonly Place['by'][], reach: number, { places, words }: Scene): string {
  const at = person.mentions[0]?.first ?? 0;
  const here = words[at]?.sentence ?? 0;
  const last = placeBefore(places, at);
  const place = places
    .slice(Math.max(0, last + 1 - MOST_PLACES), last + 1)
    .findLast(p => by.includes(p.by) && here - words[p.at]!.sentence <= reach);
  return place?.party ?? '';
}

/** "The ministry declined. Spokeswoman Anna Morel said …": the body or party that is named just before. */
const bodyBefore = (person: Person, scene: Scene): string => placeNear(person, ['body', 'party'], 2, scene);

const UNITED_STATES = 'United States';

const homeOf = (person: Person, d: Description, scene: Scene): string =>
  homeAt(
    person.mentions[0]?.first ?? 0,
    textOf(d.words),
    scene,
    // all of them are in the table, and this is none
    scene.date !== undefined && ALL_LISTED[scene.home]?.has(d.head),
  );

const countryOf = (head: string, { country }: Scene): string =>
  /^(?:senator|representative|congress(?:man|woman))$/.test(head) && WITH_SENATORS.has(country.replaceAll(' ', '_'))
    ? country
    : /^(?:senator|representative|congress)/.test(head)
      ? ''
      : COUNTRY_OF_OFFICE[head]!;
