/** What the panel needs of the browser, so that the panel itself runs anywhere: the extension, a test, a plain page. */
import type { TabState } from '../platform/messages';
import type { Settings } from '../platform/settings';

/** The site of the tab: its host as readers know it, the match patterns to ask for, and whether it is allowed for good. */
export interface Site {
  host: string;
  patterns: string[];
  allowed: boolean;
}

export interface Host {
  /** 'popup' opens by a click on the icon and closes with the next click elsewhere; 'side' stays beside the page. */
  view: 'popup' | 'side';
  /** The tab that the panel speaks of; undefined where there is none. */
  tab(): Promise<number | undefined>;
  /** Tells when the reader turns to another tab. @returns how to stop. */
  onTab(changed: () => void): () => void;

  /** Each rejects where the background does not answer. */
  state(tab: number): Promise<TabState>;
  read(tab: number): Promise<TabState>;
  /**
   * @param focus the reader goes there, too: the claim's card takes the focus.
   * @returns false where the claim is no longer in the page.
   */
  show(tab: number, key: string, claim: string, focus: boolean): Promise<boolean>;
  onState(changed: (tab: number, state: TabState) => void): () => void;
  /** Tells the claim nearest to what is being read, as a page scrolls. @returns how to stop. */
  onReading(changed: (tab: number, place: { key: string; claim: string }) => void): () => void;

  settings(): Promise<Settings>;
  save(change: Partial<Settings>): Promise<Settings>;
  onSettings(changed: (settings: Settings) => void): () => void;
  /** Gives the panel the reader's theme and colours. */
  dress(settings: Settings): void;

  /** Undefined where the browser does not tell the tab's address, or it is no web site. */
  site(tab: number): Promise<Site | undefined>;
  /** Asks the reader for match patterns; call it straight from a click. @returns whether they were granted. */
  allow(patterns: string[]): Promise<boolean>;
  /** Hands the reader a file. */
  download(name: string, type: string, data: string | Blob): void;
  /** Rejects where the browser does not allow it. */
  copy(text: string): Promise<void>;
  openSettings(): void;
  /** Opens a page for printing an article of the tab. */
  openPrint(tab: number, key: string): void;
  /** Opens the panel beside the page; call it straight from a click. */
  openBeside(tab: number): void;
}
