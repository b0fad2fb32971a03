/** The panel on an invented article, to be looked at without an extension: `npx vite tests/panel/look`, then `/#unread`, `/?view=side`. */
import { render } from 'preact';
import { App } from '../../../src/panel/app';
import '../../../src/panel/panel.css';
import { Spoken } from '../../../src/panel/spoken';
import { TONGUES, vocabularyOf } from '../../../src/platform/languages';
import type { TabState } from '../../../src/platform/messages';
import { speak } from '../../../src/platform/words';
import { fakeHost, READ } from '../fake-host';
import { longAnalysis } from '../fixture';

const FACES: Record<string, TabState | Error> = {
  read: READ,
  idle: { status: 'idle' },
  reading: { status: 'reading' },
  french: { status: 'refused', reason: 'other-language', detail: 'fr' },
  forbidden: { status: 'refused', reason: 'forbidden' },
  permission: { status: 'refused', reason: 'no-permission' },
  stub: { status: 'refused', reason: 'stub', detail: '3' },
  silent: new Error('nobody there'),
  long: { status: 'read', articles: [{ key: 'long', analysis: longAnalysis(2000), cuts: ['text'] }] },
};

const view = new URLSearchParams(location.search).get('view') === 'side' ? 'side' : 'popup';
const host = fakeHost(FACES[location.hash.slice(1)] ?? READ, view);
host.where = { host: 'meridian-courier.example', patterns: ['*://*.meridian-courier.example/*'], allowed: false };
host.now.language = TONGUES.find(l => l === new URLSearchParams(location.search).get('language')) ?? 'en';
speak(vocabularyOf('en')); // there is no browser to speak by itself
render(<Spoken host={host}>{() => <App host={host} />}</Spoken>, document.getElementById('panel')!);
