/**
 * The outlets that Whence knows, from the one table of them: the analysis knows outlets by it, and the build takes the
 * hosts of the manifests from it.
 */
import { OUTLET_TABLE } from './outlets.table';
import { listOf, namesOf, type Row, rowsOf } from './table';

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
export const parseOutlets = (table: string): Outlet[] => rowsOf(table, 4).map(parseOutlet);

function parseOutlet({ section, columns: [name, aliases, hosts, traits] }: Row): Outlet {
  const { names, ambiguous } = namesOf(name, aliases);
  const [kind, ...rest] = traits!.split(' ');
  if (!KINDS.includes(kind as OutletKind)) throw new Error(`No kind of outlet: "${name} | ${traits}"`);
  return {
    name: names[0]!,
    aliases: names.slice(1),
    ambiguous,
    hosts: listOf(hosts),
    country: section,
    language: rest.find(trait => trait !== 'state') ?? 'en',
    kind: kind as OutletKind,
    ...(rest.includes('state') && { state: true as const }),
  };
}

export const OUTLETS: readonly Outlet[] = parseOutlets(OUTLET_TABLE);
