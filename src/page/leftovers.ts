/** What a script of an earlier version may have left in the page: Firefox ends it with its extension, and asks it nothing. */
import { HOST_STYLE } from './card/host';
import { firstChild, hasAttr, isElement, nextSibling, rootOf, tagOf } from './dom';

/** An element in all of our dress: each browser writes it down in its own way, so property by property. */
function isHost(element: Element): boolean {
  if (tagOf(element) !== 'div' || !hasAttr(element, 'translate')) return false;
  const style = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'style')?.get?.call(element) as
    | CSSStyleDeclaration
    | undefined;
  return (
    style !== undefined &&
    ['position', 'z-index', 'background-color'].every(name => style.getPropertyPriority(name) === 'important') &&
    style.getPropertyValue('z-index') === HOST_STYLE['z-index']
  );
}

/** Takes card and map away that nobody can close any more. Call it before this script has any of its own. */
export function removeLeftovers(document: Document): void {
  for (let child = firstChild(rootOf(document)); child; ) {
    const next = nextSibling(child);
    if (isElement(child) && isHost(child)) Element.prototype.remove.call(child);
    child = next;
  }
}
