/** Sources, responses, positions and the map: what they show, and the claims that they open. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { readPng } from '../png';
import { inBrowsers } from '../reader';
import { ACCUSED } from '../sample';
import { beside, clickOn, fileOf, keepFiles, rowsOf, textsOf, turnTo } from './desk';

/** In code that runs in the extension. */
declare const browser: Browser;

/** With an accusation that nobody answers. */

const TABS = ['claims', 'sources', 'responses', 'positions', 'map'] as const;

inBrowsers(desk => {
  it('gives the make-up of the article at a glance and aloud', async () => {
    const { panel, close } = await beside(desk);
    const [counts] = await textsOf(panel, '.counts');
    expect(counts).toMatch(/^\d+ claims · \d+ sources · \d+ unnamed · through \d+ outlets$/);
    const bar = await panel.evaluate(() => ({
      label: document.querySelector('.bar')!.getAttribute('aria-label'),
      widths: [...document.querySelectorAll<HTMLElement>('.bar span')].map(s => [s.dataset.category, s.offsetWidth]),
    }));
    expect(bar.label).toMatch(/^Make-up of this article: \d+ claims by named sources, .*with no source given\.$/);
    const widths = Object.fromEntries(bar.widths) as Record<string, number>;
    expect(widths.named).toBeGreaterThan(widths.unnamed!);
    expect(widths.unnamed).toBeGreaterThan(5);
    await close();
  });

  it('lists each source once, with degree, side and share, and opens its claims', async () => {
    const { panel, close } = await beside(desk);
    await turnTo(panel, 'sources');
    const rows = await textsOf(panel, '.source');
    expect(rows.filter(row => row.includes('Halla Brekkan')).length).toBe(1);
    expect(rows.find(row => row.includes('Halla Brekkan'))).toMatch(/3 claims.*named · Iceland.*\d+%/);
    expect(rows.find(row => row.includes('Senior Portuguese official'))).toMatch(
      /unnamed.*Portugal.*involved in the talks/s,
    );
    await clickOn(panel, '.source', 'Halla Brekkan');
    await panel.waitFor(() => document.querySelectorAll('#view[data-tab=claims] [data-row]').length === 3);
    expect((await textsOf(panel, '.active'))[0]).toContain('Halla Brekkan');
    await close();
  });

  it('pairs claims with their answers, and lists accusations without one, and silences', async () => {
    const { page, panel, close } = await beside(desk, { css: 'p { margin-bottom: 60vh; }', paragraphs: ACCUSED });
    await turnTo(panel, 'responses');
    const headings = await textsOf(panel, '#view h2');
    expect(headings.map(h => h.replace(/\s*\d+$/, ''))).toEqual([
      'Claims and answers',
      'No answer in this article',
      'Gave no comment',
    ]);
    const text = (await textsOf(panel, '#view'))[0]!;
    expect(text).toMatch(/Financial Times.*Icelandic government denies: the report/s);
    expect(text).toMatch(/Halla Brekkan.*Denmark of buying cod.*Concerns Denmark/s);
    expect(text).toMatch(/did not respond to a request/);
    await clickOn(panel, '#view button', 'Icelandic government denies');
    await page.waitFor(() => scrollY > innerHeight);
    expect(await panel.evaluate(() => document.querySelector<HTMLElement>('#view')!.dataset.tab)).toBe('responses');
    await close();
  });

  it('counts what each side says on each topic, and opens those claims', async () => {
    const { panel, close } = await beside(desk);
    await turnTo(panel, 'positions');
    const cell = await panel.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.cell')!;
      return { label: button.getAttribute('aria-label')!, n: Number(button.textContent) };
    });
    expect(cell.label).toMatch(/^Portugal, Talks and their form: \d+ claims?$/);
    await panel.click('.cell');
    await panel.waitFor(
      (n: number) => document.querySelectorAll('#view[data-tab=claims] [data-row]').length === n,
      cell.n,
    );
    expect((await textsOf(panel, '.active'))[0]).toContain('Portugal · Talks and their form');
    await close();
  });

  it('draws how the claims came; each band opens its claims, by pointer and by key', async () => {
    const { panel, close } = await beside(desk);
    await turnTo(panel, 'map');
    const bands = await panel.evaluate(() =>
      [...document.querySelectorAll('.band')].map(b => b.getAttribute('aria-label')!),
    );
    expect(bands).toContainEqual(
      expect.stringMatching(/^Senior Portuguese official.* → Reuters: 1 by an unnamed source$/),
    );
    expect(bands).toContainEqual(expect.stringMatching(/^Halla Brekkan → this article: 3 claims by named sources$/));
    const middle = await panel.evaluate(() => {
      const path = [...document.querySelectorAll<SVGPathElement>('.band')].find(b =>
        b.getAttribute('aria-label')!.startsWith('Halla Brekkan'),
      )!;
      const point = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM()!);
      return { x: point.x, y: point.y };
    });
    await panel.click(middle);
    await panel.waitFor(() => document.querySelectorAll('#view[data-tab=claims] [data-row]').length === 3);
    await turnTo(panel, 'map');
    await panel.evaluate(() =>
      [...document.querySelectorAll<SVGElement>('.band')]
        .find(b => b.getAttribute('aria-label')!.startsWith('Senior Portuguese'))!
        .focus(),
    );
    await panel.press('Enter');
    await panel.waitFor(() => document.querySelectorAll('#view[data-tab=claims] [data-row]').length === 1);
    expect(await rowsOf(panel)).toHaveLength(1);
    await close();
  });

  it('saves the picture as SVG and as PNG', async () => {
    const { panel, close } = await beside(desk);
    await turnTo(panel, 'map');
    await keepFiles(panel);
    await clickOn(panel, '.save button', 'SVG');
    const svg = await fileOf(panel, 'svg');
    expect(svg.name).toBe('iceland-shuts-its-eastern-waters-and-portugal-protests.svg');
    expect(svg.type).toBe('image/svg+xml');
    const drawn = await panel.evaluate((text: string) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [documentElement.localName, ...[...documentElement.querySelectorAll('text')].map(t => t.textContent)];
    }, svg.bytes.toString('utf8'));
    expect(drawn[0]).toBe('svg');
    expect(drawn).toContain('Reuters');
    await clickOn(panel, '.save button', 'PNG');
    const png = await fileOf(panel, 'png');
    const picture = readPng(png.bytes);
    const colours = new Set<string>();
    for (let x = 0; x < picture.width; x += 3)
      for (let y = 0; y < picture.height; y += 3) colours.add(picture.at(x, y).join());
    expect(picture.width).toBeGreaterThan(500);
    expect(colours.size).toBeGreaterThan(10);
    await close();
  });

  it('shows all five tabs side by side in the narrowest side panel, in every language', async () => {
    const { panel, close } = await beside(desk);
    for (const [language, first] of [
      ['uk', 'Твердження'],
      ['ru', 'Утверждения'],
      ['en', 'Claims'],
    ] as const) {
      await desk.browser.extension(
        (language: string) => browser.storage.local.set({ settings: { language } }),
        language,
      );
      await panel.waitFor((first: string) => document.getElementById('tab-claims')?.textContent === first, first);
      await panel.resize(320, 640);
      const { inner, outer } = await panel.evaluate(() => {
        const row = document.querySelector('.tabs')!;
        return { inner: row.scrollWidth, outer: row.clientWidth };
      });
      expect(inner, language).toBeLessThanOrEqual(outer);
      for (const tab of TABS) {
        await turnTo(panel, tab);
        const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${language} ${tab}`).toBeLessThanOrEqual(0);
      }
    }
    await desk.browser.extension(() => browser.storage.local.clear());
    await close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
