/** Articles that a page shows in a frame, and frames that are none of ours. */
import { expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers';
import { inBrowsers, pause, serialised, UNLISTED } from '../reader';
import { articlePageOf, hasRead, SITE, shell, stateOf, stateWhen, switchOff, titlesOf } from './pages';
import { CANAL, GRAIN, type Story } from './stories';

const frame = (attributes: string) =>
  `<iframe ${attributes} style="width:640px;height:700px;border:0" title="story"></iframe>`;
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** In the page: how many highlights its first frame has. */
const inFrame = () =>
  (document.querySelector('iframe')!.contentWindow as Window & typeof globalThis).CSS.highlights.size;
const painted = (page: Page) => page.waitFor(inFrame);
/** In the page: the middle of some words in its first frame. */
function pointInFrame(words: string): { x: number; y: number } {
  const outer = document.querySelector('iframe')!;
  const inner = outer.contentDocument!;
  const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = inner.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const [box, edge] = [range.getClientRects()[0]!, outer.getBoundingClientRect()];
    return { x: edge.left + box.left + box.width / 2, y: edge.top + box.top + box.height / 2 };
  }
  throw new Error(`No "${words}" in the frame.`);
}

inBrowsers(desk => {
  let count = 0;
  const open = async (body: string, site = SITE) =>
    desk.browser.open(
      desk.web.serve(
        `${site}/stories/framed-${count++}`,
        shell('Stories', `<h1>Stories</h1>${body}`, { type: 'website' }),
      ),
    );
  const served = (story: Story, site = SITE) => desk.web.serve(`${site}/amp/${story.slug}`, articlePageOf(story));

  it('reads an article of the same site in a frame by itself, and explains it there', async () => {
    const page = await open(frame(`src="${served(CANAL)}"`));
    expect(titlesOf(await hasRead(desk, page, CANAL.title))).toEqual([CANAL.title]);
    await painted(page);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const html = () =>
      page.evaluate(() => new XMLSerializer().serializeToString(document.querySelector('iframe')!.contentDocument!));
    const before = [await serialised(page), await html()];
    await page.click(await page.evaluate(pointInFrame, 'no such paper'));
    await page.waitFor(() => document.querySelector('iframe')!.contentDocument!.querySelector('html > [popover]'));
    await page.press('Escape');
    await page.waitFor(() => !document.querySelector('iframe')!.contentDocument!.querySelector('html > [popover]'));
    const left = await switchOff(desk, page, async () => {
      for (let i = 0; (await page.evaluate(inFrame)) > 0 && i < 60; i++) await pause(50);
      expect(await page.evaluate(inFrame)).toBe(0);
      expect([await serialised(page), await html()]).toEqual(before);
    });
    expect(left).toEqual({ highlights: 0, sheets: 0 });
    await page.close();
  });

  it('reads an article that the page has written into a frame, when the reader asks', async () => {
    const site = new URL(UNLISTED).origin;
    const page = await open(frame(`srcdoc="${quoted(articlePageOf(GRAIN))}"`), site);
    const popup = await desk.browser.popup(page);
    expect(titlesOf(await hasRead(desk, page, GRAIN.title))).toEqual([GRAIN.title]);
    await painted(page);
    await popup.close();
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    expect(titlesOf(await stateWhen(desk, page, s => s.status === 'idle'))).toEqual(['idle']);
    await page.close();
  });

  it('reads no frame of another site', async () => {
    const advert = desk.web.serve('http://adverts.example/slot', articlePageOf(CANAL));
    const page = await open(frame(`src="${advert}"`));
    await pause(2000);
    expect(await stateOf(desk, page)).toEqual({ status: 'idle' });
    const popup = await desk.browser.popup(page);
    const state = await stateWhen(desk, page, s => s.status === 'refused');
    expect(state).toEqual({ status: 'refused', reason: 'not-an-article' });
    await Promise.all([popup.close(), page.close()]);
  });

  it('leaves frames alone where the page itself has the article', async () => {
    const page = await desk.browser.open(
      desk.web.serve(
        `${SITE}/2031/05/06/with-frame-${GRAIN.slug}`,
        articlePageOf(GRAIN).replace('</main>', `${frame(`src="${served(CANAL)}"`)}</main>`),
      ),
    );
    expect(titlesOf(await hasRead(desk, page, GRAIN.title))).toEqual([GRAIN.title]);
    await pause(1000);
    expect(await page.evaluate(inFrame)).toBe(0);
    await page.close();
  });
});
