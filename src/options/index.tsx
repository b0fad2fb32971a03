import { render } from 'preact';
import { Spoken } from '../panel/spoken';
import { SettingsPage } from './app';
import { browserHost } from './browser-host';
import './options.css';

const host = browserHost();
render(
  <Spoken host={host} title="settings_title">
    {() => <SettingsPage host={host} />}
  </Spoken>,
  document.getElementById('options')!,
);
