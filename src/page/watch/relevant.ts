/** Which changes of a page may change an article: the others (advertisements, counters, menus) cost a look and no more. */
import { contains, rootNode, textContent } from '../dom';

/** Outside every article, less text than this begins no paragraph of a new one; UTF-16 units. */
const MIN_TEXT = 80;

/** What an observer is asked for: attributes change no text. */
export const WATCHED = { childList: true, subtree: true, characterData: true };

const within = (roots: readonly Element[], node: Node) => roots.some(root => contains(root, node));

/**
 * @param roots of the articles on the page
 * @param trees shadow roots in which they stand
 */
export function isRelevant(record: MutationRecord, roots: readonly Element[], trees: readonly Node[]): boolean {
  const { target, type } = record;
  if (within(roots, target) || trees.includes(rootNode(target))) return type === 'characterData' || hasText(record, 1);
  if (type === 'characterData') return roots.length === 0 && (target.nodeValue ?? '').length >= MIN_TEXT;
  // An article taken away whole is among the removed nodes, or in one of them.
  if ([...record.removedNodes].some(node => roots.some(root => contains(node, root)))) return true;
  return hasText(record, MIN_TEXT);
}

function hasText(record: MutationRecord, min: number): boolean {
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) if ((textContent(node) ?? '').trim().length >= min) return true;
  }
  return false;
}
