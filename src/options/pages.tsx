/** On which pages Whence reads by itself. What the browser has granted is the browser's to know; the settings hold the rest. */
import { useEffect, useState } from 'preact/hooks';
import { SCOPES, type Scope, type Settings } from '../platform/settings';
import { say, type Word } from '../platform/words';
import { Choice, Section } from './choice';
import type { SettingsHost } from './host';
import { AddSite, EVERYWHERE, List, siteName } from './sites';

const SCOPE_WORDS: Record<Scope, Word> = { 'our-kind': 'scope_our_kind', 'every-article': 'scope_every_article' };
const WHERE = ['known', 'every', 'asked'] as const;
const WHERE_WORDS: Record<(typeof WHERE)[number], Word> = {
  known: 'pages_known',
  every: 'pages_every',
  asked: 'pages_asked',
};

/** The match patterns that the reader has allowed, as they are now. */
function useAllowed(host: SettingsHost): string[] {
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

interface PagesProps {
  host: SettingsHost;
  settings: Settings;
  change(part: Partial<Settings>): void;
}

export function Pages({ host, settings, change }: PagesProps) {
  const allowed = useAllowed(host);
  const everywhere = allowed.includes(EVERYWHERE);
  const where = settings.pages === 'asked' ? 'asked' : everywhere ? 'every' : 'known';

  /** The permission is asked for first: the browser takes the request only straight from the click. */
  async function choose(wanted: (typeof WHERE)[number]) {
    if (wanted === 'every' && !everywhere && !(await host.allow(EVERYWHERE))) return;
    if (wanted === 'known' && everywhere) await host.revoke(EVERYWHERE);
    change({ pages: wanted === 'asked' ? 'asked' : 'allowed' });
  }

  const { hostsOff } = settings;
  return (
    <>
      <Section title="pages">
        <Choice name="pages_choice" all={WHERE} words={WHERE_WORDS} value={where} choose={w => void choose(w)} />
        <Choice
          name="scope"
          all={SCOPES}
          words={SCOPE_WORDS}
          value={settings.scope}
          choose={s => change({ scope: s })}
        />
      </Section>
      <Section title="sites">
        <p class="help">{allowed.length === 0 ? say('no_sites') : say('sites_help')}</p>
        <List sites={allowed} name={siteName} remove={site => void host.revoke(site)} />
        <AddSite label="add_site" button="allow" add={site => void host.allow(`*://*.${site}/*`)} />
      </Section>
      <Section title="sites_off">
        {hostsOff.length === 0 && <p class="help">{say('no_sites_off')}</p>}
        <List
          sites={hostsOff}
          name={site => site}
          remove={site => change({ hostsOff: hostsOff.filter(h => h !== site) })}
        />
        <AddSite
          label="add_site_off"
          button="add"
          add={site => hostsOff.includes(site) || change({ hostsOff: [...hostsOff, site] })}
        />
      </Section>
    </>
  );
}
