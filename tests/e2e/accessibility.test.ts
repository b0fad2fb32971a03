/** axe on our own pages and on the card, in both themes. */
import { expect, it } from 'vitest';
import { complaints } from './axe';
import { inBrowsers, LISTED, marked, pause, pointOf, waitForCard } from './reader';
import { articlePage, DARK_CSS } from './sample';

/** In the world of our content scripts: opens a closed shadow root. */
declare const shadow: (host: Element) => ShadowRoot;

for (const dark of [false, true]) {
  inBrowsers(
    desk => {
      it(`finds nothing in the panel and the settings (${dark ? 'dark' : 'light'})`, async () => {
        const page = await desk.browser.open(desk.web.serve(`${LISTED}/axe`, articlePage()));
        await marked(page);
        const panel = await desk.browser.extensionPage(`src/panel/index.html?tab=${page.tab}`);
        await panel.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
        expect(await complaints(panel)).toEqual([]);
        const options = await desk.browser.extensionPage('src/options/index.html');
        await options.waitFor(() => document.querySelectorAll('input').length > 3);
        expect(await complaints(options)).toEqual([]);
        await Promise.all([page.close(), panel.close(), options.close()]);
      });

      it(`finds nothing in the card (${dark ? 'dark' : 'light'})`, async () => {
        const page = await desk.browser.open(
          desk.web.serve(`${LISTED}/axe-card`, articlePage(dark ? { css: DARK_CSS } : {})),
        );
        await marked(page);
        await page.click(await pointOf(page, 'The Icelandic government'));
        await waitForCard(page);
        // The same card, stood in the page's own tree, where axe can see into it.
        await page.inside(() => {
          const inner = shadow(document.documentElement.lastElementChild!);
          const open = document.createElement('div');
          document.querySelector('main')!.append(open);
          const root = open.attachShadow({ mode: 'open' });
          const sheet = new CSSStyleSheet();
          sheet.replaceSync([...inner.adoptedStyleSheets].flatMap(s => [...s.cssRules].map(r => r.cssText)).join(''));
          root.adoptedStyleSheets = [sheet];
          root.append(inner.querySelector('.card')!.cloneNode(true));
          document.documentElement.lastElementChild!.remove();
        });
        await pause(300); // until it has faded in
        expect(await complaints(page, 'document.querySelector("main > div:last-child")')).toEqual([]);
        await page.close();
      });
    },
    { dark },
  );
}
