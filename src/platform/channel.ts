/** Messages for background and our own pages: `ask` the background, `tell` a page's script, `announce` to our pages. */
import { browser } from './browser';
import type { Answer, BackgroundToPage, BackgroundToPanel, Message, MessageKind, PanelToBackground } from './messages';
import { type Handlers, type Listener, route, type Sender } from './router';
import { FROM_PAGE, FROM_PANEL, TO_PANEL } from './shapes';

const CHECKS = { ...FROM_PAGE, ...FROM_PANEL, ...TO_PANEL };

/** Our page → background. @throws where the background could not answer. */
export async function ask<K extends keyof PanelToBackground>(kind: K, message: Message<K>): Promise<Answer<K>> {
  const answer = await browser.runtime.sendMessage({ kind, message });
  if (answer === undefined || answer === null) throw new Error(`No answer to ${kind}`);
  return answer as Answer<K>;
}

/** Background → our script in a frame of a tab; 0 is the page itself. @returns `undefined` where no script of ours is. */
export async function tell<K extends keyof BackgroundToPage>(
  tab: number,
  kind: K,
  message: Message<K>,
  frameId = 0,
): Promise<Answer<K> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, { kind, message }, { frameId })) as Answer<K>;
  } catch {
    return undefined;
  }
}

/** Background → all of our pages that are open; none may be. */
export async function announce<K extends keyof BackgroundToPanel>(kind: K, message: Message<K>): Promise<void> {
  await browser.runtime.sendMessage({ kind, message }).catch(() => undefined);
}

/**
 * Hears messages in background or panel; call it at the top level of the module.
 * @param fromFrame see `route`.
 * @returns how to stop hearing.
 */
export function listen<K extends Exclude<MessageKind, keyof BackgroundToPage>>(
  handlers: Handlers<K>,
  fromFrame?: (sender: Sender) => Promise<boolean>,
): () => void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  const listener: Listener = route(handlers, CHECKS, self, fromFrame);
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
