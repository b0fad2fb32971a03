/** The ways of the claims as a graph: speakers → outlets → this article. */
import type { Analysis, Claim, ClaimCategory } from '../../analysis/model';

export interface Node {
  id: string;
  kind: 'speaker' | 'outlet' | 'article' | 'rest' | 'hedge';
  /** As the article names it; '' for those that have no name of their own. */
  name: string;
  /** How many sources a node of the kind 'rest' stands for. */
  sources: number;
}

export interface Band {
  from: string;
  to: string;
  category: ClaimCategory;
  claims: string[];
}

export interface Graph {
  nodes: Node[];
  bands: Band[];
}

/** More sources than this would be hairlines: those with the fewest claims are drawn as one. */
const MOST_SOURCES = 14;
const ARTICLE = 'article';
const REST = 'rest';

function keptSources(claims: readonly Claim[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { speaker } of claims) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return new Set(sorted.slice(0, sorted.length > MOST_SOURCES + 1 ? MOST_SOURCES : undefined).map(([name]) => name));
}

/**
 * Every claim runs from its speaker through its outlets, the farthest first, to the article. An outlet that a claim has come
 * through twice is passed once, so that the graph has no circle; nodes of outlets are apart from those of speakers.
 */
export function graphOf({ claims }: Pick<Analysis, 'claims'>): Graph {
  const kept = keptSources(claims);
  const rest = new Set<string>();
  const nodes = new Map<string, Node>();
  const bands = new Map<string, Band>();
  /** Outlets by how many steps they are from the article: a way leads nearer at every step, never round. */
  const outlet = (name: string, steps: number) => `outlet ${steps} ${name}`;
  const add = (node: Node) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  for (const claim of claims) {
    const { speaker } = claim;
    const start = !kept.has(speaker)
      ? add({ id: REST, kind: 'rest', name: '', sources: 0 })
      : add({ id: `speaker ${speaker}`, kind: speaker === '' ? 'hedge' : 'speaker', name: speaker, sources: 1 });
    if (start === REST) rest.add(speaker);
    const through = [...new Set(claim.via)]
      .map((name, steps) => add({ id: outlet(name, steps), kind: 'outlet', name, sources: 0 }))
      .reverse();
    const way = [start, ...through, add({ id: ARTICLE, kind: 'article', name: '', sources: 0 })];
    for (let i = 0; i + 1 < way.length; i++) {
      const [from = '', to = ''] = [way[i], way[i + 1]];
      const key = `${from}\n${to}\n${claim.category}`;
      const band = bands.get(key) ?? { from, to, category: claim.category, claims: [] };
      band.claims.push(claim.id);
      bands.set(key, band);
    }
  }
  const others = nodes.get(REST);
  if (others) others.sources = rest.size;
  return { nodes: [...nodes.values()], bands: [...bands.values()] };
}
