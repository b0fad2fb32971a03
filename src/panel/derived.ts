/** What the views draw from an analysis, made once for each: a view that is turned to again has it at hand. */
import type { Analysis } from '../analysis/model';
import { exchanges } from '../export/exchange';
import { facetsOf, haystack } from './find';
import { graphOf } from './map/graph';
import { sourcesOf } from './shares';

/** The same function, which makes its answer once for each object that it is asked about. */
export function remembered<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { it: T }>();
  return of => {
    const known = made.get(of) ?? { it: make(of) };
    made.set(of, known);
    return known.it;
  };
}

export const exchangesOf = remembered(exchanges);
export const sources = remembered(sourcesOf);
export const graph = remembered(graphOf);
export const facets = remembered(({ claims }: Analysis) => facetsOf(claims));

/** All of them, one at a step, and what words are looked for in: made before a reader turns to a view or types. */
export function* ahead(analysis: Analysis): Generator<unknown, void> {
  for (const make of [exchangesOf, sources, graph, facets]) yield make(analysis);
  for (const claim of analysis.claims) yield haystack(claim, analysis.article.text);
}
