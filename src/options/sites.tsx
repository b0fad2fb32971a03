/** Lists of sites: those that the reader has allowed, and those on which Whence stays off. */
import { useState } from 'preact/hooks';
import { hostOf } from '../platform/url';
import { say, type Word } from '../platform/words';

/** The match pattern of every web site. */
export const EVERYWHERE = '*://*/*';

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

export function List({ sites, name, remove }: ListProps) {
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

interface AddSiteProps {
  label: Word;
  button: Word;
  /** Called straight from the reader's click or key, with a host. */
  add(host: string): void;
}

export function AddSite({ label, button, add }: AddSiteProps) {
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const host = hostIn(words);
    setWrong(host === undefined);
    if (host === undefined) return;
    setWords('');
    add(host);
  };
  return (
    <form class="add" onSubmit={submit}>
      <label>
        {say(label)}{' '}
        <input
          type="text"
          value={words}
          aria-invalid={wrong}
          aria-describedby={`${label}-wrong`}
          onInput={event => setWords(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit">{say(button)}</button>
      <p id={`${label}-wrong`} class="help" role="status">
        {wrong && say('not_a_site')}
      </p>
    </form>
  );
}
