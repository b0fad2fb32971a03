/** The page that is shown once, after the installation: three short steps, each of which can be skipped. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Where } from '../options/where';
import { useSettings } from '../panel/use-settings';
import { count, say } from '../platform/words';
import type { WelcomeHost } from './host';
import { Marks } from './marks';

const STEPS = ['marks', 'sites', 'promise'] as const;

function Sites({ host, ...choice }: Omit<Parameters<typeof Where>[0], 'name'> & { host: WelcomeHost }) {
  const known = host.known();
  return (
    <>
      <p class="lead">{say('welcome_sites_lead')}</p>
      <Where name="welcome_sites" host={host} {...choice} />
      <details>
        <summary>{count('welcome_known', known.length)}</summary>
        <ul class="known">
          {known.map(site => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Promises({ keys }: { keys: string }) {
  return (
    <>
      <ul class="promises">
        <li>{say('promise')}</li>
        <li>{say('privacy_promise')}</li>
        <li>{say('welcome_untouched')}</li>
      </ul>
      <p class="lead open">
        <img src="../../icons/whence-48.png" alt="" width="32" height="32" />
        <span>{keys ? say('welcome_open_key', keys) : say('welcome_open')}</span>
      </p>
    </>
  );
}

export function Welcome({ host }: { host: WelcomeHost }) {
  const [settings, change] = useSettings(host);
  const [at, setAt] = useState(0);
  const [keys, setKeys] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const step = STEPS[at] ?? 'marks';

  useEffect(() => {
    host.commands().then(
      all => setKeys(all.find(c => c.name === '_execute_action')?.keys ?? ''),
      () => undefined,
    );
  }, [host]);
  const turn = (to: number) => {
    setAt(to);
    // What is read aloud next is the new step's title, not the button that was pressed.
    requestAnimationFrame(() => title.current?.focus());
  };

  return (
    <article class="welcome" data-step={step}>
      <h1 ref={title} tabIndex={-1}>
        {say(`welcome_${step}`)}
      </h1>
      <div class="step">
        {step === 'marks' && <Marks settings={settings} />}
        {step === 'sites' && <Sites host={host} settings={settings} change={change} />}
        {step === 'promise' && <Promises keys={keys} />}
      </div>
      <footer class="steps">
        <span class="count">{say('welcome_step', at + 1, STEPS.length)}</span>
        {at > 0 && (
          <button type="button" class="link" onClick={() => turn(at - 1)}>
            {say('back')}
          </button>
        )}
        {at < STEPS.length - 1 ? (
          <>
            <button type="button" class="link" onClick={() => host.leave()}>
              {say('skip')}
            </button>
            <button type="button" class="main" onClick={() => turn(at + 1)}>
              {say('next')}
            </button>
          </>
        ) : (
          <button type="button" class="main" onClick={() => host.leave()}>
            {say('done')}
          </button>
        )}
      </footer>
    </article>
  );
}
