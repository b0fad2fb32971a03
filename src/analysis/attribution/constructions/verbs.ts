/** Every candidate of a reporting verb: its subject, then its content before or after. */
import type { Candidate } from '../candidate';
import type { Range, Scene } from '../scene';
import { endOf, subjectAfter, subjectBefore, subjectInherited } from '../subject';
import { type CueVerb, findCueVerbs, MODALS } from '../verbs';
import { contentAfter } from './after';
import { contentBefore } from './before';

const SELF = new Set(['i', 'we', 'you', 'it', 'this', 'that', 'there', 'what', 'nobody', 'no']);

export function verbCandidates(scene: Scene): Candidate[] {
  const verbs = findCueVerbs(scene);
  const cues = new Map(verbs.map(v => [v.head, v]));
  const subjects = new Map<number, Range>();
  const candidates: Candidate[] = [];
  for (const [n, cue] of verbs.entries()) {
    const found = candidateOf(scene, cue, verbs.slice(Math.max(0, n - 12), n), cues, subjects);
    if (found) candidates.push(found);
  }
  return candidates;
}

function candidateOf(
  scene: Scene,
  cue: CueVerb,
  earlier: readonly CueVerb[],
  cues: ReadonlyMap<number, CueVerb>,
  subjects: Map<number, Range>,
): Candidate | undefined {
  const { tokens } = scene;
  if (cue.negated || MODALS.has(cue.modal) || cue.form === 'passive') return undefined;
  if (cue.form === 'infinitive' && cue.governor === undefined) return undefined;
  const before = cue.form === 'participle' ? undefined : subjectBefore(scene, cue);
  const after = cue.form === 'finite' && !before ? subjectAfter(scene, cue) : undefined;
  const inverted = after && contentBefore(scene, cue, [cue.first, after[1]]);
  if (inverted && after) return candidate(scene, cue, after, inverted, cue.last);
  const inverted2 = before && cue.form === 'finite' ? invertedAfterQuotation(scene, cue) : undefined;
  if (inverted2) return inverted2;

  const inherits = !before && (cue.form === 'participle' || followsConjunction(scene, cue.first));
  const subject = before ?? (inherits ? subjectInherited(scene, cue, earlier, subjects) : undefined);
  if (!subject) return undefined;
  if (before) subjects.set(cue.head, before);
  const word = tokens[subject[1] - 1]!.lower;
  if (
    SELF.has(word) &&
    (scene.quotationAt(cue.head) || word === 'it' || word === 'there' || word === 'this' || word === 'what')
  ) {
    if (word !== 'it' || scene.quotationAt(cue.head)) return undefined;
  }
  const clause: Range = [subject[0] < cue.first && before ? subject[0] : cue.first, cue.last];
  // "citing X" is no claim of its own: it tells the source of another
  if (cue.form === 'participle' && cue.lemma === 'cite') return undefined;
  const follows = contentAfter(scene, cue, cues);
  // "responded to the report by saying …": the saying is the claim
  if (follows?.frame === ':to' && saysHow(scene, follows.content, cues)) return undefined;
  const strong = follows && (follows.frame === 't' || follows.frame === 'q' || follows.frame === 'nt');
  const precedes = before && !strong ? contentBefore(scene, cue, clause) : undefined;
  if (precedes && (!follows || follows.frame === 'n' || follows.frame === 's' || precedes.frame === 'q'))
    return candidate(scene, cue, subject, precedes, cue.last);
  return follows ? candidate(scene, cue, subject, follows, follows.cueLast) : undefined;
}

/** Does "by saying", "by calling" stand in the content? */
const saysHow = (scene: Scene, content: readonly Range[], cues: ReadonlyMap<number, CueVerb>): boolean =>
  content.some(([first, last]) => {
    for (let i = first; i < last; i++)
      if (scene.tokens[i]!.lower === 'by' && cues.get(i + 1)?.form === 'participle') return true;
    return false;
  });

/** "“…,” said Okafor": what stands before the verb is the quotation, not a subject. */
function invertedAfterQuotation(scene: Scene, cue: CueVerb): Candidate | undefined {
  const mark = scene.tokens[cue.first - 1];
  if (!mark || !(mark.text === ',' || /["”’']$/.test(mark.text))) return undefined;
  const after = subjectAfter(scene, cue);
  const content = after && contentBefore(scene, cue, [cue.first, after[1]]);
  return content && after ? candidate(scene, cue, after, content, cue.last) : undefined;
}

function followsConjunction(scene: Scene, first: number): boolean {
  let i = first - 1;
  while (scene.tokens[i]?.tag === 'ADV') i--;
  return /^(?:and|but|or|,|then|while)$/.test(scene.tokens[i]?.lower ?? '');
}

function candidate(
  scene: Scene,
  cue: CueVerb,
  source: Range,
  found: { construction: string; frame: string; content: Range[]; score: number },
  cueLast: number,
): Candidate {
  const cueRange: Range[] = [[cue.first, Math.max(cueLast, cue.head + 1)]];
  if (found.frame[0] === ':' && cueLast === cue.last) cueRange.push([found.content[0]![0] - 1, found.content[0]![0]]);
  return {
    construction: found.construction,
    lemma: cue.lemma,
    anchor: cue.head,
    cue: cueRange,
    source: [clip(scene, source)],
    content: found.content,
    score: cue.governor === undefined ? found.score : found.score - 0.1,
    frame: found.frame,
  };
}

const clip = (scene: Scene, [first, last]: Range): Range => [
  first,
  Math.min(last, Math.max(first + 1, endOf(scene, first))),
];
