/** One or more of several who spoke before: "one", "two of them", "the other", "a third". */
import { startsWithCapital } from '../text/letters';
import type { Context } from './context';
import { readNouns } from './nouns';
import { readPhrase } from './phrase';
import { NOBODY, type Reference } from './reference';
import { lastSpoken } from './salience';
import { isPerson } from './widen';
import { singular, type Word } from './words';

/** "one", after "British officials": one of them. */
export function byOne(word: Word, context: Context): Reference {
  const many = severalBefore(word, context, '') ?? severalNamed(word, context);
  return many ? fewOf(word, many) : { ...NOBODY, speaker: word.lower, kind: 'unnamed' };
}

/** "One of them", "two of the diplomats": of those who spoke before. */
export function oneOf(own: readonly Word[], context: Context): Reference | undefined {
  const [word, of, which, noun] = own;
  if (!which || of?.lower !== 'of' || !THOSE.test(which.lower)) return undefined;
  if (!COUNTED.test(word!.lower) && !(PART.test(word!.lower) && which.lower === 'them')) return undefined;
  if (own.length > 4 || (noun ? !/^(?:NOUN|NUM)$/.test(noun.tag) : which.lower === 'the')) return undefined;
  const many = severalBefore(word!, context, noun?.tag === 'NOUN' ? singular(noun.lower) : '');
  return many && fewOf(word!, many);
}

/** "The other", "a third": one more of those who spoke before. */
export function another(own: readonly Word[], context: Context): Reference | undefined {
  const [article, word] = own;
  if (own.length !== 2 || !/^(?:the|an?)$/.test(article!.lower) || !NEXT.test(word!.lower)) return undefined;
  const many = severalBefore(word!, context, '');
  const one = many && fewOf(word!, many);
  return one && !/^others?$/.test(word!.lower) ? { ...one, speaker: `${word!.lower} ${one.speaker}` } : one;
}
const NEXT = /^(?:others?|second|third|fourth|fifth)$/;
export const COUNTED = /^(?:one|another|two|three|four|several)$/;
const PART = /^(?:many|most|some|few|all)$/;
const THOSE = /^(?:the|them|these|those)$/;

/** Several who spoke a few sentences ago, or, called by the noun again, longer ago. */
const severalBefore = (word: Word, { scene, spoken }: Context, noun: string): Reference | undefined =>
  lastSpoken(
    spoken,
    word.index,
    scene.words,
    r =>
      (r.kind === 'unnamed' || r.kind === 'group') &&
      r.people.length === 0 &&
      (noun === '' || (r.noun === noun && r.plural)),
    noun === '' ? 4 : 12,
  );

/** "Several diplomats were glum. “We lost,” said one.": the people whom the sentence before is about. */
function severalNamed(word: Word, { scene }: Context): Reference | undefined {
  const { words } = scene;
  let i = word.index;
  while (i > 0 && words[i]!.sentence === word.sentence) i--;
  const sentence = words[i]!.sentence;
  while (i > 0 && words[i - 1]!.sentence === sentence && word.index - i < LONGEST) i--;
  for (let k = i; k < i + OPENING && words[k]?.sentence === sentence; k++) {
    const w = words[k]!;
    if (w.tag === 'VERB' || w.tag === 'AUX') return undefined;
    if (singular(w.lower) !== w.lower && isPerson(w))
      return readNouns(readPhrase(words.slice(i, k + 1)), scene, () => undefined);
  }
  return undefined;
}
/** Words in which a sentence names whom it is about. */
const OPENING = 6;
/** Words of a sentence that are looked over. */
const LONGEST = 80;

function fewOf(word: Word, many: Reference): Reference {
  const described = many.speaker.replace(COUNT_BEFORE, '');
  if (PART.test(word.lower) || word.lower === 'others')
    return { ...many, named: false, plural: true, speaker: many.plural ? described : pluralOf(many) };
  // "two": of the same
  if (/^(?:two|three|four|several)$/.test(word.lower)) {
    const speaker = `${word.lower} ${many.plural ? described : pluralOf(many)}`;
    return { ...many, kind: 'unnamed', named: false, plural: true, speaker };
  }
  const text = described
    .split(' ')
    .map((w, i, all) => (singular(w.toLowerCase()) === many.noun || i === all.length - 1 ? keepCase(w) : w))
    .join(' ')
    .replace(/\bwho (have|are|were)\b/, (_, verb: string) => `who ${ONE[verb]}`);
  return { ...many, kind: 'unnamed', named: false, plural: false, speaker: text };
}
/** "diplomats who have seen it": one of them has. */
const ONE: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was' };
/** "Two European diplomats": one of them is a European diplomat. */
const COUNT_BEFORE = /^(?:two|three|four|five|six|several|some|many) (?=\S)/i;
/** "lawyer at another firm" → "lawyers". */
const pluralOf = ({ noun, speaker }: Reference): string => (noun ? `${noun}s` : speaker);
const keepCase = (w: string): string =>
  /^\p{Lu}{2,}s?$/u.test(w)
    ? w.replace(/s$/, '')
    : startsWithCapital(w)
      ? w.slice(0, 1) + singular(w.toLowerCase()).slice(1)
      : singular(w);
