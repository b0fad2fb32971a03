/**
 * Trains the tagger of parts of speech (src/analysis/text/tagger.ts) on what wink-nlp makes of the texts, in about a minute.
 *
 *     node --import tsx training/tagger/index.ts DATA            # how far they agree on articles that it has not seen
 *     node --import tsx training/tagger/index.ts DATA --write    # and the files that ship
 *
 * DATA holds attribution/polnear.{train,dev}.jsonl, diplomacy/dev.jsonl and pages/manifest.jsonl; the third of the PolNeAR
 * training articles that only measures is left out. The sentences of our own examples are learned as well. Deterministic.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tagWords, useModel } from '../../src/analysis/text/tagger';
import { trainTable } from './fit';
import { irregular } from './irregular';
import { paragraphsOf, type Tagged } from './silver';
import { knownWords, packWords } from './words';

const EPOCHS = 5;
const SEED = 7;
const [data] = process.argv.slice(2);
const root = new URL('../../', import.meta.url);

const read = (name: string): { id: string; text?: string; body?: string; lang?: string }[] =>
  readFileSync(`${data}/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
const heldBack = (id: string) => createHash('sha1').update(id).digest().readUInt32BE(0) % 3 === 0;

/** The sentences that stand in strings of our own sources and tests. */
function examples(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .flatMap(file =>
      [...readFileSync(new URL(folder + file, root), 'utf8').matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)+)\1/g)].map(m =>
        m[2]!.replaceAll('\\n', '\n').replaceAll("\\'", "'"),
      ),
    )
    .filter(s => /^[“"‘'A-Z].* .* .*[.!?”"]$/s.test(s) && !/[{}$=]/.test(s));
}

const log = (line: string) => console.log(`${Math.round(process.uptime())} s  ${line}`);
const texts = [
  ...read('attribution/polnear.train').filter(d => !heldBack(d.id)),
  ...read('diplomacy/dev'),
  ...read('pages/manifest').filter(d => d.lang === 'en'),
].flatMap(d => d.text ?? d.body ?? []);
const own = [...examples('src/analysis/'), ...examples('tests/analysis/')];
const learned = [...texts, ...own, ...own].flatMap(paragraphsOf);
log(`${texts.length} texts, ${own.length} examples of ours, ${learned.length} paragraphs`);

const tagsOf = knownWords(learned);
log(`${tagsOf.size} words are known`);
const table = trainTable(learned, tagsOf, { epochs: EPOCHS, seed: SEED, log });
useModel({ table, tagsOf });

const agreement = (paragraphs: readonly Tagged[]): string => {
  let all = 0;
  let same = 0;
  let apart = 0;
  for (const { words, tags } of paragraphs) {
    const found = tagWords(words);
    for (const [i, tag] of tags.entries()) {
      if (tag < 0) apart++;
      else {
        all++;
        if (tag === found[i]) same++;
      }
    }
  }
  return `${((100 * same) / all).toFixed(2)} % of ${all} words; ${apart} words are cut otherwise`;
};
const dev = read('attribution/polnear.dev').flatMap(d => paragraphsOf(d.text ?? ''));
log(`agrees with wink-nlp on PolNeAR dev: ${agreement(dev)}`);
log(`on our examples: ${agreement(own.flatMap(paragraphsOf))}`);

const forms = irregular(learned);
log(`${forms.length} irregular forms`);
if (process.argv.includes('--write')) {
  const made = '/** Made by training/tagger; do not edit. */\n';
  writeFileSync(
    new URL('src/analysis/text/tagger.weights.ts', root),
    `${made}export const TABLE =\n  '${Buffer.from(table.buffer).toString('base64')}';\n/** Tags → the words that may have them. */\nexport const WORDS: Readonly<Record<string, string>> = {\n${Object.entries(
      packWords(tagsOf),
    )
      .map(([tags, words]) => `  ${JSON.stringify(tags)}: ${JSON.stringify(words)},\n`)
      .join('')}};\n`,
  );
  writeFileSync(
    new URL('src/analysis/text/irregular.ts', root),
    `${made}/** Forms whose lemma no rule tells: under each tag "form lemma", divided by commas. */\nexport const IRREGULAR: Readonly<Record<'ADJ' | 'NOUN' | 'VERB', string>> = {\n${(
      ['ADJ', 'NOUN', 'VERB'] as const
    )
      .map(
        tag =>
          `  ${tag}: '${forms
            .filter(f => f.tag === tag)
            .map(f => `${f.form} ${f.lemma}`)
            .join(',')
            .replaceAll("'", "\\'")}',\n`,
      )
      .join('')}};\n`,
  );
}
