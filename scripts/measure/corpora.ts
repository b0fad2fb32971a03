/**
 * The public corpora: PolNeAR (its development half: what ships has learned from the training half, whose held-back third
 * is measured by training/attribution with a network that has not seen it), SEER, Markkula.
 */
import { type GoldDocument, readLines } from './data';
import { predict, toAttributions } from './predict';
import { pronouns, type SpokenDocument } from './pronouns';
import { score } from './score';
import { table } from './table';

/** @returns one row a corpus: F1 in per cent, or recall where a corpus is not exhaustive */
export function measureCorpora({ errors }: { errors: boolean }): string {
  const printed: string[] = [];
  const run = (name: string, gold: GoldDocument[], nested: boolean, flags: string[] = [], show = errors) => {
    const analyses = gold.map(predict);
    const { json: s, printed: p } = score(
      'attribution/score.mjs',
      gold,
      analyses.map(a => toAttributions(a, nested)),
      [...flags, ...(show ? ['--errors', '400'] : [])],
    );
    if (show) printed.push(p);
    const overlap = s.overlap ?? s.statement;
    return [
      name,
      pc(overlap.P),
      pc(overlap.R),
      pc(overlap.F1),
      pc(s.exact?.F1),
      pc(s.full?.F1),
      pc(s.speaker?.accuracy),
      pc(s.sourceType?.accuracy),
      pc(pronouns(gold as SpokenDocument[], analyses)),
    ];
  };
  const polnear = readLines('attribution/polnear.dev.jsonl');
  const rows = [
    run('PolNeAR dev, reporting cues', polnear, false, ['--speech']),
    run('PolNeAR dev, everything', polnear, false, [], false),
    run('SEER dev (read its recall)', readLines('attribution/seer.dev.jsonl'), true, [], false),
    run('Markkula dev (read its recall)', readLines('attribution/markkula.dev.jsonl'), true, [], false),
  ];
  return `${table(['corpus', 'P', 'R', 'F1', 'exact', 'full', 'speaker', 'source type', 'of pronouns'], rows)}\n${printed.join('\n')}`;
}

const pc = (x: number | undefined) => (x === undefined ? undefined : 100 * x);
