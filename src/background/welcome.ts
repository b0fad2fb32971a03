/** The first page, opened once: after an installation, never after an update. */
import { browser } from '../platform/browser';

const PAGE = 'src/welcome/index.html';
/** In `storage.local`, beside the settings: an add-on that is loaded anew for a test drive is "installed" each time. */
const SHOWN = 'welcomed';

/** @param reason as the browser gives it to `runtime.onInstalled`. */
export async function welcome(reason: string | undefined): Promise<void> {
  if (reason !== 'install') return;
  if ((await browser.storage.local.get(SHOWN))[SHOWN] === true) return;
  await browser.storage.local.set({ [SHOWN]: true });
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) });
}
