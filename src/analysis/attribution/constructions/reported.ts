/** How far what is reported without a source goes: its relative clause, its insertion, the part before "police said". */
import { contentFrom } from '../bounds';
import type { Range, Scene } from '../scene';
import { endOf, startOf } from '../subject';
import { NO_CUES } from '../verbs';

/** Tokens between a relative pronoun and the verb of its clause. */
const FAR = 6;
const SAYS = /^(?:say|says|said|told|reported|added|according)$/;

/** "A man who is said to …", "the letter that Holm allegedly carried": the pronoun whose clause a token stands in; 0 where none does. */
export function relativeBefore(scene: Scene, at: number): number {
  const { tokens } = scene;
  const start = Math.max(startOf(scene, at), at - FAR);
  for (let i = at - 1; i >= start; i--) {
    const { lower, tag, text } = tokens[i]!;
    if (tag === 'VERB' || text === ',') return 0;
    if (!/^(?:who|which|that)$/.test(lower)) continue;
    const before = tokens[i - 1];
    // "said that the clerk allegedly"; "the claim that": only what a noun has behind it
    const relative = lower !== 'that' || tag === 'PRON' || i === at - 1;
    return relative && before && (before.text === ',' || /^(?:NOUN|PROPN|PRON)$/.test(before.tag)) ? i : 0;
  }
  return 0;
}

/** The rest of a relative clause, behind the adverb before `from`: to the verb of the sentence, or the next relative. */
export function relativeRest(scene: Scene, pronoun: number, from: number): Range | undefined {
  const { tokens } = scene;
  const inserted = tokens[pronoun - 1]?.text === ',';
  let end = endOf(scene, from - 1);
  if (from >= end) return undefined; // "Norland that reportedly": the text breaks off
  for (let i = from + 1; i < end; i++) if (tokens[i]!.lower === 'that' && tokens[i - 1]!.tag === 'VERB') end = i;
  return contentFrom(scene, from, end, NO_CUES, inserted ? { inserted } : { phrase: true, relative: true });
}

/** Where ", police said" begins, or "according to"; else the end of the sentence. */
export function sayingAfter(scene: Scene, from: number): number {
  const { tokens } = scene;
  const end = endOf(scene, from);
  for (let i = from; i < end; i++) {
    const next = i + 1;
    if (tokens[i]!.lower === 'according') return i;
    if (tokens[i]!.text !== ',' || next >= end) continue;
    const phrase = scene.phraseAt(next);
    const verb = phrase?.first === next ? phrase.last : next;
    if (SAYS.test(tokens[verb]?.lower ?? '') && verb < end) return i;
  }
  return end;
}

/** ", reportedly a veteran of the war,": to the comma that closes it, where no verb has come. */
export function insertionAt({ tokens }: Scene, at: number, end: number): Range | undefined {
  if (tokens[at - 1]?.text !== ',') return undefined;
  for (let i = at + 1; i < end; i++) {
    if (tokens[i]!.text === ',') return i > at + 1 ? [at + 1, i] : undefined;
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.tag)) return undefined;
  }
  return end > at + 1 ? [at + 1, end] : undefined;
}
