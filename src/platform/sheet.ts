/** The style of every highlight, as CSS. Highlights take lines and colours only: no box, no shift of the text. */
import { CATEGORIES, type Category } from '../analysis/model';
import { type Colours, looksOf, STRENGTH_NAMES, STRENGTHS, type Strength, shade, type Theme } from './palette';

/** Each highlight of ours: a category at a strength, what a chosen claim answers, and the flash of a jump. */
export type Layer = `${Category}-${Strength}` | 'answered' | 'flash';

export const LAYERS: readonly Layer[] = [
  ...CATEGORIES.flatMap(c => STRENGTH_NAMES.map((s): Layer => `${c}-${s}`)),
  'answered',
  'flash',
];

function rule(name: string, line: string, thickness: number, colour: string, tint: string, offset = '.22em'): string {
  return (
    `::highlight(${name}){text-decoration:${line} ${colour} ${thickness}px;` +
    `text-decoration-skip-ink:none;text-underline-offset:${offset};background-color:${tint}}`
  );
}

/** Near the letters: below them it would lie at the edge of Chromium's filled box, and be seen by nobody. */
const NEAR = '1px';
/** In that box, which leaves it little room: how thick a line is, and how far below the letters' feet, px. */
const IN_BOX: Record<Category, [thickness: number, offset: number]> = {
  named: [1, 1],
  relayed: [1, -1],
  unnamed: [1.5, 1],
  hedged: [2, 1],
  reply: [2, 0],
};

/** Under which a layer is registered in the page: it tells the page nothing. */
export const nameOf = (theme: Theme, layer: Layer): string =>
  `_${LAYERS.indexOf(layer) + (theme === 'dark' ? LAYERS.length : 0)}`;

type Rules = Record<'colours' | 'forced' | 'filled', string>;

function rulesOf(theme: Theme, looks: ReturnType<typeof looksOf>): Rules {
  let colours = '';
  let forced = '';
  let filled = '';
  for (const category of CATEGORIES) {
    const look = looks[category];
    for (const strength of STRENGTH_NAMES) {
      const { line, tint } = STRENGTHS[strength];
      const name = nameOf(theme, `${category}-${strength}`);
      const style = `underline ${look.line}`;
      colours += rule(
        name,
        style,
        look.thickness,
        shade(look[theme], line),
        shade(look[theme], tint * look.tint[theme]),
      );
      const drawn = look.thickness + (strength === 'content' ? 0 : 1);
      forced += rule(name, style, drawn, 'currentcolor', 'transparent', NEAR);
      const [thickness, offset] = IN_BOX[category];
      filled += `::highlight(${name}){text-decoration-thickness:${thickness}px;text-underline-offset:${offset}px}`;
    }
  }
  colours += rule(nameOf(theme, 'answered'), 'underline overline solid', 1, looks.reply[theme], 'transparent');
  colours += rule(nameOf(theme, 'flash'), 'none', 0, 'transparent', shade(looks.unnamed[theme], 0.35));
  forced += rule(nameOf(theme, 'flash'), 'underline overline solid', 2, 'Highlight', 'transparent', NEAR);
  return { colours, forced, filled };
}

/** Elements of ours in the page (see page/card/host.ts): hidden by themselves, shown as long as the extension is there. */
const HOSTS = 'html>div[translate="no"][style]:not([id],[class]){display:block!important}';

/**
 * For light and dark paper, on the screen: nothing of ours is printed. In forced colours lines
 * alone tell the categories apart, in the colour of the text; Chromium makes that the one for selected text, with its background.
 */
export function sheet(chosen: Colours): string {
  const looks = looksOf(chosen);
  const light = rulesOf('light', looks);
  const dark = rulesOf('dark', looks);
  return (
    HOSTS +
    `@media screen{${light.colours}${dark.colours}}` +
    `@media screen and (forced-colors:active){${light.forced}${dark.forced}` +
    `@supports not (-moz-appearance:none){${light.filled}${dark.filled}}}`
  );
}
