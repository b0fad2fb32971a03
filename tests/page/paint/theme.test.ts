// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createThemes, readColour, themeAt } from '../../../src/page/paint/theme';

describe('a computed colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(0 0 0 / 50%)', 0, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['oklch(0.9 0.02 90)', 0.9, 1],
    ['lab(20 0 0)', 0.2, 1],
  ])('%s has lightness %d and alpha %d', (css, lightness, alpha) => {
    expect(readColour(css)?.lightness).toBeCloseTo(lightness, 5);
    expect(readColour(css)?.alpha).toBeCloseTo(alpha, 5);
  });
  it.each(['', 'transparent', 'url(x)', 'rgb()'])('%j is none that can be read', css => {
    expect(readColour(css)).toBeUndefined();
  });
});

describe('the paper under a text', () => {
  it('is that of the nearest element with a background of its own', () => {
    document.body.innerHTML = `<main style="background-color: rgb(255, 255, 255)"><p id="light">a</p>
      <aside style="background-color: rgb(20, 20, 30)"><p id="dark" style="background-color: rgba(255, 255, 255, 0.1)">b</p></aside></main>`;
    const themes = createThemes();
    expect(themes.at(document.getElementById('light')!)).toBe('light');
    expect(themes.at(document.getElementById('dark')!.firstChild!)).toBe('dark');
  });
  it('is told by the ink where nothing has a background', () => {
    document.body.innerHTML = '<p style="color: rgb(230, 230, 230)">a</p><p style="color: rgb(20, 20, 20)">b</p>';
    const [pale, black] = document.querySelectorAll('p');
    expect(themeAt(pale!)).toBe('dark');
    expect(themeAt(black!)).toBe('light');
  });
});
