/** The palette as four kinds of sight see it: lines alone, as SVG without text of any font. */
import { CATEGORIES } from '../../src/analysis/model';
import { type Line, LOOKS, type Theme } from '../../src/platform/palette';
import { SIGHTS, type Sight, seenAs } from './simulate';

const LENGTH = 150;
const GAP = 18;
const ROW = 34;
const PAPER: Record<Theme, string> = { light: '#ffffff', dark: '#17191d' };

/** One line of a category, twice as thick as in a text, from x at height y. */
function stroke(line: Line, thickness: number, hue: string, x: number, y: number): string {
  const width = thickness * 2;
  const at = (y: number, extra = '') =>
    `<path d="M${x} ${y}h${LENGTH}" stroke="${hue}" stroke-width="${width}" fill="none" ${extra}/>`;
  if (line === 'double') return at(y - width) + at(y + width);
  if (line === 'dashed') return at(y, `stroke-dasharray="${width * 3} ${width * 2}"`);
  if (line === 'dotted') return at(y, `stroke-dasharray="0 ${width * 2}" stroke-linecap="round"`);
  return at(y);
}

/** A column a category, a row a sight; light above, dark below. */
export function palettePicture(): string {
  const sights = Object.keys(SIGHTS) as Sight[];
  const width = GAP + CATEGORIES.length * (LENGTH + GAP);
  const block = sights.length * ROW + GAP;
  const part = (theme: Theme, top: number) => {
    const lines = sights.flatMap((sight, row) =>
      CATEGORIES.map((c, column) => {
        const { line, thickness } = LOOKS[c];
        const y = top + GAP / 2 + (row + 0.5) * ROW;
        return stroke(line, thickness, seenAs(LOOKS[c][theme], sight), GAP + column * (LENGTH + GAP), y);
      }),
    );
    return `<rect x="0" y="${top}" width="${width}" height="${block}" fill="${PAPER[theme]}"/>${lines.join('')}`;
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${block * 2}">${part('light', 0)}${part('dark', block)}</svg>`;
}
