/** The interface in a language of the reader's choice: panel, settings, card and menus at once, without a reload. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { inBrowsers, LISTED, marked, pause, pointOf, waitForCard } from './reader';
import { articlePage } from './sample';

/** In code that runs in the extension. */
declare const browser: Browser;

inBrowsers(desk => {
  it('takes its name and description from the tables of words', async () => {
    const { description } = await desk.browser.extension(() => browser.runtime.getManifest());
    expect(description).toMatch(/^Shows, on a page of reported news, /);
    expect(await desk.browser.extension(() => browser.i18n.getMessage('interface_language'))).toBe('en');
  });

  it('speaks the language that is chosen in the settings, everywhere and at once', async () => {
    const page = await desk.browser.open(desk.web.serve(`${LISTED}/languages`, articlePage()));
    await marked(page);
    const panel = await desk.browser.extensionPage(`src/panel/index.html?tab=${page.tab}`);
    await panel.waitFor(() => /\d+ claims/.test(document.body.textContent ?? ''));
    const options = await desk.browser.extensionPage('src/options/index.html');
    const choose = (language: string) =>
      options.evaluate((value: string) => {
        const select = [...document.querySelectorAll('select')].find(s => [...s.options].some(o => o.value === 'uk'))!;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, language);
    await options.waitFor(() => document.querySelector('select option[value=uk]'));

    await choose('uk');
    await panel.waitFor(() => /\d+ тверджен/.test(document.body.textContent ?? ''));
    await options.waitFor(() => document.title === 'Whence: налаштування' && document.documentElement.lang === 'uk');
    await page.activate();
    await pause(300); // until the page has heard of it
    await page.click(await pointOf(page, 'senior Portuguese official'));
    expect(await waitForCard(page)).toContain('На панель');
    await page.press('Escape');

    await choose('ru');
    await panel.waitFor(() => /\d+ утвержден/.test(document.body.textContent ?? ''));
    await page.reload();
    await marked(page);
    await page.click(await pointOf(page, 'senior Portuguese official'));
    expect(await waitForCard(page)).toContain('В панель');

    await choose('auto');
    await panel.waitFor(() => /\d+ claims/.test(document.body.textContent ?? ''));
    await Promise.all([page.close(), panel.close(), options.close()]);
  });
});
