import { expect, it, vi } from 'vitest';
import { atOnce, inTurns, type Steps } from '../../../src/page/read/turns';

const tree = {} as ShadowRoot;

function* count(to: number, step = () => {}): Steps<number> {
  for (let i = 0; i < to; i++) {
    step();
    yield i === 1 ? tree : undefined;
  }
  return to;
}

it('does the same at once and in turns', async () => {
  expect(atOnce(count(5))).toBe(5);
  expect(await inTurns(count(5), () => {})).toBe(5);
});

it('tells of the trees into which the work goes', async () => {
  const enters = vi.fn();
  await inTurns(count(3), enters);
  expect(enters.mock.calls).toEqual([[tree]]);
});

it('lets others have a turn where its own was long, and only then', async () => {
  let others = 0;
  const busy = (ms: number) => () => {
    for (const end = performance.now() + ms; performance.now() < end; );
  };
  const running = inTurns(count(4, busy(9)), () => {});
  const timer = setInterval(() => others++);
  await running;
  clearInterval(timer);
  expect(others).toBeGreaterThan(1);
  others = 0;
  const short = inTurns(count(1000), () => {});
  const none = setTimeout(() => others++);
  await short;
  clearTimeout(none);
  expect(others).toBe(0);
});
