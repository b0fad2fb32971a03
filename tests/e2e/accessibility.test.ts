/** axe on every page of ours and on the card, in both themes. */
import { expect, it } from 'vitest';
import { complaints } from './axe';
import { stateOf } from './life/tabs';
import { beside, PANEL, turnTo } from './panel/desk';
import { inBrowsers, LISTED, marked, pause, pointOf, waitForCard } from './reader';
import { articlePage, DARK_CSS } from './sample';

/** In the world of our content scripts: opens a closed shadow root. */
declare const shadow: (host: Element) => ShadowRoot;

for (const dark of [false, true]) {
  inBrowsers(
    desk => {
      it(`finds nothing in any tab of the panel, nor in what opens in it (${dark ? 'dark' : 'light'})`, async () => {
        const { page, panel, close } = await beside(desk);
        for (const tab of ['sources', 'responses', 'positions', 'map', 'claims']) {
          await turnTo(panel, tab);
          expect(await complaints(panel), tab).toEqual([]);
        }
        await panel.click('summary');
        await panel.click('[data-row]');
        await panel.waitFor(() => document.querySelector('.go button'));
        await panel.click('[popovertarget=more]');
        await panel.evaluate(() => Promise.all(document.getAnimations().map(a => a.finished)).then(() => 0));
        expect(await complaints(panel), 'a claim chosen, filters and menu open').toEqual([]);
        const state = await stateOf(desk, page.tab);
        if (state.status !== 'read') throw new Error(`The page is ${state.status}.`);
        const { key } = state.articles[0]!;
        const paper = await desk.browser.extensionPage(`${PANEL}?tab=${page.tab}&print=${encodeURIComponent(key)}`);
        await paper.waitFor(() => document.querySelector('.printed'));
        expect(await complaints(paper), 'the view for paper').toEqual([]);
        await Promise.all([close(), paper.close()]);
      });

      it(`finds nothing in the panel where there is nothing to list (${dark ? 'dark' : 'light'})`, async () => {
        const html = '<!doctype html><title>Kettles</title><h1>Kettles</h1><p>Buy one, get one.</p>';
        const page = await desk.browser.open(desk.web.serve(`${LISTED}/kettles`, html));
        const panel = await desk.browser.extensionPage(`${PANEL}?tab=${page.tab}`);
        await panel.waitFor(() => document.querySelector('.notice'));
        expect(await complaints(panel)).toEqual([]);
        await Promise.all([page.close(), panel.close()]);
      });

      it(`finds nothing in the settings, nor at any step of the first page (${dark ? 'dark' : 'light'})`, async () => {
        const options = await desk.browser.extensionPage('src/options/index.html');
        await options.waitFor(() => document.querySelectorAll('input').length > 3);
        expect(await complaints(options), 'settings').toEqual([]);
        await options.close();
        const first = await desk.browser.extensionPage('src/welcome/index.html');
        for (const step of ['marks', 'sites', 'promise']) {
          await first.waitFor((step: string) => document.querySelector(`[data-step=${step}] .main`), step);
          expect(await complaints(first), step).toEqual([]);
          if (step !== 'promise') await first.click('.main');
        }
        await first.close();
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
    dark ? { dark } : undefined,
  );
}
