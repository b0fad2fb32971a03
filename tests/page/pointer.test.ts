/** Pointer and keys over a document that only hears: the browser's own events cannot be made up. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Place } from '../../src/page/paint';
import { followPointer, type Pointed } from '../../src/page/pointer';

type Heard = Record<string, unknown>;
const CLAIM: Place = { key: 'a', claim: 'c1' };

let heard: Map<string, (event: Heard) => void>;
let selected: boolean;
let focused: object | null;
let ours: boolean;
let rest: number | 'click';
let pointed: { [K in keyof Pointed]: ReturnType<typeof vi.fn> };
let end: AbortController;
const body = { localName: 'body' };

class FakeElement {
  constructor(private readonly control: boolean) {}
  closest = () => (this.control ? this : null);
}

beforeEach(() => {
  vi.useFakeTimers();
  heard = new Map();
  selected = ours = false;
  focused = body;
  rest = 250;
  end = new AbortController();
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => setTimeout(call, 0));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  const document = {
    addEventListener: (type: string, listener: (event: Heard) => void) => heard.set(type, listener),
    getSelection: () => ({ isCollapsed: !selected }),
    get activeElement() {
      return focused;
    },
    body,
  };
  pointed = {
    at: vi.fn((x: number) => (x < 100 ? CLAIM : undefined)),
    rest: vi.fn(() => rest),
    hover: vi.fn(),
    open: vi.fn(),
    leave: vi.fn(),
    escape: vi.fn(),
    enter: vi.fn(() => true),
    isOurs: vi.fn(() => ours),
  };
  followPointer(document as unknown as Document, pointed as unknown as Pointed, end.signal);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const on = (type: string, event: Heard = {}) =>
  heard.get(type)!({
    isTrusted: true,
    buttons: 0,
    button: 0,
    pointerType: 'mouse',
    clientX: 10,
    clientY: 10,
    ...event,
  });

describe('the pointer', () => {
  it('lights up the claim that it is on, once, and opens its card after a rest', () => {
    on('pointermove');
    vi.advanceTimersByTime(10);
    on('pointermove', { clientX: 12 });
    vi.advanceTimersByTime(10);
    expect(pointed.hover).toHaveBeenCalledExactlyOnceWith(CLAIM);
    expect(pointed.open).not.toHaveBeenCalled();
    vi.advanceTimersByTime(250);
    expect(pointed.open).toHaveBeenCalledExactlyOnceWith(CLAIM, { x: 12, y: 10 }, false);
  });
  it('opens nothing on its way over a claim', () => {
    on('pointermove');
    vi.advanceTimersByTime(100);
    on('pointermove', { clientX: 500 });
    vi.advanceTimersByTime(1000);
    expect(pointed.open).not.toHaveBeenCalled();
    expect(pointed.leave).toHaveBeenCalled();
  });
  it('opens nothing by itself where the reader wants a click', () => {
    rest = 'click';
    on('pointermove');
    vi.advanceTimersByTime(5000);
    expect(pointed.open).not.toHaveBeenCalled();
  });
  it('keeps the card while it is on it', () => {
    on('pointermove', { clientX: 500 });
    vi.advanceTimersByTime(50);
    ours = true;
    on('pointermove');
    vi.advanceTimersByTime(1000);
    expect(pointed.leave).not.toHaveBeenCalled();
  });
  it('that was on no claim leaves none: a card opened by a key or by the map stays', () => {
    on('pointermove', { clientX: 500 });
    vi.advanceTimersByTime(1000);
    expect(pointed.leave).not.toHaveBeenCalled();
    on('pointermove');
    vi.advanceTimersByTime(10);
    on('click', { clientX: 500 });
    expect(pointed.leave).toHaveBeenCalledOnce();
    on('pointermove', { clientX: 510 });
    vi.advanceTimersByTime(1000);
    expect(pointed.leave).toHaveBeenCalledOnce();
  });
  it.each([
    ['made up by the page', { isTrusted: false }],
    ['of a finger', { pointerType: 'touch' }],
    ['with a button down, as when text is selected', { buttons: 1 }],
  ])('counts no movement %s', (_, event) => {
    on('pointermove', event);
    vi.advanceTimersByTime(1000);
    expect(pointed.hover).not.toHaveBeenCalled();
  });
  it('rests no longer when the page scrolls', () => {
    on('pointermove');
    vi.advanceTimersByTime(100);
    on('scroll');
    vi.advanceTimersByTime(1000);
    expect(pointed.open).not.toHaveBeenCalled();
  });
});

describe('a click', () => {
  it('opens the card at once', () => {
    on('click', { target: new FakeElement(false) });
    expect(pointed.open).toHaveBeenCalledExactlyOnceWith(CLAIM, { x: 10, y: 10 }, true);
  });
  it('beside every claim closes it', () => {
    on('click', { clientX: 500 });
    expect(pointed.leave).toHaveBeenCalledOnce();
  });
  it.each([
    ['on a control of the page', () => ({ target: new FakeElement(true) })],
    ['that the page made up', () => ({ isTrusted: false })],
    ['of another button', () => ({ button: 1 })],
    ['in the card', () => ({ inCard: true })],
    ['that ends a selection', () => ({ selecting: true })],
  ])('%s is none of ours', (_, event) => {
    const made: Heard = event();
    ours = made.inCard === true;
    selected = made.selecting === true;
    on('click', made);
    expect(pointed.open).not.toHaveBeenCalled();
    expect(pointed.leave).not.toHaveBeenCalled();
  });
});

describe('keys', () => {
  it('Escape closes', () => {
    on('keydown', { key: 'Escape' });
    expect(pointed.escape).toHaveBeenCalledOnce();
  });
  it('Enter goes into the card of the claim under the pointer, and is then not the page’s', () => {
    on('pointermove');
    vi.advanceTimersByTime(10);
    const preventDefault = vi.fn();
    on('keydown', { key: 'Enter', preventDefault });
    expect(pointed.enter).toHaveBeenCalledWith(CLAIM);
    expect(preventDefault).toHaveBeenCalled();
  });
  it('Enter in a field of the page is the page’s', () => {
    focused = { localName: 'input' };
    on('keydown', { key: 'Enter' });
    expect(pointed.enter).not.toHaveBeenCalled();
  });
  it('that end a word of another script are none', () => {
    on('keydown', { key: 'Escape', isComposing: true });
    expect(pointed.escape).not.toHaveBeenCalled();
  });
});

it('does nothing more when it has ended', () => {
  on('pointermove');
  end.abort();
  vi.advanceTimersByTime(1000);
  expect(pointed.open).not.toHaveBeenCalled();
});
