/** "he", "they": by agreement, recency, and who is speaking. */

import { DOCUMENTS } from '../lexicon/sources';
import { asked, type Context, distinct, near, ofPerson } from './context';
import type { Gender } from './gender';
import { joint, namedTogether } from './joint';
import type { Mention, Person } from './people';
import { NOBODY, type Reference } from './reference';
import { inMind, lastSpoken, mentionsIn } from './salience';
import type { Scene } from './scene';
import { onlyPluralBefore, subjectBefore } from './subject-before';
import type { Word } from './words';

const genderOfPronoun = (lower: string): Gender =>
  /^(?:he|him|his|himself)$/.test(lower) ? 'm' : /^(?:she|her|herself)$/.test(lower) ? 'f' : '';

/** "he", "she": whom the text has in mind, or who spoke last without a name. */
export function byPronoun(word: Word, context: Context): Reference {
  const { scene, spoken } = context;
  const gender = genderOfPronoun(word.lower);
  const not = [...context.told(), ...othersThan(word, context)];
  const best = inMind(scene, spoken, asked(word.index, gender, context, not))[0];
  const beside = gender ? besideIt(word, gender, not, context) : undefined;
  if (beside) return ofPerson(beside, scene);
  // Somebody without a name may have spoken last: "a lawyer said …. He …"
  const last = lastSpoken(spoken, word.index, scene.words, r => isSomebody(r) && mayBe(r.gender, gender), 2);
  // "The premier said …. He …": who the text does not name
  const held = lastSpoken(spoken, word.index, scene.words, isSomebody, 2);
  if (held?.kind === 'person' && held.people.length === 0 && held.named && mayBe(held.gender, gender)) return held;
  const since = best && gender !== '' && best.person.gender === gender && isAbout(best.person, word, scene);
  if (since && !lastSpoken(spoken, word.index, scene.words, isSomebody, 2, since.first))
    return ofPerson(best.person, scene);
  if (
    last &&
    last.people.length === 0 &&
    last.kind === 'unnamed' &&
    !last.plural &&
    (!best || best.weight < 3 || (last.gender !== '' && best.person.gender === ''))
  )
    return last;
  if (best) return ofPerson(best.person, scene);
  if (last && last.kind === 'unnamed' && !last.plural) return last;
  return { ...NOBODY, speaker: word.text, kind: 'person', named: true, gender };
}

/** "Hale met Novak after he said": the only one whom the words before, in the same sentence, name and the pronoun agrees with. */
function besideIt(
  { index, sentence }: Word,
  gender: Gender,
  not: readonly Person[],
  { scene, quoted }: Context,
): Person | undefined {
  const inside = near(scene, index, BESIDE).filter(
    m => scene.words[m.first]!.sentence === sentence && m.last <= index && !quoted(m.first),
  );
  const fits = distinct(inside.map(m => m.person)).filter(p => (p.gender !== '' ? p.gender === gender : true));
  const [one, other] = fits;
  return one &&
    !other &&
    one.gender === gender &&
    !not.includes(one) &&
    inside.some(m => m.person === one && m.weight >= 2)
    ? one
    : undefined;
}
const BESIDE = 40;

/**
 * "He proved Hale wrong. He said …": whom the sentences before name after the same pronoun is somebody else, as far back as
 * they begin with it.
 */
function othersThan(word: Word, { scene, quoted }: Context): Person[] {
  const { words, mentions } = scene;
  const others: Person[] = [];
  let end = word.index;
  for (let back = 0; back < CHAIN && end > 0; back++) {
    while (end > 0 && words[end - 1]!.sentence === word.sentence - back) {
      if (word.index - end > MOST_WORDS) return others;
      end--;
    }
    const sentence = words[end - 1]?.sentence;
    let from = end;
    while (from > 0 && words[from - 1]!.sentence === sentence && end - from < LONGEST) from--;
    const inside = mentionsIn(mentions, from, end);
    if (quoted(from)) {
      // "“I am glad,” Hale said. He …"
      if (inside.some(m => !quoted(m.first))) break;
      continue;
    }
    const pronoun = words
      .slice(from, from + OPENING)
      .find(
        (w, i) =>
          w.lower === word.lower && !(i > 0 && /^(?:SCONJ|PUNCT|ADV|PRON|ADP|VERB)$/.test(words[from + i - 1]!.tag)),
      );
    if (!pronoun || (inside[0] && inside[0].first < pronoun.index)) break;
    others.push(...inside.map(m => m.person));
  }
  return others;
}
/** Sentences, and words, that are looked back over: a sentence without end must not cost without end. */
const CHAIN = 4;
const MOST_WORDS = 200;

/** Where the sentence before begins with somebody: "Ada Brandt shook her head. “It is a lie,” she said." */
const isAbout = (person: Person, word: Word, scene: Scene): Mention | undefined =>
  near(scene, word.index, ABOUT).findLast(
    m =>
      m.person === person && word.sentence - scene.words[m.first]!.sentence <= 1 && opensSentence(m.first, scene.words),
  );
/** Words in which a sentence names whom it is about. */
const OPENING = 6;
/** How far back, in words, such a sentence may begin. */
const ABOUT = 60;
/** With no more than a title before the name, and what tells when or where: "In an interview in Orsk, Mr Hale". */
const TITLE = 4;
const FRAME = 12;
function opensSentence(first: number, words: readonly Word[]): boolean {
  const { sentence } = words[first]!;
  let at = first;
  while (at > 0 && first - at <= TITLE && words[at - 1]!.sentence === sentence) {
    if (!/^(?:PROPN|NOUN|ADJ|DET)$/.test(words[at - 1]!.tag)) break;
    at--;
  }
  if (first - at > TITLE) return false;
  let from = at;
  while (from > 0 && words[from - 1]!.sentence === sentence) {
    if (at - from > FRAME || /^(?:VERB|AUX|PRON)$/.test(words[from - 1]!.tag)) return false;
    from--;
  }
  return from === at || (words[at - 1]!.text === ',' && words[from]!.tag === 'ADP');
}

/** "He" is no report and no ministry, "she" no father. */
const isSomebody = ({ kind, noun, plural }: Reference): boolean =>
  (kind === 'person' || kind === 'unnamed') && !plural && !DOCUMENTS.has(noun);
const mayBe = (a: Gender, b: Gender): boolean => !a || !b || a === b;

/** "they", "we", "who" of several: those who spoke last together, or are named together. */
export function byPlural(word: Word, context: Context): Reference {
  const { scene, spoken, outer, outerDirect } = context;
  const { words } = scene;
  if (/^(?:we|us|our)$/.test(word.lower))
    return (outerDirect && outer) || lastSpoken(spoken, word.index, words, () => true) || unknown(word);
  if (/^who/.test(word.lower)) {
    const before = near(scene, word.index, 30).findLast(
      m => m.last <= word.index && words[m.first]!.sentence === word.sentence,
    );
    if (before) return ofPerson(before.person, scene);
  }
  const last = lastSpoken(spoken, word.index, words, () => true, 3);
  if (last?.plural && last.kind !== 'hedge') return last;
  const here = near(scene, word.index, 60).filter(
    m => m.first < word.index && words[m.first]!.sentence === word.sentence && m.person.sure,
  );
  const pair = distinct(here.map(m => m.person));
  const two = pair.length === 2 ? pair : namedTogether(word, scene, 1);
  if (two) return joint(two.map(p => ofPerson(p, scene)));
  // "Scientists compared the two. They found …"
  const subject = word.lower === 'they' ? subjectBefore(word, scene) : undefined;
  if (subject) return subject;
  // "A minister said it was late. “We lost,” they added.": one whose name and gender are kept
  const one = word.lower === 'they' && last?.kind === 'unnamed' && !last.gender ? last : undefined;
  if (one && lastSpoken(spoken, word.index, words, r => r === one, 1)) return one;
  const plural = lastSpoken(spoken, word.index, words, r => r.plural || r.kind === 'body' || r.kind === 'group', 4);
  if (plural) return plural;
  const lately = distinct(
    near(scene, word.index, 60)
      .filter(m => m.first < word.index && word.sentence - words[m.first]!.sentence <= 1 && m.person.sure)
      .map(m => m.person),
  );
  if (lately.length === 2) return joint(lately.map(p => ofPerson(p, scene)));
  return last && last.kind === 'unnamed'
    ? last
    : (word.lower === 'they' && onlyPluralBefore(word, scene)) || unknown(word);
}

const unknown = (word: Word): Reference => ({
  ...NOBODY,
  speaker: word.lower,
  kind: 'group',
  named: false,
  plural: true,
});
/** Words of a sentence that are looked over. */
const LONGEST = 80;
