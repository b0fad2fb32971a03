/** Tells which claim is nearest to what is being read, whenever the page has come to rest after scrolling. */
import { listenTo } from './dom';
import type { Place } from './paint';

/** Scrolling is at rest when nothing has moved for this long; ms. */
const REST_MS = 150;
/** Where readers look: this far down the screen. */
const EYES = 0.35;

export interface Read {
  /** All claims, in reading order. */
  places(): Place[];
  /** Where a claim begins on the screen, px from the top; undefined where it is not to be seen. */
  topOf(place: Place): number | undefined;
  tell(place: Place): void;
}

/** The last claim that begins above a line of the screen, or the first of all. Looks at few: they stand in reading order. */
export function nearestTo(y: number, places: readonly Place[], topOf: Read['topOf']): Place | undefined {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((topOf(places[middle]!) ?? Number.NEGATIVE_INFINITY) <= y) low = middle;
    else high = middle - 1;
  }
  return places[low];
}

export function followReading(document: Document, read: Read, signal: AbortSignal): void {
  let timer = 0;
  let told = '';
  function rest() {
    if (signal.aborted) return;
    const place = nearestTo(window.innerHeight * EYES, read.places(), read.topOf);
    const now = place ? `${place.key}\n${place.claim}` : '';
    if (!place || now === told) return;
    told = now;
    read.tell(place);
  }
  const scrolled = () => {
    clearTimeout(timer);
    timer = window.setTimeout(rest, REST_MS);
  };
  listenTo(document, 'scroll', scrolled, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
