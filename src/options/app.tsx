/** The settings page: every change is kept at once. */
import { useEffect, useState } from 'preact/hooks';
import type { Theme } from '../platform/palette';
import { DEFAULTS, LANGUAGES, type Language, type Settings, THEMES } from '../platform/settings';
import { say, type Word } from '../platform/words';
import { Carry } from './carry';
import { Section, Select, Switch } from './choice';
import type { SettingsHost } from './host';
import { Keys } from './keys';
import { Marks } from './marks';
import { Pages } from './pages';

/** Each language by its own name, so that whoever wants it finds it. */
const LANGUAGE_NAMES: Record<Exclude<Language, 'auto'>, string> = { en: 'English', uk: 'Українська', ru: 'Русский' };

/** The theme that the page has now: chosen, or the browser's. */
function useTheme(chosen: Settings['theme']): Theme {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const query = globalThis.matchMedia?.('(prefers-color-scheme: dark)');
    const look = () => setDark(query?.matches ?? false);
    look();
    query?.addEventListener('change', look);
    return () => query?.removeEventListener('change', look);
  }, []);
  return chosen === 'auto' ? (dark ? 'dark' : 'light') : chosen;
}

export function SettingsPage({ host }: { host: SettingsHost }) {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [said, setSaid] = useState('');
  const theme = useTheme(settings.theme);
  useEffect(() => {
    let gone = false;
    void host.settings().then(stored => gone || setSettings(stored));
    const stop = host.onSettings(now => setSettings(now));
    return () => {
      gone = true;
      stop();
    };
  }, [host]);
  useEffect(() => host.dress(settings), [host, settings]);

  const change = async (part: Partial<Settings>, done: Word = 'saved') => {
    setSettings(now => ({ ...now, ...part }));
    try {
      await host.save(part);
      setSaid(say(done));
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
      <Switch name="enabled" class="main-switch" on={settings.enabled} turn={enabled => change({ enabled })} />
      <Marks settings={settings} theme={theme} change={change} />
      <Pages host={host} settings={settings} change={change} />
      <Keys host={host} />
      <Section title="appearance">
        <Select
          name="theme"
          all={THEMES}
          label={option => say(`theme_${option}`)}
          value={settings.theme}
          choose={theme => change({ theme })}
        />
        <Select
          name="language"
          all={LANGUAGES}
          label={option => (option === 'auto' ? say('language_auto') : LANGUAGE_NAMES[option])}
          value={settings.language}
          choose={language => change({ language })}
        />
      </Section>
      <Carry host={host} settings={settings} replace={change} tell={word => setSaid(say(word))} />
      <Section title="privacy">
        <p>{say('privacy_promise')}</p>
        <p>{say('promise')}</p>
      </Section>
    </>
  );
}
