/** Social posts that stand inside an article: which element is one, of which platform, who signed it. */
import type { Embed, Span } from '../../analysis/model';
import { attr, selectAll, textContent } from '../dom';
import type { Box } from './walk';

interface Platform {
  name: string;
  /** Class of the element that publishers get from the platform's "embed" button. */
  pattern: RegExp;
  example: string;
  /** The address of a post. */
  link: RegExp;
  exampleLink: string;
}

/** Of addresses that several patterns fit, the first counts. */
export const PLATFORMS: readonly Platform[] = [
  {
    name: 'X',
    pattern: /\btwitter-(?:tweet|video)\b/,
    example: 'twitter-tweet tw-align-center',
    link: /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status(?:es)?\/\d+/i,
    exampleLink: 'https://twitter.com/martaquell/status/1234567890?ref_src=twsrc',
  },
  {
    name: 'Bluesky',
    pattern: /\bbluesky-embed\b/,
    example: 'bluesky-embed',
    link: /^https?:\/\/bsky\.app\/profile\/[^/]+\/post\/\w+/i,
    exampleLink: 'https://bsky.app/profile/did:plc:abc123/post/3kabc?ref_src=embed',
  },
  {
    name: 'Truth Social',
    pattern: /\btruthsocial-embed\b/,
    example: 'truthsocial-embed',
    link: /^https?:\/\/truthsocial\.com\/(?:@|users\/)\w+\/(?:(?:posts|statuses)\/)?\d+/i,
    exampleLink: 'https://truthsocial.com/@martaquell/posts/1234567890',
  },
  {
    name: 'Telegram',
    pattern: /\btelegram-(?:post|embed)\b|\btgme_widget_message\b/,
    example: 'telegram-post',
    link: /^https?:\/\/(?:t|telegram)\.me\/(?:s\/)?\w+\/\d+/i,
    exampleLink: 'https://t.me/martaquell/812',
  },
  {
    name: 'Instagram',
    pattern: /\binstagram-media\b/,
    example: 'instagram-media',
    link: /^https?:\/\/(?:www\.)?instagram\.com\/(?:p|reel)\/[\w-]+/i,
    exampleLink: 'https://www.instagram.com/p/Cabc-12/',
  },
  {
    name: 'Threads',
    pattern: /\btext-post-media\b/,
    example: 'text-post-media',
    link: /^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@[\w.]+\/post\/[\w-]+/i,
    exampleLink: 'https://www.threads.net/@martaquell/post/Cabc12',
  },
  {
    name: 'TikTok',
    pattern: /\btiktok-embed\b/,
    example: 'tiktok-embed',
    link: /^https?:\/\/(?:www\.)?tiktok\.com\/@[\w.]+\/video\/\d+/i,
    exampleLink: 'https://www.tiktok.com/@martaquell/video/1234567890',
  },
  {
    name: 'Facebook',
    pattern: /\bfb-(?:post|xfbml-parse-ignore)\b/,
    example: 'fb-post',
    link: /^https?:\/\/(?:www\.|m\.)?facebook\.com\/[\w.]+\/(?:posts|videos)\/[\w-]+/i,
    exampleLink: 'https://www.facebook.com/martaquell/posts/1234567890',
  },
  {
    // Last: it runs on any host.
    name: 'Mastodon',
    pattern: /\bmastodon-embed\b/,
    example: 'mastodon-embed',
    link: /^https?:\/\/[^/]+\/@[\w.]+(?:@[\w.-]+)?\/\d{6,}/i,
    exampleLink: 'https://example.social/@martaquell/1234567',
  },
];

/** Some publishers keep a post's words, signature and address and none of its names: "— Ada Example (@ada_example) April 3". */
const SIGNED = /[—–]\s*[^—–]{1,80}\(@[\w.@-]+\)[^—–]{0,60}$/u;
/** Links of a post that are looked at, from its end. */
const MOST_LINKS = 5;

function platformOf({ el, tag }: Box): string | undefined {
  const name = attr(el, 'class');
  const named = name === '' ? undefined : PLATFORMS.find(p => p.pattern.test(name))?.name;
  if (named || tag !== 'blockquote' || !SIGNED.test((textContent(el) ?? '').trim())) return named;
  const links = linksIn(el);
  return PLATFORMS.find(({ link }) => links.some(href => link.test(href)))?.name;
}

const linksIn = (el: Element): string[] =>
  selectAll(el, 'a[href]')
    .slice(-MOST_LINKS)
    .map(a => attr(a, 'href'));

/** The walk's boxes are asked again and again. */
const known = new WeakMap<Box, string | undefined>();

/** The innermost box around `box` that is a post, with its platform. */
export function postAround(box: Box): { box: Box; platform: string } | undefined {
  for (let b: Box | undefined = box; b; b = b.parent) {
    if (!known.has(b)) known.set(b, platformOf(b));
    const platform = known.get(b);
    if (platform) return { box: b, platform };
  }
  return undefined;
}

/** "— Ada Example (@ada_example) April 3, 2025"; "A post shared by Ada (@ada)"; "Post by @ada@example.social". */
const SIGNATURE =
  /^(?:[—–-]{1,2}\s*)?(?:(?:a\s+)?post (?:shared )?by\s+)?(?<author>[^()@]{0,80}?\s*\(?@[\w.@-]{1,80}\)?)(?=\s|$)/iu;

/** A line of a post, as it stands in the article's text. */
export interface PostLine {
  span: Span;
  text: string;
}

/**
 * One post from its lines.
 * @param el holds it
 * @returns the post with its own words and its author's signature; the author is an empty span at the end where the
 * post is not signed
 */
export function embedOf(platform: string, el: Element, lines: readonly PostLine[]): Embed {
  const start = lines[0]!.span[0];
  const end = lines.at(-1)!.span[1];
  const last = lines.at(-1)!;
  const signed = /^[—–-]|^(?:a )?post (?:shared )?by /i.test(last.text) ? SIGNATURE.exec(last.text) : null;
  const name = signed?.groups?.author ?? '';
  const at = last.span[0] + (name ? last.text.indexOf(name) : 0);
  const content: Span =
    signed && lines.length > 1 ? [start, lines.at(-2)!.span[1]] : signed ? [start, start] : [start, end];
  const author: Span = name ? [at, at + name.trimEnd().length] : [end, end];
  const { link } = PLATFORMS.find(p => p.name === platform) ?? {};
  // Also where the platform's button is all that leads there, which is no line of the article's.
  const href = linksIn(el).findLast(l => link?.test(l));
  return { span: [start, end], content, author, platform, ...(href ? { href } : {}) };
}
