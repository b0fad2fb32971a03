/**
 * Trains the network that weighs attributions (src/analysis/attribution/learned), in three to ten minutes.
 *
 *     node --import tsx training/attribution/index.ts            # figures on articles that it has not seen
 *     node --import tsx training/attribution/index.ts --write    # and src/analysis/attribution/learned/weights.ts
 *     … --no-rules     the network without the rules' proposals     … --no-diplomacy   from PolNeAR alone
 *     … --no-pages     without the saved pages that we annotated    … --epochs N   passes over the examples     … --seed N
 *
 * It learns from PolNeAR, the diplomacy articles and the saved pages that we annotated, which lie beside the project (or where
 * WHENCE_DATA says). The figures are of networks that learned from two thirds of the PolNeAR training articles (the rest, where
 * the first 32 bits of the SHA-1 of the id are divisible by 3, only measures), the diplomacy articles and the saved pages but for
 * those that are kept apart; of the diplomacy articles each fifth is also judged by a network that has not seen it. What is
 * written learned from all of them; PolNeAR's development articles only measure it. Deterministic for a seed.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { readLines } from '../../scripts/measure/data';
import { readMarkedPages } from '../../scripts/measure/marked-pages';
import { rulesAlone, type Weighing } from '../../src/analysis/attribution';
import { type Learned, weigh } from '../../src/analysis/attribution/learned';
import { lexiconOf } from './cue-lexicon';
import { fitNetwork } from './distil';
import { type Corpus, type Figures, figures, tell } from './evaluate';
import { claimExamplesOf, examplesOf } from './examples';
import { quantise } from './fit';
import { type GoldAttribution, type Labelled, label } from './labels';
import { encode } from './weights-file';

interface Row {
  id: string;
  text: string;
  attributions?: GoldAttribution[];
  claims?: GoldAttribution[];
}

const has = (name: string) => process.argv.includes(`--${name}`);
const option = (name: string, otherwise: number) =>
  has(name) ? Number(process.argv[process.argv.indexOf(`--${name}`) + 1]) : otherwise;
const settings = { epochs: option('epochs', 3), seed: option('seed', 4) };
/** There are few diplomacy articles, and they are what Whence is for: each counts this often. */
const TIMES = 4;
const FOLDS = 5;

const read = (name: string) => readLines<Row>(`${name}.jsonl`);
const sha = (id: string) => createHash('sha1').update(id).digest().readUInt32BE(0);
const log = (line: string) => console.log(`${Math.round(process.uptime())} s  ${line}`);

const train = read('attribution/polnear.train');
const learn = train.filter(d => sha(d.id) % 3 !== 0);
const held = train.filter(d => sha(d.id) % 3 === 0);
const dev = read('attribution/polnear.dev');
const diplomacy = read('diplomacy/dev');
const pages = has('no-pages') ? [] : readMarkedPages(log);
const kept = pages.filter(d => d.kept);

const known = lexiconOf(learn.map(d => ({ text: d.text, gold: d.attributions ?? [] })));
log(`${known.verbs.size} verbs and ${known.nouns.size} nouns are judged besides those of the rules`);
const labelled = (rows: Row[], corpus: Corpus): Labelled[] =>
  rows.map(d => label(d.id, d.text, d.attributions ?? d.claims ?? [], corpus, known, !has('no-rules')));
const everything = labelled(has('write') ? train : learn, 'polnear');
const polnear = everything.filter(d => sha(d.id) % 3 !== 0);
const ours = labelled(diplomacy, 'diplomacy');
const saved = labelled(
  pages.filter(d => !d.kept),
  'diplomacy',
);

/** The claims are judged with scores of a network that has not seen the article: half of the articles teach the other half. */
function learnFrom(documents: readonly Labelled[]): Learned {
  const halves = [0, 1].map(half => documents.filter(d => sha(d.id) % 2 === half));
  const claims = [0, 1].flatMap(half => {
    const network = fitNetwork(halves[1 - half]!.flatMap(examplesOf), settings);
    return halves[half]!.flatMap(d => claimExamplesOf(d, network));
  });
  const network = quantise(fitNetwork([...documents.flatMap(examplesOf), ...claims], settings));
  return { network, ...known };
}

const withOurs = (rows: readonly Labelled[]) =>
  Array.from({ length: has('no-diplomacy') ? 0 : TIMES }, () => [...rows, ...saved]).flat();
const weighing =
  (learned: Learned): Weighing =>
  (scene, rules) =>
    weigh(scene, has('no-rules') ? [] : rules, learned);

const learned = learnFrom([...polnear, ...withOurs(ours)]);
const judged: [string, readonly Row[], Corpus][] = [
  ['PolNeAR dev', dev, 'polnear'],
  ['PolNeAR, held-back third', held, 'polnear'],
  ['PolNeAR, learned from', learn.slice(0, 150), 'polnear'],
  ['saved pages, kept apart', kept, 'diplomacy'],
];
for (const [name, rows, corpus] of judged) {
  log(`${name}, rules alone: ${tell(figures(rows, rulesAlone, corpus))}`);
  log(`${name}, weighed:     ${tell(figures(rows, weighing(learned), corpus))}`);
}
log(`diplomacy dev, rules alone: ${tell(figures(diplomacy, rulesAlone, 'diplomacy'))}`);
if (!has('no-cross'))
  log(`diplomacy dev, weighed, each fifth by a network that has not seen it: ${tell(crossValidated())}`);

if (has('write')) {
  const file = new URL('../../src/analysis/attribution/learned/weights.ts', import.meta.url);
  const shipped = learnFrom([...everything, ...withOurs([...ours, ...labelled(kept, 'diplomacy')])]);
  log(`PolNeAR dev, as it ships: ${tell(figures(dev, weighing(shipped), 'polnear'))}`);
  writeFileSync(file, encode(shipped));
  log('weights.ts is written');
}

function crossValidated(): Figures {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const seen = ours.filter((_, i) => i % FOLDS !== fold);
    const unseen = diplomacy.filter((_, i) => i % FOLDS === fold);
    const weighed = weighing(learnFrom([...polnear, ...withOurs(seen)]));
    return { unseen, weighed };
  });
  const by = new Map(folds.flatMap(({ unseen, weighed }) => unseen.map(d => [d.text, weighed] as const)));
  return figures(diplomacy, (scene, rules) => by.get(scene.document.text)!(scene, rules), 'diplomacy');
}
