/**
 * The shape of every message at the boundary, before anything acts on it. A check takes whatever arrived and gives the
 * message, with only the parts that belong to it, or `undefined`.
 */
import type { Article, Block, BlockKind, Embed, Link, Span } from '../analysis/model';
import { MAX_FIELD, MAX_PARTS } from './limits';
import {
  type BackgroundToPage,
  type BackgroundToPanel,
  CUTS,
  type Message,
  type PageRefusal,
  type PageToBackground,
  type PanelToBackground,
} from './messages';
import { toSettings } from './settings';
import { safeUrl } from './url';
import type { Vocabulary } from './words';

export type Check<T> = (x: unknown) => T | undefined;
export type Checks<M extends { [K in keyof M]: { message: unknown } }> = { [K in keyof M]: Check<M[K]['message']> };

type Fields = Record<string, unknown>;
const REASONS = {
  'not-an-article': true,
  'other-language': true,
  'not-our-kind': true,
  stub: true,
  restless: true,
  forbidden: true,
  'no-permission': true,
  failed: true,
} satisfies Record<PageRefusal, true>;
const BLOCKS = {
  paragraph: true,
  heading: true,
  item: true,
  quote: true,
  caption: true,
  embed: true,
} satisfies Record<BlockKind, true>;

const fields = (x: unknown): Fields => (typeof x === 'object' && x !== null ? (x as Fields) : {});
const own = <T extends string>(all: Record<T, true>, x: unknown): x is T =>
  typeof x === 'string' && Object.hasOwn(all, x);
const text = (x: unknown): x is string => typeof x === 'string' && x.length <= MAX_FIELD;
const tab = (x: unknown): x is number => Number.isSafeInteger(x) && (x as number) >= 0;
const list = <T>(x: unknown, check: Check<T>): T[] =>
  Array.isArray(x)
    ? x
        .slice(0, MAX_PARTS)
        .map(check)
        .filter(y => y !== undefined)
    : [];

const isSplit = (text: string, at: number) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** A span of the text, forwards, between characters: half of a surrogate pair belongs to nobody. */
function span(x: unknown, text: string): Span | undefined {
  if (!Array.isArray(x) || x.length !== 2) return undefined;
  const [start, end] = x as unknown[];
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  const [from, to] = [start as number, end as number];
  const fits = 0 <= from && from <= to && to <= text.length;
  return fits && !isSplit(text, from) && !isSplit(text, to) ? [from, to] : undefined;
}

function block(x: unknown, of: string): Block | undefined {
  const { span: s, kind } = fields(x);
  const at = span(s, of);
  return at && own(BLOCKS, kind) ? { span: at, kind } : undefined;
}

function link(x: unknown, of: string): Link | undefined {
  const { span: s, href } = fields(x);
  const at = span(s, of);
  const url = safeUrl(href);
  return at && url ? { span: at, href: url.href } : undefined;
}

function embed(x: unknown, of: string): Embed | undefined {
  const e = fields(x);
  const at = span(e.span, of);
  const content = span(e.content, of);
  const author = span(e.author, of);
  if (!at || !content || !author || !text(e.platform)) return undefined;
  const within = (part: Span) => at[0] <= part[0] && part[1] <= at[1];
  if (!within(content) || !within(author)) return undefined;
  const url = safeUrl(e.href);
  return { span: at, content, author, platform: e.platform, ...(url ? { href: url.href } : {}) };
}

/** Whatever a page's script sent, as an article; parts that do not fit are left out, without text there is none. */
export function toArticle(x: unknown): Article | undefined {
  const a = fields(x);
  if (typeof a.text !== 'string') return undefined;
  const of = a.text;
  const article: Article = { text: a.text };
  for (const key of ['id', 'title', 'standfirst', 'byline', 'publisher', 'published', 'language'] as const) {
    const value = a[key];
    if (text(value)) article[key] = value;
  }
  const url = safeUrl(a.url);
  if (url) article.url = url.href;
  if (Array.isArray(a.blocks)) article.blocks = list(a.blocks, y => block(y, of));
  if (Array.isArray(a.links)) article.links = list(a.links, y => link(y, of));
  if (Array.isArray(a.embeds)) article.embeds = list(a.embeds, y => embed(y, of));
  return article;
}

const nothing: Check<Record<string, never>> = x => (typeof x === 'object' && x !== null ? {} : undefined);
const claim: Check<{ key: string; claim: string }> = x => {
  const { key, claim } = fields(x);
  return text(key) && text(claim) ? { key, claim } : undefined;
};
/** A claim to be shown; `focus`: the reader goes there with it. */
const shown: Check<{ key: string; claim: string; focus?: boolean }> = x => {
  const c = claim(x);
  return c && { ...c, ...(fields(x).focus === true ? { focus: true } : {}) };
};
const asked: Check<{ asked: boolean }> = x => {
  const { asked } = fields(x);
  return typeof asked === 'boolean' ? { asked } : undefined;
};
const keyed: Check<{ key: string }> = x => {
  const { key } = fields(x);
  return text(key) ? { key } : undefined;
};
const ofTab: Check<{ tab: number }> = x => {
  const { tab: t } = fields(x);
  return tab(t) ? { tab: t } : undefined;
};

export const FROM_PAGE: Checks<PageToBackground> = {
  'page.detected': x => {
    const detected = asked(x);
    return detected && { ...detected, ...(fields(x).there === true ? { there: true } : {}) };
  },
  'page.article': x => {
    const m = fields(x);
    const article = toArticle(m.article);
    if (!article || !text(m.key) || typeof m.asked !== 'boolean') return undefined;
    const entries = list(m.entries, y => span(y, article.text));
    const cuts = list(m.cuts, c => CUTS.find(cut => cut === c));
    return { key: m.key, article, entries, cuts, asked: m.asked, ...(m.bare === true ? { bare: true } : {}) };
  },
  'page.refused': x => {
    const { reason, detail, asked } = fields(x);
    if (!own(REASONS, reason) || typeof asked !== 'boolean') return undefined;
    return { reason, asked, ...(text(detail) ? { detail } : {}) };
  },
  'page.gone': keyed,
  'page.left': nothing,
  'page.viewed': keyed,
  'page.reading': claim,
  'page.chosen': x => {
    const chosen = claim(x);
    return chosen && { ...chosen, ...(fields(x).open === true ? { open: true } : {}) };
  },
};

export const FROM_PANEL: Checks<PanelToBackground> = {
  'panel.state': ofTab,
  'panel.read': ofTab,
  'panel.show': x => {
    const t = ofTab(x);
    const c = shown(x);
    return t && c && { ...t, ...c };
  },
};

const vocabulary: Check<Vocabulary> = x => {
  const { language, words } = fields(x);
  return text(language) && Object.values(fields(words)).every(text)
    ? { language, words: fields(words) as Record<string, string> }
    : undefined;
};

export const TO_PAGE: Checks<BackgroundToPage> = {
  'tab.read': asked,
  'tab.alive': nothing,
  'tab.step': x => {
    const { by } = fields(x);
    return by === 1 || by === -1 ? { by } : undefined;
  },
  'tab.who': nothing,
  'tab.show': shown,
  'tab.settings': x => {
    const { settings, words } = fields(x);
    const known = vocabulary(words);
    return { settings: toSettings(settings), ...(known ? { words: known } : {}) };
  },
  'tab.stop': nothing,
};

export const TO_PANEL: Checks<BackgroundToPanel> = {
  // The state comes from our own background, which the table of senders has made sure of.
  'state.changed': x => {
    const m = fields(x);
    const known = tab(m.tab) && typeof fields(m.state).status === 'string';
    return known ? (x as Message<'state.changed'>) : undefined;
  },
};
