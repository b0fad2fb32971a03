import { render } from 'preact';
import { SettingsPage } from './app';
import { browserHost } from './browser-host';
import './options.css';

render(<SettingsPage host={browserHost()} />, document.getElementById('options')!);
