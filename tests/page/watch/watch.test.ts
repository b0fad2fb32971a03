// @vitest-environment jsdom
/** When a page is read again, and when no longer. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watched, watch } from '../../../src/page/watch';

const LONG = 'The ferry to the outer islands will sail twice a day from May, the harbour office said in a short note.';

function setUp() {
  document.body.innerHTML = `<nav id="menu"></nav><article id="a"><p id="p">${LONG}</p></article><div id="feed"></div>`;
  const life = new AbortController();
  const calls = {
    changed: vi.fn(async () => true),
    navigated: vi.fn(),
    resumed: vi.fn(),
    restless: vi.fn(),
    dead: vi.fn(),
  };
  const page = {
    roots: () => [...document.querySelectorAll('article')] as Element[],
    trees: () => [] as Node[],
    isOurs: (node: Node) => (node as Element).id === 'ours',
    isAlive: (): boolean => true,
    ...calls,
  } satisfies Watched;
  watch(document, page, life.signal);
  return { life, page, ...calls };
}

const by = (id: string) => document.getElementById(id)!;
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let ends: (() => void)[] = [];
function start() {
  const all = setUp();
  ends.push(() => all.life.abort());
  return all;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const end of ends) end();
  ends = [];
  vi.useRealTimers();
  history.replaceState({}, '', '/');
});

describe('a page that changes', () => {
  it('is read once for many changes that come together', async () => {
    const { changed } = start();
    for (let i = 0; i < 5; i++) by('a').append(`One more sentence, number ${i}.`);
    await wait(140);
    expect(changed).not.toHaveBeenCalled();
    await wait(20);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is read before long even if it does not come to rest', async () => {
    const { changed } = start();
    for (let i = 0; i < 9; i++) {
      by('p').firstChild!.nodeValue = `${LONG} ${i}`;
      await wait(50);
    }
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a counter outside of articles', () => by('menu').append('12')],
    [
      'a node of ours',
      () => document.body.append(Object.assign(document.createElement('div'), { id: 'ours', textContent: LONG })),
    ],
    ['an empty box in an article', () => by('a').append(document.createElement('div'))],
    ['an attribute', () => by('a').setAttribute('class', 'read')],
  ])('is not read for %s', async (_, change) => {
    const { changed } = start();
    change();
    await wait(1000);
    expect(changed).not.toHaveBeenCalled();
  });

  it.each([
    ['a paragraph outside of articles', () => by('feed').append(LONG)],
    ['an article taken away', () => by('a').remove()],
    ['words changed in place', () => void Object.assign(by('p').firstChild!, { nodeValue: 'No.' })],
    [
      'a component with text in its shadow root',
      () => {
        const host = document.createElement('news-story');
        host.attachShadow({ mode: 'open' }).append(LONG);
        by('feed').append(host);
      },
    ],
  ])('is read for %s', async (_, change) => {
    const { changed } = start();
    change();
    await wait(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is read for what changes inside a shadow root, from the moment it is there', async () => {
    const { changed } = start();
    const host = document.createElement('news-story');
    const root = host.attachShadow({ mode: 'open' });
    by('feed').append(host);
    await wait(1000);
    changed.mockClear();
    root.append(LONG);
    await wait(1000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is read ever more slowly where changes bring nothing, and quickly again once one did', async () => {
    const { changed } = start();
    changed.mockResolvedValue(false);
    const tick = async (ms: number) => {
      for (let i = 0; i < ms / 100; i++) {
        by('p').firstChild!.nodeValue = `${i} readers`;
        await wait(100);
      }
    };
    await tick(60_000);
    const slow = changed.mock.calls.length;
    expect(slow).toBeLessThan(25);
    changed.mockClear();
    await tick(20_000);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(6);
    changed.mockResolvedValue(true);
    await tick(5_000);
    changed.mockClear();
    await tick(2_000);
    expect(changed.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  it('is not read while nobody sees it, but as soon as somebody does', async () => {
    const { changed } = start();
    const hidden = vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(true);
    by('a').append(LONG);
    await wait(5000);
    expect(changed).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await wait(1000);
    expect(changed).toHaveBeenCalledTimes(1);
    hidden.mockRestore();
  });
});

describe('a page that never stops', () => {
  const churn = async (ms: number, every: number) => {
    for (let i = 0; i < ms / every; i++) {
      by('p').firstChild!.nodeValue = `${LONG} ${i}`;
      await wait(every);
    }
  };

  it.each([
    ['changes all the time', 12_000, 100],
    ['changes every other second for minutes', 130_000, 1900],
  ])('is given up when it %s, and left alone from then on', async (_, ms, every) => {
    const { changed, restless } = start();
    await churn(ms, every);
    expect(restless).toHaveBeenCalledTimes(1);
    changed.mockClear();
    await churn(5000, 100);
    expect(changed).not.toHaveBeenCalled();
    expect(restless).toHaveBeenCalledTimes(1);
  });

  it('is not one that brings something now and then', async () => {
    const { changed, restless } = start();
    await churn(600_000, 5000);
    expect(changed).toHaveBeenCalledTimes(120);
    expect(restless).not.toHaveBeenCalled();
  });

  it('is followed again when it has become another page', async () => {
    const { changed, navigated } = start();
    await churn(12_000, 100);
    changed.mockClear();
    history.pushState({}, '', '/next');
    await wait(1500);
    expect(navigated).toHaveBeenCalledTimes(1);
    expect(changed).toHaveBeenCalledTimes(1);
    by('a').append(LONG);
    await wait(1000);
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('a page that goes elsewhere', () => {
  it('is seen within a second, but a jump within the page is none', async () => {
    const { navigated, changed } = start();
    history.pushState({}, '', '#below');
    await wait(2000);
    expect(navigated).not.toHaveBeenCalled();
    history.pushState({}, '', '/other');
    await wait(1200);
    expect(navigated).toHaveBeenCalledTimes(1);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is told of when it comes back from the cache', () => {
    const { resumed } = start();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(resumed).not.toHaveBeenCalled();
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(resumed).toHaveBeenCalledTimes(1);
  });
});

describe('the end', () => {
  it('comes with the extension', async () => {
    const { page, dead } = start();
    page.isAlive = () => false;
    await wait(1100);
    expect(dead).toHaveBeenCalled();
  });

  it('leaves no timer, no observer and no listener', async () => {
    const { life, changed, navigated } = start();
    by('a').append(LONG);
    life.abort();
    expect(vi.getTimerCount()).toBe(0);
    by('a').append(LONG);
    history.pushState({}, '', '/away');
    window.dispatchEvent(new Event('popstate'));
    await wait(3000);
    expect(changed).not.toHaveBeenCalled();
    expect(navigated).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
