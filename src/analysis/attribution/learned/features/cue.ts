import type { Anchor } from '../anchors';
import { add, type Features } from '../hash';
import { formOf, sortOf, step, type View } from './view';

/** Is this word a cue at all? */
export function cueFeatures({ scene, columns: { word, lemma, kind, marks } }: View, a: Anchor, f: Features): void {
  f.count = 0;
  const form = formOf(a);
  const rule = a.rules[0];
  const before = scene.phraseAt(a.first - 1);
  const subject = before ? lemma[before.head]! : 0;
  const quoted = scene.quotationAt(a.head) ? 1 : 0;
  const k = (i: number) => (i >= a.low && i < a.high ? kind[i]! : 31);
  const w = (i: number) => (i >= a.low && i < a.high ? word[i]! : 0);
  add(f, 0, a.code);
  add(f, 1, a.code, form);
  add(f, 2, form, quoted);
  add(f, 3, word[a.head]!);
  add(f, 4, k(a.last), a.code);
  add(f, 5, k(a.last), form);
  add(f, 6, w(a.last), 1);
  add(f, 7, w(a.last), a.code);
  add(f, 8, k(a.last + 1), k(a.last));
  add(f, 9, k(a.first - 1), form);
  add(f, 10, w(a.first - 1), form);
  add(f, 11, k(a.first - 1), a.code);
  add(f, 12, subject, form);
  add(f, 13, subject, a.code);
  add(f, 14, sortOf(scene, a.first - 1), a.code);
  add(f, 15, marks[a.high]! - marks[a.low]! > 0 ? 1 : 0, a.code);
  add(f, 16, step(a.high - a.last), form);
  add(f, 17, step(a.first - a.low), form);
  add(f, 18, rule ? 1 + Math.round(rule.score * 10) : 0, form);
  add(f, 19, rule ? 1 : 0, a.code);
  add(f, 20, w(a.first - 2), k(a.first - 1));
  add(f, 21, w(a.last + 1), w(a.last));
  add(f, 22, quoted, a.code);
  add(f, 23, k(a.last), k(a.first - 1));
  add(f, 24, w(a.head - 1), a.code);
}
