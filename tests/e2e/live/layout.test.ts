/** What a layout shows and hides: a class alone says nothing of it. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../../scripts/browsers';
import type { TabState } from '../../../src/platform/messages';
import { inBrowsers, marked } from '../reader';
import { marks, newsData, SITE, shell, stateWhen } from './pages';
import { CANAL, prose } from './stories';

/** In code that runs in the extension. */
declare const browser: Browser;

const CSS = `.hidden,.print-only,.is-hidden{display:none} .sr-only{position:absolute;clip-path:inset(50%)}
@media (min-width: 700px) { .md\\:block { display: block } .md\\:hidden { display: none } }`;
const WIDE = 'Harbour master Ylva Strand told the parliament that the locks would be widened before the next winter.';
const NARROW = 'Harbour master Ylva Strand said that the locks would be widened.';
const UNSEEN = [
  'Bishop Orm Tasker said that nobody should be able to read this line on any screen at all.',
  'Captain Liv Brandt told reporters that this line is for paper alone, and for nobody else.',
  'Count Aldo Perrin said that this line is spoken by screen readers, as a hint and no more.',
];
const HTML = shell(
  CANAL.title,
  `<article class="story"><h1>${CANAL.title}</h1><p class="byline">By Una Marsh</p>${prose(CANAL)}
<p class="hidden md:block">${WIDE}</p><p class="md:hidden">${NARROW}</p>
<p class="hidden">${UNSEEN[0]}</p><p class="print-only">${UNSEEN[1]}</p><p class="sr-only">${UNSEEN[2]}</p></article>`,
  { head: `${newsData(CANAL)}<style>${CSS}</style>` },
);

inBrowsers(desk => {
  const textOf = (state: TabState) => (state.status === 'read' ? state.articles[0]!.analysis.article.text : '');
  const readAgain = (page: Page) =>
    desk.browser.extension(
      (tab: number) => browser.runtime.sendMessage({ kind: 'panel.read', message: { tab } }),
      page.tab,
    );

  it('decides whether a paragraph of the class "hidden" is read', async () => {
    const page = await desk.browser.open(desk.web.serve(`${SITE}/2031/05/06/layout-a81234`, HTML));
    await marked(page);
    const wide = textOf(await stateWhen(desk, page, s => s.status === 'read'));
    expect(wide).toContain(WIDE);
    expect(wide).not.toContain(NARROW);
    for (const line of UNSEEN) expect(wide).not.toContain(line);
    expect((await marks(page)).join()).toContain('Ylva Strand');
    await page.resize(500, 700);
    await readAgain(page);
    const narrow = textOf(await stateWhen(desk, page, s => !textOf(s).includes(WIDE)));
    expect(narrow).toContain(NARROW);
    expect(narrow).not.toContain(WIDE);
    await page.close();
  });
});
