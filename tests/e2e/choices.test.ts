/** The reader's choices, each by its control: off for a site and everywhere, own colours, theme, kind of news, keys, a file of all. */
import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Page } from '../../scripts/browsers';
import { complaints } from './axe';
import { beside, clickOn, fileOf, keepFiles } from './panel/desk';
import { pictureOf } from './png';
import { inBrowsers, isMarked, LISTED, marked, pause, pointOf } from './reader';
import { articlePage } from './sample';

/** In code that runs in the extension. */
declare const browser: Browser;

const OPTIONS = 'src/options/index.html';
const SPORT = [
  'The Harbour Rovers will play their next match without their goalkeeper, coach Tilda Moor said on Saturday after a 3-1 defeat in the cup.',
  '“He has hurt his knee and will not train this month,” Moor told reporters in the stadium. “We have two young keepers, and they are good.”',
  'Captain Ole Brandt said that the team had lost the match in midfield. The striker scored his ninth goal of the season after an hour.',
  'The league said that the second leg of the tournament would be played on Sunday. Fans had asked for a later kick-off, according to the club.',
  'Defender Jan Holt told the club magazine that the players had trained too little on grass before the championship began.',
];

const turn = async (options: Page, words: string): Promise<void> => clickOn(options, 'label', words);
const stored = () =>
  browser.storage.local.get('settings').then(({ settings }) => settings as Record<string, unknown> | undefined);

inBrowsers(desk => {
  const open = async (name: string, options: Parameters<typeof articlePage>[0] = {}) =>
    desk.browser.open(desk.web.serve(`${LISTED}/choices-${name}-2025-03-04/`, articlePage(options)));
  const forget = () => desk.browser.extension(() => browser.storage.local.set({ settings: {} }));
  const unmarked = (page: Page) => page.waitFor(() => CSS.highlights.size === 0);

  it('is switched off on a site from the panel, and on again', async () => {
    const { page, panel, close } = await beside(desk);
    await panel.click('[popovertarget=more]');
    await clickOn(panel, '#more button', 'Switch off on themoscowtimes.com');
    await unmarked(page);
    await panel.waitFor(() => /switched off on themoscowtimes\.com/.test(document.body.textContent ?? ''));
    expect(await complaints(panel)).toEqual([]);
    await clickOn(panel, '.notice button', 'Switch on for this site');
    await marked(page);
    await close();
  });

  it('is switched off everywhere in the settings, and on again in the panel', async () => {
    const { page, panel, close } = await beside(desk);
    const options = await desk.browser.extensionPage(OPTIONS);
    await turn(options, 'Whence is on');
    await unmarked(page);
    await panel.activate();
    await clickOn(panel, '.notice button', 'Switch on');
    await marked(page);
    await Promise.all([close(), options.close()]);
  });

  it('paints in a colour of the reader’s own', async () => {
    const page = await open('colour');
    await marked(page);
    await pause(300);
    const options = await desk.browser.extensionPage(OPTIONS);
    await options.waitFor(() => document.querySelector('[data-category=named] input[type=color]'));
    await options.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('[data-category=named] input[type=color]')!;
      input.value = '#cc0000';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.activate();
    const { x, y } = await pointOf(page, 'Prime Minister Halla Brekkan');
    const red = async () => {
      const picture = await pictureOf(page);
      let found = 0;
      for (let dx = -60; dx < 60; dx++)
        for (let dy = 4; dy < 16; dy++) {
          const [r, g, b] = picture.at(x + dx, y + dy);
          if (r > 150 && g < 90 && b < 90) found++;
        }
      return found;
    };
    for (let i = 0; (await red()) < 60 && i < 40; i++) await pause(100);
    expect(await red()).toBeGreaterThan(60);
    await forget();
    await Promise.all([page.close(), options.close()]);
  });

  it('dresses its pages in the theme that is chosen, whatever the browser’s', async () => {
    const { panel, close } = await beside(desk);
    const options = await desk.browser.extensionPage(OPTIONS);
    const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [light] = await Promise.all([paper(panel)]);
    await options.evaluate(() => {
      const list = [...document.querySelectorAll('select')].find(s => [...s.options].some(o => o.value === 'dark'))!;
      list.value = 'dark';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    for (let i = 0; (await paper(panel)) === light && i < 40; i++) await pause(50);
    expect(await paper(panel)).toBe('rgb(27, 28, 30)');
    expect(await paper(options)).toBe('rgb(27, 28, 30)');
    await forget();
    await Promise.all([close(), options.close()]);
  });

  it('marks every kind of news where the reader wants it', async () => {
    const sport = { paragraphs: SPORT, title: 'Rovers Lose Their Keeper, and the Cup' };
    let page = await open('sport', sport);
    await pause(1200);
    expect(await isMarked(page)).toBe(false);
    await page.close();
    const options = await desk.browser.extensionPage(OPTIONS);
    await turn(options, 'Every news article');
    page = await open('sport-again', sport);
    await marked(page);
    await forget();
    await Promise.all([page.close(), options.close()]);
  });

  it('opens the card after the rest of the pointer that is chosen', async () => {
    const page = await open('rest');
    await marked(page);
    const options = await desk.browser.extensionPage(OPTIONS);
    await options.waitFor(() => [...document.querySelectorAll('option')].some(o => o.value === '1200'));
    await options.evaluate(() => {
      const list = [...document.querySelectorAll('select')].find(s => [...s.options].some(o => o.value === '1200'))!;
      list.value = '1200';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await pause(400);
    await page.activate();
    const { x, y } = await pointOf(page, 'senior Portuguese official');
    await page.move(x, y);
    const began = Date.now();
    await page.waitFor(() => document.querySelector('html > [popover]') !== null);
    expect(Date.now() - began).toBeGreaterThan(900);
    await forget();
    await Promise.all([page.close(), options.close()]);
  });

  it('says which keys there are, and how they are changed in this browser', async () => {
    const options = await desk.browser.extensionPage(OPTIONS);
    await options.waitFor(() => document.querySelectorAll('.keys dt').length === 4);
    const text = await options.evaluate(() => document.body.textContent ?? '');
    expect(text).toContain(
      desk.browser.name === 'firefox' ? 'Manage Extension Shortcuts' : 'chrome://extensions/shortcuts',
    );
    await options.close();
  });

  it('goes into a file and comes back from it', async () => {
    const options = await desk.browser.extensionPage(OPTIONS);
    await options.waitFor(() => document.querySelectorAll('input[type=radio]').length > 5);
    await turn(options, 'Only who said it');
    await turn(options, 'A slim map of the claims');
    await keepFiles(options);
    await clickOn(options, 'button', 'Save as a file');
    const file = await fileOf(options, 'json');
    expect(file.name).toBe('whence-settings.json');
    await clickOn(options, 'button', 'Back to the defaults');
    await options.waitFor(() => /All settings are at their defaults/.test(document.body.textContent ?? ''));
    expect(await desk.browser.extension(stored)).toMatchObject({ density: 'both', map: false });
    const give = (text: string) =>
      options.evaluate((text: string) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        const files = new DataTransfer();
        files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    await give('{"something": "else"}');
    await options.waitFor(() => /holds no settings of Whence/.test(document.body.textContent ?? ''));
    await give(file.bytes.toString());
    await options.waitFor(() => /now those of the file/.test(document.body.textContent ?? ''));
    expect(await desk.browser.extension(stored)).toMatchObject({ density: 'sources', map: true });
    await forget();
    await options.close();
  });

  it('lets no request leave', () => {
    expect(desk.web.strays()).toEqual([]);
  });
});
