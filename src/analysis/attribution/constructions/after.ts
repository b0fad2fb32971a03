/** The content follows its cue: "he said that …", "she rejected …", "they vowed to …", "he added: “…”". */
import { contentFrom } from '../bounds';
import { isStop, isWord, type Range, type Scene } from '../scene';
import { endOf } from '../subject';
import { type CueVerb, isVerb } from '../verbs';

type Cues = ReadonlyMap<number, CueVerb>;
interface Found {
  construction: string;
  frame: string;
  content: Range[];
  cueLast: number;
  score: number;
}

/** What may stand between a cue and its content: adverbs, a time, a place or a hearer. */
const ASIDE = new Set([
  'on',
  'in',
  'during',
  'at',
  'to',
  'late',
  'early',
  'from',
  'via',
  'through',
  'after',
  'before',
  'about',
  'by',
  'over',
  'last',
]);
const MOST_ASIDE = 14;

/** The content after a cue verb by the first frame that fits, or undefined. */
export function contentAfter(scene: Scene, cue: CueVerb, cues: Cues): Found | undefined {
  const { tokens } = scene;
  const end = endOf(scene, cue.head);
  const f = cue.frames;
  let i = cue.last;
  if (cue.form === 'passive') return undefined;
  while (i < end && tokens[i]!.tag === 'ADV' && !isWhWord(tokens[i]!.lower)) i++;
  // "he said, however, that …"
  if (tokens[i]?.text === ',' && tokens[i + 1]?.tag === 'ADV' && tokens[i + 2]?.text === ',') i += 3;
  const direct = directAfter(scene, cue, i, end);
  if (direct) return direct;
  const hearer = f.has('nt') || f.has('nq') || f.has('ni') || f.has('no') ? hearerEnd(scene, i, end) : 0;
  const make = (
    construction: string,
    frame: string,
    first: number,
    score: number,
    cueLast = cue.last,
  ): Found | undefined => {
    const content = contentFrom(scene, first, end, cues, !/^(?:t|s|w|nt)$/.test(frame));
    return content && hasWords(scene, content)
      ? { construction, frame, content: [content], cueLast, score }
      : undefined;
  };
  // "of closing the port": what is accused ends before the first "of", also where "closing" looks like a noun of it.
  if (f.has('no') && hearer && [hearer, scene.phraseAt(i)!.last].some(at => at < end && tokens[at]?.lower === 'of'))
    return make('object-of', 'no', i, 0.9);
  if (f.has('ni') && hearer) {
    const to = skipAside(scene, hearer, end, true);
    const at = tokens[to]?.lower === 'not' ? to + 1 : to;
    if (tokens[at]?.lower === 'to' && tokens[at + 1] && at < end) {
      const rest = contentFrom(scene, to, end, cues, true);
      if (rest && to > hearer)
        return {
          construction: 'object-infinitive',
          frame: 'ni',
          content: [[i, hearer], rest],
          cueLast: cue.last,
          score: 0.85,
        };
      return make('object-infinitive', 'ni', i, 0.85);
    }
  }
  if (f.has('nt') && hearer) {
    const at = skipAside(scene, hearer, end);
    if (tokens[at]?.lower === 'that') return make('hearer-that', 'nt', at + 1, 0.95);
    if (startsClause(scene, at, end)) return make('hearer-clause', 'nt', at, 0.85);
  }
  if (f.has('t')) {
    const at = skipAside(scene, i, end);
    if (tokens[at]?.lower === 'that' && tokens[at]!.tag !== 'DET' && at < end)
      return make('that-clause', 't', at + 1, 0.95);
    if (tokens[i]?.lower === 'that' && startsClause(scene, i + 1, end)) return make('that-clause', 't', i + 1, 0.95);
  }
  if (f.has('w') && i < end && isWhWord(tokens[i]!.lower)) return make('wh-clause', 'w', i, 0.7);
  if (
    f.has('i') &&
    (tokens[i]?.lower === 'to' || (tokens[i]?.lower === 'not' && tokens[i + 1]?.lower === 'to')) &&
    i < end
  )
    return make('infinitive', 'i', i, 0.85);
  for (const frame of f) {
    if (frame[0] === ':' && tokens[i]?.lower === frame.slice(1) && i + 1 < end)
      return make('preposition', frame, i + 1, 0.75, i === cue.last ? i + 1 : cue.last);
    // "called Wednesday for a truce": a time between the verb and its preposition
    if (frame[0] === ':' && scene.phraseAt(i)?.time && tokens[scene.phraseAt(i)!.last]?.lower === frame.slice(1))
      return make('preposition', frame, scene.phraseAt(i)!.last + 1, 0.75);
  }
  if (f.has('s')) {
    const at = skipAside(scene, i, end);
    if (startsClause(scene, at, end)) return make('bare-clause', 's', at, 0.85);
    if (at !== i && startsClause(scene, i, end)) return make('bare-clause', 's', i, 0.8);
  }
  if (f.has('a') && (startsPhrase(scene, i) ? namesSomething(scene, i, end) : isNamedAs(scene, i, end)))
    return make('called', 'a', i, 0.75);
  if (f.has('g') && /ing$/.test(tokens[i]?.lower ?? '') && i < end) return make('gerund', 'g', i, 0.8);
  if (f.has('n') && startsPhrase(scene, i) && i < end && !scene.phraseAt(i)!.time) return make('object', 'n', i, 0.65);
  return undefined;
}

/** "he said: “…”", "she told reporters, “…”": a quotation after the cue and at most an aside. */
function directAfter(scene: Scene, cue: CueVerb, from: number, end: number): Found | undefined {
  if (!cue.frames.has('q') && !cue.frames.has('nq')) return undefined;
  const { tokens } = scene;
  let comma = false;
  for (let i = from; i < Math.min(end, from + 22); i++) {
    const q = scene.quotationAt(i);
    if (q && q.first === i) {
      if (!comma && i > from && !cue.frames.has('nq')) return undefined;
      const chanted = i === from && /^\p{Lu}/u.test(tokens[q.first + 1]?.text ?? '');
      if (!comma && !q.whole && !chanted) return undefined;
      const last = Math.min(q.last, scene.tokens.length);
      const rest = restAfter(scene, last, end);
      if (rest && !comma && !chanted) return undefined;
      return {
        construction: 'quotation-after',
        frame: 'q',
        content: [[q.first, last]],
        cueLast: cue.last,
        score: 0.97,
      };
    }
    const t = tokens[i]!;
    comma = t.text === ':' || t.text === ',';
    if (isStop(t) || t.text === ';') return undefined;
    if (t.lower === 'that' && i === from) return undefined;
    if (isVerb(t) && t.tag === 'VERB' && !/ing$|ed$/.test(t.lower)) return undefined;
  }
  return undefined;
}

const restAfter = (scene: Scene, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (isWord(scene.tokens[i])) return true;
  return false;
};

function hearerEnd(scene: Scene, i: number, end: number): number {
  let phrase = scene.phraseAt(i);
  if (!phrase || phrase.first !== i || phrase.time) return 0;
  let last = phrase.last;
  while (last < end && /^(?:of|in|at|from|for|and)$/.test(scene.tokens[last]!.lower)) {
    phrase = scene.phraseAt(last + 1);
    if (!phrase || phrase.first !== last + 1) break;
    last = phrase.last;
  }
  return last <= end ? last : 0;
}

/** Past adverbs, times and prepositional asides that end before "that", a clause or a comma. */
function skipAside(scene: Scene, from: number, end: number, light = false): number {
  const { tokens } = scene;
  let i = from;
  while (i < end && i - from < MOST_ASIDE) {
    const t = tokens[i]!;
    const phrase = scene.phraseAt(i);
    if (t.tag === 'ADV' && !isWhWord(t.lower)) i++;
    else if (phrase?.time && phrase.first === i) i = phrase.last;
    else if (ASIDE.has(t.lower) && scene.phraseAt(i + 1)?.first === i + 1 && (!light || scene.phraseAt(i + 1)!.time))
      i = scene.phraseAt(i + 1)!.last;
    else break;
  }
  return i;
}

/** A subject and a verb follow: a clause without "that". */
function startsClause(scene: Scene, at: number, end: number): boolean {
  const { tokens } = scene;
  if (at >= end) return false;
  let seen = false;
  for (let i = at; i < Math.min(end, at + 28); i++) {
    const t = tokens[i]!;
    const q = scene.quotationAt(i);
    if (t.text === ',' && !seen && i - at < 2) return false;
    if (isStop(t) && !q) return false;
    if (scene.phraseAt(i)) seen = true;
    if ((t.tag === 'AUX' || (t.tag === 'VERB' && !/ing$/.test(t.lower))) && tokens[i - 1]?.lower !== 'to' && i > at)
      return seen;
    if (t.tag === 'VERB' && i === at) return false;
  }
  return false;
}

const isWhWord = (w: string): boolean => /^(?:why|how|whether|if|what|where|when|who)$/.test(w);
const startsPhrase = (scene: Scene, i: number): boolean => scene.phraseAt(i)?.first === i;

/** "called the plan a mistake", "described it as": a second phrase, an adjective, "as" or a quotation after the object. */
function namesSomething(scene: Scene, i: number, end: number): boolean {
  const last = hearerEnd(scene, i, end);
  if (!last || last >= end) return false;
  const t = scene.tokens[last]!;
  if (t.lower === 'as' || t.tag === 'ADJ' || t.tag === 'DET' || /^["“‘'’]/.test(t.text)) return true;
  if (scene.quotationAt(last) !== undefined) return true;
  for (let k = last; k < Math.min(end, last + 12) && scene.tokens[k]!.text !== ','; k++)
    if (scene.tokens[k]!.lower === 'as' && scene.tokens[k + 1] && scene.phraseAt(k + 1)) return true;
  return false;
}

/** "the scaled-back visit as a rebuff": an object that begins with a determiner, then "as" before any stop or auxiliary. */
function isNamedAs(scene: Scene, i: number, end: number): boolean {
  const { tokens } = scene;
  if (tokens[i]?.tag !== 'DET') return false;
  for (let k = i + 2; k < Math.min(end, i + 14); k++) {
    const t = tokens[k]!;
    if (t.lower === 'as') return scene.phraseAt(k + 1)?.first === k + 1;
    if (t.tag === 'AUX' || t.text === ',' || isStop(t)) return false;
  }
  return false;
}

const hasWords = (scene: Scene, [first, last]: Range): boolean => {
  for (let i = first; i < last; i++) if (isWord(scene.tokens[i])) return true;
  return false;
};
