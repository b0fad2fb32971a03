/** On which pages Whence reads by itself. What the browser has granted is the browser's to know; the settings hold the rest. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../platform/settings';
import type { Word } from '../platform/words';
import { Choice } from './choice';
import type { SettingsHost } from './host';
import { EVERYWHERE } from './sites';

const WHERE = ['known', 'every', 'asked'] as const;
const WHERE_WORDS: Record<(typeof WHERE)[number], Word> = {
  known: 'pages_known',
  every: 'pages_every',
  asked: 'pages_asked',
};

/** The match patterns that the reader has allowed, as they are now. */
export function useAllowed(host: SettingsHost): string[] {
  const [allowed, setAllowed] = useState<string[]>([]);
  useEffect(() => {
    let gone = false;
    const look = () => void host.allowed().then(now => gone || setAllowed(now));
    look();
    const stop = host.onAllowed(look);
    return () => {
      gone = true;
      stop();
    };
  }, [host]);
  return allowed;
}

interface WhereProps {
  name: Word;
  host: SettingsHost;
  settings: Settings;
  change(part: Partial<Settings>): void;
}

export function Where({ name, host, settings, change }: WhereProps) {
  const everywhere = useAllowed(host).includes(EVERYWHERE);
  const [, drawAgain] = useState(0);
  const where = settings.pages === 'asked' ? 'asked' : everywhere ? 'every' : 'known';

  /** The permission is asked for first: the browser takes the request only straight from the click. */
  async function choose(wanted: (typeof WHERE)[number]) {
    if (wanted === 'every' && !everywhere && !(await host.allow(EVERYWHERE))) {
      drawAgain(n => n + 1); // the button that was clicked shows itself as chosen: what holds is shown again
      return;
    }
    if (wanted === 'known' && everywhere) await host.revoke(EVERYWHERE);
    change({ pages: wanted === 'asked' ? 'asked' : 'allowed' });
  }
  return <Choice name={name} all={WHERE} words={WHERE_WORDS} value={where} choose={w => void choose(w)} />;
}
