/** What leaves the panel: copies, files in every format, and the printable view. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Analysis } from '../../../src/analysis/model';
import { complaints } from '../axe';
import { inBrowsers } from '../reader';
import { TITLE } from '../sample';
import { beside, clickOn, copiedOf, fileOf, keepFiles, rowsOf } from './desk';

/** In code that runs in the extension. */
declare const browser: Browser;

inBrowsers(desk => {
  it('copies everything as Markdown, and says so', async () => {
    const { panel, close } = await beside(desk);
    await keepFiles(panel);
    await panel.click('[popovertarget=more]');
    await clickOn(panel, '#more button', 'Copy all as Markdown');
    await panel.waitFor(() => [...document.querySelectorAll('[role=status]')].some(s => s.textContent === 'Copied'));
    const copied = (await copiedOf(panel)) ?? '';
    expect(copied).toContain(`# ${TITLE}`);
    expect(copied).toMatch(/\*\*Senior Portuguese official.*Reuters.*Lisbon was preparing/);
    expect(copied).toContain('Whence does not judge whether it is true.');
    await close();
  });

  it('saves Markdown, CSV, JSON and Web Annotations, each with every claim', async () => {
    const { panel, close } = await beside(desk);
    const claims = await rowsOf(panel);
    await keepFiles(panel);
    const save = async (name: string, extension: string) => {
      if (!(await panel.evaluate(() => document.getElementById('more')!.matches(':popover-open'))))
        await panel.click('[popovertarget=more]');
      await clickOn(panel, '#more button', `Save as ${name}`);
      return fileOf(panel, extension);
    };
    const markdown = await save('Markdown', 'md');
    expect(markdown.name).toBe('iceland-shuts-its-eastern-waters-and-portugal-protests.md');
    expect(markdown.bytes.toString()).toContain(`${claims.length}. **`);
    const csv = await save('CSV', 'csv');
    expect(csv.type).toMatch(/^text\/csv/);
    expect(csv.bytes.toString().trim().split('\r\n').length).toBe(claims.length + 1);
    const json = JSON.parse((await save('JSON', 'json')).bytes.toString()) as Analysis;
    expect(json.claims.map(c => c.id)).toEqual(claims);
    expect(json.article.publisher).toBe('The Harbour Post');
    const annotations = JSON.parse((await save('Web Annotation', 'jsonld')).bytes.toString()) as {
      '@context': string;
      items: { target: { selector: { type: string; exact?: string }[] }[] }[];
    };
    expect(annotations['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(annotations.items.length).toBeGreaterThanOrEqual(claims.length);
    const [quote] = annotations.items[0]!.target[0]!.selector;
    expect(json.article.text).toContain(quote!.exact);
    await close();
  });

  it('opens a view for paper with everything that the tabs show', async () => {
    const { page, panel, close } = await beside(desk);
    const { length } = await rowsOf(panel);
    await panel.click('[popovertarget=more]');
    await clickOn(panel, '#more button', 'Printable view');
    const address = await panel.waitFor(async () => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: Pick<Browser['tabs'], 'query'> } };
      return (await chrome.tabs.query({})).find(tab => tab.url?.includes('print='))?.url;
    });
    const paper = await desk.browser.extensionPage(address!.slice(desk.browser.base.length));
    await paper.waitFor((n: number) => document.querySelectorAll('.printed .claim').length === n, length);
    const text = await paper.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain(TITLE);
    expect(text).toContain('Icelandic government denies: the report');
    expect(text).toContain('Whence does not judge whether it is true.');
    expect(await complaints(paper)).toEqual([]);
    await desk.browser.extension(async () => {
      for (const { id, url } of await browser.tabs.query({})) {
        if (id !== undefined && url?.includes('print=')) await browser.tabs.remove(id);
      }
    });
    await Promise.all([close(), page]);
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
