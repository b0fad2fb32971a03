/** A quotation signed with a dash and a name: “The bridge is old.” — Ida Holm */
import type { Candidate } from '../candidate';
import { isDash, isStop, isWord, type Range, type Scene } from '../scene';
import type { Example } from './view';

export const SIGNATURE: readonly Example[] = [
  {
    text: '“The bridge is old and nobody cares.” — Ida Holm',
    content: '“The bridge is old and nobody cares.”',
    source: 'Ida Holm',
    cue: '—',
  },
  {
    text: '"Nobody asked us about the port."\n\n– Ole Brandt, harbour master',
    content: '"Nobody asked us about the port."',
    source: 'Ole Brandt',
    cue: '–',
  },
];

/** Words of a signature, at most; a sentence is longer. */
const MOST = 12;

/** Candidates of every paragraph that ends with a quotation, a dash and a name, or follows a quotation and is only those. */
export function signatures(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (const p of scene.document.paragraphs) {
    const dash = dashOf(scene, p.first, p.last);
    if (dash === undefined) continue;
    const name = scene.phraseAt(dash + 1);
    if (!name?.name || name.first !== dash + 1 || hasVerb(scene, dash + 1, p.last)) continue;
    const content = quotationBefore(scene, dash);
    if (!content) continue;
    found.push({
      construction: 'signature',
      lemma: '—',
      anchor: dash,
      cue: [[dash, dash + 1]],
      source: [[name.first, name.last]],
      content: [content],
      score: 0.9,
      frame: 'q',
    });
  }
  return found;
}

/** The last dash of a paragraph, if no more than a name stands behind it. */
function dashOf(scene: Scene, first: number, last: number): number | undefined {
  for (let i = last - 2; i >= Math.max(first, last - MOST - 1); i--) {
    const t = scene.tokens[i]!;
    if (isDash(t) || t.text === '―') return i;
    if (isStop(t) && i < last - 1 && t.text !== '.') return undefined;
  }
  return undefined;
}

function hasVerb(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (/^(?:VERB|AUX)$/.test(scene.tokens[i]!.tag)) return true;
  return false;
}

/** The whole quotation that ends at the dash, in its paragraph or as all of the paragraph before. */
function quotationBefore(scene: Scene, dash: number): Range | undefined {
  let end = dash;
  while (end > 0 && !isWord(scene.tokens[end - 1]) && !scene.quotationAt(end - 1)) end--;
  const q = scene.quotationAt(end - 1);
  if (!q || q.last !== end || q.words < 3) return undefined;
  const paragraph = scene.document.paragraphs[q.paragraph]!;
  const home = scene.tokens[dash]!.paragraph;
  const alone = q.first === paragraph.first;
  return home === q.paragraph || (alone && home === q.paragraph + 1) ? [q.first, q.last] : undefined;
}
