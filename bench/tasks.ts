/** `npm run bench -- tasks`: the longest task of ours in Chromium and the first highlights, in a minute and without writing a page. */
import { launch, startWeb } from '../scripts/browsers';
import { table } from '../scripts/measure/table';
import { build } from '../scripts/steps';
import { article } from './browser/fixtures';
import { firstPaint, tasksOfOurs } from './browser/measure';

const SIZES = [300, 1000, 5000, 20_000];
const SLOW = 4;

export async function printTasks(): Promise<void> {
  await build(['chrome']);
  const web = await startWeb();
  const driver = await launch('chromium', { web });
  const bench = { web, driver };
  try {
    await firstPaint(bench, 300, false, 2);
    const rows: string[][] = [];
    for (const words of SIZES) {
      const paint = await firstPaint(bench, words, false, 9);
      const slow = await tasksOfOurs(bench, article(words), SLOW);
      const full = await tasksOfOurs(bench, article(words), 1);
      const values = [paint, slow?.longest, full?.longest, full?.all];
      rows.push([String(words), ...values.map(ms => (ms ?? Number.NaN).toFixed(1))]);
    }
    const head = [
      'words',
      'first highlights, ms',
      `longest task, slowed ${SLOW}×, ms`,
      'longest task, ms',
      'all tasks, ms',
    ];
    console.log(table(head, rows));
  } finally {
    await driver.close();
    await web.close();
  }
}
