/** One question to all tables of sides: for whom does a country, capital, body or political party speak? */
import { BODIES, type BodySort, PARTIES } from './bodies';
import { COUNTRIES, STATES } from './countries';
import { fold, remember, undotted } from './table';

export interface Side {
  /** What was named: "Russia", "Russian", "Moscow", "Indiana", "the Kremlin", "Labour". */
  by: 'country' | 'people' | 'capital' | 'state' | 'body' | 'party';
  /** Its proper name: "Russia" for all three of the first; "Kremlin"; "Labour". */
  name: string;
  /** The party of a claim that it speaks: "Russia", "United Kingdom", "Hamas", "Labour". */
  party: string;
  /** Where a political party belongs. */
  country: string | undefined;
  sort: BodySort | undefined;
  /** The name has other meanings, too ("Georgia", "the League", "NSC"): believe it only with more evidence. */
  ambiguous: boolean;
}

const table = new Map<string, Side[]>();
/** First word of a name → words of the longest name that begins with it. */
const lengths = new Map<string, number>();

type Known = Pick<Side, 'by' | 'name' | 'party'> & Partial<Pick<Side, 'country' | 'sort'>>;

function add(name: string, { by, name: proper, party, country, sort }: Known, ambiguous: readonly string[] = []) {
  const key = fold(name);
  const sides = table.get(key) ?? [];
  if (sides.some(known => known.name === proper && known.by === by)) return;
  sides.push({ by, name: proper, party, country, sort, ambiguous: ambiguous.includes(name) });
  table.set(key, sides);
  const words = key.split(' ');
  lengths.set(words[0]!, Math.max(lengths.get(words[0]!) ?? 0, words.length));
}

for (const { name, aliases, capitals, adjectives, ambiguous } of COUNTRIES) {
  for (const word of [name, ...aliases]) add(word, { by: 'country', name, party: name }, ambiguous);
  for (const word of adjectives) add(word, { by: 'people', name, party: name }, ambiguous);
  for (const word of capitals) add(word, { by: 'capital', name, party: name }, ambiguous);
}
for (const { name, ambiguous } of STATES) add(name, { by: 'state', name, party: name }, ambiguous ? [name] : []);
for (const { name, aliases, ambiguous, party, sort } of BODIES)
  for (const word of [name, ...aliases]) add(word, { by: 'body', name, party, sort }, ambiguous);
for (const { name, aliases, ambiguous, country } of PARTIES) {
  const side = { by: 'party', name, party: name, country } as const;
  const bare = name.replace(/ \(.+\)$/, '');
  for (const word of [name, ...aliases]) add(word, side, ambiguous);
  if (bare !== name) add(bare, side, [bare]);
}

const isPeople = (side: Side): boolean => side.by === 'people';

/** No name in the tables has more words than this. */
export const MOST_WORDS = Math.max(...lengths.values());

/**
 * How many words a name that begins with this one has at most; 0 where none does.
 * A leading "the" begins any.
 */
export const mostWordsFrom: (word: string) => number = remember(word => {
  if (/^the$/i.test(word)) return MOST_WORDS + 1;
  const first = undotted(fold(word));
  return Math.max(lengths.get(first) ?? 0, first.endsWith('s') ? (lengths.get(first.slice(0, -1)) ?? 0) : 0);
});

/**
 * The sides that a name may stand for, the likeliest first: those that no other meaning clouds, then table order
 * (countries, states, bodies, parties). A leading "the", accents, and the -s of peoples ("Russians") do not matter;
 * upper and lower case do ("US", not "us"; "Labour", not "labour"). None: [].
 */
export const sidesOf: (name: string) => readonly Side[] = remember(name => {
  const key = undotted(fold(name));
  const found = table.get(key) ?? (key.endsWith('s') ? (table.get(key.slice(0, -1)) ?? []).filter(isPeople) : []);
  return found.length < 2 ? found : [...found].sort((a, b) => Number(a.ambiguous) - Number(b.ambiguous));
});
