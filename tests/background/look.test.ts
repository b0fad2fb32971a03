// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOOKING, looking } from '../../src/page/watch/looking';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { isLookedAt } = await import('../../src/background/look');

describe('isLookedAt', () => {
  afterEach(() => {
    delete looking[LOOKING];
  });
  const lookedAt = (address: string) => {
    looking[LOOKING] = { address, mayReport: () => true, stop: () => undefined };
    return isLookedAt();
  };

  it('knows what the detector left in a page', () => expect(lookedAt(location.href)).toBe(true));
  it('says no where nobody has looked', () => expect(isLookedAt()).toBe(false));
  it('says no after the page has become another one', () => {
    expect(lookedAt('https://news.example/before')).toBe(false);
    expect(lookedAt('')).toBe(false);
  });
});
