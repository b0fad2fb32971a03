/** A host without a browser: the state of one tab, settings in memory, and a record of what was asked. */
import type { Host, Site } from '../../src/panel/host';
import type { TabState } from '../../src/platform/messages';
import { DEFAULTS, type Settings } from '../../src/platform/settings';
import { analysis } from './fixture';

export const READ: TabState = {
  status: 'read',
  articles: [{ key: 'a1', analysis: analysis(), cuts: [] }],
};

export interface FakeHost extends Host {
  /** What was asked of the host, oldest first: "read 1", "show a1 c3", … */
  asked: string[];
  /** The background tells that the tab's state changed. */
  announce(state: TabState): void;
  /** The page tells which claim is being read. */
  scroll(key: string, claim: string): void;
  now: Settings;
  /** What the background answers next. */
  answers: { state: TabState | Error; read: TabState | Error; show: boolean };
  where: Site | undefined;
}

export function fakeHost(state: TabState | Error = READ, view: Host['view'] = 'popup'): FakeHost {
  const listeners = new Set<(tab: number, state: TabState) => void>();
  const readers = new Set<(tab: number, place: { key: string; claim: string }) => void>();
  const observers = new Set<(settings: Settings) => void>();
  const answer = async (x: TabState | Error) => {
    if (x instanceof Error) throw x;
    return x;
  };
  const host: FakeHost = {
    view,
    asked: [],
    now: structuredClone(DEFAULTS),
    answers: { state, read: READ, show: true },
    where: undefined,
    announce: next => {
      for (const l of listeners) l(1, next);
    },
    scroll: (key, claim) => {
      for (const l of readers) l(1, { key, claim });
    },
    tab: async () => 1,
    onTab: () => () => undefined,
    state: tab => {
      host.asked.push(`state ${tab}`);
      return answer(host.answers.state);
    },
    read: tab => {
      host.asked.push(`read ${tab}`);
      return answer(host.answers.read);
    },
    show: async (_, key, claim, focus) => {
      host.asked.push(`${focus ? 'go' : 'show'} ${key} ${claim}`);
      return host.answers.show;
    },
    onState: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReading: listener => {
      readers.add(listener);
      return () => readers.delete(listener);
    },
    settings: async () => host.now,
    save: async change => {
      host.now = { ...host.now, ...change };
      for (const l of observers) l(host.now);
      return host.now;
    },
    onSettings: observer => {
      observers.add(observer);
      return () => observers.delete(observer);
    },
    dress: () => undefined,
    site: async () => host.where,
    allow: async patterns => {
      host.asked.push(`allow ${patterns.join(' ')}`);
      return true;
    },
    download: (name, type, data) =>
      void host.asked.push(`download ${name} ${type} ${(typeof data === 'string' ? data.length : data.size) > 0}`),
    copy: async text => void host.asked.push(`copy ${text.slice(0, 40)}`),
    openPrint: (tab, key) => void host.asked.push(`print ${tab} ${key}`),
    openSettings: () => void host.asked.push('settings'),
    openBeside: tab => void host.asked.push(`beside ${tab}`),
  };
  return host;
}
