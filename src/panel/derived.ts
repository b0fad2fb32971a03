/** What the views draw from an analysis, made once for each: a view that is turned to again has it at hand. */
import type { Analysis } from '../analysis/model';
import { exchanges } from '../export/exchange';
import { facetsOf, haystack } from './find';
import { cut } from './map/cut';
import { graphOf } from './map/graph';
import { type Placed, place } from './map/layout';
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
/** Claims that somebody answered, and those that wait for an answer. */
export const responsesOf = remembered((analysis: Analysis) => {
  const all = exchangesOf(analysis);
  const having = (kind: 'answer' | 'none') =>
    analysis.claims.filter(({ id }) => all.get(id)?.lines.some(line => line.kind === kind));
  return { pairs: having('answer'), unanswered: having('none') };
});

export const sources = remembered(sourcesOf);
export const graph = remembered(graphOf);
export const facets = remembered(({ claims }: Analysis) => facetsOf(claims));

const pictures = remembered((_: Analysis): { last?: Placed } => ({}));

/** The map of an analysis, so many px wide; kept until another width is asked for. */
export function pictureOf(analysis: Analysis, width: number): Placed {
  const held = pictures(analysis);
  if (held.last?.width !== width) held.last = place(graph(analysis), width);
  return held.last;
}

/**
 * All of them, one at a step, and what words are looked for in: made before a reader turns to a view or types.
 * @param width of the map, as far as is known.
 */
export function* ahead(analysis: Analysis, width: number): Generator<unknown, void> {
  for (const make of [exchangesOf, responsesOf, sources, graph, facets]) yield make(analysis);
  // To measure the first letters takes the browser longer than all others.
  if (analysis.claims.length > 0)
    for (const { name, label } of pictureOf(analysis, width).nodes) yield cut(name, label.room);
  for (const claim of analysis.claims) yield haystack(claim, analysis.article.text);
}
