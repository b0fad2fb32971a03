/** The built extension on a news page, from the page to the popup, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type Driver, launch, startWeb, type Web } from '../../scripts/browsers';
import { articlePage } from './sample';

const STRICT = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" };

describe.each(BROWSER_NAMES)('%s', name => {
  let web: Web;
  let browser: Driver;
  beforeAll(async () => {
    web = await startWeb();
    browser = await launch(name, { web });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it('annotates an article of a listed host by itself, and changes nothing in the page', async () => {
    const address = web.serve('http://www.reuters.com/world/europe/eastern-waters-2025-03-04/', articlePage());
    const page = await browser.open(address);
    await page.waitFor(() => CSS.highlights.size > 0);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).not.toMatch(/whence/i);
    expect(Number(await browser.badge(page))).toBeGreaterThan(5);
    await page.close();
  });

  it('works under a strict content security policy', async () => {
    const page = await browser.open(
      web.serve('http://www.reuters.com/world/europe/strict-2025-03-05/', articlePage(), STRICT),
    );
    await page.waitFor(() => CSS.highlights.size > 0);
    await page.close();
  });

  it('reads a page of an unlisted host after a click on its icon, and lists the claims', async () => {
    const page = await browser.open(web.serve('http://news.example/world/eastern-waters', articlePage()));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const popup = await browser.popup(page);
    await popup.waitFor(() => document.querySelectorAll('[data-row]').length > 5);
    await page.waitFor(() => CSS.highlights.size > 0);
    await page.close();
  });

  it('says plainly that a page is not an article', async () => {
    const page = await browser.open(
      web.serve('http://shop.example/', '<!doctype html><title>Kettles</title><h1>Kettles</h1><p>Buy one.</p>'),
    );
    const popup = await browser.popup(page);
    await popup.waitFor(() => /not an article/i.test(document.body.innerText));
    await page.close();
  });

  it('lets no request leave', () => {
    expect(web.strays()).toEqual([]);
  });
});
