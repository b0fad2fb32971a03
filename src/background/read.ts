/** Has a page read: brings our script there, asks it to read, and says plainly where that cannot be. */
import pageScript from '../page/page.iife.ts?iife';
import readScript from '../page/read.iife.ts?iife';
import showScript from '../page/show.iife.ts?iife';
import { browser, isForbidden, styleOrigin } from '../platform/browser';
import type { Failure, Refusal, TabState } from '../platform/messages';
import { isOff, readsUnasked } from '../platform/off';
import type { Settings } from '../platform/settings';
import { sheet } from '../platform/sheet';
import { loadSettings } from '../platform/store';
import { hostOf } from '../platform/url';
import { findFrame, LEAST_PROSE } from './find-frame';
import { frameOf, setFrame, tell } from './frames';
import { warmUp } from './judge';
import { IDLE, READING, reading, withRefusal } from './state';
import { changeState } from './tabs';

type Refused = { reason: Refusal; detail?: string };

/** What the browsers answer where a script cannot go, and what it means; the first that fits. */
export const ANSWERS: readonly { says: RegExp; reason: Refusal; example: string }[] = [
  { says: /gallery/i, reason: 'forbidden', example: 'The extensions gallery cannot be scripted.' },
  {
    says: /(chrome|edge|about|devtools|chrome-extension|view-source):(\/\/)? ?url|different extension/i,
    reason: 'forbidden',
    example: 'Cannot access a chrome:// URL',
  },
  { says: /error page/i, reason: 'failed', example: 'Frame with ID 0 is showing error page' },
  {
    says: /missing host permission|cannot access contents|must request permission|cannot be scripted due to/i,
    reason: 'no-permission',
    example: 'Missing host permission for the tab',
  },
];

export function refusalOf(error: unknown): Refused {
  const message = error instanceof Error ? error.message : String(error);
  const known = ANSWERS.find(a => a.says.test(message));
  if (known?.reason === 'failed') return { reason: 'failed', detail: 'page_not_loaded' satisfies Failure };
  return known ? { reason: known.reason } : { reason: 'failed', detail: message };
}

/** Is our script where it reads in this tab? */
export const isThere = async (tab: number): Promise<boolean> => (await tell(tab, 'tab.alive', {})) ?? false;

/** Brings our scripts that read, and the style of the marks, where they are to read. @throws what the browser answers. */
async function bring(tab: number, { colours }: Settings, frame = 0): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] };
  await Promise.all([
    browser.scripting.insertCSS({ target, css: sheet(colours), origin: styleOrigin() }),
    // Each by itself: together they would be one long task.
    browser.scripting.executeScript({ target, files: [pageScript] }),
    browser.scripting.executeScript({ target, files: [readScript] }),
  ]);
}

/** Pages to which the script for showing is on its way, by their tabs. */
const bringing = new Map<number, Promise<unknown>>();

/** Brings the script for showing to a page that reports what it has read. */
export function bringShowing(tab: number, frame: number): void {
  const brought = browser.scripting
    .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [showScript] })
    // The page was left meanwhile.
    .catch(() => undefined)
    .finally(() => {
      if (bringing.get(tab) === brought) bringing.delete(tab);
    });
  bringing.set(tab, brought);
}

interface Wanted {
  /** The reader asked for this page, and gave leave for it (activeTab) by asking. */
  asked: boolean;
  settings: Settings;
  /** Our script is in the page already. */
  there: boolean;
}

/**
 * @param asked see `Wanted`.
 * @returns the tab's state when everything on the page has been reported. Never throws.
 */
export async function readTab(tab: number, asked: boolean): Promise<TabState> {
  const [address, settings, there] = await Promise.all([
    browser.tabs.get(tab).then(
      t => t.url,
      () => undefined,
    ),
    loadSettings(),
    isThere(tab),
  ]);
  if (isOff(settings, hostOf(address))) return changeState(tab, () => IDLE);
  if (address !== undefined && isForbidden(address)) return refuse(tab, asked, { reason: 'forbidden' });
  return readPage(tab, { asked, settings, there });
}

const refuse = (tab: number, asked: boolean, { reason, detail }: Refused): Promise<TabState> =>
  changeState(tab, s => (asked ? withRefusal(IDLE, reason, detail) : s.status === 'reading' ? IDLE : s));

/** Reads a page that may be read. @returns as `readTab`. */
export async function readPage(tab: number, { asked, settings, there }: Wanted): Promise<TabState> {
  void changeState(tab, reading);
  if (!there) {
    // A frame that was read may be gone.
    const [brought] = await Promise.allSettled([bring(tab, settings), setFrame(tab, 0)]);
    if (brought.status === 'rejected') return refuse(tab, asked, refusalOf(brought.reason));
  }
  const state = await readThere(tab, asked);
  return mayBeFramed(state) && (await frameOf(tab)) === 0 ? readFrame(tab, asked, settings, state) : state;
}

/** Nothing worth reading in the page itself? */
function mayBeFramed(state: TabState): boolean {
  if (state.status === 'refused') return state.reason === 'not-an-article' || state.reason === 'not-our-kind';
  return state.status !== 'read' || state.articles.every(a => a.analysis.article.text.length < LEAST_PROSE);
}

/** Reads the frame in which the page shows its article; where there is none, `state` stays. */
async function readFrame(tab: number, asked: boolean, settings: Settings, state: TabState): Promise<TabState> {
  const found = await findFrame(tab, {
    asked,
    mayRead: host => (asked ? !isOff(settings, host) : readsUnasked(settings, host)),
  });
  if (!found) return state;
  if ('closed' in found) return asked ? refuse(tab, asked, { reason: 'framed', detail: found.closed }) : state;
  const { frame } = found;
  await tell(tab, 'tab.stop', {});
  await setFrame(tab, frame);
  await changeState(tab, () => READING);
  try {
    await bring(tab, settings, frame);
  } catch {
    // The frame went away, or it is not ours to read after all.
    await setFrame(tab, 0);
    return changeState(tab, () => state);
  }
  return readThere(tab, asked);
}

/** Has our script read, and waits for it. */
async function readThere(tab: number, asked: boolean): Promise<TabState> {
  const telling = tell(tab, 'tab.read', { asked });
  setTimeout(warmUp);
  const done = await telling;
  // Whoever asked may next want something of what is shown.
  await bringing.get(tab);
  return changeState(tab, s => {
    if (s.status !== 'reading') return s;
    if (!asked) return IDLE;
    return done === undefined
      ? withRefusal(s, 'failed', 'reading_stopped' satisfies Failure)
      : withRefusal(s, 'not-an-article');
  });
}
