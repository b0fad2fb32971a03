/**
 * The card: one host element with a closed shadow root, in the page only while a card is open, in the top layer so that
 * nothing of the page lies over it. All is taken away when `signal` aborts.
 */
import type { Analysis } from '../../analysis/model';
import type { Colours, Theme } from '../../platform/palette';
import type { Settings } from '../../platform/settings';
import { elementFor, focusedIn, rootOf } from '../dom';
import { lookOf } from '../paint/marks';
import { copy, quotationOf, reportOf } from './copy';
import { HOST_STYLE, standHost } from './host';
import { measureLetters } from './letters';
import { cardOf } from './model';
import { type Box, place } from './place';
import { cardStyle, FONTS } from './style';
import { noteOf, viewOf } from './view';

/** Where a card stands, and how it looks. */
export interface Beside {
  settings: Settings;
  theme: Theme;
  /** The lines of what it explains in the viewport, now. */
  lines(): Box[];
  point?: { x: number; y: number };
}

export interface CardOf extends Beside {
  analysis: Analysis;
  claim: string;
  goTo(claim: string): void;
  /** Without it the card explains an example: there is nothing to do with it. */
  showInPanel?(): void;
}

export interface Card {
  open(of: CardOf): void;
  /** Makes a card that is not shown, one step after the other: the first that is opened then waits for no code, words or style. */
  ahead(of: CardOf): Generator<unknown, void>;
  /** A card with one sentence: there is no claim to speak of. */
  say(sentence: string, beside: Beside): void;
  close(): void;
  isOpen(): boolean;
  /** Moves the focus into the card; Escape takes it back to where it was. */
  enter(): boolean;
  isOurs(event: Event): boolean;
  /** Is this node our host? */
  isHost(node: Node): boolean;
}

export function createCard(document: Document, signal: AbortSignal): Card {
  let host: HTMLElement | undefined;
  let view: HTMLElement | undefined;
  let before: Element | null = null;
  let follow: (() => void) | undefined;

  function close() {
    const focused = host !== undefined && focusedIn(document) === host;
    host?.remove();
    host = view = follow = undefined;
    if (focused && before instanceof HTMLElement) before.focus({ preventScroll: true });
    before = null;
  }

  /** One sheet for each look: to read it anew takes longer than to make the card. */
  const sheets = new Map<string, CSSStyleSheet>();
  function sheetOf(theme: Theme, colours: Colours): CSSStyleSheet {
    const look = theme + JSON.stringify(colours);
    const known = sheets.get(look);
    if (known) return known;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle(theme, colours));
    sheets.set(look, sheet);
    return sheet;
  }

  function addHost(theme: Theme, colours: Colours): ShadowRoot {
    host = elementFor(document, 'div');
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheetOf(theme, colours)];
    return root;
  }

  function put(of: Beside) {
    if (!host || !view) return;
    const { innerWidth: width, innerHeight: height } = window;
    const lines = of.lines();
    if (!lines.some(l => l.bottom > 0 && l.top < height)) return close();
    const { offsetWidth, offsetHeight } = view;
    const rtl = getComputedStyle(rootOf(document)).direction === 'rtl';
    const at = place(lines, { width: offsetWidth, height: offsetHeight }, { width, height }, rtl, of.point);
    host.style.setProperty('left', `${at.left}px`, 'important');
    host.style.setProperty('top', `${at.top}px`, 'important');
  }

  function viewFor(of: CardOf): HTMLElement | undefined {
    const claim = of.analysis.claims.find(c => c.id === of.claim);
    const model = cardOf(of.analysis, of.claim);
    if (!claim || !model) return undefined;
    // A reader may ask for a claim whose mark is switched off.
    const look = lookOf(claim, of.settings.categories) ?? claim.category;
    const view = viewOf(model, look, {
      goTo: of.goTo,
      ...(of.showInPanel ? { showInPanel: of.showInPanel } : {}),
      copy: () => copy(quotationOf(of.analysis, claim), view),
      report: () => copy(reportOf(of.analysis, claim), view),
    });
    return view;
  }

  function open(of: CardOf) {
    const view = viewFor(of);
    if (view) stand(view, of);
  }

  /** Brings a card to the page, in place of the one that is there. */
  function stand(next: HTMLElement, of: Beside) {
    const from = host === undefined ? focusedIn(document) : before;
    host?.remove();
    before = from;
    view = next;
    const root = addHost(of.theme, of.settings.colours);
    root.append(view);
    standHost(document, host!, HOST_STYLE, () => host!.showPopover());
    follow = () => put(of);
    follow();
  }

  const moved = () => follow?.();
  window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { passive: true, signal });
  signal.addEventListener('abort', close);

  return {
    open,
    *ahead(of) {
      yield sheetOf(of.theme, of.settings.colours);
      yield cardOf(of.analysis, of.claim);
      yield viewFor(of);
      yield* measureLetters(FONTS);
    },
    say: (sentence, beside) => stand(noteOf(sentence), beside),
    close,
    isOpen: () => host?.isConnected === true,
    enter() {
      if (!host?.isConnected || !view) return false;
      const from = focusedIn(document);
      if (from !== host) before = from;
      view.focus({ preventScroll: true });
      return true;
    },
    isHost: node => node === host,
    isOurs: event => host !== undefined && event.composedPath().includes(host),
  };
}
