/** Which state or province a governor or a premier governs. */
import { provincesIn } from '../lexicon/regions';
import { sidesOf } from '../lexicon/sides';
import type { Description } from './describe';
import { stateAt } from './home';
import { agreed } from './office';
import type { Person } from './people';
import type { Scene } from './scene';

/** Of a state, not of a bank. */
export const isGovernor = ({ head, places }: Description): boolean =>
  head === 'governor' && places.every(p => p.by === 'state' || p.by === 'party');

/** "Democratic Gov. Jan Novak of Ohio": the state named beside the office, or near it. */
export function stateGoverned(person: Person, current: readonly Description[], scene: Scene): string {
  const beside = current.find(d => isGovernor(d) && d.places.some(p => p.by === 'state'));
  const named = beside?.places.find(p => p.by === 'state')?.party;
  const known = agreed(person.name, scene);
  return (
    named ??
    (sidesOf(known).some(s => s.by === 'state') ? known : undefined) ??
    stateAt(person.mentions[0]?.first ?? 0, scene)
  );
}

/** "Premier Jan Novak", where a prime minister governs the whole. */
export const isPremier = ({ head, words, places }: Description): boolean =>
  head === 'premier' && words.some(w => w.lower === 'premier') && places.length === 0;

/** The province beside the office, else the last one named that no other premier has, else the first one. */
export function provinceGoverned(person: Person, { people, words }: Scene): string {
  const named = ({ descriptions }: Person): string[] =>
    descriptions.filter(isPremier).flatMap(d => provincesIn(d.words.map(w => w.text)));
  const [own] = named(person);
  if (own) return own;
  const taken = new Set(people.flatMap(named));
  const all = (from: number, to: number) =>
    provincesIn(words.slice(from, to).map(w => w.text)).filter(p => !taken.has(p));
  const at = person.mentions[0]?.first ?? 0;
  return all(Math.max(0, at - REACH_TO_PROVINCE), at).at(-1) ?? all(0, words.length)[0] ?? '';
}
/** Words. */
const REACH_TO_PROVINCE = 150;
