import { browser } from '../platform/browser';
import { speakAs } from '../platform/languages';
import { loadSettings } from '../platform/store';
import { say } from '../platform/words';

export const READ_PAGE = 'read-page';
export const WHO_SAID = 'who-said';

/**
 * In the reader's language. One entry in each place, so that neither browser hides them in a menu of their own. Firefox
 * forgets menus with the session, Chrome keeps them and refuses a second of the same name: so always anew.
 */
export async function addMenus(): Promise<void> {
  speakAs((await loadSettings()).language);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, title: say('read_page'), contexts: ['page', 'link'] });
  browser.contextMenus.create({ id: WHO_SAID, title: say('who_said'), contexts: ['selection'] });
}
