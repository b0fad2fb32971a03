/** Pages that never hold still, or that undo what is done to them. */
import { expect } from 'vitest';
import { cardText, pause, pointOf, waitForCard } from '../../e2e/reader';
import { type Hostile, hostilePage, script } from '../kit';

const everyFrame: Hostile = {
  tries: 'a change in every frame',
  slug: 'every-frame',
  restless: true,
  claims: 0,
  html: () =>
    hostilePage({
      after: script(() => {
        const p = document.querySelector('article p:last-of-type')!;
        let i = 0;
        const change = () => {
          p.textContent = `Tavora said on Tuesday that round ${i++} of the talks would begin.`;
          requestAnimationFrame(change);
        };
        setTimeout(change, 300);
      }),
    }),
  async check({ desk, page, popup }) {
    const says = () => popup.evaluate<string>('document.body.innerText');
    for (let i = 0; !/never stops changing/.test(await says()) && i < 150; i++) await pause(100);
    expect(await says()).toMatch(/never stops changing/);
    expect(await desk.browser.badge(page)).toBe('');
  },
};

const elsewhere: Hostile = {
  tries: 'changes without end beside the article, which are none of its own',
  slug: 'elsewhere',
  restless: true,
  html: () =>
    hostilePage({
      after: `<div id="ticker"></div>${script(() => {
        let i = 0;
        setInterval(() => {
          document.querySelector('#ticker')!.textContent = `Ad ${i++}`;
          document.body.className = `c${i}`;
          document.title = `(${i}) News`;
        }, 5);
      })}`,
    }),
};

const undoing: Hostile = {
  tries: 'to take away every element, style and highlight that it did not make',
  slug: 'undoing',
  restless: true,
  html: () =>
    hostilePage({
      after: script(() => {
        new MutationObserver(records => {
          for (const { addedNodes } of records) for (const node of addedNodes) (node as Element).remove?.();
        }).observe(document.documentElement, { childList: true });
        setInterval(() => {
          if (location.hash === '#undo') CSS.highlights.clear();
          document.adoptedStyleSheets = [];
        }, 20);
      }),
    }),
  async check({ page }) {
    // The card is taken away at once; the page stays usable, and nothing tries again without end.
    await page.click(await pointOf(page, 'senior Portuguese official'));
    await pause(500);
    expect(await cardText(page)).toBe('');
    await page.evaluate(() => {
      location.hash = 'undo';
    });
    await pause(300);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await pause(500);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  },
};

const removing: Hostile = {
  tries: 'to remove our element a moment after it was shown',
  slug: 'removing',
  restless: true,
  html: () =>
    hostilePage({
      after: script(() => {
        new MutationObserver(records => {
          for (const { addedNodes } of records)
            for (const node of addedNodes) setTimeout(() => (node as Element).remove?.(), 400);
        }).observe(document.documentElement, { childList: true });
      }),
    }),
  async check({ page }) {
    for (const words of ['senior Portuguese official', 'The Icelandic government']) {
      await page.click(await pointOf(page, words));
      await waitForCard(page);
      await pause(600);
      expect(await cardText(page)).toBe('');
    }
  },
};

const endless: Hostile = {
  tries: 'to grow without end',
  slug: 'endless',
  restless: true,
  claims: 0,
  html: () =>
    hostilePage({
      after: script(() => {
        let i = 0;
        setInterval(() => {
          const p = document.createElement('p');
          p.textContent = `Mayor Ada Lund said on Tuesday that boat number ${i++} had come home to the harbour of Aveiro by night.`;
          document.querySelector('article')!.append(p);
        }, 50);
      }),
    }),
  async check({ page, popup }) {
    const says = () => popup.evaluate<string>('document.body.innerText');
    for (let i = 0; !/never stops changing/.test(await says()) && i < 150; i++) await pause(100);
    expect(await says()).toMatch(/never stops changing/);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  },
};

const wandering: Hostile = {
  tries: 'a new address every moment',
  slug: 'wandering',
  restless: true,
  claims: 0,
  html: () =>
    hostilePage({
      after: script(() => {
        let i = 0;
        setInterval(() => history.replaceState({}, '', `?page=${i++}`), 120);
      }),
    }),
};

export const RESTLESS: Hostile[] = [everyFrame, elsewhere, undoing, removing, endless, wandering];
