/** The side that somebody speaks for: by what the article says of them first, by office-holders of the time last. */
import { holdersNamed } from '../lexicon/holders';
import { OWN_SIDE } from '../lexicon/sources';
import type { Description } from './describe';
import { inCountry, type Place } from './gazetteer';
import type { Person } from './people';
import type { Scene } from './scene';

/** Offices of one country, whoever reads: "Senator Hale". */
const COUNTRY_OF_OFFICE: Record<string, string> = {
  senator: 'United States',
  congressman: 'United States',
  congresswoman: 'United States',
  representative: 'United States',
  taoiseach: 'Ireland',
  pope: 'Vatican City',
  pontiff: 'Vatican City',
};
/** "Labour MP Tom Hale" speaks for Labour: roles that a party fills. */
const PARTISAN =
  /^(?:leader|chief|head|mp|mep|msp|lawmaker|legislator|politician|spokesperson|spokesman|spokeswoman|chairman|chairwoman|chair|candidate|nominee|hopeful|member|deputy|president|vice-president|backbencher|peer|whip|councillor|councilor|attorney|secretary|minister|parliamentarian|founder|co-founder|strategist|frontrunner|challenger|official|senator|secretary-general|republican|democrat|conservative|boss)$/;
/** Offices of a state: whoever holds one speaks for its country where no other is named. */
const OFFICE =
  /^(?:president|premier|minister|secretary|chancellor|vice-president|ambassador|spokesperson|spokesman|spokeswoman|envoy|general|admiral|colonel|commander|commissioner|negotiator|king|queen|emir|prosecutor|attorney|diplomat|governor|officer|ruler|prince|sultan)$/;
/** Who speaks for no side, wherever they work. */
const PRIVATE =
  /^(?:analyst|expert|professor|academic|scholar|fellow|researcher|lecturer|scientist|economist|historian|specialist|consultant|doctor|teacher|student|activist|campaigner|journalist|reporter|correspondent|editor|host|anchor|presenter|author|writer|filmmaker|actor|singer|lawyer|solicitor|barrister|counsel|resident|farmer|voter|refugee|migrant|victim|survivor|suspect|defendant|witness|veteran|businessman|businesswoman|entrepreneur|hotelier|investor|banker|agent|husband|wife|son|daughter|mother|father|brother|sister|widow|whistleblower|ceo|executive|founder|owner|manager|billionaire|tycoon|mogul)$/;
const HIGH = /^(?:president|premier|chancellor|minister|secretary|ambassador|king|taoiseach)$/;

/** @returns undefined where the description says nothing about a side; '' where it says that there is none */
export function sideOfDescription(d: Description, scene: Scene, sideOf: (word: string) => string): string | undefined {
  if (d.former) return '';
  if (HEADS_ORGANISATION.test(d.head)) {
    const body = organisationIn(d);
    if (body) return body;
  }
  if (PRIVATE.test(d.head)) return d.head === 'witness' ? undefined : '';
  const countries = d.places.filter(p => p.by !== 'party' && p.by !== 'body' && p.by !== 'state');
  const body = d.places.find(p => p.by === 'body');
  const country = countries.find(p => !p.ambiguous || p.by === 'country')?.party;
  const party = d.places.find(
    p =>
      p.by === 'party' &&
      (!p.ambiguous ||
        country !== undefined ||
        /^(?:candidate|nominee|hopeful|senator|frontrunner|challenger)$/.test(d.head) ||
        /party/i.test(d.words.map(w => w.lower).join(' '))),
  );
  const shadow = d.modifiers.has('shadow') || d.modifiers.has('opposition');
  if (party && PARTISAN.test(d.head) && (shadow || !(HIGH.test(d.head) && country && !directlyLed(d, party))))
    return inCountry(party, country ?? scene.home).party;
  if (shadow) return '';
  if (d.possessor) {
    const side = sideOf(d.possessor.text);
    if (side) return side;
  }
  if (country) return country;
  if (body) return body.party;
  if (party) return inCountry(party, scene.home).party;
  if (Object.hasOwn(COUNTRY_OF_OFFICE, d.head)) return COUNTRY_OF_OFFICE[d.head]!;
  const state = d.places.find(p => p.by === 'state');
  if (state && /^(?:governor|lawmaker|attorney)$/.test(d.head))
    return d.head === 'lawmaker' ? 'United States' : state.party;
  if (d.modifiers.has('white') || (d.head === 'speaker' && d.modifiers.has('house'))) return 'United States';
  return undefined;
}

/** "president of the Bus Drivers' Union" speaks for the union. */
const HEADS_ORGANISATION =
  /^(?:chairman|chairwoman|chair|chairperson|leader|president|director|chief|head|executive|spokesperson|spokesman|spokeswoman|secretary|secretary-general|founder|ceo|officer|member)$/;

function organisationIn(d: Description): string | undefined {
  if (d.places.some(p => p.by === 'country' || p.by === 'people' || p.by === 'body' || p.by === 'party'))
    return undefined;
  const of = d.words.findIndex(w => w.lower === 'of' || w.lower === 'at' || w.lower === 'for');
  const name = d.words
    .slice(of + 1)
    .filter((w, i, all) => w.capital || (i > 0 && /^(?:of|for|and)$/.test(w.lower) && all[i + 1]?.capital));
  const text = name.map(w => w.text).join(' ');
  return of >= 0 && OWN_SIDE.test(text) ? text : undefined;
}

/** "leader of the Reform Alliance": the party comes right after the role. */
const directlyLed = (d: Description, party: Place): boolean => {
  const role = d.words.findIndex(w => w.lower.startsWith(d.head.slice(0, 5)));
  return role >= 0 && party.at > role && !d.words.slice(role, party.at).some(w => w.lower === 'minister');
};

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
  const current = person.descriptions.filter(d => !d.former);
  // who governs speaks for the country, whatever party they lead besides
  for (const d of [...current.filter(x => HIGH.test(x.head)), ...current]) {
    const side = sideOfDescription(d, scene, owner);
    if (side) return side;
    if (side === undefined && HIGH.test(d.head)) return agreed(person.name, scene) || scene.home;
  }
  if (person.descriptions.length > current.length) return '';
  const held = agreed(person.name, scene);
  if (held) return held;
  return current.some(d => OFFICE.test(d.head)) ? scene.home : '';
}

/** The side of whoever of that name held an office at the article's time, if there is but one such side. */
export function agreed(name: string, scene: Scene): string {
  const surname = name.split(' ').at(-1)!;
  // "Andrii" for "Andriy": the surname with the same beginning of the given name
  const exact = holdersNamed(name, scene.date);
  const all = exact.length
    ? exact
    : holdersNamed(surname, scene.date).filter(h => h.name.slice(0, 4) === name.slice(0, 4));
  const terms = all.filter(h => scene.date !== undefined || h.to === undefined);
  const sides = new Set(terms.map(h => h.party));
  return sides.size === 1 ? [...sides][0]! : '';
}
