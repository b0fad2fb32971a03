/** As much of the extension APIs as background and platform use, in memory. */

type Listener = (...args: never[]) => unknown;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (l: Listener) => void listeners.add(l),
    removeListener: (l: Listener) => void listeners.delete(l),
    /** Calls every listener. */
    emit: (...args: unknown[]) => [...listeners].map(l => l(...(args as never[]))),
    get size() {
      return listeners.size;
    },
  };
}

function area(name: string, changed: { emit(...args: unknown[]): unknown }) {
  const data = new Map<string, unknown>();
  const copy = <T>(x: T): T => (x === undefined ? x : structuredClone(x));
  return {
    data,
    /** Set to make the next `set` fail, as a full disk does. */
    broken: 0,
    async get(key: string | null) {
      return Object.fromEntries([...data].filter(([k]) => key === null || k === key).map(([k, v]) => [k, copy(v)]));
    },
    async set(items: Record<string, unknown>) {
      if (this.broken-- > 0) throw new Error('QUOTA_BYTES quota exceeded');
      this.broken = 0;
      const changes: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(items)) {
        changes[key] = { oldValue: copy(data.get(key)), newValue: copy(value) };
        data.set(key, copy(value));
      }
      changed.emit(changes, name);
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) data.delete(key);
    },
  };
}

export interface FakeTab {
  id: number;
  url?: string;
  incognito?: boolean;
}

export const ORIGIN = 'chrome-extension://own/';

export function fakeBrowser() {
  const changed = event();
  const tabs: FakeTab[] = [];
  const sent: { kind: string; message: unknown }[] = [];
  const badges = new Map<number, string>();
  return {
    tabs: {
      all: tabs,
      /** How the page's script answers: by tab and kind. Throws where none is. */
      answer: (_tab: number, _envelope: { kind: string; message: unknown }, _frame: number): unknown => {
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
      async get(id: number) {
        const found = tabs.find(t => t.id === id);
        if (!found) throw new Error(`No tab with id: ${id}.`);
        return found;
      },
      query: async () => tabs,
      async sendMessage(id: number, envelope: { kind: string; message: unknown }, { frameId = 0 } = {}) {
        return this.answer(id, envelope, frameId);
      },
      onRemoved: event(),
      onReplaced: event(),
      onUpdated: event(),
    },
    runtime: {
      id: 'own',
      getURL: (path: string) => ORIGIN + path,
      getManifest: () => ({
        host_permissions: ['*://*.listed.example/*'],
        content_scripts: [{ matches: ['*://*.listed.example/*'], js: [`${ORIGIN}src/detect.js`] }],
      }),
      sent,
      async sendMessage(envelope: { kind: string; message: unknown }) {
        sent.push(envelope);
      },
      onMessage: event(),
      onInstalled: event(),
      onStartup: event(),
    },
    storage: {
      local: area('local', changed),
      session: area('session', changed),
      sync: area('sync', changed),
      onChanged: changed,
    },
    permissions: {
      origins: [] as string[],
      async getAll() {
        return { origins: this.origins };
      },
      async contains({ origins }: { origins: string[] }) {
        return origins.every(origin => this.origins.includes(origin));
      },
      onAdded: event(),
      onRemoved: event(),
    },
    scripting: {
      scripted: [] as number[],
      /** What was put in and taken out, oldest first. */
      styles: [] as string[],
      registered: [] as { id: string; matches: string[] }[],
      async insertCSS({ css }: { css: string }) {
        this.styles.push(`+${css}`);
      },
      async removeCSS({ css }: { css: string }) {
        this.styles.push(`-${css}`);
      },
      async registerContentScripts(scripts: { id: string; matches: string[] }[]) {
        this.registered.push(...scripts);
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        if (!this.registered.some(s => ids.includes(s.id))) throw new Error('Nonexistent script ID');
        this.registered = this.registered.filter(s => !ids.includes(s.id));
      },
      files: [] as string[],
      /** What a function gives in each frame. */
      frames: [] as { frameId: number; result: unknown }[],
      async executeScript({ target, files = [] }: { target: { tabId: number }; files?: string[] }) {
        if (files.length > 0) this.scripted.push(target.tabId);
        this.files.push(...files);
        return this.frames;
      },
    },
    action: {
      badges,
      async setBadgeText({ tabId, text }: { tabId: number; text: string }) {
        badges.set(tabId, text);
      },
      async setBadgeBackgroundColor() {},
      async setBadgeTextColor() {},
      async openPopup() {},
    },
    contextMenus: { async removeAll() {}, create() {}, onClicked: event() },
    commands: { onCommand: event() },
  };
}

export type FakeBrowser = ReturnType<typeof fakeBrowser>;
