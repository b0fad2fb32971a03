/** Texts to try: of anything, of what news is made of, and of what our own rules speak of. */
import fc from 'fast-check';
import type { Article, BlockKind, Span } from '../../src/analysis/model';

/** Words and marks that lead deep into the rules; sentences of nobody in particular. */
export const PIECES =
  `said|says|told|had told|was told by|according to|as reported by|reportedly|allegedly|sources say|it is believed that|is said to|
the minister|a senior official|officials familiar with the matter|Ida Okafor|Foreign Minister Brandt|Okafor’s|Norland|the Kremlin|
Moscow|Kyiv|the White House|NATO|U.S.|the EU|the Harbour Gazette|Reuters|the BBC|Axios|AFP|he|she|they|it|who|which|whose|we|I|his|
that|and|but|or|nor|not|no|never|if|whether|to|of|by|in|on Tuesday|last week|March 4|2031|denied|rejected|dismissed|ruled out|
called for|called on|accused|of closing|urged|warned|threatened to|vowed|offered to|refused to|demanded|welcomed|confirmed|agreed that|
described it as|citing|quoting|asked about|responded|in response to|in a statement|in a letter seen by|the report|the claim|the proposal|
declined to comment|did not respond to a request for comment|its demand for|his assertion that|speculation about|by saying|adding that|
a truce|the ceasefire|the harbour|ceding territory|would stay|has been|were|will|is|"|“|”|‘|’|'|«|»|,|.|. |…|;|: |?|!|—|–|-|(|)|[|]|
\n\n|\n|\t|\r\n| | |@okafor|#1|1,000|30 %|$5|&|/|\\|*|_|<b>|</p>|&amp;|😀|👩‍👧|\ud83d|\ude00|\u202e|\u200b|\u00ad|\u0301|ﬁ|İ|ß|ὐ|한|漢|ا|
__proto__|constructor|toString|hasOwnProperty|null|undefined|NaN|$1|$&`
    .replaceAll('|\n', '|')
    .split('|');

export const newsish = (maxLength = 150): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n\n')), { maxLength })
    .map(parts => parts.flat().join(''));

/** A few pieces over and over, with something else in between: what grows badly shows here. */
export const repeated = (units: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', ''), newsish(8))
    .map(([unit, space, end]) => {
      const once = unit.join(space) + space || ' ';
      return once.repeat(Math.ceil(units / once.length)) + end;
    });

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 600 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  { weight: 5, arbitrary: newsish() },
  { weight: 1, arbitrary: repeated(1500) },
);

const KINDS: BlockKind[] = ['paragraph', 'heading', 'item', 'quote', 'caption', 'embed'];

/** An article with blocks, links and embeds that lie in its text, wherever. */
export const anyArticle: fc.Arbitrary<Article> = anyText.chain(text => {
  // Not within a surrogate pair: the gate of the background lets no such span through.
  const whole = (at: number) => (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) ? at - 1 : at);
  const span = fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length }))
    .map(([a, b]): Span => [whole(Math.min(a, b)), whole(Math.max(a, b))]);
  // The post's words and its signature lie in the post.
  const embed = fc
    .tuple(span, span, span, fc.constantFrom('X', 'Telegram'))
    .map(([content, author, more, platform]) => {
      const all = [content, author, more].flat();
      return { span: [Math.min(...all), Math.max(...all)] as Span, content, author, platform };
    });
  return fc.record(
    {
      text: fc.constant(text),
      title: newsish(8),
      publisher: fc.constantFrom('The Harbour Gazette', 'Reuters', '__proto__', ''),
      url: fc.constantFrom('https://news.example/a', 'not an address', ''),
      published: fc.constantFrom('2031-05-03T10:00:00Z', '2031-02-31', 'yesterday', '', '+275760-09-13'),
      language: fc.constantFrom('en', 'xx', ''),
      blocks: fc.array(fc.record({ span, kind: fc.constantFrom(...KINDS) }), { maxLength: 8 }),
      links: fc.array(fc.record({ span, href: fc.webUrl() }), { maxLength: 4 }),
      embeds: fc.array(embed, { maxLength: 3 }),
    },
    { requiredKeys: ['text'] },
  );
});
