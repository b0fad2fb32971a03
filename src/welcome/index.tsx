import { render } from 'preact';
import { Spoken } from '../panel/spoken';
import { Welcome } from './app';
import { browserHost } from './browser-host';
import './welcome.css';

const host = browserHost();
render(
  <Spoken host={host} title="welcome_title">
    {() => <Welcome host={host} />}
  </Spoken>,
  document.getElementById('welcome')!,
);
