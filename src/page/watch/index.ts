/**
 * Sees when a page changes: late text, the next article of an endless page, in-page navigation, live updates. Tells once for
 * many changes, ever more slowly where they bring nothing, and gives up on a page that never stops.
 */
import { CHURN, MAX_SHADOWS_WATCHED } from '../../platform/limits';
import { isHiddenPage, listenTo, rootOf, shadowsIn, addressOf as wholeAddress } from '../dom';
import { createBreaker } from './breaker';
import { isRelevant, WATCHED } from './relevant';

export interface Watched {
  /** Roots of the articles on the page now. */
  roots(): Element[];
  /** Shadow roots in which they stand. */
  trees(): Node[];
  /** Nodes of our own, whose changes are none of the page's. */
  isOurs(node: Node): boolean;
  /** Something that may be part of an article has changed. @returns whether an article had. */
  changed(): Promise<boolean>;
  /** The page's address has changed, without a new page. */
  navigated(): void;
  /** The page was shown again from the back/forward cache. */
  resumed(): void;
  /** Too many readings in too short a time; changes are not followed from now on, until the page navigates. */
  restless(): void;
  /** Is the extension still there? */
  isAlive(): boolean;
  dead(): void;
}

/** Changes come in bursts: wait for this much quiet, but never longer than … ms. */
const QUIET_MS = 150;
const LONGEST_MS = 400;
/** Where changes brought nothing the wait doubles, up to … ms. */
const SLOWEST_MS = 4000;
/** How often the address and the extension's life are looked at; ms. */
const HEARTBEAT_MS = 1000;

/** Without the fragment: a jump within the page is no navigation. */
export const addressOf = (document: Document): string => wholeAddress(document).split('#', 1)[0]!;

/**
 * Watches until `signal` aborts.
 * @returns call it as soon as articles were found: the shadow roots in which they stand are watched from then on.
 */
export function watch(document: Document, page: Watched, signal: AbortSignal): () => void {
  let mayRead = createBreaker(CHURN);
  let following = true;
  let wait = QUIET_MS;
  let since = 0;
  let timer = 0;
  /** Changed while nobody looked. */
  let missed = false;

  function read() {
    clearTimeout(timer);
    timer = since = 0;
    if (isHiddenPage(document)) {
      missed = true;
      return;
    }
    if (!mayRead(Date.now())) {
      following = false;
      observer.disconnect();
      return page.restless();
    }
    void page.changed().then(found => {
      wait = found ? QUIET_MS : Math.min(2 * wait, SLOWEST_MS);
    });
  }

  function soon() {
    const now = Date.now();
    since ||= now;
    clearTimeout(timer);
    const longest = since + Math.max(LONGEST_MS, wait) - now;
    timer = window.setTimeout(read, Math.max(0, Math.min(wait, longest)));
  }

  const observer = new MutationObserver(records => {
    if (!following) return;
    const foreign = records.filter(r => !page.isOurs(r.target) && !isOwn(r, page));
    // Changes inside a shadow root reach no observer outside of it: the new ones are watched at once.
    const shadows = foreign.flatMap(r => [...r.addedNodes].flatMap(shadowsIn));
    observeTrees(shadows);
    const [roots, trees] = [page.roots(), page.trees()];
    if (shadows.length > 0 || foreign.some(r => isRelevant(r, roots, trees))) soon();
  });

  let seen = new WeakSet<Node>();
  let watched = 0;
  function observeTrees(nodes: readonly Node[]) {
    for (const tree of nodes) {
      if (!following || signal.aborted || seen.has(tree) || watched >= MAX_SHADOWS_WATCHED) continue;
      seen.add(tree);
      watched++;
      observer.observe(tree, WATCHED);
    }
  }

  function follow() {
    observer.disconnect();
    following = true;
    mayRead = createBreaker(CHURN);
    wait = QUIET_MS;
    seen = new WeakSet();
    watched = 0;
    observer.observe(rootOf(document), WATCHED);
    observeTrees(page.trees());
  }

  let address = addressOf(document);
  function look() {
    if (!page.isAlive()) return page.dead();
    const now = addressOf(document);
    if (now === address) return;
    address = now;
    if (!following) follow();
    wait = QUIET_MS;
    page.navigated();
    soon();
  }

  follow();
  const heartbeat = window.setInterval(look, HEARTBEAT_MS);
  // Sooner than the heartbeat, where the browser tells (Chrome 102, Firefox 147).
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', look, { signal });
  window.addEventListener('popstate', look, { signal });
  window.addEventListener('pageshow', event => event.persisted && page.resumed(), { signal });
  listenTo(
    document,
    'visibilitychange',
    () => {
      if (isHiddenPage(document) || !missed) return;
      missed = false;
      if (following) soon();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(heartbeat);
    clearTimeout(timer);
  });
  return () => observeTrees(page.trees());
}

const isOwn = (record: MutationRecord, page: Watched) => {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(node => page.isOurs(node));
};
