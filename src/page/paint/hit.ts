/** Which place of the text is under a point of the viewport. */

interface Caret {
  offsetNode: Node;
  offset: number;
}

interface Points {
  caretPositionFromPoint?(x: number, y: number, options: { shadowRoots: ShadowRoot[] }): Caret | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/**
 * The caret nearest to a point: Firefox and Chrome 128, else Chrome's older way.
 * @param shadowRoots into which to look; without them the caret stands before the host.
 */
export function caretAt(
  document: Document,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | undefined {
  // Through the prototype, as an image of the page may bear their names.
  const points = Document.prototype as Points;
  const caret = points.caretPositionFromPoint?.call(document, x, y, { shadowRoots });
  if (caret) return { node: caret.offsetNode, offset: caret.offset };
  const range = points.caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** Is the point on one of the rectangles? The nearest caret may be far from it. */
export function isOn(rects: Iterable<DOMRect>, x: number, y: number): boolean {
  for (const r of rects) if (r.left <= x && x <= r.right && r.top <= y && y <= r.bottom) return true;
  return false;
}
