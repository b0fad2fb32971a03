/** Which changes of a page may change an article: the others (advertisements, counters, menus) cost a look and no more. */

/** Outside every article, less text than this begins no paragraph of a new one; UTF-16 units. */
const MIN_TEXT = 80;

const within = (roots: readonly Element[], node: Node) => roots.some(root => root.contains(node));

/** @param roots of the articles on the page. */
export function isRelevant(record: MutationRecord, roots: readonly Element[]): boolean {
  if (within(roots, record.target)) return record.type === 'characterData' || hasText(record, 1);
  if (record.type === 'characterData') return roots.length === 0 && (record.target.nodeValue ?? '').length >= MIN_TEXT;
  // An article taken away whole is among the removed nodes, or in one of them.
  if ([...record.removedNodes].some(node => roots.some(root => node.contains(root)))) return true;
  return hasText(record, MIN_TEXT);
}

function hasText(record: MutationRecord, min: number): boolean {
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) if ((node.textContent ?? '').trim().length >= min) return true;
  }
  return false;
}
