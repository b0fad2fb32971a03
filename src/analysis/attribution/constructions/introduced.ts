/** "Holm was blunt: “We will not sell.”": behind a colon speaks of whom the sentence tells, whatever its verb. */
import type { Quotation } from '../../text/quotations';
import type { Candidate } from '../candidate';
import { isStop, type Range, type Scene } from '../scene';
import { isSomebody } from '../somebody';
import { startOf, subjectBefore } from '../subject';
import { groupOf, isFiniteVerb, type VerbGroup } from '../verbs';
import type { Example } from './view';

export const INTRODUCED: readonly Example[] = [
  { text: 'Ida Holm gave one reason: “The ice is too thin.”', content: '“The ice is too thin.”', cue: 'gave' },
  {
    text: 'The mayor ended on a cry: “We will not sell it!”',
    content: '“We will not sell it!”',
    source: 'The mayor',
  },
  {
    text: 'Ms Holm had this to say.\n\n“We will not sell the pier.”',
    content: '“We will not sell the pier.”',
    source: 'Ms Holm',
  },
];

/** Believed, unless a verb of saying holds the quotation. */
const FAINT = 0.52;
/** Fewer words are a name or a title. */
const LEAST = 4;

/** A whole quotation behind a colon, with who is told of before it. */
export function introduced(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  for (const q of scene.quotations) {
    const mark = q.whole && q.words >= LEAST ? markBefore(scene, q) : -1;
    // "…: “We will not,” she said"
    if (mark < 0 || scene.tokens[q.last - 2]?.text === ',') continue;
    const teller = tellerBefore(scene, mark);
    if (!teller) continue;
    const last = !q.closed && isStop(scene.tokens[q.last - 1]) ? q.last - 1 : q.last;
    found.push({
      construction: 'introduced',
      lemma: ':',
      anchor: mark,
      cue: [[teller.verb.first, teller.verb.last]],
      source: [teller.source],
      content: [[q.first, last]],
      score: FAINT,
      frame: 'q',
    });
  }
  return found;
}

/** The colon right before a quotation, or the stop of "had this to say." at the end of the paragraph before; -1 where none is. */
function markBefore({ tokens, document }: Scene, { first, paragraph }: Quotation): number {
  const mark = first - 1;
  if (tokens[mark]?.text === ':') return mark;
  const opens = document.paragraphs[paragraph]!.first === first;
  return opens && isStop(tokens[mark]) && tokens[mark - 1]?.lower === 'say' && tokens[mark - 2]?.lower === 'to'
    ? mark
    : -1;
}

/** Somebody who is the subject of a finite verb of the sentence, the first that has one. */
function tellerBefore(scene: Scene, mark: number): { source: Range; verb: VerbGroup } | undefined {
  for (let i = startOf(scene, mark); i < mark; i++) {
    const t = scene.tokens[i]!;
    if (!isFiniteVerb(t) || scene.quotationAt(i)) continue;
    const verb = groupOf(scene, t.tag === 'AUX' && scene.tokens[i + 1]?.tag === 'VERB' ? i + 1 : i, t.lemma);
    const source = subjectBefore(scene, verb)?.ranges[0];
    if (source && isSomebody(scene, source[0])) return { source, verb };
  }
  return undefined;
}
