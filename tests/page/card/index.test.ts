// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { createCard } from '../../../src/page/card';
import { DEFAULTS } from '../../../src/platform/settings';
import { analysisOf, claimOf } from '../../background/analysis';

const TEXT = 'Orla Finn said yes.';
const CLAIM = claimOf('c1', { speaker: 'Orla Finn', source: [[0, 9]], cue: [[10, 14]], content: [[15, 18]] });

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.querySelector(':scope > [popover]')?.remove();
});

it('makes all that a card needs ahead, step by step, and shows nothing of it', () => {
  const read = vi.fn();
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = read;
    },
  );
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  const card = createCard(document, new AbortController().signal);
  const of = {
    analysis: analysisOf([CLAIM], TEXT),
    claim: 'c1',
    settings: DEFAULTS,
    theme: 'light' as const,
    lines: () => [{ left: 0, top: 10, right: 50, bottom: 30 }],
    goTo: vi.fn(),
  };
  const before = document.documentElement.outerHTML;
  const steps = [...card.ahead(of)];
  expect(steps).toHaveLength(3);
  expect(steps.at(-1)).toHaveProperty('textContent', expect.stringContaining('Orla Finn'));
  expect(document.documentElement.outerHTML).toBe(before);
  expect(card.isOpen()).toBe(false);
  card.open(of);
  expect(card.isOpen()).toBe(true);
  expect(read).toHaveBeenCalledTimes(1);
  const own = { ...DEFAULTS, colours: { ...DEFAULTS.colours, own: { named: '#123456' } } };
  card.open({ ...of, settings: own });
  expect(read).toHaveBeenCalledTimes(2);
});
