/** A list that is too long to be drawn whole: the keyboard reaches every row of it, and what is drawn is on the screen. */
import { expect, it } from 'vitest';
import type { Page } from '../../../scripts/browsers';
import { inBrowsers } from '../reader';
import { beside } from './desk';

const PARAGRAPHS = Array.from(
  { length: 100 },
  (_, i) =>
    `The mayor of harbour ${i} said that the ferry of day ${i} would not sail. The minister of port ${i} denied it, and a senior official warned that the crew of boat ${i} had been sent home.`,
);

/** The row in focus: its number, whether all of it is on the screen, and how many rows are drawn. */
const focused = (panel: Page) =>
  panel.evaluate(() => {
    const row = document.activeElement!.closest('li[data-index]');
    const box = row?.getBoundingClientRect();
    const list = row?.parentElement;
    // Rows lie one below the other, without gaps and not over one another.
    const boxes = [...(list?.children ?? [])]
      .sort((a, b) => Number((a as HTMLElement).dataset.index) - Number((b as HTMLElement).dataset.index))
      .map(li => li.getBoundingClientRect());
    return {
      at: Number((row as HTMLElement | null)?.dataset.index ?? -1),
      all: Number(row?.getAttribute('aria-setsize')),
      seen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
      drawn: boxes.length,
      overlap: Math.max(0, ...boxes.slice(1).map((b, i) => boxes[i]!.bottom - b.top)),
    };
  });

inBrowsers(desk => {
  it('is walked by keys to its end and back', async () => {
    const { panel, close } = await beside(desk, { paragraphs: PARAGRAPHS });
    await panel.waitFor(() => document.querySelector('.list[data-long] [data-row]') !== null);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-row]')!.focus());
    const goes = async (key: string, to: (all: number) => number) => {
      await panel.press(key);
      const { all } = await focused(panel);
      await panel.waitFor((index: number) => {
        const row = document.activeElement!.closest<HTMLElement>('li[data-index]');
        const box = row?.getBoundingClientRect();
        return Number(row?.dataset.index) === index && box && box.top >= 0 && box.bottom <= innerHeight;
      }, to(all));
      const { drawn, overlap } = await focused(panel);
      expect(drawn).toBeLessThan(60);
      expect(overlap).toBeLessThanOrEqual(1);
    };
    await goes('End', all => all - 1);
    await goes('ArrowUp', all => all - 2);
    await goes('PageUp', all => all - 12);
    await goes('Home', () => 0);
    await goes('ArrowDown', () => 1);
    expect(await panel.evaluate(() => document.querySelectorAll('[data-row][tabindex="0"]').length)).toBe(1);
    await close();
  });

  it('shows a view at its rows, drawn once and in their places', async () => {
    const { panel, close } = await beside(desk, { paragraphs: PARAGRAPHS });
    await panel.waitFor(() => document.querySelector('.list[data-long] [data-row]') !== null);
    for (const tab of ['responses', 'claims']) {
      await panel.click(`#tab-${tab}`);
      await panel.waitFor(
        (name: string) => document.querySelector(`[data-tab=${name}] .list[data-long] [data-row]`) !== null,
        tab,
      );
      await panel.evaluate(() => document.querySelector<HTMLElement>('.list[data-long] [data-row]')!.focus());
      const { at, overlap } = await focused(panel);
      expect(at).toBe(0);
      expect(overlap).toBeLessThanOrEqual(1);
    }
    await close();
  });
});
