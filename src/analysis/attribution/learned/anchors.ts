/** Tokens that a cue may hang on: words that have reported before, whatever the rules make of them. */
import type { Candidate } from '../candidate';
import type { Scene } from '../scene';
import { endOf, startOf } from '../subject';
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

export const NOUN_FORM = 5;
export const ACCORDING_FORM = 6;

/** The anchors of a text, in order. `known` says of a lemma whether it has reported before. */
export function anchorsOf(
  scene: Scene,
  columns: Columns,
  rules: readonly Candidate[],
  verbs: readonly CueVerb[],
  known: { verbs: ReadonlySet<string>; nouns: ReadonlySet<string> },
): Anchor[] {
  const byAnchor = new Map<number, Candidate[]>();
  for (const c of rules) byAnchor.set(c.anchor, [...(byAnchor.get(c.anchor) ?? []), c]);
  const cueVerbs = new Map(verbs.map(verb => [verb.head, verb]));
  const found: Anchor[] = [];
  for (const t of scene.tokens) {
    const i = t.index;
    const proposed = byAnchor.get(i)?.sort((a, b) => b.score - a.score) ?? [];
    const code = columns.lemma[i]!;
    const common = { head: i, code, modal: false, negated: false, low: 0, high: 0, rules: proposed };
    const place = (anchor: Anchor): void => {
      anchor.low = startOf(scene, i);
      anchor.high = endOf(scene, i);
      if (anchor.high > anchor.low) found.push(anchor);
    };
    if (t.lower === 'according' && scene.tokens[i + 1]?.lower === 'to') {
      place({ ...common, first: i, last: i + 2, lemma: 'according', form: ACCORDING_FORM });
      continue;
    }
    const rule = proposed[0];
    const lemma = t.lemma.toLowerCase();
    if (cueVerbs.has(i) || (t.tag === 'VERB' && (rule || known.verbs.has(lemma)))) {
      const group = cueVerbs.get(i) ?? groupOf(scene, i, lemma);
      // "citing X" is no claim of its own: it tells the source of another
      if (group.lemma === 'cite' && group.form === 'participle') continue;
      const form = FORMS.indexOf(group.form);
      place({
        ...common,
        first: Math.min(group.first, i),
        last: Math.max(group.last, i + 1),
        lemma: group.lemma,
        form,
        modal: group.modal !== '',
        negated: group.negated,
      });
      continue;
    }
    if (t.tag === 'NOUN' && (rule || known.nouns.has(lemma))) {
      const next = columns.kind[i + 1];
      const last = next === CLASS.preposition ? i + 2 : i + 1;
      place({ ...common, first: i, last, lemma, form: NOUN_FORM });
    }
  }
  return found;
}
