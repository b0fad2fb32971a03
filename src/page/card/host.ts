import { rootOf } from '../dom';

/** The style of an element of ours in the page: inline and important, so that no rule of the page can hide, move or dress it. */
export const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  width: 'auto',
  height: 'auto',
  display: 'none',
  'z-index': '2147483647',
};

/**
 * Stands an element of ours in the page. It is shown by the extension's own style, where that reaches over what is important in
 * an element (in Firefox, which takes it from the page when the extension is switched off, and our script with it, which could
 * then take nothing away), else by itself.
 * @param open called once it is in the page.
 */
export function standHost(
  document: Document,
  host: HTMLElement,
  style: Readonly<Record<string, string>>,
  open = () => {},
) {
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, 'important');
  host.translate = false; // by this the style knows it, see `HOSTS`
  rootOf(document).append(host);
  open();
  if (getComputedStyle(host).display === 'none') host.style.setProperty('display', 'block', 'important');
}
