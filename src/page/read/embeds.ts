/** Social posts that stand inside an article: which element is one, of which platform, who signed it. */
import type { Embed, Span } from '../../analysis/model';
import { attr } from '../dom';
import type { Box } from './walk';

interface Platform {
  name: string;
  /** Class of the element that publishers get from the platform's "embed" button. */
  pattern: RegExp;
  example: string;
}

export const PLATFORMS: readonly Platform[] = [
  { name: 'X', pattern: /\btwitter-(?:tweet|video)\b/, example: 'twitter-tweet tw-align-center' },
  { name: 'Bluesky', pattern: /\bbluesky-embed\b/, example: 'bluesky-embed' },
  { name: 'Mastodon', pattern: /\bmastodon-embed\b/, example: 'mastodon-embed' },
  { name: 'Truth Social', pattern: /\btruthsocial-embed\b/, example: 'truthsocial-embed' },
  { name: 'Telegram', pattern: /\btelegram-(?:post|embed)\b|\btgme_widget_message\b/, example: 'telegram-post' },
  { name: 'Instagram', pattern: /\binstagram-media\b/, example: 'instagram-media' },
  { name: 'Threads', pattern: /\btext-post-media\b/, example: 'text-post-media' },
  { name: 'TikTok', pattern: /\btiktok-embed\b/, example: 'tiktok-embed' },
  { name: 'Facebook', pattern: /\bfb-(?:post|xfbml-parse-ignore)\b/, example: 'fb-post' },
];

/** The platform whose post this element is; undefined for anything else. */
export function platformOf(el: Element): string | undefined {
  const name = attr(el, 'class');
  return name === '' ? undefined : PLATFORMS.find(p => p.pattern.test(name))?.name;
}

/** The innermost box around `box` that is a post, with its platform. */
export function postAround(box: Box): { box: Box; platform: string } | undefined {
  for (let b: Box | undefined = box; b; b = b.parent) {
    const platform = platformOf(b.el);
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
  links: readonly string[];
}

/**
 * One post from its lines.
 * @returns the post with its own words and its author's signature; the author is an empty span at the end where the
 * post is not signed
 */
export function embedOf(platform: string, lines: readonly PostLine[]): Embed {
  const start = lines[0]!.span[0];
  const end = lines.at(-1)!.span[1];
  const last = lines.at(-1)!;
  const signed = /^[—–-]|^(?:a )?post (?:shared )?by /i.test(last.text) ? SIGNATURE.exec(last.text) : null;
  const name = signed?.groups?.author ?? '';
  const at = last.span[0] + (name ? last.text.indexOf(name) : 0);
  const content: Span =
    signed && lines.length > 1 ? [start, lines.at(-2)!.span[1]] : signed ? [start, start] : [start, end];
  const author: Span = name ? [at, at + name.trimEnd().length] : [end, end];
  const href = lines.flatMap(l => l.links).findLast(l => /\/(?:status|statuses|post|posts|p|@[^/]+)\/[\w-]+/.test(l));
  return { span: [start, end], content, author, platform, ...(href ? { href } : {}) };
}
