/** The content stands before its cue: "…, he said", "“…,” said Okafor", "“…,” he said, “…”". */
import { startsWithSmall } from '../../text/letters';
import type { Quotation } from '../../text/quotations';
import type { Token } from '../../text/tokens';
import { trim } from '../bounds';
import { mayQuote } from '../frames';
import { isDash, isStop, isWord, type Range, type Scene } from '../scene';
import { endOf, startOf } from '../subject';
import type { CueVerb } from '../verbs';

export interface Before {
  construction: string;
  frame: string;
  content: Range[];
  score: number;
}

/**
 * The content before a cue whose subject and verb take up `clause`.
 * @param inverted the verb stands before its subject, which after a quotation leaves no other reading
 */
export function contentBefore(scene: Scene, cue: CueVerb, clause: Range, inverted: boolean): Before | undefined {
  const { tokens } = scene;
  const start = startOf(scene, cue.head);
  const end = endOf(scene, cue.head);
  const mark = tokens[clause[0] - 1];
  if (!mark || clause[0] <= start) return undefined;
  const q = scene.quotationAt(clause[0] - 1);
  const afterQuotation = q !== undefined && q.last === clause[0] && q !== scene.quotationAt(cue.head);
  if (!afterQuotation && mark.text !== ',' && !isDash(mark)) return undefined;
  if (!(cue.frames.has('q') && (afterQuotation || mark.text === ',')) && !cue.frames.has('p')) return undefined;
  if (!(inverted && afterQuotation) && !closesHere(scene, clause[1], end)) {
    if (!afterQuotation || !/^(?:CCONJ|ADP)$/.test(tokens[clause[1]]?.tag ?? '')) return undefined;
  }

  const lastQuotation = afterQuotation ? q : scene.quotationAt(clause[0] - 2);
  const onlyQuotation =
    lastQuotation &&
    lastQuotation !== scene.quotationAt(cue.head) &&
    (quotationAlone(scene, start, lastQuotation.first) || (afterQuotation && opensAfterColon(scene, lastQuotation)));
  const pronoun = mark.text === ',' ? tokens[clause[0] - 2]! : undefined;
  const opening = onlyQuotation
    ? lastQuotation.first
    : (relativeStart(tokens, pronoun) ?? clauseStart(scene, start, clause[0] - 1));
  // "a town where, he said, nobody works": the author's own words lead to it
  const front = /^(?:where|because)$/.test(pronoun?.lower ?? '')
    ? undefined
    : trim(scene, [opening, onlyQuotation ? lastQuotation.last : afterQuotation ? clause[0] : clause[0] - 1]);
  // "These tugs, Holm said earlier in Orsk, were old": a subject waits for its verb
  const waits = front && scene.phraseAt(front[0])?.first === front[0] && scene.phraseAt(front[0])!.last === front[1];
  const from = waits ? pastAside(scene, clause[1], end) : clause[1];
  const rest = onlyQuotation ? resumesAt(scene, clause[1], end) : goesOnAt(scene, from, end, inverted);
  if (onlyQuotation && front) {
    return { construction: 'quotation-before', frame: 'q', content: rest ? [front, rest] : [front], score: 0.97 };
  }
  const whole = front && wordy(scene, front) && isClause(scene, front);
  if (rest && (!whole || startsSmall(scene, rest))) {
    const content = front && (whole || waits || wordy(scene, front)) ? [front, rest] : [rest];
    return { construction: 'clause-around', frame: 'p', content, score: 0.88 };
  }
  return whole ? { construction: 'clause-before', frame: 'p', content: [front], score: 0.88 } : undefined;
}

/** "a tug, all of | which, he said, are old": where a relative clause begins. */
function relativeStart(tokens: Scene['tokens'], pronoun: Token | undefined): number | undefined {
  if (pronoun?.lower !== 'which') return undefined;
  if (tokens[pronoun.index - 1]?.lower === 'of') return pronoun.index - 2;
  return tokens[pronoun.index - 1]?.text === ',' ? pronoun.index : undefined;
}

/** "If the ice holds, she said, “nobody will leave”": the clause that the quotation goes on with. */
export function withOpening<T extends { content: Range[] }>(scene: Scene, cue: CueVerb, clause: Range, found: T): T {
  const { tokens } = scene;
  const start = startOf(scene, cue.head);
  const opens = /^(?:if|as|unless|because|until|once|although|though)$/.test(tokens[start]?.lower ?? '');
  if (!opens || tokens[clause[0] - 1]?.text !== ',' || found.content.length > 1) return found;
  if (!startsWithSmall(tokens[found.content[0]![0] + 1]?.text ?? '')) return found;
  const front = trim(scene, [start, clause[0] - 1]);
  return front ? { ...found, content: [front, ...found.content] } : found;
}

/** "In this state, she said, …": the clause that goes on after the comma that closes the cue. */
function goesOnAt(scene: Scene, from: number, end: number, inverted: boolean): Range | undefined {
  const { tokens } = scene;
  const mark = tokens[from];
  if (!mark || from >= end || !(mark.text === ',' || isDash(mark))) return undefined;
  const next = tokens[from + 1];
  if (!next || /^(?:and|but|while|who|which|citing|according|adding|saying|noting|as|after|when)$/.test(next.lower))
    return undefined;
  if (next.tag === 'VERB' && /ing$/.test(next.lower) && next.lower !== 'including') return undefined;
  // "said Holm, a lawyer from Orsk": after an inverted verb a phrase tells more of the speaker
  if (
    inverted &&
    !/^(?:AUX|VERB|SCONJ|PART)$/.test(next.tag) &&
    !scene.phraseAt(from + 1)?.pronoun &&
    !scene.quotationAt(from + 1)
  )
    return undefined;
  const rest = trim(scene, [from + 1, end]);
  return rest && wordy(scene, rest) ? rest : undefined;
}

/** "he said | earlier in Orsk on Monday |, …": past where and when. */
function pastAside(scene: Scene, from: number, end: number): number {
  let i = from;
  while (i < Math.min(end, from + 12)) {
    const phrase = scene.phraseAt(scene.tokens[i]!.tag === 'ADP' ? i + 1 : i);
    if (scene.tokens[i]!.tag === 'ADV') i++;
    else if (phrase && (phrase.time || scene.tokens[i]!.tag === 'ADP')) i = phrase.last;
    else break;
  }
  return i;
}

const startsSmall = (scene: Scene, [first]: Range): boolean =>
  startsWithSmall(scene.tokens[first]!.text) ||
  scene.quotationAt(first) !== undefined ||
  scene.tokens[first]!.tag === 'PROPN';

/** "He was blunt: “It will sink,” he said." */
const opensAfterColon = ({ tokens }: Scene, { first, whole }: Quotation): boolean =>
  whole && tokens[first - 1]?.text === ':';

/** Only another sentence of the same stretch may stand before the quotation. */
function quotationAlone(scene: Scene, start: number, first: number): boolean {
  for (let i = start; i < first; i++) if (isWord(scene.tokens[i])) return false;
  return true;
}

/** A content before its cue begins with its sentence, after a leading "But". */
export function clauseStart(scene: Scene, start: number, before: number): number {
  const { tokens } = scene;
  let i = start;
  if (/^(?:but|and|yet|meanwhile|still)$/.test(tokens[i]?.lower ?? '')) {
    i++;
    if (tokens[i]?.text === ',') i++;
  }
  return Math.min(i, before);
}

/** Nothing that could be a content of its own follows: the sentence ends, or a comma, an aside, a time. */
function closesHere(scene: Scene, from: number, end: number): boolean {
  const { tokens } = scene;
  for (let i = from; i < Math.min(end, from + 24); i++) {
    const t = tokens[i]!;
    if (isStop(t) || t.text === ',' || t.text === ';' || t.text === ':' || isDash(t)) return true;
    if (/^(?:that|whether)$/.test(t.lower) && i === from) return false;
    if (t.lower === 'as' || t.lower === 'while' || t.lower === 'when' || t.lower === 'after' || t.lower === 'before')
      return true;
    const q = scene.quotationAt(i);
    // a title in quotation marks is no second quotation: "he said on “The Morning Hour”"
    if (q && q.first === i)
      return (
        /^(?:on|the|in|of|for|to|program|show|podcast)$/.test(tokens[i - 1]?.lower ?? '') ||
        tokens[i - 1]?.lower === "'s"
      );
    // but "in a televised address"
    if (/^(?:VERB|AUX)$/.test(t.tag) && !/ing$/.test(t.lower) && i - from < 3 && !scene.phraseAt(i)) return false;
  }
  return true;
}

/** "“…,” he said, “…”": the quotation that goes on within the same sentence. */
function resumesAt(scene: Scene, from: number, end: number): Range | undefined {
  const { tokens } = scene;
  for (let i = from; i < Math.min(end, from + 16); i++) {
    const t = tokens[i]!;
    const q = scene.quotationAt(i);
    if (q && q.first === i) {
      const comma = /^[,:—–-]$/.test(tokens[i - 1]!.text);
      const small = startsWithSmall(tokens[i + 1]?.text ?? '');
      return comma && (small || tokens[i - 1]!.text === ',') ? trim(scene, [q.first, q.last]) : undefined;
    }
    if (isStop(t) || (t.tag === 'VERB' && mayQuote(t.lemma.toLowerCase()))) return undefined;
  }
  return undefined;
}

/** A clause has a finite verb, and no conjunction that hangs it on what follows. */
function isClause(scene: Scene, [first, last]: Range): boolean {
  const { tokens } = scene;
  // "as many as nine tugs were lost"
  if (tokens[first]!.lower === 'as' && /^(?:many|much|few|little|long)$/.test(tokens[first + 1]?.lower ?? ''))
    return isClause(scene, [first + 1, last]);
  if (
    /^(?:when|as|after|before|if|while|although|though|because|since|despite|during|once|until|by|with|without|following|amid)$/.test(
      tokens[first]!.lower,
    )
  ) {
    const comma = tokens.slice(first, last).findIndex(t => t.text === ',');
    return comma > 0 && isClause(scene, [first + comma + 1, last]);
  }
  // "Talking outside the hall where they met": what opens with a participle has a verb besides those of its relative clauses
  let hanging = 0;
  const participle = tokens[first]!.tag === 'VERB' && /ing$/.test(tokens[first]!.lower);
  for (let i = first; i < last; i++) {
    const t = tokens[i]!;
    if (participle && /^(?:where|who|which|that|when)$/.test(t.lower)) hanging++;
    if (t.tag !== 'AUX' && (t.tag !== 'VERB' || /ing$/.test(t.lower) || tokens[i - 1]?.lower === 'to')) continue;
    if (!hanging) return true;
    while (/^(?:AUX|VERB|ADV)$/.test(tokens[i + 1]?.tag ?? '')) i++;
    hanging--;
  }
  return scene.quotationAt(first) !== undefined;
}

const wordy = (scene: Scene, [first, last]: Range): boolean => {
  let n = 0;
  for (let i = first; i < last; i++) if (isWord(scene.tokens[i])) n++;
  return n > 1 || scene.quotationAt(first) !== undefined;
};
