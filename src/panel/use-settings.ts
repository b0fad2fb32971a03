import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../platform/settings';
import type { Host } from './host';

type Keeper = Pick<Host, 'settings' | 'save' | 'onSettings' | 'dress'>;

/** The reader's settings, whichever page changes them; a change made here shows at once and is kept in the background. */
export function useSettings(host: Keeper): [Settings, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState(DEFAULTS);
  useEffect(() => {
    let gone = false;
    void host.settings().then(stored => gone || setSettings(stored));
    const stop = host.onSettings(setSettings);
    return () => {
      gone = true;
      stop();
    };
  }, [host]);
  useEffect(() => host.dress(settings), [host, settings]);
  const change = (part: Partial<Settings>) => {
    setSettings(now => ({ ...now, ...part }));
    host.save(part).catch(async () => setSettings(await host.settings())); // not stored: show what still holds
  };
  return [settings, change];
}
