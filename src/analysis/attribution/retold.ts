/** Claims inside the claims of others that are none of their own: what speakers tell of themselves, of what they were told, of what is still to do. */
import { isHuman } from '../lexicon/people';
import { sidesOf } from '../lexicon/sides';
import { BODIES, OUTLET_NOUNS } from '../lexicon/sources';
import { lemmaOf } from '../text/lemma';
import type { Candidate } from './candidate';
import { inside } from './choose';
import type { Range, Scene } from './scene';
import { isOutlet } from './unsaid/around';
import { MODALS } from './verbs';

export interface RetoldExample {
  text: string;
  /** The cues that stay. */
  cues: string;
}

export const RETOLD: readonly RetoldExample[] = [
  { text: 'Ida Holm denied that she had rejected the plan.', cues: 'denied' },
  { text: 'The port said it welcomed the ruling.', cues: 'said' },
  { text: 'The pilots claimed they had rejected the fee.', cues: 'claimed' },
  { text: 'The Harbour Gazette said he had rejected the plan.', cues: 'said, had rejected' },
  { text: 'He said she had rejected the plan.', cues: 'said, had rejected' },
  { text: 'She had rejected the plan, a clerk said.', cues: 'said, had rejected' },
  { text: 'A broadcaster said he had rejected the plan.', cues: 'said, had rejected' },
  { text: 'Ida Holm said it was a plan that she said failed.', cues: 'said, said' },
  { text: 'Ida Holm said it had rejected the plan.', cues: 'said, had rejected' },
  { text: 'The envoy said that the crews were told that it was late.', cues: 'said' },
  { text: 'The envoy said it was kind of her to send a letter and ask them to look at it.', cues: 'said' },
  { text: 'The envoy said Ida Holm sent a letter and asked them to look at it.', cues: 'said, asked' },
];

/** How many claims before it may hold one: nested claims stand side by side. */
const NEAR = 12;

/** The claims without those that are part of the claim that they stand in. */
export function withoutRetold(scene: Scene, taken: readonly Candidate[]): Candidate[] {
  return taken.filter((c, i) => {
    const suspect = suspicion(scene, c);
    if (!suspect) return true;
    for (let k = i - 1; k >= Math.max(0, i - NEAR); k--) if (inside(c, taken[k]!)) return !suspect(scene, c, taken[k]!);
    return true;
  });
}

type Suspicion = (scene: Scene, inner: Candidate, outer: Candidate) => boolean;

/** What speaks against a claim if it stands in another. */
function suspicion(scene: Scene, c: Candidate): Suspicion | undefined {
  if (c.construction === 'passive-told') return isTold;
  const [source] = c.source;
  if (c.source.length !== 1 || !source) return undefined;
  if (isStillToDo(scene, c)) return isPlan;
  return source[1] - source[0] === 1 && OWN.has(scene.tokens[source[0]]!.lower) ? isOwn : undefined;
}
const OWN = new Set(['he', 'she', 'it', 'they']);

/** "said that the crews were told that …": nobody says it but who tells of it. */
const isTold: Suspicion = (_, inner, outer) => inner.source.length === 0 && outer.source.length > 0;

const isPlan: Suspicion = (_, __, outer) => outer.source.length > 0;

/** "to send a letter and | ask them": a verb without an ending, joined to one that hangs on "to", "would", "must". */
function isStillToDo({ tokens }: Scene, { anchor, lemma, content }: Candidate): boolean {
  const verb = tokens[anchor];
  if (verb?.lower !== lemma || content[0]![0] < anchor) return false;
  let i = anchor - 1;
  while (tokens[i]?.tag === 'ADV') i--;
  if (tokens[i]?.lower !== 'and') return false;
  for (i--; i > anchor - FAR && tokens[i]?.sentence === verb.sentence; i--) {
    const { tag, lower, lemma: base } = tokens[i]!;
    if (tag !== 'VERB' || lower.endsWith('ing')) continue;
    while (/^(?:ADV|AUX)$/.test(tokens[i - 1]?.tag ?? '') && !MODALS.has(tokens[i - 1]!.lower)) i--;
    const before = tokens[i - 1]?.lower ?? '';
    return lower === base.toLowerCase() && (before === 'to' || MODALS.has(before));
  }
  return false;
}
const FAR = 20;

/** "Ida Holm denied that | she had rejected it": the subject of what somebody says is that somebody. */
const isOwn: Suspicion = (scene, inner, outer) => {
  const at = inner.source[0]![0];
  const speaker = outer.source[0];
  const cue = outer.cue[0];
  // "“She has left,” a clerk said": of somebody whom the text named before
  if (!speaker || !cue || cue[0] > at || !inner.cue[0] || inner.cue[0][0] < at) return false;
  if (scene.quotationAt(at) !== scene.quotationAt(cue[0]) || !begins(scene, outer, at)) return false;
  return agrees(scene, speaker, scene.tokens[at]!.lower);
};

/** The content begins there, or a further clause of it: "… and that | she …". */
const begins = ({ tokens }: Scene, { content }: Candidate, at: number): boolean =>
  content.some(r => r[0] === at) || (tokens[at - 1]!.lower === 'that' && /^(?:and|but|,)$/.test(tokens[at - 2]!.lower));

/** May the pronoun stand for the speaker? */
function agrees(scene: Scene, [first, last]: Range, pronoun: string): boolean {
  const { tokens } = scene;
  const phrase = scene.phraseAt(first);
  if (!phrase) return false;
  const head = tokens[phrase.head]!;
  if (phrase.pronoun) return head.lower === pronoun || head.lower === 'who';
  const joined = tokens.slice(phrase.last, last).some(t => t.lower === 'and');
  const noun = lemmaOf(head.lower, 'NOUN');
  // "Clerks argued that": a capital at the head of a sentence is no name's
  const plural = joined || (head.lower.endsWith('s') && noun !== head.lower && (!phrase.name || isHuman(noun)));
  if (plural || pronoun === 'they') return plural && pronoun === 'they';
  const name = tokens
    .slice(phrase.first, phrase.last)
    .map(t => t.text)
    .join(' ');
  const body = phrase.name
    ? BODIES.has(noun) || isOutlet(name) || sidesOf(name).length > 0 || tokens[phrase.first]!.lower === 'the'
    : OUTLET_NOUNS.has(noun) || !isHuman(noun);
  return body === (pronoun === 'it');
}
