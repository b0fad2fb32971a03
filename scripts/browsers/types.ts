/** What both drivers can do. */
import type { Task } from './tasks-chromium';
import type { Web } from './web';

export type { Task } from './tasks-chromium';
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

export interface LaunchOptions {
  /** Answers every request of the browser; without it the browser uses the network. */
  web?: Web;
  /** Hosts whose http pages count as secure, as https ones do (the clipboard asks for it). */
  secure?: string[];
  /** Show a window. */
  headed?: boolean;
  /** Of what is seen of a page, in CSS pixels: 1000 by 800 by default. */
  width?: number;
  height?: number;
  /** Light is the default. */
  dark?: boolean;
  /** Colours are the system's (Windows' contrast themes). */
  forced?: boolean;
  /** The reader has asked for less motion. */
  still?: boolean;
  /** The unpacked extension; dist/chrome or dist/firefox by default. */
  extension?: string;
  /** Leave the page open that the extension shows after its installation; an extension that is given is thought to have none. */
  welcome?: boolean;
  /** The reader has let the extension run in private windows, too. */
  private?: boolean;
  /** Have the browser note every request and every error of the extension, for `asked` and `errors`. */
  audit?: boolean;
}

/** A request for the network, as the browser notes it before any proxy sees it. */
export interface Asked {
  url: string;
  /** The origin of the page or of the extension that began it; "" for the browser itself (an address in its bar, its own updates). */
  by: string;
}

/** In CSS pixels from the left top corner of what is seen of the page. */
export interface Point {
  x: number;
  y: number;
}

/** A function to run in the browser, or an expression. */
// biome-ignore lint/suspicious/noExplicitAny: any function will do, its arguments go as JSON
export type Code<T> = string | ((...args: any[]) => T | Promise<T>);

/** A tab, or the popup. */
export interface Page {
  /** The tab's id in the extension APIs; the popup has that of the tab it speaks about. */
  readonly tab: number;
  url(): Promise<string>;
  /** Goes to an address and waits until it is loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Starts going back in the tab's history. */
  back(): Promise<void>;
  /** Runs in the page's own world; the result comes back as JSON. Throws what the code throws. */
  evaluate<T>(code: Code<T>, ...args: unknown[]): Promise<T>;
  /** Evaluates until the result is truthy, and gives it. Throws after 8 seconds. */
  waitFor<T>(code: Code<T>, ...args: unknown[]): Promise<T>;
  /** Runs in the world of our content scripts, with their APIs. Needs the extension's permission for the page. Not for the popup. */
  inside<T>(code: Code<T>, ...args: unknown[]): Promise<T>;
  /** Polls `inside` as `waitFor` polls `evaluate`. */
  waitInside<T>(code: Code<T>, ...args: unknown[]): Promise<T>;
  /** The pointer moves. */
  move(x: number, y: number): Promise<void>;
  /** The pointer moves to a point, or to the middle of the first element that matches (scrolled into view), and clicks. */
  click(target: Point | string): Promise<void>;
  /** A finger taps a point. Not for the popup. */
  tap(point: Point): Promise<void>;
  /** A key by its name in `KeyboardEvent.key`, with modifiers: "a", "Tab", "Shift+Tab", "Control+Enter". */
  press(key: string): Promise<void>;
  /** What is seen of the page gets another size; CSS pixels. Not for the popup. */
  resize(width: number, height: number): Promise<void>;
  /** The page's processor becomes so many times slower. Chromium alone can do it. */
  slow(times: number): Promise<void>;
  /** Writes a PNG of what is seen of the page. */
  screenshot(file: string): Promise<void>;
  /** Prints the page; the PDF. Not for the popup. */
  print(): Promise<Buffer>;
  /** Has the page's processor seem so many times as slow, from now on. Chromium alone. */
  slowDown?(times: number): Promise<void>;
  /** The tasks of the page's main thread while `work` goes on; none where no script of the extension ran. Chromium alone. */
  tasks?(work: () => Promise<unknown>): Promise<Task[]>;
  /**
   * Bytes that live in the page's scripts, all worlds together, after a collection; in Firefox, which tells of whole processes,
   * scripts and documents of the page's process.
   */
  heap?(): Promise<number>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  /** "Chromium 156.0…", "Firefox 153.0". */
  readonly version: string;
  /** Where the extension's files are: "chrome-extension://…/", "moz-extension://…/". */
  readonly base: string;
  /** A new tab in front, loaded. */
  open(url: string): Promise<Page>;
  /** A file of the extension in a new tab. */
  extensionPage(path: string): Promise<Page>;
  /** A click on the toolbar icon in the page's tab: the real popup. */
  popup(page: Page): Promise<Page>;
  /** The same where the click may open nothing. */
  clickIcon(page: Page): Promise<void>;
  /** The text on the toolbar icon for the page's tab. */
  badge(page: Page): Promise<string>;
  /** The keys that the browser has given to one of the manifest's `commands`, pressed in its window while the page is in front. */
  command(page: Page, name: string): Promise<void>;
  /** The browser asks its reader whether the extension may read more sites: waited for, and answered by its buttons. */
  answer(yes: boolean): Promise<void>;
  /** Our entry of this id in the page's context menu, chosen; in Chromium the one that the menu has there. */
  menu(page: Page, id: string): Promise<void>;
  /** Is the panel open beside the page? */
  isBeside(): Promise<boolean>;
  /** Runs in a page of the extension (an image, so that nothing of ours runs there), with all of its APIs as `browser`. */
  extension<T>(code: Code<T>, ...args: unknown[]): Promise<T>;
  /** All requests so far, to any host. Needs `audit`. In Chromium the newest few may be missing until more is asked for. */
  asked(): Promise<Asked[]>;
  /** What has gone wrong in any script of the extension, in pages too: exceptions, lost promises, forbidden loads. Needs `audit`. */
  errors(): Promise<string[]>;
  /** Ends the background, as the browser does with an idle one. */
  stopBackground(): Promise<void>;
  /** The extension is loaded anew from its folder, as an update is. Its own pages close. */
  update(): Promise<void>;
  /** The reader switches the extension off or on where the browser lists what is installed. */
  setEnabled(on: boolean): Promise<void>;
  /**
   * The reader takes away, in the browser's own settings, what the manifest's hosts had been granted, or gives it again.
   * @param origins others of which the same is done. Firefox alone.
   */
  allowHosts(on: boolean, origins?: readonly string[]): Promise<void>;
  /** Where the browser keeps what it writes to disk. */
  readonly profile: string;
  /** Closes the browser and starts it again with the same profile. `meanwhile` is done while it is closed. */
  restart(meanwhile?: () => void): Promise<void>;
  /** As after a first start: every tab that was opened closes, the extension forgets what it stored, and its background ends. */
  clear(): Promise<void>;
  /** Waits until whoever sits before the browser has closed it. */
  closed(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}
