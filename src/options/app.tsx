/** The settings page: every change is kept at once. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SWITCHES } from '../panel/summary';
import { say, type Word } from '../panel/words';
import { DEFAULTS, DENSITIES, type Density, SCOPES, type Scope, type Settings } from '../platform/settings';
import type { SettingsHost } from './host';
import { AllowedSites, SitesOff } from './sites';

const DENSITY_WORDS: Record<Density, Word> = {
  sources: 'density_sources',
  both: 'density_both',
  pointer: 'density_pointer',
};
const SCOPE_WORDS: Record<Scope, Word> = { 'our-kind': 'scope_our_kind', 'every-article': 'scope_every_article' };

function Section({ title, children }: { title: Word; children: ComponentChildren }) {
  return (
    <section>
      <h2>{say(title)}</h2>
      {children}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  name: Word;
  all: readonly T[];
  words: Record<T, Word>;
  value: T;
  choose(value: T): void;
}

function Choice<T extends string>({ name, all, words, value, choose }: ChoiceProps<T>) {
  return (
    <fieldset>
      <legend>{say(name)}</legend>
      {all.map(option => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => choose(option)} />
          {say(words[option])}
        </label>
      ))}
    </fieldset>
  );
}

export function SettingsPage({ host }: { host: SettingsHost }) {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let gone = false;
    void host.settings().then(stored => gone || setSettings(stored));
    const stop = host.onSettings(now => setSettings(now));
    return () => {
      gone = true;
      stop();
    };
  }, [host]);

  const change = async (part: Partial<Settings>) => {
    setSettings(now => ({ ...now, ...part }));
    try {
      await host.save(part);
      setSaid(say('saved'));
    } catch {
      setSettings(await host.settings());
      setSaid(say('not_saved'));
    }
  };

  return (
    <>
      <h1>{say('settings_title')}</h1>
      <p class="said" role="status">
        {said}
      </p>
      <label class="main-switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={settings.enabled}
          checked={settings.enabled}
          onChange={event => change({ enabled: event.currentTarget.checked })}
        />
        {say('enabled')}
      </label>

      <Section title="marks">
        <fieldset>
          <legend>{say('marks_help')}</legend>
          {SWITCHES.map(category => (
            <label key={category} data-category={category}>
              <input
                type="checkbox"
                checked={settings.categories[category]}
                onChange={event =>
                  change({ categories: { ...settings.categories, [category]: event.currentTarget.checked } })
                }
              />
              <span>
                <span class="word">{say(category)}</span> <span class="meaning">{say(`${category}_meaning`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Choice
          name="density"
          all={DENSITIES}
          words={DENSITY_WORDS}
          value={settings.density}
          choose={density => change({ density })}
        />
      </Section>

      <Section title="pages">
        <Choice
          name="scope"
          all={SCOPES}
          words={SCOPE_WORDS}
          value={settings.scope}
          choose={scope => change({ scope })}
        />
      </Section>

      <Section title="sites">
        <AllowedSites host={host} />
      </Section>
      <Section title="sites_off">
        <SitesOff hosts={settings.hostsOff} change={hostsOff => void change({ hostsOff })} />
      </Section>

      <Section title="privacy">
        <p>{say('privacy_promise')}</p>
        <p>{say('promise')}</p>
      </Section>
    </>
  );
}
