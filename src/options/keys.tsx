/** The keys of Whence as the browser has them now, and the way to change them. */
import { useEffect, useState } from 'preact/hooks';
import { say, type Word } from '../platform/words';
import { Section } from './choice';
import type { Command, SettingsHost } from './host';

/** Each command of the manifest in words, in the order of the table. */
const WORDS: Record<string, Word> = {
  _execute_action: 'key_action',
  'next-claim': 'key_next',
  'previous-claim': 'key_previous',
  'open-panel': 'key_panel',
};

export function Keys({ host }: { host: SettingsHost }) {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    let gone = false;
    const look = () => void host.commands().then(now => gone || setCommands(now));
    look();
    // The reader changes them in another tab and comes back to this one.
    window.addEventListener('focus', look);
    return () => {
      gone = true;
      window.removeEventListener('focus', look);
    };
  }, [host]);
  return (
    <Section title="keys">
      <dl class="keys">
        {Object.entries(WORDS).map(([name, word]) => {
          const command = commands.find(c => c.name === name);
          return (
            command && (
              <div key={name}>
                <dt>{say(word)}</dt>
                <dd>{command.keys ? <kbd>{command.keys}</kbd> : say('key_none')}</dd>
              </div>
            )
          );
        })}
      </dl>
      <p class="help">{say('keys_help')}</p>
      <p>
        <button type="button" onClick={() => void host.changeKeys()}>
          {say('keys_change')}
        </button>
      </p>
      <p class="help">{say(host.firefox ? 'keys_change_firefox' : 'keys_change_chrome')}</p>
    </Section>
  );
}
