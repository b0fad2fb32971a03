/**
 * What the names that publishers give to elements (class, id, role, test ids) say about the text inside: data, each
 * family with an example of a name it must match. No family decides alone; the line model weighs them.
 */
import { attr, tagOf } from '../dom';

export interface HintFamily {
  name: string;
  pattern: RegExp;
  example: string;
}

/** Word borders inside names: start, end, "-", "_", "__", a space, or a capital after a small letter. */
const word = (alternatives: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${alternatives})(?:[^a-z]|$)`);

export const HINTS: readonly HintFamily[] = [
  {
    name: 'body',
    pattern:
      /article-?_*(?:body|content|text)|story-?_*(?:body|content|text)|(?:entry|post|body|main|page|rich|single|news)-?_*(?:content|text|body)|(?:^|[^a-z])(?:body|prose|paragraph|wysiwyg|richtext)(?:[^a-z]|$)/,
    example: 'article__body',
  },
  {
    name: 'related',
    pattern:
      /relat(?!ive(?:[^a-z]|$))|recommend|read-?_*(?:more|also|next)|more-?_*(?:from|stories|news|on|like|articles)|also-?_*(?:like|read)|trending|popular|most-?_*(?:read|viewed)|up-?_*next|next-?_*(?:article|post|story)|prev(?:ious)?-?_*(?:article|post)|teaser|latest|onward|see-?_*also|suggest|similar|(?:article|story|news|post|card)s?-?_*list|(?:^|[^a-z])cards?(?:[^a-z]|$)/,
    example: 'related-articles',
  },
  {
    name: 'promotion',
    pattern:
      /newsletter|subscri|sign-?_*up|promo|paywall|donat|membership|piano|offer|upsell|campaign|call-?_*to-?_*action|(?:^|[^a-z])cta(?:[^a-z]|$)|appeal|support-?_*us|contribut|regwall|download-?_*app/,
    example: 'newsletter-signup',
  },
  {
    name: 'share',
    pattern:
      /shar(?:e|ing)|social|follow|addtoany|sharedaddy|tweet-?_*button|bookmark|toolbar|tool-?_*box|print-?_*(?:link|button)|reaction|rating|(?:^|[^a-z])(?:likes?|votes?)(?:[^a-z]|$)/,
    example: 'social-share',
  },
  {
    name: 'comments',
    pattern: /comment|disqus|discussion|respond|replies|reply|coral|livefyre|vuukle|openweb|feedback|reader-?_*letters/,
    example: 'comments-area',
  },
  {
    name: 'advert',
    pattern:
      /(?:^|[^a-z])ads?(?:[^a-z]|$)|advert|sponsor|outbrain|taboola|dfp|(?:^|[^a-z])gpt|mpu|leaderboard|affiliate|partner-?_*content|native-?_*ad|(?:^|[^a-z])promoted/,
    example: 'ad-slot',
  },
  {
    name: 'navigation',
    pattern: word(
      'nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|pager|masthead|topbar|skip|sitemap|toc|contents',
    ),
    example: 'site-navigation',
  },
  {
    name: 'frame',
    pattern:
      /side-?_*bar|widget|footer|(?:^|[^a-z])(?:rail|aside|complementary|colophon|banner|secondary|tertiary|legal|copyright|disclaimer|utility)(?:[^a-z]|$)/,
    example: 'sidebar-right',
  },
  {
    name: 'byline',
    pattern:
      /byline|author|contributor|reporter|dateline|time-?_*stamp|publish|pub-?_*date|updated|meta|(?:^|[^a-z])(?:date|time|bio|info|dates?)(?:[^a-z]|$)|reading-?_*time|read-?_*time/,
    example: 'article-byline',
  },
  {
    name: 'caption',
    pattern:
      /caption|credit|galler|slide-?_*show|carousel|lightbox|(?:^|[^a-z])(?:image|img|photo|picture|media|video|player|audio|figure)s?(?:[^a-z]|$)/,
    example: 'image-caption',
  },
  {
    name: 'tags',
    pattern:
      /(?:^|[^a-z])(?:tags?|topics?|categor(?:y|ies)|keywords?|labels?|kicker|eyebrow|rubric|section-?_*name)(?:[^a-z]|$)/,
    example: 'article-tags',
  },
  {
    name: 'overlay',
    pattern:
      /cookie|consent|gdpr|cmp|modal|pop-?_*up|overlay|dialog|toast|tooltip|drawer|(?:^|[^a-z])notice(?:[^a-z]|$)|onetrust|interstitial|dropdown|accessib/,
    example: 'cookie-consent',
  },
  {
    name: 'standfirst',
    pattern:
      /standfirst|(?:^|[^a-z])(?:deck|dek|lede?|lead|intro|excerpt|summary|subtitle|subhead(?:line)?|sub-?_*title|chapo|abstract|sapo|description|key-?_*points?|highlights?|bullets?|takeaways?)(?:[^a-z]|$)/,
    example: 'article__standfirst',
  },
  {
    name: 'title',
    pattern: /head-?_*line|(?:^|[^a-z])(?:title|heading|entry-?_*title|post-?_*title)(?:[^a-z]|$)/,
    example: 'headline',
  },
  {
    name: 'aside',
    pattern:
      /pull-?_*quote|(?:fact|info|transcript)s?-?_*(?:box|panel|file)|(?:story|article|content)-?_*inset|inset-?_*(?:box|story|text|two|2|col)|(?:^|[^a-z])(?:callout|poll|quiz|survey|key-?_*facts|glossary)(?:s|[^a-z]|$)/,
    example: 'fact-box',
  },
  {
    name: 'inset',
    pattern: /(?:^|[^a-z])(?:box|inline|in-?_*article|embed|note|footnote|correction|editor)(?:s|[^a-z]|$)/,
    example: 'story-element-inline',
  },
  {
    name: 'signature',
    pattern:
      /author-?_*(?:bio|box|info|card|description|about|block)|about-?_*(?:the-?_*)?author|(?:^|[^a-z])(?:vcard|bio|biography|profile)(?:[^a-z]|$)/,
    example: 'author-bio',
  },
] as const;

/** A set of families, one bit each in the order of `HINTS`. */
export type HintSet = number;

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  complementary: 'frame',
  contentinfo: 'frame',
  banner: 'frame',
  dialog: 'overlay',
  alertdialog: 'overlay',
  search: 'navigation',
  menu: 'navigation',
};
const TAGS: Readonly<Record<string, string>> = {
  nav: 'navigation',
  menu: 'navigation',
  aside: 'frame',
  footer: 'frame',
  figcaption: 'caption',
  figure: 'caption',
  time: 'byline',
  address: 'byline',
  form: 'promotion',
  'amp-accordion': 'aside',
  'amp-ad': 'advert',
  'amp-consent': 'overlay',
  'amp-sidebar': 'navigation',
  'amp-user-notification': 'overlay',
};

/** The bit of a family by its name; 0 for an unknown one. */
export const hintBit = (name: string): HintSet => {
  const i = HINTS.findIndex(h => h.name === name);
  return i < 0 ? 0 : 1 << i;
};
const bits = (table: Readonly<Record<string, string>>) =>
  new Map(Object.entries(table).map(([key, family]) => [key, hintBit(family)]));
const ROLE_BITS = bits(ROLES);
const TAG_BITS = bits(TAGS);

const memory = new Map<string, HintSet>();
/** Names longer than this are utility classes in bulk; the first stretch says enough. */
const MAX_NAME = 300;

/** The families that a name ("c-articleBody article__text") belongs to. */
export function hintsOfName(name: string): HintSet {
  const known = memory.get(name);
  if (known !== undefined) return known;
  const plain = name
    .slice(0, MAX_NAME)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  let set = 0;
  HINTS.forEach((family, i) => {
    if (family.pattern.test(plain)) set |= 1 << i;
  });
  if (memory.size > 5000) memory.clear();
  memory.set(name, set);
  return set;
}

/** The families that an element's own names, role and tag belong to. */
export function hintsOf(el: Element): HintSet {
  const name = `${attr(el, 'class')} ${attr(el, 'id')} ${attr(el, 'data-testid')} ${attr(el, 'data-component')} ${attr(el, 'itemprop')}`;
  const role = attr(el, 'role');
  return (
    (name.length > 4 ? hintsOfName(name) : 0) | (role ? (ROLE_BITS.get(role) ?? 0) : 0) | (TAG_BITS.get(tagOf(el)) ?? 0)
  );
}
