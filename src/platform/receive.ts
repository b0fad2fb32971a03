/** How a content script hears the background: the counterpart of send.ts, as small. */
import type { BackgroundToPage } from './messages';
import { type Handlers, route } from './router';
import { runtime } from './runtime';
import { TO_PAGE } from './shapes';

/** False once the extension was updated, disabled or removed: this script then belongs to nobody. */
export function isConnected(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Hears the background until `signal` aborts. */
export function receive(handlers: Handlers<keyof BackgroundToPage>, signal: AbortSignal): void {
  const r = runtime();
  if (!r?.id) return;
  const listener = route(handlers, TO_PAGE, { id: r.id, origin: r.getURL('') });
  r.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      r.onMessage.removeListener(listener);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  });
}
