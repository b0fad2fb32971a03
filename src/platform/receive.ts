/** How a content script hears the background: the counterpart of send.ts, as small. */
import type { BackgroundToPage } from './messages';
import { type Handlers, type Listener, route } from './router';
import { TO_PAGE } from './shapes';

interface Runtime {
  id?: string;
  getURL(path: string): string;
  onMessage: { addListener(l: Listener): void; removeListener(l: Listener): void };
}

const runtime = (): Runtime | undefined => {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return (scope.browser ?? scope.chrome)?.runtime;
};

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
