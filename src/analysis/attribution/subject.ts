/** Who says it: the noun phrase that a verb group has for its subject, before or after it. */
import { isDash, type Range, type Scene } from './scene';
import type { VerbGroup } from './verbs';

const JOINS = new Set([
  'of',
  'for',
  'in',
  'at',
  'with',
  'from',
  'on',
  'to',
  'close',
  'near',
  'within',
  'inside',
  'around',
  'and',
  '&',
]);
const RELATIVE = new Set(['who', 'which', 'that']);
/** A subject is looked for so many tokens to the left, at most. */
const REACH = 40;
/** No claim reaches farther from its cue, in tokens: it keeps the time linear on sentences without end. */
const LONGEST = 150;

export const startOf = (scene: Scene, token: number): number => {
  const q = scene.quotationAt(token);
  const s = scene.stretches[scene.stretchOf[token]!]!;
  return Math.max(q && q.first > s.first ? q.first + 1 : s.first, token - LONGEST);
};

export const endOf = (scene: Scene, token: number): number => {
  const q = scene.quotationAt(token);
  const s = scene.stretches[scene.stretchOf[token]!]!;
  const sentence = scene.document.sentences[scene.tokens[token]!.sentence]!;
  return Math.min(
    q && token > q.first ? Math.min(q.closed ? q.last - 1 : q.last, Math.max(sentence.last, token + 1)) : s.last,
    token + LONGEST,
  );
};

/** The subject before a finite verb; undefined where none stands there. */
export function subjectBefore(scene: Scene, group: VerbGroup): Range | undefined {
  const { tokens } = scene;
  const low = Math.max(startOf(scene, group.head), group.first - REACH);
  let i = group.first - 1;
  while (i >= low && tokens[i]!.tag === 'ADV') i--;
  if (i < low) return undefined;
  if (tokens[i]!.text === ')') i = beforeBracket(scene, i, low);
  if (i >= low && isDash(tokens[i])) i = beforeDash(scene, i, low);
  if (i < low) return undefined;
  if (tokens[i]!.text === ',') i = beforeInsertion(scene, i, low);
  if (i >= low && tokens[i]!.text === ')') i = beforeBracket(scene, i, low);
  if (i < low) return undefined;
  if (RELATIVE.has(tokens[i]!.lower)) {
    i--;
    if (i >= low && tokens[i]!.text === ',') i--;
  }
  const time = scene.phraseAt(i);
  if (time?.time && time.first > low) {
    i = time.first - 1;
    if (tokens[i]?.tag === 'ADP') i--;
  }
  return phraseEndingAt(scene, i, low);
}

/** "Rep. Hank Moor (D-Ga.) said": what stands before the bracket. */
function beforeBracket(scene: Scene, i: number, low: number): number {
  for (let k = i - 1; k >= Math.max(low, i - 12); k--) if (scene.tokens[k]!.text === '(') return k - 1;
  return low - 1;
}

/** "Moor — who is no lawyer — said": what stands before the first dash. */
function beforeDash(scene: Scene, i: number, low: number): number {
  for (let k = i - 1; k >= Math.max(low, i - 25); k--) if (isDash(scene.tokens[k])) return k - 1;
  return low - 1;
}

/** "Keith Vale, the envoy, said": the comma at `i` closes an insertion; where the name before it ends. */
function beforeInsertion(scene: Scene, i: number, low: number): number {
  const { tokens } = scene;
  for (let k = i - 1; k >= low; k--) {
    const t = tokens[k]!;
    if (/^["“”]$/.test(t.text)) return low - 1;
    if (t.text !== ',') continue;
    const inner = tokens[k + 1]!;
    const opens =
      inner.tag === 'DET' ||
      RELATIVE.has(inner.lower) ||
      inner.lower === 'whose' ||
      scene.phraseAt(k + 1) ||
      /^\d+$/.test(inner.text) ||
      /(?:ing|ed)$/.test(inner.lower);
    const before = scene.phraseAt(k - 1);
    if (!opens || !before) return low - 1;
    // "Peter Moor, a lawyer for the port, who …, said": an insertion after an insertion
    const again =
      !before.name && tokens[before.first - 1]?.text === ',' ? beforeInsertion(scene, before.first - 1, low) : low - 1;
    return again >= low ? again : k - 1;
  }
  return low - 1;
}

/** The noun phrase that ends at a token, with the prepositional phrases that hang on it. */
export function phraseEndingAt(scene: Scene, at: number, low: number): Range | undefined {
  const { tokens } = scene;
  const last = scene.phraseAt(at);
  if (!last || last.time || last.last !== at + 1) return undefined;
  let first = last.first;
  if (first < low) return undefined;
  for (let steps = 0; steps < 5; steps++) {
    let link = first - 1;
    if (link < low) break;
    // "a U.S. official involved in the talks", "people familiar with the matter"
    const adjective =
      tokens[link]!.tag === 'ADP' &&
      link - 1 >= low &&
      /^(?:involved|familiar|close|briefed|based|acquainted)$/.test(tokens[link - 1]!.lower)
        ? 1
        : 0;
    if (!JOINS.has(tokens[link]!.lower)) break;
    link -= adjective;
    const before = scene.phraseAt(link - 1);
    if (!before || before.last !== link || before.first < low || before.time) break;
    if (before.pronoun && tokens[first - 1]!.lower !== 'of') break;
    // "in London officials said": a phrase at the very beginning hangs on the sentence, not on the subject
    if (
      /^(?:in|on|at|from|with)$/.test(tokens[first - 1]!.lower) &&
      !adjective &&
      isVerbBefore(scene, before.first, low)
    )
      break;
    if (/^and|&$/.test(tokens[first - 1]!.lower) && isVerbBefore(scene, before.first, low)) break;
    first = before.first;
  }
  return [first, last.last];
}

const isVerbBefore = (scene: Scene, i: number, low: number): boolean =>
  i - 1 >= low && /^(?:VERB|ADP)$/.test(scene.tokens[i - 1]!.tag);

/** "said Okafor", "said a spokesman for the port": the subject after an inverted verb. */
export function subjectAfter(scene: Scene, group: VerbGroup): Range | undefined {
  const { tokens } = scene;
  const phrase = scene.phraseAt(group.last);
  if (!phrase || phrase.first !== group.last || phrase.time) return undefined;
  if (phrase.pronoun && !/^(?:he|she|they|one)$/.test(tokens[phrase.head]!.lower)) return undefined;
  const high = endOf(scene, group.head);
  let last = phrase.last;
  for (let steps = 0; steps < 3 && last < high; steps++) {
    const join = tokens[last]!;
    if (!/^(?:of|for|at|with|from|and|in)$/.test(join.lower)) break;
    const next = scene.phraseAt(last + 1);
    if (!next || next.first !== last + 1 || next.time || next.last > high) break;
    if (join.lower === 'and' && tokens[next.last]?.tag === 'VERB') break;
    if (join.lower === 'in' && phrase.name) break;
    last = next.last;
  }
  return [phrase.first, last];
}

/** The subject of the last finite verb before, in the same sentence: "…, saying", "… and called for". */
export function subjectInherited(
  scene: Scene,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  known: ReadonlyMap<number, Range>,
): Range | undefined {
  const low = startOf(scene, group.head);
  for (let g = groups.length - 1; g >= 0; g--) {
    const other = groups[g]!;
    if (other.head >= group.first || other.head < low) continue;
    const subject = known.get(other.head);
    if (subject) return subject;
  }
  // the first finite verb of the sentence, whatever it says
  for (let i = low; i < group.first; i++) {
    if (!/^(?:VERB|AUX)$/.test(scene.tokens[i]!.tag) || scene.quotationAt(i) !== scene.quotationAt(group.head))
      continue;
    const subject = subjectBefore(scene, { ...group, head: i, first: i, last: i + 1, form: 'finite' });
    if (subject) return subject;
  }
  return undefined;
}
