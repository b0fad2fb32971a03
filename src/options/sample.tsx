/** Two invented sentences, marked as the settings want it: the shortest way to say what a setting does. */
import { useState } from 'preact/hooks';
import type { Category, ClaimCategory } from '../analysis/model';
import { type Look, STRENGTHS, type Strength, shade, type Theme } from '../platform/palette';
import type { Settings } from '../platform/settings';
import { say } from '../platform/words';

type Part = [words: string, claim?: number, part?: 'source' | 'content'];

/** The claims of the example; the fourth answers the second. It stays English, as the articles do that Whence reads. */
const CLAIMS: readonly { category: ClaimCategory; reply?: boolean }[] = [
  { category: 'named' },
  { category: 'unnamed' },
  { category: 'relayed' },
  { category: 'named', reply: true },
  { category: 'hedged' },
];
const PARTS: readonly Part[] = [
  ['Minister Ilsa Varn said', 0, 'source'],
  [' '],
  ['the bridge would reopen in May', 0, 'content'],
  ['. '],
  ['A senior official', 1, 'source'],
  [' told the Courier that '],
  ['the money had run out', 1, 'content'],
  ['. '],
  ['The Harbour Post reported', 2, 'source'],
  [' that '],
  ['a loan was being discussed', 2, 'content'],
  ['. Ms. Varn '],
  ['denied', 3, 'source'],
  [' '],
  ['any shortage', 3, 'content'],
  ['. Work has '],
  ['reportedly', 4, 'source'],
  [' '],
  ['stopped', 4, 'content'],
  ['.'],
];

interface SampleProps {
  settings: Settings;
  looks: Record<Category, Look>;
  theme: Theme;
}

export function Sample({ settings, looks, theme }: SampleProps) {
  const [pointed, setPointed] = useState<number>();
  const { categories, density } = settings;

  function styleOf(claim: number, part: 'source' | 'content') {
    const { category, reply } = CLAIMS[claim]!;
    const look: Category | undefined =
      reply && categories.reply && (part === 'source' || !categories[category])
        ? 'reply'
        : categories[category]
          ? category
          : undefined;
    const hidden = density === 'pointer' || (density === 'sources' && part === 'content');
    if (!look || (hidden && pointed !== claim)) return undefined;
    const strength: Strength = pointed === claim ? 'chosen' : part;
    const { line, tint } = STRENGTHS[strength];
    const hue = looks[look][theme];
    return {
      textDecoration: `underline ${looks[look].line} ${shade(hue, line)} ${looks[look].thickness}px`,
      textDecorationSkipInk: 'none',
      textUnderlineOffset: '.22em',
      backgroundColor: shade(hue, tint * looks[look].tint[theme]),
    };
  }

  return (
    <figure class="sample">
      <figcaption class="help">{say('sample')}</figcaption>
      <p lang="en" onPointerLeave={() => setPointed(undefined)}>
        {PARTS.map(([words, claim, part], i) =>
          claim === undefined || part === undefined ? (
            words
          ) : (
            <span key={i} style={styleOf(claim, part)} onPointerEnter={() => setPointed(claim)}>
              {words}
            </span>
          ),
        )}
      </p>
    </figure>
  );
}
