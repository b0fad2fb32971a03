// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchNear } from '../../../src/page/paint/near';

/** An observer that sees what the test tells it. */
class FakeObserver {
  static last: FakeObserver | undefined;
  readonly targets = new Set<Element>();
  constructor(
    private readonly tell: (entries: Partial<IntersectionObserverEntry>[]) => void,
    readonly options: IntersectionObserverInit,
  ) {
    FakeObserver.last = this;
  }
  observe = (element: Element) => this.targets.add(element);
  unobserve = (element: Element) => this.targets.delete(element);
  disconnect = () => this.targets.clear();
  see(isIntersecting: boolean, elements: readonly Element[], height = 20) {
    const boundingClientRect = new DOMRectReadOnly(0, 0, height, height);
    this.tell(elements.map(target => ({ target, isIntersecting, boundingClientRect })));
  }
}

beforeEach(() => {
  FakeObserver.last = undefined;
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal(
    'DOMRectReadOnly',
    class {
      constructor(
        readonly x: number,
        readonly y: number,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const elements = (many: number): Element[] => Array.from({ length: many }, () => document.createElement('p'));

function watched(many = 201) {
  const moved = vi.fn();
  const end = new AbortController();
  const near = watchNear(document, moved, end.signal);
  const homes = elements(many);
  near.follow(homes);
  return { near, homes, moved, end };
}

it('takes everything for near until it is known to be far, and tells of what moves', () => {
  const { near, homes, moved } = watched();
  const [first, second] = homes as [Element, Element, ...Element[]];
  expect(near.isNear(first)).toBe(true);
  FakeObserver.last!.see(false, [first]);
  FakeObserver.last!.see(true, [second]);
  expect([near.isNear(first), near.isNear(second)]).toEqual([false, true]);
  FakeObserver.last!.see(true, [first]);
  expect(near.isNear(first)).toBe(true);
  expect(moved.mock.calls).toEqual([[new Set([first])], [new Set([first])]]);
});

it('looks around the document, also in a frame and in what scrolls within it', () => {
  watched();
  const { root, rootMargin, scrollMargin } = FakeObserver.last!.options;
  expect(root).toBe(document);
  expect([rootMargin, scrollMargin]).toEqual(['1200px', '1200px']);
});

it('never takes for far what has no box', () => {
  const { near, homes } = watched();
  FakeObserver.last!.see(false, homes.slice(0, 1), 0);
  expect(near.isNear(homes[0]!)).toBe(true);
});

it('follows nothing where there is little', () => {
  const { near, homes } = watched(200);
  expect(FakeObserver.last).toBeUndefined();
  expect(near.isNear(homes[0]!)).toBe(true);
});

it('knows of those that stay what it knew, and forgets the others', () => {
  const { near, homes } = watched();
  const [gone, stays] = homes as [Element, Element, ...Element[]];
  FakeObserver.last!.see(false, [gone, stays]);
  near.follow([...homes.slice(1), ...elements(1)]);
  expect([near.isNear(gone), near.isNear(stays)]).toEqual([true, false]);
  expect(FakeObserver.last!.targets.size).toBe(201);
  FakeObserver.last!.see(false, [gone]);
  expect(near.isNear(gone)).toBe(true);
});

it('says nothing any more when all is over', () => {
  const { homes, moved, end } = watched();
  end.abort();
  expect(FakeObserver.last!.targets.size).toBe(0);
  FakeObserver.last!.see(false, homes);
  expect(moved).not.toHaveBeenCalled();
});
