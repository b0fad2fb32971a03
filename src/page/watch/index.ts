/**
 * Sees when a page changes: late text, the next article of an endless page, in-page navigation, live updates. Tells once for
 * many changes, and gives up on a page that never stops.
 */
import { createBreaker } from './breaker';
import { isRelevant } from './relevant';

export interface Watched {
  /** Roots of the articles on the page now. */
  roots(): Element[];
  /** Nodes of our own, whose changes are none of the page's. */
  isOurs(node: Node): boolean;
  /** Something that may be part of an article has changed. */
  changed(): void;
  /** The page's address has changed, without a new page. */
  navigated(): void;
  /** The page was shown again from the back/forward cache. */
  resumed(): void;
  /** Too many readings in too short a time; nothing is watched from now on. */
  restless(): void;
  /** Is the extension still there? */
  isAlive(): boolean;
  dead(): void;
}

/** Changes come in bursts: wait for this much quiet, but never longer than … ms. */
const QUIET_MS = 150;
const LONGEST_MS = 400;
/** How often the address and the extension's life are looked at; ms. */
const HEARTBEAT_MS = 1000;

/** Watches until `signal` aborts. */
export function watch(document: Document, page: Watched, signal: AbortSignal): void {
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort());
  const mayRead = createBreaker();
  let since = 0;
  let timer = 0;

  function read() {
    clearTimeout(timer);
    timer = since = 0;
    if (mayRead(Date.now())) return page.changed();
    stop.abort();
    page.restless();
  }

  function soon() {
    const now = Date.now();
    since ||= now;
    clearTimeout(timer);
    timer = window.setTimeout(read, Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now)));
  }

  const observer = new MutationObserver(records => {
    const roots = page.roots();
    if (records.some(r => !page.isOurs(r.target) && !isOwn(r, page) && isRelevant(r, roots))) soon();
  });
  const wanted = { childList: true, subtree: true, characterData: true };
  observer.observe(document.documentElement, wanted);

  // Changes inside a shadow root reach no observer outside of it.
  const seen = new WeakSet<Node>();
  function observeShadows() {
    for (const root of page.roots()) {
      const tree = root.getRootNode();
      if (tree === document || seen.has(tree)) continue;
      seen.add(tree);
      observer.observe(tree, wanted);
    }
  }

  let address = addressOf(document);
  function look() {
    if (!page.isAlive()) return page.dead();
    observeShadows();
    const now = addressOf(document);
    if (now === address) return;
    address = now;
    page.navigated();
    soon();
  }
  const heartbeat = window.setInterval(look, HEARTBEAT_MS);
  // Sooner than the heartbeat, where the browser tells (Chrome 102, Firefox 147).
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', look, { signal: stop.signal });
  window.addEventListener('pageshow', event => event.persisted && page.resumed(), { signal: stop.signal });

  stop.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(heartbeat);
    clearTimeout(timer);
  });
}

/** Without the fragment: a jump within the page is no navigation. */
const addressOf = (document: Document) => document.URL.split('#', 1)[0];

const isOwn = (record: MutationRecord, page: Watched) => {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(node => page.isOurs(node));
};
