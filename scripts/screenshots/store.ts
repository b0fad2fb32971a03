/** The pictures that the stores ask for: five at most of 1280 × 800, a small tile of 440 × 280, a marquee of 1400 × 560. */
import { launch, type Page, startWeb } from '../browsers';
import { openArticle, openCard, type Setting, setSettings, settle } from './shots';
import { TILES } from './tiles';

const WIDTH = 1280;
const HEIGHT = 800;

/** @returns the files. */
export async function takeStorePictures(folder: string): Promise<string[]> {
  const files: string[] = [];
  const keep = async (page: Page, name: string) => {
    const file = `${folder}/store-${name}.png`;
    await page.screenshot(file);
    files.push(file);
  };
  const web = await startWeb();
  const driver = await launch('chromium', { web, width: WIDTH, height: HEIGHT });
  await setSettings(driver, { language: 'en' });
  const setting: Setting = { driver, web, dark: false, language: 'en', keep };
  const page = await openArticle(setting);
  await settle(200);
  await keep(page, '1-page');
  await openCard(page, 'involved in the drafting');
  await keep(page, '2-card');
  await page.press('Escape');
  const panel = await driver.extensionPage(`src/panel/index.html?tab=${page.tab}`);
  await panel.waitFor(() => document.querySelectorAll('[data-row]').length > 0);
  await settle(200);
  await keep(panel, '3-panel');
  const options = await driver.extensionPage('src/options/index.html');
  await options.waitFor(() => document.querySelectorAll('input').length > 3);
  await keep(options, '4-settings');
  for (const { name, width, height, html } of TILES) {
    const drawn = await driver.open(web.serve(`http://tiles.example/${name}`, html));
    await drawn.resize(width, height);
    await keep(drawn, name);
  }
  await driver.close();
  await web.close();
  return files;
}
