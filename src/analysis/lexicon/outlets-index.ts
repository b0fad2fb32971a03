/** Finding an outlet by what a text calls it, or by the host of a page. */
import { OUTLETS, type Outlet } from './outlets';
import { fold, remember } from './table';

const byName = new Map<string, Outlet>();
const ambiguous = new Set<string>();
const byHost = new Map<string, Outlet>();
/** All outlets that share a name: "the Times". */
const sharers = new Map<string, Outlet[]>();

for (const outlet of OUTLETS) {
  for (const host of outlet.hosts) byHost.set(host, outlet);
  for (const name of [outlet.name, ...outlet.aliases]) {
    const unsure = outlet.ambiguous.includes(name);
    if (unsure) ambiguous.add(fold(name));
    sharers.set(fold(name), [...(sharers.get(fold(name)) ?? []), outlet]);
    if (!byName.has(fold(name)) || (!unsure && ambiguous.has(fold(name)))) byName.set(fold(name), outlet);
  }
}

/**
 * The outlet of that name or alias, upper and lower case as in running text ("the Financial Times", "FT", "the Post").
 * Of several outlets of one name, the one most often quoted. Ask `isAmbiguous` before believing a short name.
 */
export const outletOf: (name: string) => Outlet | undefined = remember(
  name => byName.get(fold(name)) ?? (isLoud(name) ? loud().get(fold(name)) : undefined),
);

/** "THISDAY": as some outlets write themselves and others; no abbreviation is as long. */
const isLoud = (name: string): boolean => name.length > LONGEST_LETTERS && name === name.toUpperCase();
const LONGEST_LETTERS = 5;

let inCapitals: Map<string, Outlet> | undefined;
/** Outlets by their names in capitals, but for names that are ordinary words; made when first asked for. */
function loud(): ReadonlyMap<string, Outlet> {
  inCapitals ??= new Map([...byName].filter(([name]) => !ambiguous.has(name)).map(([k, o]) => [k.toUpperCase(), o]));
  return inCapitals;
}

/** Of several outlets of one name, that of a country: "the Times", in a British newspaper. */
export const outletHere = (name: string, country: string): Outlet | undefined => {
  const all = sharers.get(fold(name));
  return all && all.length > 1 ? all.find(o => o.country === country) : undefined;
};

/** Is the name also an ordinary word, or shared by several outlets ("Time", "the Post", "The Nation")? */
export const isAmbiguous = (name: string): boolean => ambiguous.has(fold(name));

/** The outlet that publishes under a host or any subdomain of it: "www.ft.com", "edition.cnn.com". */
export function outletOfHost(host: string): Outlet | undefined {
  let rest = host.toLowerCase().replace(/\.$/, '');
  while (rest !== '') {
    const outlet = byHost.get(rest);
    if (outlet) return outlet;
    const dot = rest.indexOf('.');
    rest = dot < 0 ? '' : rest.slice(dot + 1);
  }
  return undefined;
}
