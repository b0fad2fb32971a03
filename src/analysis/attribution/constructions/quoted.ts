/** "The Courier quoted her as saying that …", "“…,” the Courier cited a clerk as saying": whoever is quoted says it. */
import type { Candidate } from '../candidate';
import { hull } from '../choose';
import type { Range, Scene } from '../scene';
import { type Subject, subjectBefore } from '../subject';
import type { CueVerb } from '../verbs';
import { contentsAfter } from './after';
import { contentBefore } from './before';
import { hearerEnd } from './hearer';
import type { Example } from './view';

export const QUOTED: readonly Example[] = [
  {
    text: 'The Orsk Courier quoted Ida Holm as saying that the bridge was safe.',
    content: 'the bridge was safe',
    source: 'Ida Holm',
    cue: 'quoted … as saying',
  },
  {
    text: '“It will hold,” the Courier cited a clerk at the port as saying.',
    content: '“It will hold,”',
    source: 'a clerk at the port',
    cue: 'cited … as saying',
  },
  {
    text: '“It will hold,” the Courier quoted Ida Holm as saying at a rally.',
    content: '“It will hold,”',
    source: 'Ida Holm',
  },
  {
    text: 'The Orsk Courier reported the pilots as saying that the bridge was safe.',
    content: 'the bridge was safe',
    source: 'the pilots',
    cue: 'reported … as saying',
  },
  {
    text: 'The Orsk Courier cited pilots close to the mayor as saying the bridge was safe.',
    content: 'the bridge was safe',
    source: 'pilots close to the mayor',
  },
];
/** The verb that quotes stands at most so many tokens before. */
const FAR = 14;
const QUOTES = new Set(['quote', 'cite', 'report']);

/** What somebody is quoted as saying; nothing where "as saying" hangs on no quoting verb. */
export function quotedAs(scene: Scene, cue: CueVerb, cues: ReadonlyMap<number, CueVerb>): Candidate[] {
  const { tokens } = scene;
  const as = cue.first - 1;
  const quoting = tokens[as]?.lower === 'as' ? quotingBefore(scene, as, cues) : undefined;
  if (!quoting) return [];
  const heard = hearerEnd(scene, quoting.last, as);
  // "sources close to the port": what tells more of them
  const source: Range = [quoting.last, heard && !/^(?:ADJ|VERB)$/.test(tokens[heard]!.tag) ? heard : as];
  const outlet = subjectBefore(scene, quoting);
  const behind = contentsAfter(scene, cue, cues, undefined)[0];
  const before =
    behind && tokens[behind.content[0]![0]]!.tag !== 'ADP' ? undefined : contentIn(scene, cue, quoting, outlet);
  // "“…,” the Courier quoted her as saying at a rally": where it was said
  const after = before ? undefined : behind;
  const content = before ?? after?.content;
  if (!content) return [];
  return [
    {
      construction: 'quoted-as-saying',
      lemma: cue.lemma,
      anchor: cue.head,
      cue: [
        [quoting.first, quoting.last],
        [as, Math.max(after?.cueLast ?? 0, cue.last)],
      ],
      source: [source],
      content,
      score: 0.9,
      frame: after?.frame ?? 'q',
    },
  ];
}

/** The content before the outlet, which quotes, and the cue. */
function contentIn(scene: Scene, cue: CueVerb, quoting: CueVerb, outlet: Subject | undefined): Range[] | undefined {
  const first = outlet ? hull(outlet.ranges)[0] : quoting.first;
  return contentBefore(scene, cue, [first, cue.last], false)?.content;
}

function quotingBefore(scene: Scene, as: number, cues: ReadonlyMap<number, CueVerb>): CueVerb | undefined {
  for (let i = as - 2; i >= Math.max(0, as - FAR); i--) {
    const verb = cues.get(i);
    if (verb && QUOTES.has(verb.lemma) && verb.form !== 'passive') return verb;
    if (/^[.,;:]$/.test(scene.tokens[i]!.text)) return undefined;
  }
  return undefined;
}
