/** Where everything of the map stands, in CSS px. */
import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { Band, Graph, Node } from './graph';

/** A name beside what it names: `x`, `y` are where its middle line begins or, at the end of a line, ends. */
export interface Label {
  x: number;
  y: number;
  end: boolean;
  /** How wide it may be, px. */
  room: number;
}

export interface Placed {
  width: number;
  height: number;
  nodes: (Node & { x: number; y: number; height: number; label: Label })[];
  /** `path`: the middle line of a band, as an SVG path; `thickness`: its width. */
  bands: (Band & { path: string; thickness: number })[];
}

const NODE = 8;
/** Between two nodes of a column: a name finds room in it. */
const GAP = 18;
/** Above the first node: the name of the article. */
const HEAD = 24;
const FOOT = 10;
const LEAST = 200;
/** Of one claim, where there is room. */
const PER_CLAIM = 14;
/** Between a node and its name. */
const SPACE = 6;
/** What the names of the sources may take at the left. */
const NAMES = { share: 0.36, most: 220 };

const isSource = ({ kind }: Node) => kind === 'speaker' || kind === 'rest' || kind === 'hedge';

/** Sources have their names in a column of their own, outside of the bands; outlets and the article have theirs above. */
function labelOf(node: Node, x: number, y: number, height: number, width: number): Label {
  if (isSource(node)) return { x: x - SPACE, y: y + height / 2, end: true, room: x - SPACE };
  const above = y - SPACE - 2;
  return x > width / 2
    ? { x: x + NODE, y: above, end: true, room: x + NODE - width * NAMES.share }
    : { x, y: above, end: false, room: width - x };
}

/** @param width that there is, px. Few claims make a low picture, many a taller one, up to one screen and a half. */
export function place(graph: Graph, width: number): Placed {
  const starts = new Set(graph.bands.map(b => b.from));
  const sources = graph.nodes.filter(isSource).length;
  const claims = graph.bands.filter(b => b.to === 'article').reduce((sum, b) => sum + b.claims.length, 0);
  const height = Math.min(Math.max(LEAST, sources * (GAP + 10) + HEAD, claims * PER_CLAIM), 760);
  const names = Math.min(width * NAMES.share, NAMES.most);
  const layout = sankey<Node, Band>()
    .nodeId(n => n.id)
    .nodeWidth(NODE)
    .nodePadding(GAP)
    .nodeSort(null as never)
    .extent([
      [names, HEAD],
      [width, height - FOOT],
    ]);
  const placed = layout({
    nodes: graph.nodes.filter(n => starts.has(n.id) || n.kind === 'article').map(n => ({ ...n })),
    links: graph.bands.map(b => ({ ...b, source: b.from, target: b.to, value: b.claims.length })),
  });
  const path = sankeyLinkHorizontal<Node, Band>();
  return {
    width,
    height,
    nodes: placed.nodes.map(n => {
      const [x = 0, y = 0, y1 = 0] = [n.x0, n.y0, n.y1];
      const { id, kind, name, sources } = n;
      const tall = Math.max(1, y1 - y);
      return { id, kind, name, sources, x, y, height: tall, label: labelOf(n, x, y, tall, width) };
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
