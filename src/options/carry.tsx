/** Settings as a file, out and in again. */
import { useRef } from 'preact/hooks';
import { DEFAULTS, fromFile, type Settings, toFile } from '../platform/settings';
import { say, type Word } from '../platform/words';
import { Section } from './choice';
import type { SettingsHost } from './host';

interface CarryProps {
  host: SettingsHost;
  settings: Settings;
  /** Takes settings over whole, and says a sentence when they are kept. */
  replace(settings: Settings, said: Word): void;
  tell(said: Word): void;
}

export function Carry({ host, settings, replace, tell }: CarryProps) {
  const file = useRef<HTMLInputElement>(null);
  async function read(input: HTMLInputElement) {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const found = fromFile(await chosen.text());
    input.value = ''; // the same file may be read again
    if (found) replace(found, 'imported');
    else tell('not_settings');
  }
  return (
    <Section title="carry">
      <p class="help">{say('carry_help')}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() => host.download('whence-settings.json', 'application/json', toFile(settings))}
        >
          {say('export_settings')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {say('import_settings')}
        </button>
        <button type="button" onClick={() => replace(structuredClone(DEFAULTS), 'reset_done')}>
          {say('reset')}
        </button>
      </div>
      <input
        type="file"
        hidden
        accept="application/json,.json"
        aria-label={say('import_settings')}
        ref={file}
        onChange={event => void read(event.currentTarget)}
      />
    </Section>
  );
}
