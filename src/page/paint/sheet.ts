/** The style of every highlight, as CSS. Highlights take lines and colours only: no box, no shift of the text. */
import { CATEGORIES, type Category } from '../../analysis/model';
import { LOOKS, STRENGTHS, type Strength, shade, type Theme } from '../../platform/palette';

/** Each highlight of ours: a category at a strength, what a chosen claim answers, and the flash of a jump. */
export type Layer = `${Category}-${Strength}` | 'answered' | 'flash';

export const LAYERS: readonly Layer[] = [
  ...CATEGORIES.flatMap(c => (['content', 'source', 'chosen'] as const).map((s): Layer => `${c}-${s}`)),
  'answered',
  'flash',
];

function rule(name: string, line: string, thickness: number, colour: string, tint: string): string {
  return (
    `::highlight(${name}){text-decoration:${line} ${colour} ${thickness}px;` +
    `text-decoration-skip-ink:none;text-underline-offset:.22em;background-color:${tint}}`
  );
}

/**
 * @param name the name under which a layer is registered.
 * @returns rules for the screen: nothing of ours is printed. In forced colours lines alone tell the categories apart.
 */
export function sheetOf(theme: Theme, name: (layer: Layer) => string): string {
  const colours: string[] = [];
  const forced: string[] = [];
  for (const category of CATEGORIES) {
    const look = LOOKS[category];
    for (const strength of ['content', 'source', 'chosen'] as const) {
      const { line, tint } = STRENGTHS[strength];
      const layer = name(`${category}-${strength}`);
      const style = `underline ${look.line}`;
      colours.push(rule(layer, style, look.thickness, shade(look[theme], line), shade(look[theme], tint)));
      forced.push(rule(layer, style, look.thickness, 'CanvasText', 'transparent'));
    }
  }
  const reply = LOOKS.reply[theme];
  colours.push(rule(name('answered'), 'underline overline solid', 1, reply, 'transparent'));
  colours.push(rule(name('flash'), 'none', 0, 'transparent', shade(LOOKS.unnamed[theme], 0.35)));
  forced.push(rule(name('flash'), 'underline overline solid', 2, 'Highlight', 'transparent'));
  return `@media screen{${colours.join('')}}@media screen and (forced-colors:active){${forced.join('')}}`;
}
