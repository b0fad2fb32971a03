/** The built extension in both browsers, and a peer in the same run; writes docs/performance.md. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { BROWSER_NAMES, launch, startWeb } from '../../scripts/browsers';
import { BROWSERS } from '../../scripts/manifest';
import { build, ROOT } from '../../scripts/steps';
import { filesUnder, zip } from '../../scripts/zip';
import { interactions } from '../interaction';
import { createAims } from './aims';
import { clocked } from './clocked';
import { article, OTHERS } from './fixtures';
import {
  type Bench,
  type FirstPaint,
  firstPaint,
  heapOf,
  longestGap,
  serve,
  tasksOfOurs,
  wrapOrHighlight,
} from './measure';
import { buildPeer } from './peer/build';

const SIZES = [300, 1000, 5000, 20_000];
const ms = (x: number | undefined) => (x === undefined || Number.isNaN(x) ? '–' : x < 10 ? x.toFixed(1) : x.toFixed(0));
const kb = (x: number | undefined) => (x === undefined ? '–' : `${(x / 1000).toFixed(x < 100_000 ? 1 : 0)} kB`);

const both = ({ idle, stood }: FirstPaint) => `${ms(idle)} (${ms(stood)})`;

/** Rounds of the time that is asked for; of five the median still wavers by a fifth. */
const ROUNDS = 9;

const aims = createAims();
/** Of the browsers, by the names of their packages. */
const versions = { chrome: '', firefox: '' };
const lines: string[] = [];
const say = (text = '') => {
  lines.push(text);
  console.log(text);
};
const table = (head: string[], rows: string[][]) => {
  for (const row of [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]) say(`| ${row.join(' | ')} |`);
  say();
};

/** What each browser tells of a page's memory. */
const MEMORY = {
  chromium: 'Memory of the page’s scripts, all worlds together, after a collection:',
  firefox: 'Memory of the page’s process, as about:memory counts it, scripts and documents alone, after a collection:',
};

async function inBrowser<T>(
  name: (typeof BROWSER_NAMES)[number],
  extension: string,
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  const web = await startWeb();
  const driver = await launch(name, { web, extension });
  try {
    return await work({ web, driver });
  } finally {
    await driver.close();
    await web.close();
  }
}

await build(BROWSERS);
const unclocked = await buildPeer();
const peer = clocked(unclocked);
rmSync(unclocked, { recursive: true, force: true });
say('# What Whence costs');
say();
say(
  'Made by `npm run bench -- browser`, which writes this page. Fixtures: articles of invented disputes, `bench/browser/fixtures.ts`.',
);
say(
  `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}. Medians of three to nine rounds; no window. Other programs on the machine lengthen`,
);
say('times, not processor times. What was asked, and what was reached (half of it is aimed at):');
say();
/** Where the table of what was reached comes to stand. */
const top = lines.length;

for (const name of BROWSER_NAMES) {
  const built = name === 'chromium' ? 'chrome' : name;
  const timed = clocked(`${ROOT}dist/${built}`);
  await inBrowser(name, timed, async bench => {
    versions[built] = bench.driver.version;
    say(`## ${bench.driver.version}`);
    say();
    say(
      'From the moment that the browser calls the document idle (in brackets: that its elements stand) to the frame with the first',
    );
    say(
      'highlights; and the longest time for which the page’s main thread had no turn meanwhile, the browser’s own layout included:',
    );
    say();
    await firstPaint(bench, 300, false, 2);
    const rows: string[][] = [];
    for (const words of SIZES) {
      const warm = await firstPaint(bench, words, false, ROUNDS);
      const cold = await firstPaint(bench, words, true, 5);
      if (words === 1000) {
        aims.reach('warm', bench.driver.version, warm.idle);
        aims.reach('cold', bench.driver.version, cold.idle);
      }
      rows.push([words.toLocaleString('en'), both(warm), both(cold), ms(await longestGap(bench, words))]);
    }
    table(['words', 'background awake, ms', 'background asleep, ms', 'longest wait, ms'], rows);
    const tasks: string[][] = [];
    for (const words of SIZES) {
      const slow = await tasksOfOurs(bench, article(words), 4);
      const full = await tasksOfOurs(bench, article(words), 1);
      if (words === 5000) aims.reach('task', bench.driver.version, slow?.longest);
      if (slow && full) tasks.push([words.toLocaleString('en'), ms(slow.longest), ms(full.longest), ms(full.all)]);
    }
    if (tasks.length > 0) {
      say('Processor time of Whence on the page’s main thread:');
      say();
      table(['words', 'longest task, processor slowed 4×, ms', 'longest task, ms', 'all tasks, ms'], tasks);
      say('On pages that are no articles:');
      say();
      const none: number[] = [];
      for (const html of Object.values(OTHERS))
        none.push((await tasksOfOurs(bench, html, 1, 5, false))?.all ?? Number.NaN);
      aims.reach('none', bench.driver.version, Math.max(...none));
      table(
        ['page', 'all of Whence, ms'],
        Object.keys(OTHERS).map((kind, i) => [kind, ms(none[i])]),
      );
    }
    say(MEMORY[name]);
    say();
    const memory: string[][] = [];
    for (const words of SIZES) {
      const without = await heapOf(bench, words, false);
      const within = await heapOf(bench, words, true);
      memory.push([words.toLocaleString('en'), kb(without), kb(within)]);
    }
    table(['words', 'without Whence', 'with Whence'], memory);
    const plain = await bench.driver.open(serve(bench, article(5000)));
    const ways = await plain.evaluate(wrapOrHighlight, 500);
    await plain.close();
    say('500 stretches of a page of 5,000 words, with the layout that follows:');
    say();
    table(
      ['way', 'ms'],
      [
        ['CSS Custom Highlights', ms(ways.highlight)],
        ['`<mark>` around each', ms(ways.mark)],
      ],
    );
  });
  await inBrowser(name, peer, async bench => {
    say(
      'A peer in the same run, Readability and compromise in a content script (it finds far less, and all on the page’s thread):',
    );
    say();
    const rows: string[][] = [];
    for (const words of SIZES.slice(0, 3)) {
      const paint = await firstPaint(bench, words, false, 3);
      const slow = await tasksOfOurs(bench, article(words), 4, 1);
      rows.push([words.toLocaleString('en'), both(paint), ms(await longestGap(bench, words, 1)), ms(slow?.longest)]);
    }
    table(['words', 'first highlights, ms', 'longest wait, ms', 'longest task, processor slowed 4×, ms'], rows);
  });
  rmSync(timed, { recursive: true, force: true });
}
rmSync(peer, { recursive: true, force: true });

for (const line of await interactions()) say(line);
say('## Sizes');
say();
const sizes: string[][] = [];
for (const name of BROWSERS) {
  const folder = `${ROOT}dist/${name}`;
  const packed = (await zip(folder)).length;
  const version = versions[name];
  aims.reach('detect', version, readFileSync(`${folder}/src/page/detect.iife.js`).length / 1000);
  aims.reach('package', version, packed / 1000);
  sizes.push([`package for ${name}`, kb(packed), '']);
  for (const file of filesUnder(folder).filter(f => f.endsWith('.js') && name === 'chrome')) {
    const bytes = readFileSync(`${folder}/${file}`);
    sizes.push([file.replace(/-[\w-]{8}\.js$/, '.js'), kb(bytes.length), kb(gzipSync(bytes).length)]);
  }
}
table(['file', 'as it is', 'packed'], sizes);
const all = lines.splice(0);
const { head, rows } = aims.rows();
say();
table(head, rows);
lines.unshift(...all.slice(0, top));
lines.push(...all.slice(top));
writeFileSync(`${ROOT}docs/performance.md`, `${lines.join('\n').trim()}\n`);
