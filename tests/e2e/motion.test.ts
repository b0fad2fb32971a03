/** What moves, and that nothing does for readers who asked for less. */
import { expect, it } from 'vitest';
import { beside } from './panel/desk';
import { type Desk, inBrowsers, LISTED, marked, painted, pause, pointOf, waitForCard } from './reader';
import { articlePage } from './sample';

/** In the world of our content scripts. */
declare const shadow: (host: Element) => ShadowRoot;

/** Of the open card, and of a row of the panel that is chosen. */
async function animations(desk: Desk): Promise<string[]> {
  const page = await desk.browser.open(desk.web.serve(`${LISTED}/motion-2025-03-04/`, articlePage()));
  await marked(page);
  await page.click(await pointOf(page, 'senior Portuguese official'));
  await waitForCard(page);
  const card = await page.inside(
    () => getComputedStyle(shadow(document.documentElement.lastElementChild!).querySelector('.card')!).animationName,
  );
  await page.close();
  const { panel, close } = await beside(desk);
  await panel.click('[data-row]');
  const row = await panel.waitFor(() => {
    const chosen = document.querySelector('.claim[data-chosen] .row');
    return chosen && getComputedStyle(chosen).animationName;
  });
  await close();
  return [card, row ?? ''];
}

/** How many more stretches are painted just after a claim was chosen in the panel than a second later: the flash of a jump. */
async function flashed(desk: Desk): Promise<number> {
  const { page, panel, close } = await beside(desk);
  await panel.evaluate(() => document.querySelectorAll<HTMLElement>('[data-row]')[4]!.click());
  let most = 0;
  for (let i = 0; i < 40; i++) {
    most = Math.max(most, await painted(page));
    await pause(20); // a flash lasts 600 ms, and a busy browser may begin it late
  }
  await pause(800);
  const after = await painted(page);
  await close();
  return most - after;
}

inBrowsers(desk => {
  it('a card fades in, a chosen claim flashes', async () => {
    expect(await animations(desk)).toEqual(['appear', 'flash']);
    expect(await flashed(desk)).toBeGreaterThan(0);
  });
});

inBrowsers(
  desk => {
    it('nothing moves where the reader asked for less motion', async () => {
      expect(await animations(desk)).toEqual(['none', 'none']);
      expect(await flashed(desk)).toBeLessThanOrEqual(0);
    });
  },
  { still: true },
);
