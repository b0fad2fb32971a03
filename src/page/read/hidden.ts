/** Is an element's text hidden from readers? By attributes and names everywhere, by layout where there is one. */
import { attr, hasAttr, isRendered, tagOf } from '../dom';

/** Elements whose text is never prose of the page. */
const SILENT = new Set(
  'script style noscript template head title meta link svg math canvas iframe object embed video audio source track map select option optgroup datalist textarea input button progress meter dialog portal frame frameset applet rp rt'.split(
    ' ',
  ),
);

/** Classes by which publishers keep text for screen readers or printers alone. */
const HIDING =
  /(?:^|\s)(?:sr-only|sr-text|visually-?hidden|visuallyhidden|screen-?reader(?:-text|-only)?|u-hidden|is-hidden|a11y-hidden|off-?screen|hidden-accessible|accessibility-?hidden|print-only|only-print|show-for-sr|hidden)(?=\s|$)/i;
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|;|\s|$))/i;

/** True where the element is hidden by its tag, its attributes or the usual class names. Needs no layout. */
export function isHidden(el: Element): boolean {
  if (SILENT.has(tagOf(el))) return true;
  if (hasAttr(el, 'hidden') && attr(el, 'hidden') !== 'until-found') return true;
  const style = attr(el, 'style');
  if (style && HIDING_STYLE.test(style)) return true;
  const name = attr(el, 'class');
  return name !== '' && HIDING.test(name);
}

/** True where the browser has laid the page out and does not show the element. */
export const isUnrendered = (el: Element): boolean => !isRendered(el);
