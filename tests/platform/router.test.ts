import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { MessageKind } from '../../src/platform/messages';
import { type Handlers, type Role, roleOf, route, SENDERS, type Sender } from '../../src/platform/router';
import { FROM_PAGE, FROM_PANEL, TO_PAGE, TO_PANEL } from '../../src/platform/shapes';

const SELF = { id: 'own', origin: 'moz-extension://own/' };
const CHECKS = { ...FROM_PAGE, ...FROM_PANEL, ...TO_PAGE, ...TO_PANEL };
const KINDS = Object.keys(CHECKS) as MessageKind[];

const PAGE: Sender = { id: 'own', url: 'https://news.example/a', frameId: 0, tab: { id: 7 } };
const PANEL: Sender = { id: 'own', url: 'moz-extension://own/src/panel/index.html' };
const SENDER: Record<string, [Sender, Role | undefined]> = {
  'our script in a page': [PAGE, 'page'],
  'our script in a frame': [{ ...PAGE, frameId: 3 }, 'frame'],
  'our script in a frame without a number': [{ ...PAGE, frameId: undefined }, undefined],
  'our script in a page not yet shown': [{ ...PAGE, documentLifecycle: 'prerender' }, undefined],
  'our popup': [PANEL, 'ours'],
  'our panel in a tab': [{ ...PANEL, frameId: 0, tab: { id: 8 } }, 'ours'],
  'our worker without an address': [{ id: 'own' }, 'ours'],
  'another extension': [{ ...PANEL, id: 'other' }, undefined],
  'a web page': [{ url: 'https://news.example/a', frameId: 0, tab: { id: 7 } }, undefined],
  'a page whose address begins like ours': [{ ...PAGE, url: 'moz-extension://own.example/' }, 'page'],
  nobody: [{}, undefined],
};

/** A message of each kind that is well formed. */
const GOOD: { [K in MessageKind]: unknown } = {
  'page.detected': { asked: false },
  'page.article': { key: 'a', article: { text: 'She said so.' }, cuts: [], asked: true },
  'page.refused': { reason: 'restless', asked: false },
  'page.gone': { key: 'a' },
  'page.left': {},
  'page.viewed': { key: 'a' },
  'page.reading': { key: 'a', claim: 'c1' },
  'page.chosen': { key: 'a', claim: 'c1', open: true },
  'panel.state': { tab: 1 },
  'panel.read': { tab: 1 },
  'panel.show': { tab: 1, key: 'a', claim: 'c1' },
  'tab.read': { asked: true },
  'tab.alive': {},
  'tab.step': { by: -1 },
  'tab.who': {},
  'tab.show': { key: 'a', claim: 'c1' },
  'tab.settings': { settings: {} },
  'tab.stop': {},
  'state.changed': { tab: 1, state: { status: 'idle' } },
};

function all() {
  const handled = vi.fn();
  const handlers = Object.fromEntries(
    KINDS.map(kind => [kind, (message: unknown) => handled(kind, message)]),
  ) as unknown as Handlers<MessageKind>;
  return { handled, listener: route(handlers, CHECKS, SELF) };
}

describe('who may send what', () => {
  it.each(Object.entries(SENDER))('knows %s', (_, [sender, role]) => {
    expect(roleOf(sender, SELF)).toBe(role);
  });

  it('lets a content script only report', () => {
    const reports = KINDS.filter(kind => SENDERS[kind] === 'page');
    expect(reports).toEqual(Object.keys(FROM_PAGE));
  });

  it.each(KINDS)('%s: only from whom it may come', kind => {
    for (const [sender, role] of Object.values(SENDER)) {
      const { handled, listener } = all();
      const taken = listener({ kind, message: GOOD[kind] }, sender, () => {});
      expect(handled).toHaveBeenCalledTimes(role === SENDERS[kind] ? 1 : 0);
      expect(taken).toBe(role === SENDERS[kind] ? true : undefined);
    }
  });
});

describe('a frame', () => {
  const FRAME = { ...PAGE, frameId: 3 };
  const send = async (kind: MessageKind, may: boolean) => {
    const handler = vi.fn(() => undefined);
    const handlers = { [kind]: handler } as unknown as Handlers<MessageKind>;
    const answer = vi.fn();
    const taken = route(
      handlers,
      CHECKS,
      SELF,
      async ({ frameId }) => may && frameId === 3,
    )({ kind, message: GOOD[kind] }, FRAME, answer);
    if (taken) await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    return handler.mock.calls.length;
  };

  it.each(KINDS)('may report as the page does where it is the one that was read: %s', async kind => {
    expect(await send(kind, true)).toBe(SENDERS[kind] === 'page' ? 1 : 0);
    expect(await send(kind, false)).toBe(0);
  });
});

describe('what comes in', () => {
  it('drops whatever is no message of ours', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true }), raw => {
        const { handled, listener } = all();
        expect(listener(raw, PAGE, () => {})).toBeUndefined();
        expect(handled).not.toHaveBeenCalled();
      }),
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'page.', ''])('drops the kind "%s"', kind => {
    const { handled, listener } = all();
    expect(listener({ kind, message: {} }, PAGE, () => {})).toBeUndefined();
    expect(handled).not.toHaveBeenCalled();
  });

  it('never throws on a known kind with any message in it, and hands on only what is sound', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.anything(), (kind, message) => {
        const { handled, listener } = all();
        listener({ kind, message }, SENDERS[kind] === 'page' ? PAGE : PANEL, () => {});
        for (const [, checked] of handled.mock.calls) expect(checked).toBeTypeOf('object');
      }),
    );
  });

  it('answers with what a handler gives, also later', async () => {
    const listener = route<'tab.step'>({ 'tab.step': async ({ by }) => by === 1 }, TO_PAGE, SELF);
    const answer = vi.fn();
    expect(listener({ kind: 'tab.step', message: { by: 1 } }, PANEL, answer)).toBe(true);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith(true));
  });

  it('answers with nothing where a handler fails, and says so on the console', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fail = () => {
      throw new Error('no');
    };
    for (const handler of [fail, async () => fail()]) {
      const answer = vi.fn();
      route<'tab.step'>({ 'tab.step': handler }, TO_PAGE, SELF)(
        { kind: 'tab.step', message: { by: 1 } },
        PANEL,
        answer,
      );
      await vi.waitFor(() => expect(answer).toHaveBeenCalledWith(undefined));
    }
    expect(said).toHaveBeenCalledTimes(2);
    said.mockRestore();
  });

  it('calls a handler at once, while the gesture of a reader still counts', () => {
    const handler = vi.fn(() => true);
    route<'tab.step'>({ 'tab.step': handler }, TO_PAGE, SELF)(
      { kind: 'tab.step', message: { by: 1 } },
      PANEL,
      () => {},
    );
    expect(handler).toHaveBeenCalledOnce();
  });
});
