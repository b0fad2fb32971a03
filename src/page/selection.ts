/** Which stretch of an article the reader has selected. */
import type { Span } from '../analysis/model';
import { MAX_SELECTED } from '../platform/limits';
import type { ReadArticle } from './read/types';

/**
 * @returns the stretch from the first to the last selected character that belongs to the article, in UTF-16 units of its
 * text; undefined where the selection has no character of it.
 */
export function selectedIn(range: Range, { offsetOf }: Pick<ReadArticle, 'offsetOf'>): Span | undefined {
  const root = range.commonAncestorContainer;
  const nodes = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  // A walker begins after its root, which may be the one text node of the selection.
  let node: Node | null = root.nodeType === Node.TEXT_NODE ? root : nodes.nextNode();
  for (let i = 0; node && i < MAX_SELECTED; i++, node = nodes.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : (node.nodeValue ?? '').length;
    if (from === to) continue;
    start = Math.min(start, firstOffset(node, from, to, offsetOf) ?? start);
    end = Math.max(end, firstOffset(node, to, from, offsetOf) ?? end);
  }
  return start < end ? [start, end] : undefined;
}

/** The offset of the first point from `from` towards `to` that the article knows: white space at a node's ends is not read. */
function firstOffset(node: Node, from: number, to: number, offsetOf: ReadArticle['offsetOf']): number | undefined {
  const by = from < to ? 1 : -1;
  for (let at = from; at !== to + by; at += by) {
    const offset = offsetOf(node, at);
    if (offset !== undefined) return offset;
  }
  return undefined;
}
