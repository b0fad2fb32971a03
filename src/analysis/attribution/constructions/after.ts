/** The content follows its cue: every construction of it, and how they are asked. */
import type { Scene } from '../scene';
import { endOf, type Subject } from '../subject';
import type { CueVerb } from '../verbs';
import { bareClause, hearerClause, subjunctive } from './bare-clause';
import { called, referred } from './called';
import { hearerEnd } from './hearer';
import { infinitive, objectInfinitive } from './infinitive';
import { accused, gerund, object, parted, saidThing } from './object';
import { preposition } from './preposition';
import { quotationAfter } from './quotation-after';
import { relative } from './relative';
import { hearerThat, thatClause } from './that-clause';
import { type AfterVerb, type Found, isWhWord, owns, type View } from './view';
import { whClause } from './wh-clause';

/** In the order in which they are believed. */
export const AFTER_VERB: readonly AfterVerb[] = [
  quotationAfter,
  accused,
  objectInfinitive,
  hearerThat,
  hearerClause,
  thatClause,
  whClause,
  infinitive,
  referred,
  preposition,
  relative,
  bareClause,
  subjunctive,
  called,
  gerund,
  saidThing,
  parted,
  object,
];

/** Every content that may follow a cue verb, the likeliest first. */
export function contentsAfter(
  scene: Scene,
  cue: CueVerb,
  cues: ReadonlyMap<number, CueVerb>,
  subject: Subject | undefined,
): Found[] {
  if (cue.form === 'passive') return [];
  const { tokens } = scene;
  const end = endOf(scene, cue.head);
  let from = cue.last;
  // "“strongly condemned” the raid"
  const q = scene.quotationAt(cue.head);
  if (q && from === q.last - 1 && from < end) from++;
  while (
    from < end &&
    tokens[from]!.tag === 'ADV' &&
    !isWhWord(tokens[from]!.lower) &&
    !/^(?:there|as)$/.test(tokens[from]!.lower) &&
    tokens[from + 1]?.lower !== 'of' &&
    !owns(tokens, from + 1)
  )
    from++;
  const view: View = { scene, cue, cues, from, end, hearer: hearerEnd(scene, from, end), subject };
  const found: Found[] = [];
  for (const construction of AFTER_VERB) {
    const f = construction.find(view);
    if (f) found.push(f);
  }
  return found;
}
