/** The tables asked with a memory: an article names the same places and outlets again and again. */
import type { Outlet } from '../lexicon/outlets';
import { outletOf as askOutlet } from '../lexicon/outlets-index';
import { sidesOf as askSides, type Side } from '../lexicon/sides';

/** Names remembered at once, of each table. */
const MOST = 4000;

function remember<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return name => {
    if (known.has(name)) return known.get(name)!;
    if (known.size >= MOST) known.clear();
    const answer = ask(name);
    known.set(name, answer);
    return answer;
  };
}

export const outletOf: (name: string) => Outlet | undefined = remember(askOutlet);
export const sidesOf: (name: string) => readonly Side[] = remember(askSides);
