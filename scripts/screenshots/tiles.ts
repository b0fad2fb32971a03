/** The stores' tiles as small pages: the name, what it does in one sentence, and a sentence with its marks. */
import { readFileSync } from 'node:fs';
import { LOOKS, STRENGTHS, shade } from '../../src/platform/palette';
import { ROOT } from '../steps';

const WORDS: readonly [words: string, category?: keyof typeof LOOKS][] = [
  ['The minister', 'named'],
  [' said no. '],
  ['A senior official', 'unnamed'],
  [' told '],
  ['the Courier', 'relayed'],
  [' yes. Both have '],
  ['reportedly', 'hedged'],
  [' left.'],
];

function sentence(): string {
  const part = ([words, category]: (typeof WORDS)[number]) => {
    if (!category) return words;
    const { light, line, thickness } = LOOKS[category];
    const decoration = `underline ${line} ${light} ${thickness * 1.5}px`;
    return `<span style="text-decoration:${decoration};background:${shade(light, STRENGTHS.source.tint)}">${words}</span>`;
  };
  return WORDS.map(part).join('');
}

/** @param scale 1 for the small tile. */
function page(width: number, height: number, scale: number): string {
  const icon = Buffer.from(readFileSync(`${ROOT}icons/whence.svg`)).toString('base64');
  return `<!doctype html><meta charset="utf-8"><title>Whence</title><style>
    body { margin: 0; width: ${width}px; height: ${height}px; box-sizing: border-box; padding: ${30 * scale}px ${34 * scale}px;
      background: #fdfdfb; color: #1c1e21; display: flex; flex-direction: column; justify-content: center; gap: ${16 * scale}px; }
    header { display: flex; align-items: center; gap: ${12 * scale}px; font: 600 ${30 * scale}px system-ui, sans-serif; }
    img { width: ${40 * scale}px; }
    .does { margin: 0; font: ${16 * scale}px/1.4 system-ui, sans-serif; color: #5e6267; }
    .shows { margin: 0; font: ${19 * scale}px/1.7 Georgia, "DejaVu Serif", serif; text-underline-offset: .22em; text-decoration-skip-ink: none; max-width: 24em; }
    span { text-underline-offset: .22em; text-decoration-skip-ink: none; }
    </style><header><img alt="" src="data:image/svg+xml;base64,${icon}">Whence</header>
    <p class="does">Who said it, how it came here, and who answered.</p><p class="shows">${sentence()}</p>`;
}

export const TILES = [
  { name: 'tile-440x280', width: 440, height: 280, html: page(440, 280, 1) },
  { name: 'marquee-1400x560', width: 1400, height: 560, html: page(1400, 560, 2.2) },
] as const;
