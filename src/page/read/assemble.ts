/** Chosen lines → the article's text, and the map between its offsets and the live text nodes. */
import type { Block, Link, Span } from '../../analysis/model';
import { MAX_LINKS, MAX_READ_TEXT } from '../../platform/limits';
import { data, isConnected, nodeType, ownerDocument, rangeIn, rootNode } from '../dom';
import type { Line, Run } from './line';
import type { TextPiece } from './types';

/** `nodeType` of a shadow root. */
const FRAGMENT = 11;

/** What stands between two paragraphs of an article's text. */
export const DIVIDER = '\n\n';

export interface Assembled {
  text: string;
  blocks: Block[];
  links: Link[];
  /** Runs in the order of the text; `at` counts in the article's text. */
  runs: Run[];
  /** The lines that fitted, and where each begins. */
  lines: { line: Line; start: number }[];
  cut: boolean;
}

const absolute = (href: string, base: string): string | undefined => {
  try {
    const url = new URL(href, base || undefined);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * @param lines in reading order
 * @param base address against which links are resolved
 */
export function assemble(lines: readonly Line[], base: string): Assembled {
  const out: Assembled = { text: '', blocks: [], links: [], runs: [], lines: [], cut: false };
  const texts: string[] = [];
  let at = 0;
  for (const line of lines) {
    const start = at === 0 ? 0 : at + DIVIDER.length;
    const end = start + line.text.length;
    if (end > MAX_READ_TEXT) {
      out.cut = true;
      break;
    }
    texts.push(line.text);
    out.blocks.push({ span: [start, end], kind: line.kind });
    for (const run of line.runs) out.runs.push({ ...run, at: start + run.at });
    for (const link of line.links) {
      const href = out.links.length < MAX_LINKS ? absolute(link.href, base) : undefined;
      if (href) out.links.push({ span: [start + link.start, start + link.end], href });
    }
    out.lines.push({ line, start });
    at = end;
  }
  out.text = texts.join(DIVIDER);
  return out;
}

/** Index of the first run that ends after `offset`. */
function firstRunAfter(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.at + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The map between an article's text and the page. Holds the text nodes alive as long as it lives itself. */
export class PageMap {
  private readonly byNode = new Map<Text, Run[]>();
  /** What stood in each node when it was read. */
  private readonly words = new Map<Text, string>();
  private shadows: ShadowRoot[] | undefined;

  constructor(private readonly runs: readonly Run[]) {
    for (const run of runs) {
      const list = this.byNode.get(run.node);
      if (list) list.push(run);
      else this.byNode.set(run.node, [run]);
      this.words.set(run.node, data(run.node));
    }
  }

  /** False for a node that is no longer in the page or holds other words: its offsets mean nothing until it is read again. */
  private holds(node: Text): boolean {
    return isConnected(node) && data(node) === this.words.get(node);
  }

  /** See `ReadArticle.trees`. */
  trees(): ShadowRoot[] {
    this.shadows ??= [...new Set([...this.byNode.keys()].map(node => rootNode(node)))].filter(
      root => nodeType(root) === FRAGMENT,
    ) as ShadowRoot[];
    return this.shadows;
  }

  /** See `ReadArticle.pieces`. */
  pieces([start, end]: Span): TextPiece[] {
    const out: TextPiece[] = [];
    for (let i = firstRunAfter(this.runs, start); i < this.runs.length; i++) {
      const run = this.runs[i]!;
      if (run.at >= end) break;
      const from = run.start + Math.max(0, start - run.at);
      const to = run.start + Math.min(run.length, end - run.at);
      const last = out.at(-1);
      // Inside one node only white space and invisible characters can lie between two runs.
      if (last && last.node === run.node) last.end = to;
      else if (this.holds(run.node)) out.push({ node: run.node, start: from, end: to });
    }
    return out;
  }

  /** See `ReadArticle.ranges`: one live range a text node. */
  ranges(span: Span): Range[] {
    const out: Range[] = [];
    for (const { node, start, end } of this.pieces(span)) {
      const document = ownerDocument(node);
      if (!document) continue;
      const range = rangeIn(document);
      range.setStart(node, start);
      range.setEnd(node, end);
      out.push(range);
    }
    return out;
  }

  /** See `ReadArticle.offsetOf`. */
  offsetOf(node: Node, offset: number): number | undefined {
    if (!this.byNode.has(node as Text) || !this.holds(node as Text)) return undefined;
    for (const run of this.byNode.get(node as Text) ?? []) {
      if (offset >= run.start && offset <= run.start + run.length) return run.at + offset - run.start;
    }
    return undefined;
  }
}
