import { afterEach, expect, it, vi } from 'vitest';
import { atLeisure } from '../../src/platform/leisure';

afterEach(() => vi.unstubAllGlobals());

/** A browser that is idle when the test says so, for some pieces of work at a time. */
function idleFor(pieces: number) {
  const waiting = new Map<number, IdleRequestCallback>();
  let turn = 0;
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => waiting.set(++turn, work) && turn);
  vi.stubGlobal('cancelIdleCallback', (of: number) => waiting.delete(of));
  return () => {
    const [[of, work] = []] = waiting;
    waiting.delete(of ?? 0);
    let left = pieces;
    work?.({ didTimeout: false, timeRemaining: () => --left });
    return waiting.size > 0;
  };
}

it('goes on from one idle moment to the next until all is done', () => {
  const idle = idleFor(2);
  const done: number[] = [];
  function* work() {
    for (const n of [1, 2, 3]) yield done.push(n);
  }
  atLeisure(work());
  expect(done).toEqual([]);
  expect(idle()).toBe(true);
  expect(done).toEqual([1, 2]);
  idle();
  expect(done).toEqual([1, 2, 3]);
  idle();
  expect(idle()).toBe(false);
});

it('takes short turns, however long the browser is idle', () => {
  const idle = idleFor(100);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  let done = 0;
  atLeisure({
    next() {
      now += 3;
      return { done: ++done === 5, value: done };
    },
  });
  idle();
  expect(done).toBe(2);
  idle();
  expect(done).toBe(4);
  vi.restoreAllMocks();
});

it('stops when it is told to', () => {
  const idle = idleFor(1);
  const work = vi.fn(() => ({ done: false as const, value: 0 }));
  const stop = atLeisure({ next: work });
  expect(idle()).toBe(true);
  stop();
  expect(idle()).toBe(false);
  expect(work).toHaveBeenCalledTimes(1);
});

it('leaves all undone where nothing tells of idle moments', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  const next = vi.fn();
  atLeisure({ next })();
  expect(next).not.toHaveBeenCalled();
});
