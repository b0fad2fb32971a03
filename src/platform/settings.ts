/** What the reader has chosen: defaults, and settings out of whatever was stored. store.ts keeps them. */
import { CATEGORIES, type Category } from '../analysis/model';
import { isHex } from './contrast';
import { type Colours, PRESET_NAMES, type Theme } from './palette';

export const DENSITIES = ['sources', 'both', 'pointer'] as const;
/** Which parts of a claim carry a mark: the source alone, source and content, or only the claim under the pointer. */
export type Density = (typeof DENSITIES)[number];

export const SCOPES = ['our-kind', 'every-article'] as const;
/** Annotate political and diplomatic reporting only, or every reported article. */
export type Scope = (typeof SCOPES)[number];

export const PAGES = ['allowed', 'asked'] as const;
/** Read pages by itself wherever the browser allows it (news sites that are known, sites the reader added), or never unasked. */
export type Pages = (typeof PAGES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const satisfies readonly ('auto' | Theme)[];
export const LANGUAGES = ['auto', 'en', 'uk', 'ru'] as const;
/** Of the interface; 'auto': the browser's. */
export type Language = (typeof LANGUAGES)[number];

/** The longest rest of the pointer that can be asked for; ms. */
const MAX_REST = 3000;

export interface Settings {
  /** The whole of Whence on or off. */
  enabled: boolean;
  categories: Record<Category, boolean>;
  colours: Colours;
  density: Density;
  /** The pointer rests on a claim this long before its card opens, ms; 'click': it never opens by itself. */
  rest: number | 'click';
  /** A slim map of the claims beside the scroll bar. */
  map: boolean;
  pages: Pages;
  scope: Scope;
  /** Hosts on which Whence stays off. */
  hostsOff: string[];
  /** Of our own pages and the card; 'auto': the browser's, and the page's under the card. */
  theme: (typeof THEMES)[number];
  language: Language;
}

export const DEFAULTS: Settings = {
  enabled: true,
  categories: { hedged: true, unnamed: true, relayed: true, named: true, reply: true },
  colours: { preset: 'classic', own: {} },
  density: 'both',
  rest: 250,
  map: false,
  pages: 'allowed',
  scope: 'our-kind',
  hostsOff: [],
  theme: 'auto',
  language: 'auto',
};

const MAX_HOSTS = 1000;

type Fields = Record<string, unknown>;
const isRecord = (x: unknown): x is Fields => typeof x === 'object' && x !== null && !Array.isArray(x);
/** The fields of a record; what only every object has is none of them. */
const own = (x: unknown, key: string): unknown => (isRecord(x) && Object.hasOwn(x, key) ? x[key] : undefined);
const flag = (x: unknown, otherwise: boolean): boolean => (typeof x === 'boolean' ? x : otherwise);
const oneOf = <T extends string>(x: unknown, all: readonly T[], otherwise: T): T =>
  all.includes(x as T) ? (x as T) : otherwise;

function restOf(x: unknown): Settings['rest'] {
  if (x === 'click') return x;
  return typeof x === 'number' && Number.isFinite(x) ? Math.max(0, Math.min(Math.round(x), MAX_REST)) : DEFAULTS.rest;
}

function coloursOf(x: unknown): Colours {
  const hues = CATEGORIES.flatMap(c => {
    const hue = own(own(x, 'own'), c);
    return isHex(hue) ? [[c, hue.toLowerCase()]] : [];
  });
  return {
    preset: oneOf(own(x, 'preset'), PRESET_NAMES, DEFAULTS.colours.preset),
    own: Object.fromEntries(hues) as Colours['own'],
  };
}

/**
 * Whatever storage held, as settings: every missing or broken part takes its default, unknown parts are dropped. So settings
 * of an older version are those of this one with its additions at their defaults. Never throws.
 */
export function toSettings(stored: unknown): Settings {
  const get = (key: keyof Settings) => own(stored, key);
  const hosts = get('hostsOff');
  return {
    enabled: flag(get('enabled'), DEFAULTS.enabled),
    categories: Object.fromEntries(
      CATEGORIES.map(k => [k, flag(own(get('categories'), k), DEFAULTS.categories[k])]),
    ) as Settings['categories'],
    colours: coloursOf(get('colours')),
    density: oneOf(get('density'), DENSITIES, DEFAULTS.density),
    rest: restOf(get('rest')),
    map: flag(get('map'), DEFAULTS.map),
    pages: oneOf(get('pages'), PAGES, DEFAULTS.pages),
    scope: oneOf(get('scope'), SCOPES, DEFAULTS.scope),
    hostsOff: Array.isArray(hosts)
      ? hosts.filter((h): h is string => typeof h === 'string' && h.length < 254).slice(0, MAX_HOSTS)
      : [],
    theme: oneOf(get('theme'), THEMES, DEFAULTS.theme),
    language: oneOf(get('language'), LANGUAGES, DEFAULTS.language),
  };
}

/** By this key a file says that it holds settings of Whence, and of which form; a later form has another number. */
const MARK = 'whence-settings';
const FORM = 1;

/** The settings as a file that `fromFile` takes back. */
export const toFile = (settings: Settings): string => `${JSON.stringify({ [MARK]: FORM, ...settings }, null, 2)}\n`;

/** The settings in a file; undefined where it is none of ours, or of a form that this version does not know. */
export function fromFile(text: string): Settings | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return own(read, MARK) === FORM ? toSettings(read) : undefined;
  } catch {
    return undefined;
  }
}
