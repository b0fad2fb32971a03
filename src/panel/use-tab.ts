/** Keeps the panel up to date with the tab it speaks of. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabState } from '../platform/messages';
import type { Host } from './host';

/** Milliseconds after which a background that has not answered is taken for dead: far beyond the slowest wake-up. */
const PATIENCE = 5_000;
/** The same for a page that is being read: the longest articles take about a second on a slow machine. */
const PATIENCE_READING = 20_000;

/** 'silent': the background did not answer. Undefined: nothing is known yet. */
export type Known = TabState | { status: 'silent' } | undefined;

export interface TabView {
  tab: number | undefined;
  known: Known;
  /** Asks for the state again; reads the page where `reading`. */
  refresh(reading: boolean): void;
}

/** Not read because the reader had not asked for it. */
const isUnread = (state: TabState): boolean =>
  state.status === 'idle' || (state.status === 'refused' && state.reason === 'not-our-kind');

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time')), ms);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * The state of the tab the reader looks at, followed through reading, navigation and change of tab.
 * The popup reads a page that was not read by itself: the click on the icon was the request.
 */
export function useTab(host: Host): TabView {
  const [tab, setTab] = useState<number>();
  const [known, setKnown] = useState<Known>();
  /** Grows with everything newly heard, so that an older answer never overwrites a newer one. */
  const heard = useRef(0);

  const learn = useCallback((next: Known) => {
    heard.current += 1;
    setKnown(next);
  }, []);

  const request = useCallback(
    async (of: number, reading: boolean) => {
      if (reading) learn({ status: 'reading' });
      const before = heard.current;
      try {
        const state = await within(reading ? host.read(of) : host.state(of), reading ? PATIENCE_READING : PATIENCE);
        if (heard.current !== before) return;
        if (isUnread(state) && !reading && host.view === 'popup') await request(of, true);
        else learn(state);
      } catch {
        if (heard.current === before) learn({ status: 'silent' });
      }
    },
    [host, learn],
  );

  useEffect(() => {
    let gone = false;
    const turn = async () => {
      const next = await host.tab().catch(() => undefined);
      if (gone) return;
      setTab(next);
      if (next === undefined) learn({ status: 'refused', reason: 'forbidden' });
      else void request(next, false);
    };
    void turn();
    const stop = host.onTab(() => void turn());
    return () => {
      gone = true;
      stop();
    };
  }, [host, learn, request]);

  useEffect(
    () =>
      host.onState((of, state) => {
        if (of === tab) learn(state);
      }),
    [host, learn, tab],
  );

  return { tab, known, refresh: reading => void (tab !== undefined && request(tab, reading)) };
}
