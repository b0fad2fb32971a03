/** Tokens that a cue may hang on: words that have reported before, whatever the rules make of them. */

import type { Token } from '../../text/tokens';
import type { Candidate } from '../candidate';
import type { Scene } from '../scene';
import { endOf, startOf } from '../subject';
import { isUnsaid } from '../unsaid';
import { type CueVerb, groupOf } from '../verbs';
import { CLASS, type Columns } from './columns';

export const FORMS = ['finite', 'participle', 'passive', 'infinitive', 'past-participle', 'noun', 'according'] as const;

export interface Anchor {
  head: number;
  /** Token range of the cue. */
  first: number;
  last: number;
  lemma: string;
  /** Hash of the lemma. */
  code: number;
  /** Index in FORMS. */
  form: number;
  modal: boolean;
  negated: boolean;
  /** Where its content and its source may stand: [low, high) in tokens. */
  low: number;
  high: number;
  /** What the rules propose for it, the surest first. */
  rules: readonly Candidate[];
}

/** Lemmas that have reported before. */
export interface Lexicon {
  verbs: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
}

export const PASSIVE_FORM = 2;
export const NOUN_FORM = 5;
export const ACCORDING_FORM = 6;

/** The anchors of a text, in order. `known` says of a lemma whether it has reported before. */
export function anchorsOf(
  scene: Scene,
  columns: Columns,
  rules: readonly Candidate[],
  verbs: readonly CueVerb[],
  known: Lexicon,
): Anchor[] {
  const byAnchor = new Map<number, Candidate[]>();
  for (const c of rules) {
    const others = byAnchor.get(c.anchor);
    if (others) others.push(c);
    else byAnchor.set(c.anchor, [c]);
  }
  for (const proposed of byAnchor.values()) proposed.sort((a, b) => b.score - a.score);
  const cueVerbs = new Map(verbs.map(verb => [verb.head, verb]));
  const found: Anchor[] = [];
  for (const t of scene.tokens) {
    if (!mayBeCue(t) && !cueVerbs.has(t.index)) continue;
    const cue = cueOf(scene, columns, t, byAnchor, cueVerbs, known);
    if (!cue) continue;
    const low = startOf(scene, t.index);
    const high = endOf(scene, t.index);
    if (high <= low) continue;
    const { first, last, lemma, form, modal, negated } = cue;
    const code = columns.lemma[t.index]!;
    // written out: to spread an object costs as much as all the rest
    found.push({
      head: t.index,
      first,
      last,
      lemma,
      code,
      form,
      modal,
      negated,
      low,
      high,
      rules: byAnchor.get(t.index) ?? NONE,
    });
  }
  return found;
}

const NONE: readonly Candidate[] = [];
const PLAIN = { modal: false, negated: false };

type Cue = Pick<Anchor, 'first' | 'last' | 'lemma' | 'form' | 'modal' | 'negated'>;

/** The quick question: most words are none. */
const mayBeCue = ({ tag, lower }: Token): boolean => tag === 'VERB' || tag === 'NOUN' || lower === 'according';

/** The cue that a token may head; undefined where it heads none. */
function cueOf(
  scene: Scene,
  { kind }: Columns,
  t: Token,
  proposed: ReadonlyMap<number, unknown>,
  cueVerbs: ReadonlyMap<number, CueVerb>,
  known: Lexicon,
): Cue | undefined {
  const i = t.index;
  if (t.lower === 'according' && scene.tokens[i + 1]?.lower === 'to')
    return { ...PLAIN, first: i, last: i + 2, lemma: 'according', form: ACCORDING_FORM };
  const cueVerb = cueVerbs.get(i);
  const { lemma } = t;
  if (cueVerb || (t.tag === 'VERB' && (proposed.has(i) || known.verbs.has(lemma)))) {
    const group = cueVerb ?? groupOf(scene, i, lemma);
    if (cueVerb?.unsaid ?? isUnsaid(scene, group)) return undefined;
    // "citing X" is no claim of its own: it tells the source of another
    if (group.lemma === 'cite' && group.form === 'participle') return undefined;
    return {
      first: Math.min(group.first, i),
      last: Math.max(group.last, i + 1),
      lemma: group.lemma,
      form: FORMS.indexOf(group.form),
      modal: group.modal !== '',
      negated: group.negated,
    };
  }
  if (t.tag !== 'NOUN' || !(proposed.has(i) || known.nouns.has(lemma))) return undefined;
  return { ...PLAIN, first: i, last: kind[i + 1] === CLASS.preposition ? i + 2 : i + 1, lemma, form: NOUN_FORM };
}
