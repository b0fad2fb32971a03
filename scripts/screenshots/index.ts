/**
 * `npm run screenshots`: builds, and writes the gallery into artifacts/gallery: page, card, popup, each tab of the panel,
 * settings and first page, in light, dark and forced colours, in the languages of the interface, in both browsers.
 * `-- chromium`, `-- dark`, `-- uk` … take only those; `-- store` writes the pictures for the stores
 * instead, `-- readme` those of docs/pictures.
 */
import { mkdirSync } from 'node:fs';
import { BROWSER_NAMES, launch, type Page, startWeb } from '../browsers';
import { ensure } from '../browsers/find';
import { BROWSERS } from '../manifest';
import { build, ROOT } from '../steps';
import { takeReadmePictures } from './readme';
import { type Setting, setSettings, takeAll } from './shots';
import { takeStorePictures } from './store';

const FOLDER = `${ROOT}artifacts/gallery`;
const LOOKS = ['light', 'dark', 'forced'] as const;
const LANGUAGES = ['en', 'uk', 'ru'] as const;

const args = process.argv.slice(2);
const only = <T extends string>(all: readonly T[]): readonly T[] => {
  const named = all.filter(one => args.includes(one));
  return named.length > 0 ? named : all;
};

ensure();
console.error('Whence: building …');
await build(BROWSERS);
mkdirSync(FOLDER, { recursive: true });

if (args.includes('store')) {
  for (const file of await takeStorePictures(FOLDER)) console.log(file.replace(ROOT, ''));
} else if (args.includes('readme')) {
  for (const file of await takeReadmePictures(`${ROOT}docs/pictures`)) console.log(file.replace(ROOT, ''));
} else {
  for (const name of only(BROWSER_NAMES)) {
    for (const look of only(LOOKS)) {
      const web = await startWeb();
      const driver = await launch(name, { web, dark: look === 'dark', forced: look === 'forced' });
      // Words are as long in the dark as in the light: other languages are shown once.
      for (const language of only(look === 'light' ? LANGUAGES : (['en'] as const))) {
        await setSettings(driver, { language });
        const keep = async (page: Page, what: string) => {
          const file = `${FOLDER}/${name}-${look}-${language}-${what}.png`;
          await page.screenshot(file);
          console.log(file.replace(ROOT, ''));
        };
        const setting: Setting = { driver, web, dark: look === 'dark', language, keep };
        await takeAll(setting);
      }
      await driver.close();
      await web.close();
    }
  }
}
