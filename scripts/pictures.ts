/** What a reader would see, for a machine without a display: pictures of page, card and popup, and the claims as a table. */
import { mkdirSync } from 'node:fs';
import { analyze } from '../src/analysis';
import { readHtml } from '../src/cli/html';
import { printAnalysis } from '../src/cli/table';
import type { Driver, Page } from './browsers';
import { ROOT } from './steps';

/** Runs in the page: the middle of the first painted line that is in view, in CSS pixels; null where nothing is painted. */
function paintedPoint(): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight) {
      const box = (range as Range).getClientRects()[0];
      if (box && box.top > 0 && box.bottom < innerHeight * 0.7) {
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
  }
  return null;
}

/** Runs in the popup: has it something to say, and is it no longer reading? */
const hasAnswer = (): boolean =>
  !!document.querySelector('.face')?.textContent?.trim() && document.querySelector('[aria-busy=true]') === null;

/**
 * Writes FOLDER/BROWSER-page.png, -card.png and -popup.png, and gives their names from the project's folder.
 * A page that Whence does not read by itself is read when its icon is clicked. What cannot be seen is told on standard error.
 */
export async function takePictures(browser: Driver, page: Page, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const picture = async (of: Page, name: string) => {
    const file = `${folder}/${browser.name}-${name}.png`;
    await of.screenshot(file);
    files.push(file.replace(ROOT, ''));
  };
  const isPainted = () =>
    page
      .waitFor(() => CSS.highlights.size > 0)
      .then(
        () => true,
        () => false,
      );

  let painted = await isPainted();
  const popup = await browser.popup(page);
  await popup.waitFor(hasAnswer).catch(() => undefined);
  painted ||= await isPainted();
  await picture(popup, 'popup');
  await popup.close();
  await picture(page, 'page');
  const point = painted ? await page.evaluate(paintedPoint) : null;
  if (point) {
    await page.click(point);
    await page.waitFor(() => document.querySelector('html > [popover]') !== null);
    await new Promise(resolve => setTimeout(resolve, 300)); // until it has faded in
    await picture(page, 'card');
  } else console.error(`${browser.name}: nothing was highlighted where it can be seen`);
  return files;
}

/** The claims of a page, as a table for the terminal, or why there are none. */
export function claimsTable(html: string, address: string): string {
  const { isArticle, article } = readHtml(html, address);
  if (!article.text) return 'Whence found no article on this page.';
  return `${isArticle ? '' : 'This does not look like a news article; read all the same.\n'}${printAnalysis(analyze(article))}`;
}
