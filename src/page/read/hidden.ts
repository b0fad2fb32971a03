/** Is an element's text hidden from readers? By attributes and names everywhere, by layout where there is one. */
import { attr, boxOf, hasAttr, isRendered, tagOf } from '../dom';

/** Elements whose text is never prose of the page. */
const SILENT = new Set(
  'script style noscript template head title meta link svg math canvas iframe object embed video audio source track map select option optgroup datalist textarea input button progress meter dialog portal frame frameset applet rp rt'.split(
    ' ',
  ),
);

/** Classes by which publishers keep text for screen readers alone. */
const HIDING =
  /(?:^|\s)(?:sr-only|sr-text|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|a11y-hidden|off-?screen|hidden-accessible|accessibility-?hidden|show-for-sr)(?=\s|$)/i;
/** Classes that take text out of the page, which another may bring back: "hidden md:block" is seen on a wide screen. */
const REMOVING = /(?:^|\s)(?:u-hidden|is-hidden|print-only|only-print|hidden)(?=\s|$)/i;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|;|\s|$))/i;

/**
 * True where the element is hidden by its tag, its attributes or the usual class names. Needs no layout: where there is one, it
 * decides whether a class that takes text out of the page does so here.
 */
export function isHidden(el: Element): boolean {
  if (SILENT.has(tagOf(el))) return true;
  if (hasAttr(el, 'hidden') && attr(el, 'hidden') !== 'until-found') return true;
  const style = attr(el, 'style');
  if (style && HIDING_STYLE.test(style)) return true;
  const name = attr(el, 'class');
  return name !== '' && (HIDING.test(name) || (REMOVING.test(name) && isRendered(el) !== true));
}

/** CSS px²; less is no place for a letter. */
const LEAST_AREA = 4;

/** Nothing to be read by style alone: no size, or contents that are not rendered (their own box is, empty). */
const isEmptied = (style: CSSStyleDeclaration): boolean =>
  style.fontSize === '0px' || style.getPropertyValue('content-visibility') === 'hidden';

/** Is a box where nobody can scroll to, or too small to let anything of it be seen? */
function isOutOfSight(el: Element, style: CSSStyleDeclaration): boolean {
  const { right, bottom, width, height } = boxOf(el);
  if (right + scrollX < 0 || bottom + scrollY < 0) return true;
  return width * height < LEAST_AREA && /hidden|clip/.test(style.overflow);
}

/**
 * True where the browser has laid the page out and a reader cannot see the block's text: not rendered, transparent, without
 * size, or out of sight. Cheap while styles and layout are clean.
 */
export function isUnseen(el: Element): boolean {
  const rendered = isRendered(el);
  if (rendered !== true) return rendered === false;
  const style = getComputedStyle(el);
  return isEmptied(style) || isOutOfSight(el, style);
}

/** The same of an element inside a line, that shares its block's place unless it is positioned. */
export function isUnseenInline(el: Element): boolean {
  const rendered = isRendered(el);
  if (rendered !== true) return rendered === false;
  const style = getComputedStyle(el);
  return isEmptied(style) || (/absolute|fixed/.test(style.position) && isOutOfSight(el, style));
}
