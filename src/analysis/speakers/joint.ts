/** Sources of two and more: "both men", "A and B", "Norway and Chile". */
import { type Context, distinct, ofPerson } from './context';
import { placeAt } from './gazetteer';
import { MOST_PLACES, placeBefore } from './home';
import type { Person } from './people';
import { NOBODY, type Reference } from './reference';
import { lastBefore, mentionsIn } from './salience';
import type { Scene } from './scene';
import type { Word } from './words';

/** The quick question: nothing longer means two. */
const isOfTwo = (own: readonly Word[]): boolean => own.length <= 3 && /^(?:both|the)$/.test(own[0]!.lower);

/** "both men", "the two leaders": the last sentence before that names two people, and only two. */
export function pairOf(own: readonly Word[], { scene }: Context): Reference | undefined {
  if (!isOfTwo(own) || !PAIR.test(own.map(w => w.lower).join(' '))) return undefined;
  const two = namedTogether(own[0]!, scene, REACH_TOGETHER) ?? lastTwo(own[0]!, scene);
  return two && joint(two.map(p => ofPerson(p, scene)));
}

/** Sentences back in which two are looked for. */
const REACH = 8;
const REACH_TOGETHER = 40;

/** The last two, so many sentences before a word, whom the text names together: "Jan Novak and (the miner) Anna Morel". */
export function namedTogether(word: Word, { words, mentions }: Scene, reach: number): Person[] | undefined {
  const last = lastBefore(mentions, word.index);
  for (let i = last; i > 0 && last - i < MOST_PLACES; i--) {
    const [a, b] = [mentions[i - 1]!, mentions[i]!];
    if (word.sentence - words[b.first]!.sentence > reach) return undefined;
    const between = words.slice(a.last, Math.min(b.first, a.last + 8));
    const joined =
      a.person !== b.person &&
      b.first - a.last < 8 &&
      words[a.first]!.sentence === words[b.first]!.sentence &&
      !words[a.last - 1]!.possessive &&
      between.some(w => w.lower === 'and') &&
      between.every(w => TOGETHER.test(w.tag) || w.text === ',') &&
      // not the end of a longer list
      !(words[a.first - 1]?.text === ',' && mentions[i - 2]?.last === a.first - 1);
    if (joined) return [a.person, b.person];
  }
  return undefined;
}
const TOGETHER = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|CCONJ)$/;

/** The two whom the last sentence names that names two, and only two. */
function lastTwo(word: Word, scene: Scene): Person[] | undefined {
  let here: Person[] = [];
  let sentence = -1;
  for (let i = lastBefore(scene.mentions, word.index); i >= 0; i--) {
    const m = scene.mentions[i]!;
    if (m.first >= word.index || !m.person.sure) continue;
    const s = scene.words[m.first]!.sentence;
    if (word.sentence - s > REACH) break;
    if (s !== sentence && distinct(here).length === 2) break;
    if (s !== sentence) here = [];
    sentence = s;
    here.unshift(m.person);
  }
  const two = distinct(here);
  return two.length === 2 ? two : undefined;
}
const PAIR =
  /^(?:both|the two|the pair|the duo|the couple)(?: (?:men|women|leaders|presidents|ministers|politicians|officials|diplomats|premiers|candidates))?$/;

/** "Both sides", "the two countries": the last sentence before that names two, and only two. */
export function sidesPair(own: readonly Word[], { scene }: Context): Reference | undefined {
  if (!isOfTwo(own) || !SIDES.test(own.map(w => w.lower).join(' '))) return undefined;
  const { places, words } = scene;
  const here = own[0]!.sentence;
  let two = new Map<string, string>();
  let sentence = -1;
  const last = placeBefore(places, own[0]!.index);
  for (let i = last; i >= 0 && last - i < MOST_PLACES; i--) {
    const { at, by, party, name, sort, ambiguous } = places[i]!;
    if (by === 'state' || by === 'party' || ambiguous || sort === 'alliance') continue;
    if (/^(?:to|in|from|at|near|via)$/.test(words[at - 1]?.lower ?? '')) continue;
    const its = words[at]!.sentence;
    if (here - its > 4) break;
    if (its !== sentence && two.size === 2) break;
    if (its !== sentence) two = new Map();
    sentence = its;
    two.set(party, by === 'body' && sort !== 'armed' ? name : party);
  }
  if (two.size !== 2) return undefined;
  return joint(
    [...two].reverse().map(([party, speaker]) => ({ ...NOBODY, speaker, kind: 'body', named: true, party })),
  );
}
const SIDES = /^(?:both|the two) (?:sides|countries|governments|nations|states|capitals|neighbou?rs|armies|parties)$/;

/** Parts of "A and B", "A, B and C", where each is somebody of their own. */
export function coordinated(words: readonly Word[], scene: Scene): Word[][] {
  const own = mentionsIn(scene.mentions, (words[0]?.index ?? 0) - 12, (words.at(-1)?.index ?? 0) + 1).filter(
    m =>
      words.length &&
      m.first <= words.at(-1)!.index &&
      m.last > words[0]!.index &&
      !words.find(w => w.index === m.last - 1)?.possessive,
  );
  if (distinct(own.map(m => m.person)).length < 2) return twoStates(words);
  const parts: Word[][] = [[]];
  for (const w of words) {
    const next = words[words.indexOf(w) + 1];
    const splits =
      w.lower === 'and' ||
      (w.text === ',' &&
        next !== undefined &&
        next.isWord &&
        own.some(m => m.first >= next.index && m.first - next.index <= 6));
    if (splits && own.some(m => parts.at(-1)!.some(x => x.index === m.last - 1))) parts.push([]);
    else if (!splits || parts.at(-1)!.length) parts.at(-1)!.push(w);
  }
  const full = parts.filter(p => own.some(m => p.some(x => x.index === m.last - 1)));
  const lead = words.find(w => w.isWord);
  const withNames =
    full.length > 1 &&
    !parts.some(
      p =>
        p.some(w => /^(?:who|with|by|of)$/.test(w.lower) && lead !== w) &&
        !own.some(m => p.some(x => x.index === m.first)),
    );
  return withNames ? full : [];
}

/** "Norway and Chile": each of them by itself. */
function twoStates(words: readonly Word[]): Word[][] {
  const at = words.findIndex(w => w.lower === 'and');
  const [left, right] = [words.slice(0, Math.max(at, 0)), words.slice(at + 1)];
  const whole = (part: readonly Word[]) => {
    const own = part.filter(w => w.isWord && w.lower !== 'the');
    const place = placeAt(own, 0);
    if (place?.by === 'people') return own.length === place.length + 1 && GOVERNS.test(own.at(-1)!.lower);
    return place !== undefined && place.length === own.length;
  };
  return at > 0 && whole(left) && whole(right) ? [left, right] : [];
}

const GOVERNS = /^(?:government|army|military|police|parliament)$/;

/** Several sources as one: "Ada Brandt and Tom Vale". */
export function joint(parts: readonly Reference[]): Reference {
  const names = parts.map(p => p.speaker);
  const last = names.at(-1)!;
  const parties = distinct(parts.map(p => p.party).filter(Boolean));
  return {
    ...NOBODY,
    speaker: names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last,
    kind: parts[0]!.kind,
    named: parts.every(p => p.named),
    party: parties.join('; '),
    plural: true,
    people: parts.flatMap(p => p.people),
  };
}
