/**
 * The slim map beside the scroll bar: a tick where each claim stands on the page, a click on which brings it to the screen.
 * One host element with a closed shadow root, there only while the reader wants the map.
 */

import type { Category } from '../analysis/model';
import { type Colours, looksOf, type Theme } from '../platform/palette';
import { HOST_STYLE, standHost } from './card/host';
import { elementFor, rootOf } from './dom';
import type { Place } from './paint';

/** A claim on the page: its height in the document, in CSS pixels from its top. */
export interface Tick {
  place: Place;
  look: Category;
  top: number;
}

export interface Drawing {
  ticks: readonly Tick[];
  colours: Colours;
  theme: Theme;
}

export interface ScrollMap {
  /** Draws what is on the page now. */
  update(): void;
  isHost(node: Node): boolean;
}

const WIDTH = 10;
/** Ticks nearer than this would lie over one another; CSS pixels of the screen. */
const APART = 4;
/** The page has had another size for so long; ms. */
const SETTLED_MS = 200;
/** A page that is hardly longer than the screen needs no map. */
const LONG = 1.3;

const style = (hues: string) => `
nav{position:absolute;inset:0}
button{all:unset;position:absolute;right:0;width:${WIDTH}px;height:10px;margin-top:-5px;cursor:pointer}
button::after{content:"";position:absolute;right:1px;top:3px;width:7px;height:4px;border-radius:2px;background:var(--hue);opacity:.75}
button:hover::after{width:${WIDTH}px;opacity:1}
${hues}
@media (forced-colors:active){button::after{background:CanvasText;forced-color-adjust:none}}
@media print{nav{display:none}}`;

/** Keeps of ticks that would touch the first, so that each can be seen and hit. */
export function thinned(ticks: readonly Tick[], screen: number, page: number): (Tick & { at: number })[] {
  const kept: (Tick & { at: number })[] = [];
  for (const tick of ticks.toSorted((a, b) => a.top - b.top)) {
    const at = Math.min(1, Math.max(0, tick.top / page));
    const last = kept.at(-1);
    if (!last || (at - last.at) * screen >= APART) kept.push({ ...tick, at });
  }
  return kept;
}

export interface Mapped {
  /** What there is to draw; `undefined` where the reader wants no map. */
  look(): Drawing | undefined;
  /** Brings a claim to the screen. */
  goTo(place: Place): void;
}

/** All is taken away when `signal` aborts. */
export function createMap(document: Document, { look, goTo }: Mapped, signal: AbortSignal): ScrollMap {
  let host: HTMLElement | undefined;
  let timer = 0;
  const remove = () => {
    host?.remove();
    host = undefined;
  };
  /** The page's size when it was drawn: the observer speaks at once, of nothing new. Drawn anew, a tick would lose a click. */
  let drawn = '';
  const size = () => {
    const { scrollHeight, clientHeight, clientWidth } = rootOf(document);
    return `${scrollHeight} ${clientHeight} ${clientWidth}`;
  };
  // Late pictures and another width move every claim.
  const grown = new ResizeObserver(() => {
    clearTimeout(timer);
    if (size() !== drawn) timer = window.setTimeout(update, SETTLED_MS);
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    grown.disconnect();
    remove();
  });

  function update() {
    remove();
    const drawing = signal.aborted ? undefined : look();
    if (!drawing) return grown.disconnect();
    drawn = size();
    grown.observe(rootOf(document));
    const { scrollHeight, clientHeight } = rootOf(document);
    if (scrollHeight >= clientHeight * LONG) draw(drawing, clientHeight, scrollHeight);
  }

  function draw({ ticks, colours, theme }: Drawing, screen: number, page: number) {
    host = elementFor(document, 'div');
    const place = {
      ...HOST_STYLE,
      top: '0',
      bottom: '0',
      right: '0',
      left: 'auto',
      width: `${WIDTH}px`,
      height: 'auto',
      'pointer-events': 'none',
    };
    // The panel lists the same claims for those who cannot see or point.
    host.ariaHidden = 'true';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    const hues = Object.entries(looksOf(colours)).map(([c, look]) => `[data-look=${c}]{--hue:${look[theme]}}`);
    sheet.replaceSync(style(hues.join('')));
    root.adoptedStyleSheets = [sheet];
    const nav = elementFor(document, 'nav');
    for (const { place, look, at } of thinned(ticks, screen, page)) {
      const tick = elementFor(document, 'button');
      tick.type = 'button';
      tick.tabIndex = -1;
      tick.dataset.look = look;
      tick.style.top = `${(at * 100).toFixed(2)}%`;
      tick.style.pointerEvents = 'auto';
      tick.addEventListener('click', event => event.isTrusted && goTo(place));
      nav.append(tick);
    }
    root.append(nav);
    standHost(document, host, place);
  }

  return { update, isHost: node => node === host };
}
