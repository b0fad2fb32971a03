import { browser } from '../platform/browser';
import { say } from '../platform/words';

export const READ_PAGE = 'read-page';

/** Firefox forgets menus with the session, Chrome keeps them and refuses a second of the same name: so always anew. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, title: say('read_page'), contexts: ['page', 'selection', 'link'] });
}
