/** What the `<meta>` elements of a page say, read once for all who ask. */
import { attr, rootOf, selectAll } from '../dom';

/** So many are looked at: a page may have thousands. */
const MOST = 300;

/** Contents by lower-case property, name or itemprop; of each the first that says something. */
export function metaContents(document: Document): Map<string, string> {
  const out = new Map<string, string>();
  for (const el of selectAll(rootOf(document), 'meta[content]', MOST)) {
    const name = (attr(el, 'property') || attr(el, 'name') || attr(el, 'itemprop')).toLowerCase();
    if (!name || out.has(name)) continue;
    const content = attr(el, 'content').trim();
    if (content) out.set(name, content);
  }
  return out;
}

/** The first of the names that says something, in one line; "" where none does. @param names lower case */
export const firstOf = (meta: ReadonlyMap<string, string>, ...names: string[]): string => {
  for (const name of names) {
    const content = meta.get(name);
    if (content) return content.replace(/\s+/g, ' ');
  }
  return '';
};
