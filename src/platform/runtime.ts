/** The browser's API as a content script finds it, with neither webextension-polyfill nor trust in the page. */

/** Of `browser.runtime`, as much as a content script uses. */
export interface Runtime {
  id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: (raw: unknown, sender: object, answer: (x: unknown) => void) => true | undefined): void;
    removeListener(listener: (raw: unknown, sender: object, answer: (x: unknown) => void) => true | undefined): void;
  };
}

/**
 * Chrome has `browser` since 148 only, Firefox has always had it. Own properties alone: where `browser` is missing, an
 * element of the page with that id would stand in its place.
 */
export function runtime(): Runtime | undefined {
  for (const name of ['browser', 'chrome']) {
    if (!Object.hasOwn(globalThis, name)) continue;
    const api = (globalThis as unknown as Record<string, { runtime?: Runtime } | undefined>)[name];
    if (api?.runtime) return api.runtime;
  }
  return undefined;
}
