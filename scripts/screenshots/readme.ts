/** The pictures that README shows: the best of the gallery, as Chromium draws them. */
import { launch, type Page, startWeb } from '../browsers';
import { openArticle, openCard, openWelcome, type Setting, settle } from './shots';
import { tabsSideBySide } from './side-by-side';

const TABS = ['claims', 'sources', 'responses', 'map'];

/** @returns the files. */
export async function takeReadmePictures(folder: string): Promise<string[]> {
  const files: string[] = [];
  const keep = async (page: Page, name: string) => {
    files.push(`${folder}/${name}.png`);
    await page.screenshot(files.at(-1)!);
  };
  for (const dark of [false, true]) {
    const web = await startWeb();
    const driver = await launch('chromium', { web, dark });
    const setting: Setting = { driver, web, dark, language: 'en', keep };
    const page = await openArticle(setting);
    if (!dark) {
      const tabs = await tabsSideBySide(driver, web, page, TABS, { width: 400, height: 720, gap: 12 });
      await keep(tabs, 'panel');
      const welcome = await openWelcome(driver);
      await keep(welcome, 'first');
      await Promise.all([tabs.close(), welcome.close()]);
      await page.activate();
    }
    await page.resize(1000, 640);
    await openCard(page, dark ? 'denied that it' : 'involved in the drafting');
    await settle(200);
    await keep(page, dark ? 'card-dark' : 'card');
    await driver.close();
    await web.close();
  }
  return files;
}
