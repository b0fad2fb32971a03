/** The tables asked with a memory: an article names the same places and outlets again and again. */
import type { Outlet } from '../lexicon/outlets';
import { outletOf as askOutlet } from '../lexicon/outlets-index';
import { mostWordsFrom as askMost, sidesOf as askSides, type Side } from '../lexicon/sides';

/** Names remembered at once, of each table. */
const MOST = 4000;

function remember<T>(ask: (name: string) => T): (name: string) => T {
  const known = new Map<string, { answer: T }>();
  return name => {
    const before = known.get(name);
    if (before) return before.answer;
    if (known.size >= MOST) known.clear();
    const answer = ask(name);
    known.set(name, { answer });
    return answer;
  };
}

export const outletOf: (name: string) => Outlet | undefined = remember(askOutlet);
/** How many words a name that begins with this one has at most. */
export const mostWordsFrom: (word: string) => number = remember(askMost);
export const sidesOf: (name: string) => readonly Side[] = remember(askSides);
