/** Where everything of the map stands, in CSS px. */
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { Band, Graph, Node } from './graph';

export interface Placed {
  width: number;
  height: number;
  nodes: (Node & {
    x: number;
    y: number;
    height: number;
    label: { x: number; y: number; end: boolean; room: number };
  })[];
  /** `path`: the middle line of a band, as an SVG path; `thickness`: its width. */
  bands: (Band & { path: string; thickness: number })[];
}

const NODE = 8;
const GAP = 16;
const EDGE = 10;
const LEAST = 200;
/** Of one claim, where there is room. */
const PER_CLAIM = 14;

/** @param width that there is, px. Few claims make a low picture, many a taller one, up to one screen and a half. */
export function place(graph: Graph, width: number): Placed {
  const starts = new Set(graph.bands.map(b => b.from));
  const columns = graph.nodes.filter(n => n.kind === 'speaker' || n.kind === 'rest' || n.kind === 'hedge').length;
  const claims = graph.bands.filter(b => b.to === 'article').reduce((sum, b) => sum + b.claims.length, 0);
  const height = Math.min(Math.max(LEAST, columns * (GAP + 12), claims * PER_CLAIM), 720);
  const layout = sankey<Node, Band>()
    .nodeId(n => n.id)
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .nodeSort(null as never)
    .extent([
      [EDGE, EDGE],
      [width - EDGE, height - EDGE],
    ]);
  const placed = layout({
    nodes: graph.nodes.filter(n => starts.has(n.id) || n.kind === 'article').map(n => ({ ...n })),
    links: graph.bands.map(b => ({ ...b, source: b.from, target: b.to, value: b.claims.length })),
  });
  const path = sankeyLinkHorizontal<Node, Band>();
  const layers = 1 + Math.max(0, ...placed.nodes.map(n => n.depth ?? 0));
  return {
    width,
    height,
    nodes: placed.nodes.map(n => {
      const [x = 0, y = 0, y1 = 0] = [n.x0, n.y0, n.y1];
      const end = x > width / 2;
      const { id, kind, name, sources } = n;
      const label = { x: end ? x - 5 : x + NODE + 5, y: (y + y1) / 2, end, room: width / layers - NODE - 8 };
      return { id, kind, name, sources, x, y, height: Math.max(1, y1 - y), label };
    }),
    bands: placed.links.map(({ from, to, category, claims: ids, width: thickness, ...link }) => ({
      from,
      to,
      category,
      claims: ids,
      path: path({ ...link, width: thickness } as never) ?? '',
      thickness: Math.max(1.5, thickness ?? 1),
    })),
  };
}

export const NODE_WIDTH = NODE;
