import { afterEach, expect, it, vi } from 'vitest';
import { runtime } from '../../src/platform/runtime';

afterEach(() => vi.unstubAllGlobals());

const api = (id: string) => ({ runtime: { id } });

it('is what the browser gives, by the one name or the other', () => {
  expect(runtime()).toBeUndefined();
  vi.stubGlobal('chrome', api('chrome'));
  expect(runtime()?.id).toBe('chrome');
  vi.stubGlobal('browser', api('browser'));
  expect(runtime()?.id).toBe('browser');
});

it('is not an element of the page that bears the name', () => {
  vi.stubGlobal('chrome', api('chrome'));
  // As a window finds elements by their ids: inherited, not its own.
  const parent = Object.getPrototypeOf(globalThis);
  Object.setPrototypeOf(globalThis, Object.create(parent, { browser: { value: api('an element') } }));
  try {
    expect((globalThis as { browser?: unknown }).browser).toBeDefined();
    expect(runtime()?.id).toBe('chrome');
  } finally {
    Object.setPrototypeOf(globalThis, parent);
  }
});
