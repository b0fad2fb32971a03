import { render } from 'preact';
import { App } from './app';
import { browserHost } from './browser-host';
import './panel.css';

render(<App host={browserHost()} />, document.getElementById('panel')!);
