/** What pointer and keys mean in the page. Listens only, on real events: the page's own handling is never stopped. */
import { closestOf, focusedIn, listenTo, selectionOf, tagOf } from './dom';
import type { Place } from './paint';

/** From a claim to its card and back the pointer may be elsewhere this long. */
const GRACE_MS = 300;

export interface Pointed {
  at(x: number, y: number): Place | undefined;
  /** A pointer that rests this long asks a question; ms. 'click': it never does. */
  rest(): number | 'click';
  hover(place: Place | undefined): void;
  open(place: Place, point: { x: number; y: number }, clicked: boolean): void;
  /** The pointer has left claim and card. */
  leave(): void;
  escape(): void;
  /** Enter, with nothing of the page in focus. @param place under the pointer. @returns whether there was a card to go into. */
  enter(place: Place | undefined): boolean;
  /** Is this event in our card? */
  isOurs(event: Event): boolean;
}

const CONTROLS = 'a[href],button,input,select,textarea,summary,label,video,audio,[role=button],[contenteditable]';

const same = (a: Place | undefined, b: Place | undefined) => a?.key === b?.key && a?.claim === b?.claim;

/** Something of the page's own that a click is meant for. */
const isControl = (target: EventTarget | null) => target instanceof Element && closestOf(target, CONTROLS) !== null;

export function followPointer(document: Document, pointed: Pointed, signal: AbortSignal): void {
  let hovered: Place | undefined;
  /** It has been on a claim or card since it last left: a card that a key, map or panel has opened is none that it could leave. */
  let inside = false;
  let rest = 0;
  let grace = 0;
  let frame = 0;
  let latest = { x: 0, y: 0 };
  const still = () => {
    clearTimeout(rest);
    clearTimeout(grace);
    grace = 0;
  };

  function moved() {
    const { x, y } = latest;
    frame = 0;
    if (signal.aborted) return;
    const place = pointed.at(x, y);
    if (!same(place, hovered)) {
      hovered = place;
      pointed.hover(place);
    }
    clearTimeout(rest);
    if (place) {
      inside = true;
      still();
      const wait = pointed.rest();
      if (wait !== 'click') rest = window.setTimeout(() => pointed.open(place, { x, y }, false), wait);
    } else if (inside && grace === 0) {
      grace = window.setTimeout(() => {
        inside = false;
        pointed.leave();
      }, GRACE_MS);
    }
  }

  const options = { passive: true, capture: true, signal };
  listenTo(
    document,
    'pointermove',
    event => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (pointed.isOurs(event)) {
        inside = true;
        still();
        return;
      }
      // While a button is down the reader selects text.
      if (event.buttons !== 0) return clearTimeout(rest);
      // Of several moves between two frames the last one counts: there the pointer stays.
      latest = { x: event.clientX, y: event.clientY };
      if (frame === 0) frame = requestAnimationFrame(moved);
    },
    options,
  );
  listenTo(
    document,
    'click',
    event => {
      if (!event.isTrusted || event.button !== 0 || pointed.isOurs(event)) return;
      if (isControl(event.target) || selectionOf(document)?.isCollapsed === false) return;
      const place = pointed.at(event.clientX, event.clientY);
      still();
      inside = place !== undefined;
      if (place) pointed.open(place, { x: event.clientX, y: event.clientY }, true);
      else pointed.leave();
    },
    options,
  );
  listenTo(
    document,
    'keydown',
    event => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') pointed.escape();
      const focused = focusedIn(document);
      const free = focused === null || tagOf(focused) === 'body';
      if (event.key === 'Enter' && free && pointed.enter(hovered)) event.preventDefault();
    },
    { capture: true, signal },
  );
  listenTo(document, 'scroll', () => clearTimeout(rest), options);
  signal.addEventListener('abort', () => {
    still();
    cancelAnimationFrame(frame);
  });
}
