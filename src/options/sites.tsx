/** The sites that the reader has allowed, and those on which Whence stays off. */
import { useEffect, useState } from 'preact/hooks';
import { say } from '../panel/words';
import { hostOf } from '../platform/url';
import type { SettingsHost } from './host';

const EVERYWHERE = '*://*/*';

/** A match pattern as readers know it: "*://*.news.example/*" → "news.example". */
export const siteName = (pattern: string): string =>
  pattern === EVERYWHERE || pattern === '<all_urls>'
    ? say('everywhere')
    : pattern.replace(/^[^:]*:\/\/(\*\.)?|\/.*$/g, '');

/** A site's host from what a reader writes, an address or a bare name; undefined where it is neither. */
export function hostIn(words: string): string | undefined {
  const trimmed = words.trim();
  const host = hostOf(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return /^[^.\s]+(\.[^.\s]+)+$/.test(host) ? host : undefined;
}

interface ListProps {
  sites: string[];
  name(site: string): string;
  remove(site: string): void;
}

function List({ sites, name, remove }: ListProps) {
  return (
    <ul class="sites">
      {sites.map(site => (
        <li key={site}>
          <bdi>{name(site)}</bdi>
          <button
            type="button"
            aria-label={say('remove', name(site))}
            title={say('remove', name(site))}
            onClick={() => remove(site)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

export function AllowedSites({ host }: { host: SettingsHost }) {
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
  return (
    <>
      <p class="help">{say('sites_help')}</p>
      {allowed.length === 0 && <p class="help">{say('no_sites')}</p>}
      <List sites={allowed} name={siteName} remove={site => void host.revoke(site)} />
      {!allowed.includes(EVERYWHERE) && (
        <button type="button" onClick={() => void host.allow(EVERYWHERE)}>
          {say('allow_everywhere')}
        </button>
      )}
    </>
  );
}

export function SitesOff({ hosts, change }: { hosts: string[]; change(hosts: string[]): void }) {
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostIn(words);
    setWrong(host === undefined);
    if (host === undefined) return;
    setWords('');
    if (!hosts.includes(host)) change([...hosts, host]);
  };
  return (
    <>
      {hosts.length === 0 && <p class="help">{say('no_sites_off')}</p>}
      <List sites={hosts} name={site => site} remove={site => change(hosts.filter(h => h !== site))} />
      <form onSubmit={add}>
        <label>
          {say('add_site_off')}{' '}
          <input
            type="text"
            value={words}
            aria-invalid={wrong}
            aria-describedby="site-off-wrong"
            onInput={event => setWords(event.currentTarget.value)}
          />
        </label>{' '}
        <button type="submit">{say('add')}</button>
        <p id="site-off-wrong" class="help" role="status">
          {wrong && say('not_a_site')}
        </p>
      </form>
    </>
  );
}
