/** The built extension in both browsers, and a peer in the same run; writes docs/performance.md. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { BROWSER_NAMES, launch, startWeb } from '../../scripts/browsers';
import { BROWSERS } from '../../scripts/manifest';
import { build, ROOT } from '../../scripts/steps';
import { filesUnder, zip } from '../../scripts/zip';
import { interactions } from '../interaction';
import { article, OTHERS } from './fixtures';
import { type Bench, firstPaint, heapOf, longestGap, serve, tasksOfOurs, wrapOrHighlight } from './measure';
import { buildPeer } from './peer/build';

const SIZES = [300, 1000, 5000, 20_000];
const ms = (x: number | undefined) => (x === undefined || Number.isNaN(x) ? '–' : x < 10 ? x.toFixed(1) : x.toFixed(0));
const kb = (x: number | undefined) => (x === undefined ? '–' : `${(x / 1000).toFixed(x < 100_000 ? 1 : 0)} kB`);

const lines: string[] = [];
const say = (text = '') => {
  lines.push(text);
  console.log(text);
};
const table = (head: string[], rows: string[][]) => {
  for (const row of [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]) say(`| ${row.join(' | ')} |`);
  say();
};

async function inBrowser<T>(
  name: (typeof BROWSER_NAMES)[number],
  work: (bench: Bench) => Promise<T>,
  extension?: string,
): Promise<T> {
  const web = await startWeb();
  const driver = await launch(name, { web, ...(extension === undefined ? {} : { extension }) });
  try {
    return await work({ web, driver });
  } finally {
    await driver.close();
    await web.close();
  }
}

await build(BROWSERS);
const peer = await buildPeer();
say('# What Whence costs');
say();
say(
  'Made by `npm run bench -- browser`, which writes this page. Fixtures: articles of invented disputes, `bench/browser/fixtures.ts`.',
);
say(
  `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}. Medians of three to five rounds; no window. Other programs on the machine lengthen`,
);
say('times, not processor times.');
say();

for (const name of BROWSER_NAMES) {
  await inBrowser(name, async bench => {
    say(`## ${bench.driver.version}`);
    say();
    say(
      'From the moment that the document stands to the frame with the first highlights, and the longest time for which the page’s',
    );
    say('main thread had no turn meanwhile, the browser’s own layout included:');
    say();
    await firstPaint(bench, 300, false, 2);
    const rows: string[][] = [];
    for (const words of SIZES) {
      const warm = await firstPaint(bench, words, false);
      const cold = await firstPaint(bench, words, true, 3);
      rows.push([words.toLocaleString('en'), ms(warm), ms(cold), ms(await longestGap(bench, words))]);
    }
    table(['words', 'background awake, ms', 'background asleep, ms', 'longest wait, ms'], rows);
    const tasks: string[][] = [];
    for (const words of SIZES) {
      const slow = await tasksOfOurs(bench, article(words), 4);
      const full = await tasksOfOurs(bench, article(words), 1);
      if (slow && full) tasks.push([words.toLocaleString('en'), ms(slow.longest), ms(full.longest), ms(full.all)]);
    }
    if (tasks.length > 0) {
      say('Processor time of Whence on the page’s main thread:');
      say();
      table(['words', 'longest task, processor slowed 4×, ms', 'longest task, ms', 'all tasks, ms'], tasks);
      say('On pages that are no articles:');
      say();
      const none: string[][] = [];
      for (const [kind, html] of Object.entries(OTHERS))
        none.push([kind, ms((await tasksOfOurs(bench, html, 1, 5))?.all)]);
      table(['page', 'all of Whence, ms'], none);
      say('Memory of the page’s scripts, all worlds together, after a collection:');
      say();
      const memory: string[][] = [];
      for (const words of SIZES) {
        const without = await heapOf(bench, words, false);
        const within = await heapOf(bench, words, true);
        memory.push([words.toLocaleString('en'), kb(without), kb(within)]);
      }
      table(['words', 'without Whence', 'with Whence'], memory);
    }
    const plain = await bench.driver.open(serve(bench, article(5000)));
    const both = await plain.evaluate(wrapOrHighlight, 500);
    await plain.close();
    say('500 stretches of a page of 5,000 words, with the layout that follows:');
    say();
    table(
      ['way', 'ms'],
      [
        ['CSS Custom Highlights', ms(both.highlight)],
        ['`<mark>` around each', ms(both.mark)],
      ],
    );
  });
  await inBrowser(
    name,
    async bench => {
      say(
        'A peer in the same run, Readability and compromise in a content script (it finds far less, and all on the page’s thread):',
      );
      say();
      const rows: string[][] = [];
      for (const words of SIZES.slice(0, 3)) {
        const paint = await firstPaint(bench, words, false, 3);
        const slow = await tasksOfOurs(bench, article(words), 4, 1);
        rows.push([words.toLocaleString('en'), ms(paint), ms(await longestGap(bench, words, 1)), ms(slow?.longest)]);
      }
      table(['words', 'first highlights, ms', 'longest wait, ms', 'longest task, processor slowed 4×, ms'], rows);
    },
    peer,
  );
}
rmSync(peer, { recursive: true, force: true });

for (const line of await interactions()) say(line);
say('## Sizes');
say();
const sizes: string[][] = [];
for (const name of BROWSERS) {
  const folder = `${ROOT}dist/${name}`;
  sizes.push([`package for ${name}`, kb((await zip(folder)).length), '']);
  for (const file of filesUnder(folder).filter(f => f.endsWith('.js') && name === 'chrome')) {
    const bytes = readFileSync(`${folder}/${file}`);
    sizes.push([file.replace(/-[\w-]{8}\.js$/, '.js'), kb(bytes.length), kb(gzipSync(bytes).length)]);
  }
}
table(['file', 'as it is', 'packed'], sizes);
writeFileSync(`${ROOT}docs/performance.md`, `${lines.join('\n').trim()}\n`);
