/**
 * Drives the built extension in a real Chromium and a real Firefox, both through one interface, with no page of the real web.
 *
 *     const web = await startWeb();                       // answers for every host; records every request
 *     const address = web.serve('http://www.example-news.com/a', html, { 'content-security-policy': "default-src 'none'" });
 *     const browser = await launch('firefox', { web });   // builds nothing: dist/firefox must stand
 *     const page = await browser.open(address);           // a new tab in front, loaded
 *     await page.waitFor(() => CSS.highlights.size > 0);  // polls in the page's own world; gives the truthy value
 *     await page.inside(() => …);                         // in the world of our content scripts
 *     await page.move(100, 200); await page.click('a'); await page.press('Shift+Tab'); await page.screenshot('a.png');
 *     await browser.badge(page);                          // what the toolbar icon says for that tab
 *     const popup = await browser.popup(page);            // a click on the toolbar icon: grants activeTab, opens the real popup
 *     await popup.click('input[name=unnamed]'); await popup.evaluate(() => document.body.innerText);
 *     const panel = await browser.extensionPage(`src/panel/index.html?tab=${page.tab}`);
 *     await browser.extension(() => browser.storage.local.get()); // with all of the extension's APIs (both know `browser`)
 *     await browser.stopBackground();                     // as the browser does with an idle one
 *     await browser.restart();                            // same profile; every Page from before is gone
 *     await browser.close(); await web.close();
 *     web.strays();                                       // requests that nothing was served for: must be []
 *
 * Functions handed to evaluate, waitFor, inside, waitInside and extension run in the browser: they see their arguments (as JSON)
 * and nothing of the test. `inside` and `extension` know `browser`, the APIs, and `shadow(host)`, which opens a closed shadow
 * root; a test tells the compiler so: `declare const browser: Browser; declare const shadow: (host: Element) => ShadowRoot;`
 */
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { BrowserName, Driver, LaunchOptions } from './types';

export type { Asked, BrowserName, Driver, LaunchOptions, Page, Point, Task } from './types';
export { BROWSER_NAMES } from './types';
export { startWeb, type Web } from './web';

/** Starts the browser with a fresh profile and the built extension in it. Throws an Error that says what is missing. */
export const launch = (name: BrowserName, options: LaunchOptions): Promise<Driver> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);
