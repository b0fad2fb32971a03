/** Code of ours that runs in the browser. */
import type { Browser, Tabs } from 'webextension-polyfill';
import type { Code, Point } from './types';

/** In code that runs in the extension. */
declare const browser: Browser;

/** An image of ours: a page of the extension in which none of our scripts run. */
export const DESK = 'icons/whence-16.png';
export const PANEL = 'src/panel/index.html';
export const WELCOME = 'src/welcome/index.html';

/** The compiler that runs our scripts marks inner functions with a helper of its own, which the browser does not have. */
const HELPER = 'const __name = x => x';
const API = `const browser = globalThis.browser ?? globalThis.chrome;
  const shadow = host => browser.dom?.openOrClosedShadowRoot(host) ?? host.openOrClosedShadowRoot ?? null`;

const list = (args: readonly unknown[]) => args.map(arg => JSON.stringify(arg) ?? 'undefined').join(', ');

/** One expression: the code called with its arguments. */
export const expression = (code: Code<unknown>, args: readonly unknown[] = []): string =>
  typeof code === 'string' ? code : `(() => { ${HELPER}; return (${code})(${list(args)}); })()`;

/** The same, in a place where the extension's APIs are; they are called `browser`. */
export const withApis = (code: Code<unknown>, args: readonly unknown[] = []): string =>
  `(() => { ${API}; return ${expression(code, args)}; })()`;

/** An expression for a page of the extension: runs the code in the content scripts' world of a tab; gives { value } or { error }. */
export const inTab = (tab: number, code: Code<unknown>, args: readonly unknown[]): string => `(async () => {
  ${API};
  const func = async () => {
    try { return { value: await ${withApis(code, args)} }; } catch (error) { return { error: String(error) }; }
  };
  const [{ result }] = await browser.scripting.executeScript({ target: { tabId: ${tab} }, func });
  return result;
})()`;

/** Asks every 50 ms until the answer is truthy. Throws after `ms`, with the last error if there was one. */
export async function poll<T>(ask: () => Promise<T>, what: string, ms = 8000): Promise<T> {
  const end = Date.now() + ms;
  for (let last: unknown; ; ) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`Not true within ${ms} ms: ${what}${last ? `\n${last}` : ''}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** The middle of the first element that matches, scrolled into view and at rest; undefined while there is none, or it moves. Runs in the page. */
export async function middleOf(selector: string): Promise<Point | undefined> {
  let last = '';
  // What the scrolling brought may push it further, out of view again: a button pressed at one place and let go at another was not clicked.
  for (let i = 0; i < 20; i++) {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    if (!box || box.width === 0) return undefined;
    const now = JSON.stringify(box);
    if (now === last) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    last = now;
    await new Promise(resolve => setTimeout(resolve, 40));
  }
  return undefined;
}

/** Where the right button is clicked for a page's menu: on what is selected, else at the page's edge. Runs in the page. */
export function placeOfMenu(): Point {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed) return { x: 2, y: 2 };
  const { left, top, width, height } = selection.getRangeAt(0).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Runs in the extension, after it was installed: waits for its first page, and closes it. */
export async function closeWelcome(address: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const tabs = ((await browser.tabs.query({})) as (Tabs.Tab & { pendingUrl?: string })[]).filter(
      tab => (tab.url || tab.pendingUrl) === address,
    );
    for (const { id } of tabs) if (id !== undefined) await browser.tabs.remove(id);
    if (tabs.length > 0) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('The first page has not opened.');
}

/** Everything that the extension has stored, gone. Runs in a page of the extension. */
export async function forgetStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear(), browser.storage.sync.clear()]);
}
