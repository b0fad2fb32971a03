/** docs/palette.md: the palette in figures. */
import { CATEGORIES, type Category } from '../../src/analysis/model';
import { contrast } from '../../src/platform/contrast';
import { LOOKS, looksOf, PRESET_NAMES, type Theme } from '../../src/platform/palette';
import { distance, SIGHTS, type Sight } from './simulate';

/** Paper that news sites and reading modes have. */
const PAPERS: readonly [name: string, theme: Theme, colour: string][] = [
  ['white', 'light', '#ffffff'],
  ['sepia', 'light', '#f4ecd8'],
  ['slate', 'dark', '#26292e'],
  ['black', 'dark', '#000000'],
];

const MARKS: Record<Category, string> = {
  named: 'solid, thin',
  relayed: 'double',
  unnamed: 'dashed',
  hedged: 'dotted',
  reply: 'solid, thick',
};

/** A table of Markdown. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

/** The two categories that are nearest to one another for a sight, and how far apart they are. */
function nearest(theme: Theme, sight: Sight): { pair: string; apart: number } {
  const pairs = CATEGORIES.flatMap((a, i) => CATEGORIES.slice(i + 1).map(b => [a, b] as const));
  const all = pairs.map(([a, b]) => ({ pair: `${a}, ${b}`, apart: distance(LOOKS[a][theme], LOOKS[b][theme], sight) }));
  return all.reduce((least, one) => (one.apart < least.apart ? one : least));
}

export function paletteDocument(): string {
  const lines = CATEGORIES.map(c => [
    c,
    MARKS[c],
    LOOKS[c].light,
    LOOKS[c].dark,
    ...PAPERS.map(([, theme, paper]) => contrast(LOOKS[c][theme], paper).toFixed(1)),
  ]);
  const sights = (Object.keys(SIGHTS) as Sight[]).map(sight => {
    const [light, dark] = [nearest('light', sight), nearest('dark', sight)];
    return [sight, light.pair, light.apart.toFixed(1), dark.pair, dark.apart.toFixed(1)];
  });
  const presets = PRESET_NAMES.map(preset => {
    const looks = looksOf({ preset, own: {} });
    const least = PAPERS.map(([, theme, paper]) => Math.min(...CATEGORIES.map(c => contrast(looks[c][theme], paper))));
    return [preset, ...least.map(c => c.toFixed(1))];
  });
  return `# The palette
Every category has a line style and a hue; the line style alone tells it from the others (forced colours, a grey print,
the preset "ink"). The hues are of the Okabe–Ito set, darkened or lightened. Written by \`node scripts/run.mjs scripts/palette/index.ts\`; tests hold the
lines at 3:1 against the paper and text over the strongest tint at 4.5:1.

${table(['category', 'line', 'light', 'dark', ...PAPERS.map(([name]) => `on ${name}`)], lines)}

The least contrast of any line in each preset:

${table(['preset', ...PAPERS.map(([name]) => name)], presets)}

## What colour-blind readers see
Simulated after Machado, Oliveira and Fernandes (2009) at full severity. The two categories that are nearest to one another,
and how far apart they are in OKLab × 100, where about 2 is the least difference that is seen:

${table(['sight', 'light: nearest', 'apart', 'dark: nearest', 'apart'], sights)}

Replies share blue with named claims on purpose: most replies are by name, and their line is three times as thick.

Columns: ${CATEGORIES.join(', ')}. Rows, on light and then on dark paper: ${Object.keys(SIGHTS).join(', ')}.

![The five lines in light and dark, as four kinds of sight see them](pictures/palette.png)
`;
}
