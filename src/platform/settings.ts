/** What the reader has chosen: defaults, validation, one place of storage (`storage.local`, key "settings"). */
import { CATEGORIES, type Category } from '../analysis/model';

export const DENSITIES = ['sources', 'both', 'pointer'] as const;
/** Which parts of a claim carry a mark: the source alone, source and content, or only the claim under the pointer. */
export type Density = (typeof DENSITIES)[number];

export const SCOPES = ['our-kind', 'every-article'] as const;
/** Annotate political and diplomatic reporting only, or every reported article. */
export type Scope = (typeof SCOPES)[number];

export interface Settings {
  /** The whole of Whence on or off. */
  enabled: boolean;
  categories: Record<Category, boolean>;
  density: Density;
  scope: Scope;
  /** Hosts on which Whence stays off. */
  hostsOff: string[];
}

export const DEFAULTS: Settings = {
  enabled: true,
  categories: { hedged: true, unnamed: true, relayed: true, named: true, reply: true },
  density: 'both',
  scope: 'our-kind',
  hostsOff: [],
};

const MAX_HOSTS = 1000;

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const flag = (x: unknown, otherwise: boolean): boolean => (typeof x === 'boolean' ? x : otherwise);
const oneOf = <T extends string>(x: unknown, all: readonly T[], otherwise: T): T =>
  all.includes(x as T) ? (x as T) : otherwise;

/**
 * Whatever storage held, as settings: every missing or broken part takes its default, unknown parts are dropped.
 * Never throws.
 */
export function toSettings(stored: unknown): Settings {
  const s = isRecord(stored) ? stored : {};
  const c = isRecord(s.categories) ? s.categories : {};
  const own = (k: Category) => (Object.hasOwn(c, k) ? c[k] : undefined);
  return {
    enabled: flag(s.enabled, DEFAULTS.enabled),
    categories: Object.fromEntries(
      CATEGORIES.map(k => [k, flag(own(k), DEFAULTS.categories[k])]),
    ) as Settings['categories'],
    density: oneOf(s.density, DENSITIES, DEFAULTS.density),
    scope: oneOf(s.scope, SCOPES, DEFAULTS.scope),
    hostsOff: Array.isArray(s.hostsOff)
      ? s.hostsOff.filter((h): h is string => typeof h === 'string' && h.length < 254).slice(0, MAX_HOSTS)
      : [],
  };
}
