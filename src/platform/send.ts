/**
 * How a content script speaks to the background, without webextension-polyfill (10 kB that a content script need not
 * carry: Firefox has `browser` with promises, Chrome's `chrome` has returned promises since Manifest V3).
 */
import type { Answer, Message, PageToBackground } from './messages';
import { runtime } from './runtime';

/** What crosses the wire: the kind of message and the message itself. */
export interface Envelope<K extends string = string> {
  kind: K;
  message: unknown;
}

/** A background that was ended while it answered is up again after so long; ms. */
const AGAIN_MS = 200;

/**
 * Sends one report to the background; once more where the browser ended the background before it had answered.
 * @returns the background's answer; `undefined` where nobody answered, also after an update of the extension has cut
 * this script off ("Extension context invalidated"): content scripts outlive it and must fall silent.
 */
export async function send<K extends keyof PageToBackground>(
  kind: K,
  message: Message<K>,
  last = false,
): Promise<Answer<K> | undefined> {
  try {
    return (await runtime()?.sendMessage({ kind, message } satisfies Envelope)) as Answer<K> | undefined;
  } catch {
    if (last) return undefined;
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
    return send(kind, message, true);
  }
}
