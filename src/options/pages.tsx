/** What Whence reads unasked, and the sites that the reader has allowed or switched off. */
import { SCOPES, type Scope, type Settings } from '../platform/settings';
import { say, type Word } from '../platform/words';
import { Choice, Section } from './choice';
import type { SettingsHost } from './host';
import { AddSite, List, siteName } from './sites';
import { useAllowed, Where } from './where';

const SCOPE_WORDS: Record<Scope, Word> = { 'our-kind': 'scope_our_kind', 'every-article': 'scope_every_article' };

interface PagesProps {
  host: SettingsHost;
  settings: Settings;
  change(part: Partial<Settings>): void;
}

export function Pages({ host, settings, change }: PagesProps) {
  const allowed = useAllowed(host);
  const { hostsOff } = settings;
  return (
    <>
      <Section title="pages">
        <Where name="pages_choice" host={host} settings={settings} change={change} />
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
