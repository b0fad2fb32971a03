import type { Anchor } from '../anchors';
import { type Features, row } from '../hash';
import { formOf, sortOf, step, type View } from './view';

/** Is this word a cue at all? */
export function cueFeatures({ scene, columns: { word, lemma, kind, marks } }: View, a: Anchor, f: Features): void {
  const { rows } = f;
  let n = 0;
  const form = formOf(a);
  const rule = a.rules[0];
  const before = scene.phraseAt(a.first - 1);
  const subject = before ? lemma[before.head]! : 0;
  const quoted = scene.quotationAt(a.head) ? 1 : 0;
  const k = (i: number) => (i >= a.low && i < a.high ? kind[i]! : 31);
  const w = (i: number) => (i >= a.low && i < a.high ? word[i]! : 0);
  rows[n++] = row(0, a.code);
  rows[n++] = row(1, a.code, form);
  rows[n++] = row(2, form, quoted);
  rows[n++] = row(3, word[a.head]!);
  rows[n++] = row(4, k(a.last), a.code);
  rows[n++] = row(5, k(a.last), form);
  rows[n++] = row(6, w(a.last), 1);
  rows[n++] = row(7, w(a.last), a.code);
  rows[n++] = row(8, k(a.last + 1), k(a.last));
  rows[n++] = row(9, k(a.first - 1), form);
  rows[n++] = row(10, w(a.first - 1), form);
  rows[n++] = row(11, k(a.first - 1), a.code);
  rows[n++] = row(12, subject, form);
  rows[n++] = row(13, subject, a.code);
  rows[n++] = row(14, sortOf(scene, a.first - 1), a.code);
  rows[n++] = row(15, marks[a.high]! - marks[a.low]! > 0 ? 1 : 0, a.code);
  rows[n++] = row(16, step(a.high - a.last), form);
  rows[n++] = row(17, step(a.first - a.low), form);
  rows[n++] = row(18, rule ? 1 + Math.round(rule.score * 10) : 0, form);
  rows[n++] = row(19, rule ? 1 : 0, a.code);
  rows[n++] = row(20, w(a.first - 2), k(a.first - 1));
  rows[n++] = row(21, w(a.last + 1), w(a.last));
  rows[n++] = row(22, quoted, a.code);
  rows[n++] = row(23, k(a.last), k(a.first - 1));
  rows[n++] = row(24, w(a.head - 1), a.code);
  f.count = n;
}
