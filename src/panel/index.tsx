import { render } from 'preact';
import { App } from './app';
import { browserHost } from './browser-host';
import { Spoken } from './spoken';
import './panel.css';

const host = browserHost();
render(<Spoken host={host}>{() => <App host={host} />}</Spoken>, document.getElementById('panel')!);
