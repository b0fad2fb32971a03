/**
 * The card: one host element with a closed shadow root, in the page only while a card is open, in the top layer so that
 * nothing of the page lies over it. All is taken away when `signal` aborts.
 */
import type { Analysis } from '../../analysis/model';
import type { Colours, Theme } from '../../platform/palette';
import type { Settings } from '../../platform/settings';
import { lookOf } from '../paint/marks';
import { copy, quotationOf, reportOf } from './copy';
import { cardOf } from './model';
import { type Box, place } from './place';
import { cardStyle } from './style';
import { viewOf } from './view';

export interface CardOf {
  analysis: Analysis;
  claim: string;
  settings: Settings;
  theme: Theme;
  /** The claim's lines in the viewport, now. */
  lines(): Box[];
  point?: { x: number; y: number };
  goTo(claim: string): void;
  showInPanel(): void;
}

export interface Card {
  open(of: CardOf): void;
  close(): void;
  isOpen(): boolean;
  /** Moves the focus into the card; Escape takes it back to where it was. */
  enter(): boolean;
  isOurs(event: Event): boolean;
  /** Is this node our host? */
  isHost(node: Node): boolean;
}

/** Inline and important, so that no rule of the page can hide, move or dress the host. */
const HOST_STYLE = {
  all: 'initial',
  position: 'fixed',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  width: 'auto',
  height: 'auto',
  display: 'block',
  'z-index': '2147483647',
};

export function createCard(document: Document, signal: AbortSignal): Card {
  let host: HTMLElement | undefined;
  let view: HTMLElement | undefined;
  let before: Element | null = null;
  let follow: (() => void) | undefined;

  function close() {
    const focused = host !== undefined && document.activeElement === host;
    host?.remove();
    host = view = follow = undefined;
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  }

  function addHost(theme: Theme, colours: Colours): ShadowRoot {
    host = document.createElement('div');
    for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle(theme, colours));
    root.adoptedStyleSheets = [sheet];
    return root;
  }

  function put(of: CardOf) {
    if (!host || !view) return;
    const { innerWidth: width, innerHeight: height } = window;
    const lines = of.lines();
    if (!lines.some(l => l.bottom > 0 && l.top < height)) return close();
    const { offsetWidth, offsetHeight } = view;
    const rtl = getComputedStyle(document.documentElement).direction === 'rtl';
    const at = place(lines, { width: offsetWidth, height: offsetHeight }, { width, height }, rtl, of.point);
    host.style.setProperty('left', `${at.left}px`, 'important');
    host.style.setProperty('top', `${at.top}px`, 'important');
  }

  function open(of: CardOf) {
    const claim = of.analysis.claims.find(c => c.id === of.claim);
    const model = cardOf(of.analysis, of.claim);
    const look = claim && lookOf(claim, of.settings.categories);
    if (!claim || !model || !look) return;
    const from = host === undefined ? document.activeElement : before;
    host?.remove();
    before = from;
    const root = addHost(of.theme, of.settings.colours);
    view = viewOf(model, look, {
      goTo: of.goTo,
      showInPanel: of.showInPanel,
      copy: () => copy(quotationOf(of.analysis, claim), view!),
      report: () => copy(reportOf(of.analysis, claim), view!),
    });
    root.append(view);
    document.documentElement.append(host!);
    host!.showPopover();
    follow = () => put(of);
    follow();
  }

  const moved = () => follow?.();
  window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { passive: true, signal });
  signal.addEventListener('abort', close);

  return {
    open,
    close,
    isOpen: () => host?.isConnected === true,
    enter() {
      if (!host?.isConnected || !view) return false;
      view.focus({ preventScroll: true });
      return true;
    },
    isHost: node => node === host,
    isOurs: event => host !== undefined && event.composedPath().includes(host),
  };
}
