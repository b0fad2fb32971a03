/** The pictures that the stores ask for: five at most of 1280 × 800, a small tile of 440 × 280, a marquee of 1400 × 560. */
import { readFileSync } from 'node:fs';
import { launch, type Page, startWeb } from '../browsers';
import { openArticle, openCard, type Setting, setSettings, settle } from './shots';
import { tabsSideBySide } from './side-by-side';
import { TILES } from './tiles';

const WIDTH = 1280;
const HEIGHT = 800;

const LANGUAGES = ['en', 'uk', 'ru'] as const;

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/**
 * Pictures in each language of the interface; tiles once, in English.
 * @returns the files.
 * @throws where one has another size than the stores ask for.
 */
export async function takeStorePictures(folder: string): Promise<string[]> {
  const files: string[] = [];
  const keep = async (page: Page, name: string, width = WIDTH, height = HEIGHT) => {
    const file = `${folder}/store-${name}.png`;
    await page.screenshot(file);
    const [w, h] = sizeOf(file);
    if (w !== width || h !== height) throw new Error(`${file} is ${w} × ${h}, and not ${width} × ${height}.`);
    files.push(file);
  };
  const web = await startWeb();
  const driver = await launch('chromium', { web, width: WIDTH, height: HEIGHT });
  for (const language of LANGUAGES) {
    await setSettings(driver, { language });
    const setting: Setting = { driver, web, dark: false, language, keep };
    const page = await openArticle(setting);
    await settle(200);
    await keep(page, `${language}-1-page`);
    const tabs = await tabsSideBySide(driver, web, page, ['claims', 'sources', 'map'], {
      width: (WIDTH - 20) / 3,
      height: HEIGHT,
      gap: 10,
    });
    await keep(tabs, `${language}-3-panel`);
    await page.activate();
    await openCard(page, 'involved in the drafting');
    await keep(page, `${language}-2-card`);
    await page.press('Escape');
    const options = await driver.extensionPage('src/options/index.html');
    await options.waitFor(() => document.querySelectorAll('input').length > 3);
    await keep(options, `${language}-4-settings`);
    for (const open of [options, tabs, page]) await open.close();
  }
  for (const { name, width, height, html } of TILES) {
    const drawn = await driver.open(web.serve(`http://tiles.example/${name}`, html));
    await drawn.resize(width, height);
    await keep(drawn, name, width, height);
  }
  await driver.close();
  await web.close();
  return files;
}
