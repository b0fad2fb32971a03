/** "he said: “…”", "she told reporters, “…”": a quotation after the cue and at most an aside. */
import { startsWithCapital } from '../../text/letters';
import { verbAt } from '../endings';
import { isDash, isStop, isWord, type Scene } from '../scene';
import { isVerb } from '../verbs';
import type { AfterVerb, View } from './view';

/** After these and a colon, a paragraph without marks may be what was written. */
const WRITES = new Set(['write', 'read', 'state', 'tweet', 'post', 'say']);
/** A quotation begins at most so many tokens after its cue. */
const FAR = 24;

export const quotationAfter: AfterVerb = {
  id: 'quotation-after',
  examples: [
    {
      text: 'Ida Holm said: “We will not sell the harbour.”',
      content: '“We will not sell the harbour.”',
      source: 'Ida Holm',
    },
    { text: 'The mayor told reporters, "Nobody asked us."', content: '"Nobody asked us."' },
    { text: 'The spokesman observed that, “The pier is old.”', content: '“The pier is old.”' },
    { text: 'Brown Orsk asked, quote, ‘So he will build it?’', content: '‘So he will build it?’' },
    {
      text: 'The union said about the closing of the yard:\n\n"The plan takes two hundred jobs. It helps nobody."',
      content: '"The plan takes two hundred jobs. It helps nobody."',
      source: 'The union',
    },
  ],
  find({ scene, cue, cues, from, end, hearer }) {
    if (!cue.frames.has('q') && !cue.frames.has('nq')) return undefined;
    const { tokens } = scene;
    let comma = false;
    for (let i = from; i < Math.min(end, from + FAR); i++) {
      const q = scene.quotationAt(i);
      if (q && q.first === i) {
        if (!comma && i > from && !cue.frames.has('nq')) return undefined;
        // "said Vale, which lost two ships, “has never been asked”": the quotation only goes on with what is said
        if (q.first > hearer + 2 && !q.whole && hearer > from && !cue.frames.has('nq')) return undefined;
        // "said the board, “to have peace,” must go": the verb of the clause is still to come
        if (comma && i > hearer && hearer > from && verbAt(scene, q.last, end)) return undefined;
        const chanted = i === from && startsWithCapital(tokens[q.first + 1]?.text ?? '');
        if (!comma && !q.whole && !chanted) return undefined;
        const last = !q.closed && isStop(tokens[q.last - 1]) ? q.last - 1 : Math.min(q.last, tokens.length);
        if (rest(scene, last, end) && !comma && !chanted) return undefined;
        // "told “The Morning Hour” that": the hearer has a title
        if (i === from && tokens[q.last]?.lower === 'that') return undefined;
        return {
          construction: 'quotation-after',
          frame: 'q',
          content: [[q.first, last]],
          cueLast: cue.last,
          score: 0.97,
        };
      }
      const t = tokens[i]!;
      comma = t.text === ':' || t.text === ',' || isDash(t);
      if (t.text === ':' || t.text === ';') {
        const next = nextParagraph({ scene, end }, i, WRITES.has(cue.lemma));
        if (next)
          return { construction: 'quotation-after', frame: 'q', content: [next], cueLast: cue.last, score: 0.95 };
      }
      if (isStop(t) || t.text === ';' || cues.has(i)) return undefined;
      // "He observed that, “The pier …”"
      if (t.lower === 'that' && i === from && tokens[i + 1]?.text !== ',') return undefined;
      if (isVerb(t) && t.tag === 'VERB' && !/ing$|ed$/.test(t.lower)) return undefined;
    }
    return undefined;
  },
};

/** After a colon at the end of a paragraph: the quotation that opens the next one. */
function nextParagraph(
  { scene, end }: Pick<View, 'scene' | 'end'>,
  colon: number,
  unquoted: boolean,
): [number, number] | undefined {
  const here = scene.tokens[colon]!.paragraph;
  const next = scene.document.paragraphs[here + 1];
  if (!next || colon + 1 < Math.min(end, next.first)) return undefined;
  const q = scene.quotationAt(next.first);
  if (q && q.first === next.first)
    return [q.first, !q.closed && isStop(scene.tokens[q.last - 1]) ? q.last - 1 : q.last];
  return unquoted && next.last - next.first > 5 ? [next.first, next.last] : undefined;
}

const rest = (scene: Scene, from: number, end: number): boolean => {
  for (let i = from; i < end; i++) if (isWord(scene.tokens[i])) return true;
  return false;
};
