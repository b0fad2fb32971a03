import { afterEach, expect, it, vi } from 'vitest';
import { measureLetters } from '../../../src/page/card/letters';
import { cardStyle, FONTS } from '../../../src/page/card/style';
import { DEFAULTS } from '../../../src/platform/settings';

afterEach(() => vi.unstubAllGlobals());

it('measures letters in one font after the other', () => {
  const measured: string[] = [];
  const pen = { font: '', measureText: () => measured.push(pen.font) };
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => pen;
    },
  );
  const steps = measureLetters(FONTS);
  steps.next();
  expect(measured).toEqual([FONTS[0]]);
  expect([...steps]).toHaveLength(FONTS.length - 1);
  expect(measured).toEqual(FONTS);
});

it('measures nothing where there is no canvas', () => {
  vi.stubGlobal('OffscreenCanvas', undefined);
  expect([...measureLetters(FONTS)]).toEqual([]);
});

it('knows every font of the card', () => {
  const css = cardStyle('light', DEFAULTS.colours);
  const sizes = new Set([...css.matchAll(/font(?:-size)?:[^;]*?(\d+)px/g)].map(([, size]) => size));
  const known = new Set(FONTS.map(font => /(\d+)px/.exec(font)?.[1]));
  expect(known).toEqual(sizes);
});
