// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMap, type Drawing, thinned } from '../../src/page/map';

const tick = (top: number) => ({ place: { key: 'a', claim: `c${top}` }, look: 'named' as const, top });

it('leaves out ticks that would lie over one another', () => {
  const kept = thinned([tick(2000), tick(0), tick(8), tick(1000)], 500, 4000);
  expect(kept.map(t => [t.top, t.at])).toEqual([
    [0, 0],
    [1000, 0.25],
    [2000, 0.5],
  ]);
});

it('keeps every tick on the map, wherever the page says it is', () => {
  expect(thinned([tick(-50), tick(9000)], 500, 4000).map(t => t.at)).toEqual([0, 1]);
});

describe('the map', () => {
  let end: AbortController;
  let height: number;
  const elements = () => document.documentElement.childElementCount;
  const drawing: Drawing = { ticks: [tick(10)], colours: { preset: 'classic', own: {} }, theme: 'light' };
  beforeEach(() => {
    height = 4000;
    end = new AbortController();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync() {}
      },
    );
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockImplementation(() => height);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('is one element in the page, and goes when it is not wanted or all ends', () => {
    let wanted: Drawing | undefined = drawing;
    const before = elements();
    const map = createMap(document, { look: () => wanted, goTo: () => {} }, end.signal);
    map.update();
    map.update();
    expect(elements()).toBe(before + 1);
    expect(map.isHost(document.documentElement.lastElementChild!)).toBe(true);
    wanted = undefined;
    map.update();
    expect(elements()).toBe(before);
    wanted = drawing;
    map.update();
    end.abort();
    map.update();
    expect(elements()).toBe(before);
  });

  it('is not there on a page that fits the screen', () => {
    height = 900;
    const before = elements();
    createMap(document, { look: () => drawing, goTo: () => {} }, end.signal).update();
    expect(elements()).toBe(before);
  });
});
