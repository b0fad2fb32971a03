/** Takes out of a page what is no structure of its text: scripts, styles, drawings, and the hundredth link of a menu. */

const GONE =
  'script:not([type*="ld+json"]), style, link:not([rel="canonical"]):not([rel="amphtml"]), svg, img, picture, source, video, audio, iframe, object, embed, canvas, base, input, select, meta[http-equiv]';
const LEFT_ALONE = /^(?:head|meta|title|link|script|br|wbr|hr)$/i;
/** The names of `<meta>` elements that say what a page is. */
const TELLING =
  /^(?:og:(?:type|title|site_name|url|locale|description)|article:.*|author|byl|.*date.*|.*publi.*|section|.*keywords|generator|language|description|parsely-(?:title|pub-date|section))$/i;
/** Elements of one parent that stay where none of them holds the article, and how deep they may nest. */
const MOST_SIBLINGS = 4;
const MOST_DEPTH = 6;

/** @param holds does the element hold something of the article? */
export function prune(root: Element, holds: (el: Element) => boolean): void {
  for (const el of root.querySelectorAll(GONE)) el.remove();
  for (const meta of root.querySelectorAll('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '';
    if (!TELLING.test(name) && !meta.hasAttribute('charset')) meta.remove();
  }
  const walk = (el: Element, depth: number) => {
    let others = 0;
    for (const child of [...el.children]) {
      if (LEFT_ALONE.test(child.tagName) && !holds(child)) {
        if (child.tagName === 'HEAD') walk(child, 0);
        continue;
      }
      if (holds(child)) {
        walk(child, 0);
        continue;
      }
      if (depth < MOST_DEPTH) walk(child, depth + 1);
      if (depth >= MOST_DEPTH || !child.textContent?.trim() || ++others > MOST_SIBLINGS) child.remove();
    }
  };
  walk(root, 0);
}
