/** Articles built of components: their text stands in open shadow roots. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers';
import { inBrowsers, marked, pause, serialised, UNLISTED, waitForCard } from '../reader';
import { hasRead, newsData, SITE, shell, stateWhen, switchOff, titlesOf } from './pages';
import { CANAL, GRAIN, prose, type Story } from './stories';

const component = (
  story: Story,
  closing = '',
) => `<news-story><template shadowrootmode="open"><style>p{margin:0 0 1em}</style>
<article><h1>${story.title}</h1><p class="byline">By Una Marsh <time datetime="2031-05-06">May 6</time></p>
<news-text><template shadowrootmode="open"><div>${prose({ ...story, paragraphs: story.paragraphs.slice(0, 4) })}</div></template></news-text>
<slot></slot>${prose({ ...story, paragraphs: story.paragraphs.slice(4) })}</article></template>${closing}</news-story>`;
const pageOf = (body: string) => shell(CANAL.title, body, { head: newsData(CANAL) });

/** Where words stand in a tree of shadow trees. */
function find(words: string): { x: number; y: number } | undefined {
  const into = (root: Node): Range | undefined => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inner = node instanceof Element && node.shadowRoot ? into(node.shadowRoot) : undefined;
      if (inner) return inner;
      const at = node instanceof Text ? node.data.indexOf(words) : -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return range;
    }
    return undefined;
  };
  const range = into(document);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range?.getClientRects()[0];
  return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** How many style sheets the page's shadow roots have adopted. */
function adopted(): number {
  const of = (root: Document | ShadowRoot): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + (shadowRoot ? of(shadowRoot) : 0),
      root.adoptedStyleSheets.length,
    );
  return of(document);
}

async function pixels(page: Page): Promise<Buffer> {
  const file = join(tmpdir(), `whence-shadow-${process.pid}.png`);
  await page.screenshot(file);
  return readFileSync(file);
}

inBrowsers(desk => {
  it('reads, paints and explains what stands in shadow roots, and adds nothing to them', async () => {
    const page = await desk.browser.open(desk.web.serve(`${UNLISTED}/components`, pageOf(component(CANAL))));
    const before = await serialised(page);
    const clean = await pixels(page);
    const popup = await desk.browser.popup(page);
    expect(titlesOf(await hasRead(desk, page, CANAL.title))).toEqual([CANAL.title]);
    await marked(page);
    await popup.close();
    await pause(300);
    expect((await pixels(page)).equals(clean)).toBe(false);
    expect(await page.evaluate(adopted)).toBe(0);
    await page.click((await page.evaluate(find, 'breaks a promise'))!);
    expect(await waitForCard(page)).toContain('Tarnia');
    await page.press('Escape');
    await page.click((await page.evaluate(find, 'no such paper'))!);
    expect(await waitForCard(page)).toContain('Arne Fisk');
    await page.press('Escape');
    await page.move(3, 3);
    await page.evaluate(() => scrollTo(0, 0));
    const left = await switchOff(desk, page, async () => {
      await pause(300);
      expect((await pixels(page)).equals(clean)).toBe(true);
    });
    expect(left).toEqual({ highlights: 0, sheets: 0 });
    expect(await serialised(page)).toBe(before);
    await page.close();
  });

  it('sees text that comes into a shadow root later', async () => {
    const page = await desk.browser.open(
      desk.web.serve(`${SITE}/2031/05/06/late-components`, pageOf(component(CANAL))),
    );
    await hasRead(desk, page, CANAL.title);
    await page.evaluate((text: string) => {
      const p = document.createElement('p');
      p.textContent = text;
      document
        .querySelector('news-story')!
        .shadowRoot!.querySelector('news-text')!
        .shadowRoot!.querySelector('div')!
        .append(p);
    }, 'Admiral Oda Brix said that the navy had nothing to do with the toll.');
    const state = await stateWhen(desk, page, s => JSON.stringify(s).includes('Oda Brix'));
    expect(JSON.stringify(state)).toContain('Oda Brix');
    await page.close();
  });

  it('reads a component that is put in after the article as an article of its own', async () => {
    const page = await desk.browser.open(
      desk.web.serve(`${SITE}/2031/05/06/more-components`, pageOf(component(CANAL))),
    );
    await hasRead(desk, page, CANAL.title);
    await page.evaluate((html: string) => {
      const holder = document.createElement('div');
      holder.setHTMLUnsafe(html);
      document.querySelector('#main')!.append(holder);
    }, component(GRAIN));
    expect(titlesOf(await hasRead(desk, page, CANAL.title, GRAIN.title))).toEqual([CANAL.title, GRAIN.title]);
    await page.close();
  });
});
