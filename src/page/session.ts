/** Whence in one page: reads, reports, has it shown, watches; and takes everything away when it stops. */
import type { BackgroundToPage, Manner } from '../platform/messages';
import { isOff } from '../platform/off';
import { isConnected, receive } from '../platform/receive';
import type { Handlers } from '../platform/router';
import { send } from '../platform/send';
import { createArticles } from './articles';
import { ARRIVED, brought, READING, SHOWING } from './brought';
import { contentTypeOf } from './dom';
import { removeLeftovers } from './leftovers';
import type { readLive } from './read/live';
import type { Showing } from './showing';
import { addressOf, watch } from './watch';
import { LOOKING, looking } from './watch/looking';

export interface Session {
  /** Does the extension that started it still exist? */
  isAlive(): boolean;
  stop(): void;
}

/** Documents of text that a reader of the DOM can read; a PDF viewer's is none. */
const isText = (document: Document) => /^(text\/html|application\/xhtml\+xml)$/.test(contentTypeOf(document));

export function startSession(document: Document): Session {
  removeLeftovers(document);
  // One of an earlier version knows nothing of this one.
  delete brought[SHOWING];
  const life = new AbortController();
  const { signal } = life;
  let watchTrees = () => {};
  /** Its script is brought beside this one. */
  let begin: (reader: typeof readLive) => void = () => {};
  const reader = new Promise<typeof readLive>(resolve => {
    begin = resolve;
  });
  const articles = createArticles(
    document,
    signal,
    () => watchTrees(),
    async (...page) => (await reader)(...page),
  );
  /** Its script is brought while the first article is analysed. */
  let showing: Showing | undefined;
  /** How to show, once the background has answered. */
  let manner: Manner | undefined;
  let resting = false;
  let asked = false;
  /** The page for which the reader asked, or that was detected. */
  let address = addressOf(document);
  /** The page never stops changing: it is read only when somebody asks, and until then nothing is shown. */
  let still = false;
  let turn: Promise<unknown> = Promise.resolve();
  /** The first reading, begun unasked. */
  let begun: Promise<boolean> | undefined;

  /**
   * One reading after the other: a page that changes while it is read is read once more.
   * @param again somebody wants this page read, whatever it is now.
   * @returns whether anything had changed.
   */
  function read(again: boolean): Promise<boolean> {
    const next = turn.then(async () => {
      if (signal.aborted) return false;
      if (!isText(document)) {
        await send('page.refused', { reason: 'forbidden', asked });
        return false;
      }
      if (again) {
        address = addressOf(document);
        wake();
      }
      // What was asked for is read on, whatever it turns into; another page is not.
      const stay = again || (asked && addressOf(document) === address);
      const result = await articles.read({ asked, again, stay, cuts: still ? ['still'] : [] });
      if (result.left) {
        stop();
        // The detector may look at the same address anew.
        if (looking[LOOKING]) looking[LOOKING].address = '';
        await send('page.left', {});
        return true;
      }
      if (result.manner) adopt(result.manner);
      // Nothing to do here: unasked, nothing of ours stays in a page that is no article.
      if (!asked && result.refusal?.reason === 'not-an-article' && articles.shown.size === 0) stop();
      show();
      return result.changed;
    });
    const safe = next.catch(async (error: unknown) => {
      await send('page.refused', { reason: 'failed', detail: String(error), asked });
      return false;
    });
    turn = safe;
    return safe;
  }

  function adopt(now: Manner) {
    manner = now;
    showing?.adopt(now);
  }

  /** Shows what was read, once it is known how, and the script for it is there. */
  function show() {
    if (!manner || signal.aborted) return;
    if (!showing) {
      showing = brought[SHOWING]?.(document, articles, signal);
      if (resting) showing?.rest();
      showing?.adopt(manner);
    }
    showing?.update();
  }

  function arrived() {
    const { [READING]: readPage } = brought;
    if (readPage) {
      // One of an earlier version is not to be taken for it.
      delete brought[READING];
      begin(readPage);
    }
    show();
  }

  function wake() {
    resting = false;
    showing?.wake();
  }

  function stop() {
    life.abort();
  }

  const handlers: Handlers<keyof BackgroundToPage> = {
    'tab.read': async now => {
      const before = begun;
      begun = undefined;
      asked ||= now.asked;
      await (before && !now.asked ? before : read(true));
      return true;
    },
    'tab.alive': () => true,
    'tab.step': ({ by }) => showing?.step(by) ?? false,
    'tab.who': () => showing?.who() ?? false,
    'tab.show': ({ focus = false, ...place }) => showing?.show(place, focus) ?? false,
    'tab.settings': now => {
      if (manner) adopt(now);
      if (isOff(now.settings, document.location.hostname)) stop();
      else show();
      return undefined;
    },
    'tab.stop': () => {
      stop();
      return undefined;
    },
  };
  receive(handlers, signal);
  brought[ARRIVED] = arrived;
  arrived();

  // Nobody but us sees a frame go away.
  if (window !== window.top) window.addEventListener('pagehide', () => void send('page.left', {}), { signal });

  watchTrees = watch(
    document,
    {
      roots: articles.roots,
      isOurs: node => showing?.isOurs(node) ?? false,
      trees: articles.trees,
      changed: () => read(false),
      navigated() {
        showing?.leave();
        wake();
        still = false;
      },
      resumed: () => void send('page.detected', { asked, there: true }),
      restless() {
        resting = true;
        showing?.rest();
        still = true;
        void send('page.refused', { reason: 'restless', asked });
      },
      isAlive: isConnected,
      dead: stop,
    },
    signal,
  );

  // Brought for an article that the detector has found: what is to be done is known, and nobody has to say so.
  if (looking[LOOKING]?.found) {
    looking[LOOKING].found = false;
    // In a turn of its own: this one was long enough.
    begun = new Promise(resolve => setTimeout(resolve)).then(() => read(true));
  }

  return { isAlive: () => !signal.aborted && isConnected(), stop };
}
