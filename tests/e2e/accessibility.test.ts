/** axe on our own pages and on the card, in both themes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { Page } from '../../scripts/browsers';
import { inBrowsers, LISTED, marked, pause, pointOf, waitForCard } from './reader';
import { articlePage, DARK_CSS } from './sample';

/** In the world of our content scripts: opens a closed shadow root. */
declare const shadow: (host: Element) => ShadowRoot;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOAD_AXE = `(() => { ${AXE}\n })()`;

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Axe's complaints about a page of ours: the library is put in by the debugger, past the page's own policy. */
async function complaints(page: Page): Promise<string[]> {
  await page.evaluate(LOAD_AXE);
  const violations = await page.evaluate<Violation[]>('axe.run(document).then(r => r.violations)');
  return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary ?? ''}`));
}

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
        await page.evaluate(LOAD_AXE);
        const violations = await page.evaluate<Violation[]>(
          'axe.run(document.querySelector("main > div:last-child")).then(r => r.violations)',
        );
        expect(violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary ?? ''}`))).toEqual([]);
        await page.close();
      });
    },
    { dark },
  );
}
