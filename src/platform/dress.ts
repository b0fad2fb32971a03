/** Brings the reader's theme and colours to a page of ours: tokens.css has the defaults, inline properties what differs. */
import { CATEGORIES } from '../analysis/model';
import { looksOf } from './palette';
import type { Settings } from './settings';

/** Call it at every change of the settings. */
export function dress(document: Document, { theme, colours }: Pick<Settings, 'theme' | 'colours'>): void {
  const { style } = document.documentElement;
  style.colorScheme = theme === 'auto' ? '' : theme;
  const looks = looksOf(colours);
  for (const category of CATEGORIES) {
    const { light, dark } = looks[category];
    style.setProperty(`--${category}`, `light-dark(${light}, ${dark})`);
  }
}
