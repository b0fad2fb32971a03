// @vitest-environment jsdom
/** What comes first, the background's answer or the script that shows it, does not matter. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../src/analysis/model';
import { ARRIVED, brought, READING, SHOWING } from '../../src/page/brought';
import { readLive } from '../../src/page/read/live';
import { type Session, startSession } from '../../src/page/session';
import type { Showing } from '../../src/page/showing';
import { DEFAULTS } from '../../src/platform/settings';
import { analysisOf } from '../background/analysis';
import { CANAL, prose } from '../e2e/live/stories';

type Handlers = Record<string, (message: object) => unknown>;
let handlers: Handlers;
let answers: Promise<unknown>;
vi.mock('../../src/platform/receive', () => ({
  receive: (all: Handlers) => {
    handlers = all;
  },
  isConnected: () => true,
}));
vi.mock('../../src/platform/send', () => ({
  send: async (kind: string, message: { article?: Article }) => {
    if (kind !== 'page.article') return undefined;
    await answers;
    return { analysis: analysisOf(2, message.article!.text), settings: DEFAULTS };
  },
}));

let did: string[];
const arrive = () => {
  const told = (name: string) => () => void did.push(name);
  const showing = {
    adopt: told('adopt'),
    update: told('update'),
    rest: told('rest'),
    wake: told('wake'),
    isOurs: () => false,
  };
  brought[SHOWING] = () => showing as unknown as Showing;
  brought[ARRIVED]!();
};
const bringReader = () => {
  brought[READING] = readLive;
  brought[ARRIVED]!();
};
const read = () => handlers['tab.read']!({ asked: true });

let session: Session;
beforeEach(() => {
  did = [];
  answers = Promise.resolve();
  document.documentElement.lang = 'en';
  document.body.innerHTML = `<article><h1>${CANAL.title}</h1><p>By Una Marsh <time datetime="2031-05-06"></time></p>${prose(CANAL)}</article>`;
  session = startSession(document);
  bringReader();
});
afterEach(() => session.stop());

it('shows what was answered when the script for it arrives', async () => {
  await read();
  expect(did).toEqual([]);
  arrive();
  expect(did).toEqual(['adopt', 'update']);
  await read();
  expect(did.slice(2)).toEqual(['wake', 'adopt', 'update']);
});

it('waits for the answer with a script that is there already', async () => {
  let answer = () => {};
  answers = new Promise<void>(resolve => (answer = resolve));
  const reading = read();
  arrive();
  expect(did).toEqual([]);
  answer();
  await reading;
  expect(did).toEqual(['adopt', 'update']);
});

it('shows as the reader has chosen meanwhile, and nothing once it was switched off', async () => {
  await read();
  handlers['tab.settings']!({ settings: { ...DEFAULTS, map: false } });
  const adopt = vi.fn();
  brought[SHOWING] = () => ({ adopt, update() {} }) as unknown as Showing;
  brought[ARRIVED]!();
  expect(adopt).toHaveBeenCalledExactlyOnceWith({ settings: { ...DEFAULTS, map: false } });
  session.stop();
  session = startSession(document);
  bringReader();
  await read();
  handlers['tab.settings']!({ settings: { ...DEFAULTS, enabled: false } });
  arrive();
  expect(did).toEqual([]);
});

it('reads when the script for it is there, before it or after', async () => {
  for (const early of [true, false]) {
    session.stop();
    did = [];
    if (early) brought[READING] = readLive;
    session = startSession(document);
    arrive();
    const reading = read();
    await Promise.resolve();
    expect(did).toEqual([]);
    if (!early) bringReader();
    await reading;
    expect(did).toEqual(['adopt', 'update']);
  }
});
