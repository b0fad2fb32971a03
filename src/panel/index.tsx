import { render } from 'preact';
import { App } from './app';
import { browserHost } from './browser-host';
import { Spoken } from './spoken';
import './panel.css';
import './print.css';
import { Print } from './print';

const host = browserHost();
const asked = new URLSearchParams(location.search);
const [tab, printed] = [asked.get('tab'), asked.get('print')];
render(
  <Spoken host={host}>
    {() => (printed && tab ? <Print host={host} tab={Number(tab)} article={printed} /> : <App host={host} />)}
  </Spoken>,
  document.getElementById('panel')!,
);
