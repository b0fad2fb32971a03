/**
 * `npm run bench -- tasks`: the longest task of ours in Chromium and the first highlights; `-- others`: what pages that are no
 * articles cost. Each in a minute and without writing a page.
 */
import { launch, startWeb } from '../scripts/browsers';
import { table } from '../scripts/measure/table';
import { build } from '../scripts/steps';
import { article, OTHERS } from './browser/fixtures';
import { type Bench, firstPaint, tasksOfOurs } from './browser/measure';

const SIZES = [300, 1000, 5000, 20_000];
const SLOW = 4;

async function inChromium(work: (bench: Bench) => Promise<string>): Promise<void> {
  await build(['chrome']);
  const web = await startWeb();
  const driver = await launch('chromium', { web });
  try {
    console.log(await work({ web, driver }));
  } finally {
    await driver.close();
    await web.close();
  }
}

const shown = (ms: number | undefined): string => (ms ?? Number.NaN).toFixed(1);

export const printTasks = (): Promise<void> =>
  inChromium(async bench => {
    await firstPaint(bench, 300, false, 2);
    const rows: string[][] = [];
    for (const words of SIZES) {
      const { stood } = await firstPaint(bench, words, false, 9);
      const slow = await tasksOfOurs(bench, article(words), SLOW);
      const full = await tasksOfOurs(bench, article(words), 1);
      rows.push([String(words), ...[stood, slow?.longest, full?.longest, full?.all].map(shown)]);
    }
    const head = [
      'words',
      'first highlights, ms',
      `longest task, slowed ${SLOW}×, ms`,
      'longest task, ms',
      'all tasks, ms',
    ];
    return table(head, rows);
  });

export const printOthers = (): Promise<void> =>
  inChromium(async bench => {
    const rows: string[][] = [];
    for (const [kind, html] of Object.entries(OTHERS))
      rows.push([kind, shown((await tasksOfOurs(bench, html, 1, 9, false))?.all)]);
    return table(['a page that is no article', 'all of Whence, ms'], rows);
  });
