/** The card's style, as CSS for its shadow root. */

import { CATEGORIES } from '../../analysis/model';
import { type Colours, looksOf, type Theme } from '../../platform/palette';

const PAPER = {
  light: {
    paper: '#ffffff',
    ink: '#1c1e21',
    faint: '#5e6267',
    rule: '#e6e4de',
    hover: '#f3f2ee',
    link: '#0063a0',
    shadow: '0 6px 24px rgb(20 24 32 / .18)',
  },
  dark: {
    paper: '#26282b',
    ink: '#ebeae6',
    faint: '#a9acb1',
    rule: '#3b3e43',
    hover: '#34373b',
    link: '#6db8ea',
    shadow: '0 6px 24px rgb(0 0 0 / .55)',
  },
} as const satisfies Record<Theme, Record<string, string>>;

const FAMILY = 'system-ui,-apple-system,"Segoe UI",Roboto,sans-serif';

/** What the card is set in. */
export const FONTS = ['600 14px', '400 14px', '400 13px', '400 12px'].map(font => `${font} ${FAMILY}`);

function hues(theme: Theme, colours: Colours): string {
  const looks = looksOf(colours);
  return CATEGORIES.map(c => `[data-look=${c}]{--hue:${looks[c][theme]};--line:${looks[c].line}}`).join('');
}

export function cardStyle(theme: Theme, colours: Colours): string {
  const variables = Object.entries(PAPER[theme]).map(([name, value]) => `--${name}:${value}`);
  return `
.card{${variables.join(';')};color-scheme:${theme}}
${hues(theme, colours)}
*{box-sizing:border-box}
.card{width:320px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;overscroll-behavior:contain;
  padding:12px 14px 8px;border-radius:10px;background:var(--paper);color:var(--ink);box-shadow:var(--shadow);
  font:400 14px/20px ${FAMILY};letter-spacing:normal;text-align:start;
  overflow-wrap:anywhere;animation:appear 120ms ease-out}
.card:focus{outline:none}
@keyframes appear{from{opacity:0}}
@media (prefers-reduced-motion:reduce){.card{animation:none}}
p,ul,h2,h3{margin:0;padding:0;font:inherit;list-style:none}
.who{font-weight:600;display:flex;gap:6px;align-items:baseline}
.who::before{content:"";flex:none;width:18px;align-self:center;border-bottom:3px var(--line) var(--hue)}
.about{color:var(--faint);font-size:13px;padding-inline-start:24px}
.chain{display:flex;flex-wrap:wrap;gap:0 12px;justify-content:space-between;align-items:baseline;margin-top:6px;font-size:13px}
.path{color:var(--faint);min-width:0}
.path :is(b,span){font-weight:400;display:inline-block;max-width:100%}
.path b{color:var(--ink)}
.path i{font-style:normal;margin:0 6px;color:var(--faint)}
a{color:var(--link);text-decoration:none;max-width:100%;border-radius:4px;padding:2px 0;margin-inline-start:auto}
a:hover{text-decoration:underline}
section{border-top:1px solid var(--rule);margin-top:10px;padding-top:8px}
h3{color:var(--faint);font-size:12px;line-height:16px;margin-bottom:4px}
.answer{display:block;width:100%;text-align:start;padding:4px 8px;margin:0 -8px;width:calc(100% + 16px);border-radius:6px}
.answer b{font-weight:600;display:block}
.answer q{quotes:none;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.answer:hover{background:var(--hover)}
.missing+.missing{margin-top:4px}
.note{padding-bottom:4px}
.foot{border-top:1px solid var(--rule);margin-top:10px;padding-top:6px;color:var(--faint);font-size:12px;line-height:16px}
.actions{display:flex;flex-wrap:wrap;gap:4px;margin:4px -8px 0}
button{all:unset;box-sizing:border-box;cursor:pointer;color:inherit;border-radius:6px}
.actions button{color:var(--link);font-size:13px;line-height:20px;min-height:28px;white-space:nowrap;padding:4px 8px}
.actions button:hover{background:var(--hover)}
.actions .last{margin-inline-start:auto;color:var(--faint)}
:focus-visible{outline:2px solid var(--link);outline-offset:1px}
@media (pointer:coarse){.actions button,.answer,a{min-height:44px;align-content:center}}
textarea{position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0}
@media (forced-colors:active){.card{border:1px solid CanvasText}.who::before{border-color:CanvasText}
.actions button{text-decoration:underline}}
`;
}
