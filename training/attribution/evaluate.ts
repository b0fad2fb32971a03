/** The figures of the scorer that comes with the corpora, in short: content overlap, exact words, and content with source. */
import { score } from '../../scripts/measure/score';
import { findAttributions, type Weighing } from '../../src/analysis/attribution';
import { readText } from '../../src/analysis/text/document';
import type { GoldAttribution } from './labels';

/** PolNeAR marks no nested attributions, and one that goes on in a further sentence as one; the diplomacy articles differ. */
export type Corpus = 'polnear' | 'diplomacy';

export interface Figures {
  precision: number;
  recall: number;
  overlap: number;
  exact: number;
  full: number;
  /** The same over all attributions of PolNeAR, reporting cues or not. */
  everything?: number;
}

interface Row {
  id: string;
  text: string;
  attributions?: GoldAttribution[];
  claims?: GoldAttribution[];
}

/** @returns F1 and its parts in per cent: of reporting cues in PolNeAR, of all claims in the diplomacy articles */
export function figures(rows: readonly Row[], weighed: Weighing, corpus: Corpus): Figures {
  const predicted = rows.map(d => {
    const joined: { source: unknown; cue: unknown; content: (readonly [number, number])[] }[] = [];
    for (const a of findAttributions(readText(d.text), { text: d.text }, weighed)) {
      if (corpus === 'polnear' && a.within !== undefined) continue;
      const last = joined.at(-1);
      if (corpus === 'polnear' && a.construction === 'goes-on' && last) last.content.push(...a.content);
      else joined.push({ source: a.source, cue: a.cue, content: [...a.content] });
    }
    return { id: d.id, attributions: joined };
  });
  const gold = rows.map(d => ({ ...d, attributions: d.attributions ?? d.claims }));
  const ask = (flags: string[]) => score('attribution/score.mjs', gold, predicted, flags).json;
  const speech = ask(corpus === 'polnear' ? ['--speech'] : []);
  return {
    precision: 100 * speech.overlap.P,
    recall: 100 * speech.overlap.R,
    overlap: 100 * speech.overlap.F1,
    exact: 100 * speech.exact.F1,
    full: 100 * speech.full.F1,
    ...(corpus === 'polnear' ? { everything: 100 * ask([]).full.F1 } : {}),
  };
}

export const tell = (f: Figures): string =>
  Object.entries(f)
    .map(([name, x]) => `${name} ${x.toFixed(1)}`)
    .join('  ');
