/** Tabs of the panel in one picture. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver, Page, Web } from '../browsers';
import { settle } from './shots';

export interface Size {
  /** Of each tab, px. */
  width: number;
  height: number;
  /** Between them. */
  gap: number;
}

/** Shows these tabs of the panel that speaks of a page, one beside the other, in a page of its own. */
export async function tabsSideBySide(
  driver: Driver,
  web: Web,
  page: Page,
  tabs: readonly string[],
  { width, height, gap }: Size,
): Promise<Page> {
  const parts = mkdtempSync(join(tmpdir(), 'whence-tabs-'));
  const panel = await driver.extensionPage(`src/panel/index.html?tab=${page.tab}`);
  await panel.resize(width, height);
  await panel.waitFor(() => document.querySelectorAll('[data-row]').length > 0);
  const images: string[] = [];
  for (const tab of tabs) {
    await panel.click(`#tab-${tab}`);
    await settle(200);
    const file = join(parts, `${tab}.png`);
    await panel.screenshot(file);
    images.push(`<img src="data:image/png;base64,${readFileSync(file).toString('base64')}" alt="">`);
  }
  await panel.close();
  rmSync(parts, { recursive: true });
  const style = `body{margin:0;display:flex;gap:${gap}px;background:#e0dfd9}img{display:block}`;
  const html = `<!doctype html><style>${style}</style>${images.join('')}`;
  const drawn = await driver.open(web.serve('http://pictures.example/tabs', html));
  await drawn.resize(tabs.length * (width + gap) - gap, height);
  return drawn;
}
