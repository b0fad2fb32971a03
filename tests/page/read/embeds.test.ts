/** Posts of every platform, as its "embed" button writes them and as publishers print them: kept whole, with author and link. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis';
import { readHtml } from '../../../src/cli/html';
import { PLATFORMS } from '../../../src/page/read/embeds';
import { CANAL, prose } from '../../e2e/live/stories';

const WORDS = 'Our port will not be closed by people who have never seen it from the sea.';
const DATE = 'May 5, 2031';
const LINKS = Object.fromEntries(PLATFORMS.map(p => [p.name, p.exampleLink]));
/** By platform: the markup, and the author as the post names it. */
const POSTS: readonly (readonly [platform: string, html: string, author: string])[] = [
  [
    'X',
    `<blockquote class="twitter-tweet" data-lang="en"><p lang="en" dir="ltr">${WORDS}</p>&mdash; Marta Quell (@martaquell) <a href="${LINKS.X}">${DATE}</a></blockquote> <script async src="https://platform.twitter.com/widgets.js"></script>`,
    'Marta Quell (@martaquell)',
  ],
  [
    'Telegram',
    `<div class="telegram-post tgme_widget_message"><div class="tgme_widget_message_text">${WORDS}</div><div class="tgme_widget_message_footer"><a href="${LINKS.Telegram}">— Marta Quell (@martaquell)</a></div></div>`,
    'Marta Quell (@martaquell)',
  ],
  [
    'Telegram',
    `<blockquote class="telegram-post"><p>${WORDS}</p><p>&mdash; Marta Quell (@martaquell) <a href="${LINKS.Telegram}">${DATE}</a></p></blockquote>`,
    'Marta Quell (@martaquell)',
  ],
  [
    'Truth Social',
    `<blockquote class="truthsocial-embed"><p>${WORDS}</p>&mdash; Marta Quell (@martaquell) <a href="${LINKS['Truth Social']}">${DATE}</a></blockquote>`,
    'Marta Quell (@martaquell)',
  ],
  [
    'Bluesky',
    `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:abc123/app.bsky.feed.post/3kabc"><p lang="en">${WORDS}</p>&mdash; Marta Quell (<a href="https://bsky.app/profile/did:plc:abc123?ref_src=embed">@martaquell.example</a>) <a href="${LINKS.Bluesky}">${DATE} at 3:04 PM</a></blockquote>`,
    'Marta Quell (@martaquell.example)',
  ],
  [
    'Mastodon',
    `<blockquote class="mastodon-embed"><p>${WORDS}</p><p>Post by @martaquell@example.social</p><a href="${LINKS.Mastodon}">View on Mastodon</a></blockquote>`,
    '@martaquell@example.social',
  ],
  [
    'Mastodon',
    `<blockquote class="mastodon-embed"><p>${WORDS}</p>&mdash; Marta Quell (@martaquell@example.social) <a href="${LINKS.Mastodon}">${DATE}</a></blockquote>`,
    'Marta Quell (@martaquell@example.social)',
  ],
  ...['X', 'Telegram', 'Truth Social', 'Bluesky', 'Mastodon'].map(
    platform =>
      [
        platform,
        `<blockquote class="wp-block-quote"><p>${WORDS}</p><p>&mdash; Marta Quell (@martaquell) <a href="${LINKS[platform]}">${DATE}</a></p></blockquote>`,
        'Marta Quell (@martaquell)',
      ] as const,
  ),
];

const read = (inside: string) =>
  readHtml(
    `<!doctype html><html lang="en"><head><title>${CANAL.title}</title></head><body><main><article><h1>${CANAL.title}</h1>${prose(CANAL)}${inside}${prose({ ...CANAL, paragraphs: CANAL.paragraphs.map(p => `Later, ${p}`) })}</article></main></body></html>`,
    'https://www.example.com/2031/05/06/canal',
  ).article;

describe.each(POSTS)('a post on %s', (platform, html, author) => {
  const article = read(html);
  const at = (span: readonly [number, number]) => article.text.slice(...span);

  it('is kept once, whole, with its words, its author and its address', () => {
    expect(article.embeds).toHaveLength(1);
    const [post] = article.embeds!;
    expect(post).toMatchObject({ platform, href: LINKS[platform] });
    expect(at(post!.content)).toBe(WORDS);
    expect(at(post!.author)).toBe(author);
    expect(article.text.split(WORDS)).toHaveLength(2);
    expect(article.text).not.toContain('View on');
    expect(
      article
        .blocks!.filter(b => b.kind === 'embed')
        .map(b => at(b.span))
        .join(' '),
    ).toContain(WORDS);
  });

  it('is a claim of its author', () => {
    const claim = analyze(article).claims.find(c => c.content.some(span => at(span).includes('never seen it')));
    expect(claim?.speaker).toMatch(/quell/i);
  });
});

it('is a signature alone where the platform writes no words into the page', () => {
  const article = read(
    `<blockquote class="mastodon-embed" data-embed-url="${LINKS.Mastodon}/embed"><a href="${LINKS.Mastodon}"><div>Post by @martaquell@example.social</div><div>View on Mastodon</div></a></blockquote>`,
  );
  const [post] = article.embeds!;
  expect(article.text.slice(...post!.author)).toBe('@martaquell@example.social');
  expect(post!.content[0]).toBe(post!.content[1]);
  expect(post!.href).toBe(LINKS.Mastodon);
});

it.each([
  ['without a signature', `<blockquote><p>${WORDS} <a href="${LINKS.X}">She wrote it here</a>.</p></blockquote>`],
  ['without an address', `<blockquote><p>${WORDS}</p><p>— Marta Quell (@martaquell)</p></blockquote>`],
])('a quotation %s is no post', (_, html) => {
  expect(read(html).embeds ?? []).toEqual([]);
});

it.each(PLATFORMS)('$name is known by class and address', ({ name, pattern, example, exampleLink }) => {
  expect(pattern.test(example)).toBe(true);
  expect(PLATFORMS.find(({ link }) => link.test(exampleLink))?.name).toBe(name);
});
