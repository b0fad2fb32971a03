/**
 * The outlets that Whence knows, from the one table of them: the analysis knows outlets by it, and the build takes the
 * hosts of the manifests from it.
 */
import { OUTLET_TABLE } from './outlets.table';

const KINDS = ['agency', 'newspaper', 'broadcaster', 'magazine', 'site'] as const;
export type OutletKind = (typeof KINDS)[number];

export interface Outlet {
  /** As a claim shows it: "Financial Times", "The New York Times". */
  name: string;
  aliases: string[];
  /** Names and aliases that are also ordinary words or other outlets ("Time", "Post"): they need context. */
  ambiguous: string[];
  /** Without "www."; every subdomain belongs to it. Empty: only quoted by others. */
  hosts: string[];
  country: string;
  /** BCP 47: what its hosts (or, without hosts, the outlet itself) publish in. */
  language: string;
  kind: OutletKind;
  /** Owned and edited by a state. */
  state?: true;
}

/**
 * Reads the format of `outlets.table.ts`.
 * @throws Error naming the line that is not of that format.
 */
export function parseOutlets(table: string): Outlet[] {
  const outlets: Outlet[] = [];
  let country = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) country = line.slice(2);
    else if (line !== '') outlets.push(parseOutlet(line, country));
  }
  return outlets;
}

function parseOutlet(line: string, country: string): Outlet {
  const columns = line.split('|').map(column => column.trim());
  const [name, aliases, hosts, traits] = columns;
  const [kind, ...rest] = traits?.split(' ') ?? [];
  if (columns.length !== 4 || !name || !KINDS.includes(kind as OutletKind) || country === '')
    throw new Error(`No outlet: "${line}"`);
  const names = [name, ...list(aliases)];
  const plain = names.map(n => n.replace(/\?$/, ''));
  const state = rest.includes('state');
  return {
    name: plain[0]!,
    aliases: plain.slice(1),
    ambiguous: plain.filter((_, i) => names[i]!.endsWith('?')),
    hosts: list(hosts),
    country,
    language: rest.find(trait => trait !== 'state') ?? 'en',
    kind: kind as OutletKind,
    ...(state && { state }),
  };
}

const list = (column = ''): string[] =>
  column
    .split(';')
    .map(entry => entry.trim())
    .filter(entry => entry !== '');

export const OUTLETS: readonly Outlet[] = parseOutlets(OUTLET_TABLE);
