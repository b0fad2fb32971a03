// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilSettled } from '../../../src/page/watch/settle';

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const change = () => document.body.append(document.createElement('p'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('looks once, and leaves nothing where that was enough', () => {
  const look = vi.fn(() => true);
  untilSettled(document, look, 5000);
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks again when the page has come to rest, until it is there', async () => {
  const look = vi.fn(() => look.mock.calls.length > 2);
  untilSettled(document, look, 5000);
  for (let i = 0; i < 3; i++) {
    change();
    await wait(50);
  }
  expect(look).toHaveBeenCalledTimes(1);
  await wait(300);
  expect(look).toHaveBeenCalledTimes(2);
  change();
  await wait(300);
  expect(look).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(0);
  change();
  await wait(2000);
  expect(look).toHaveBeenCalledTimes(3);
});

it('gives up with the first change after its time, and waits for it without a timer', async () => {
  const look = vi.fn(() => false);
  untilSettled(document, look, 1000);
  expect(vi.getTimerCount()).toBe(0);
  await wait(1100);
  change();
  await wait(1000);
  change();
  expect(look).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('looks seven times at the most, at a page that never rests', async () => {
  const look = vi.fn(() => false);
  untilSettled(document, look, 60_000);
  for (let i = 0; i < 300; i++) {
    change();
    await wait(100);
  }
  expect(look).toHaveBeenCalledTimes(7);
  expect(vi.getTimerCount()).toBe(0);
});

it('ends when it is told to, also while a look is due', async () => {
  const look = vi.fn(() => false);
  const stop = untilSettled(document, look, 5000);
  change();
  await wait(50);
  stop();
  expect(vi.getTimerCount()).toBe(0);
  change();
  await wait(1000);
  expect(look).toHaveBeenCalledTimes(1);
});
