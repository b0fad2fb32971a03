/**
 * Which elements are near the screen. Chromium looks at every highlighted range again whenever anything of a page changes, so
 * the ranges of a long article are only there where they can soon be seen.
 */

/**
 * What lies within this of the window, and of the part that is seen of whatever else scrolls, is near: more than a reader
 * scrolls before the painting follows. In px, as Chromium adds the two margins in the window, and takes shares of their sum.
 */
const AROUND = '1200px';
/** So few marks cost nothing: an article that has no more is near as a whole, and nothing is watched. */
const FEW = 200;

export interface Near {
  /** Not known to be far: where an element is turns out only after a frame. */
  isNear(element: Element): boolean;
  /** From now on follows the elements around these marks, and no others. */
  follow(homes: readonly Element[]): void;
}

/** @param moved told of elements that have come near or gone far. */
export function watchNear(
  document: Document,
  moved: (elements: ReadonlySet<Element>) => void,
  signal: AbortSignal,
): Near {
  let followed: ReadonlySet<Element> = new Set();
  const far = new Set<Element>();
  let observer: IntersectionObserver | undefined;
  signal.addEventListener('abort', () => observer?.disconnect());

  function look(entries: readonly IntersectionObserverEntry[]) {
    const changed = new Set<Element>();
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // Without a box of its own (`display: contents`) nobody can tell where its text is.
      const isFar = !isIntersecting && (box.width > 0 || box.height > 0);
      if (isFar === far.has(target) || !followed.has(target)) continue;
      if (isFar) far.add(target);
      else far.delete(target);
      changed.add(target);
    }
    if (changed.size > 0 && !signal.aborted) moved(changed);
  }

  return {
    isNear: element => !far.has(element),
    follow(homes) {
      const wanted = new Set(homes.length > FEW ? homes : []);
      // The document as the root: in a frame of another site no margin counts beyond the frame otherwise.
      observer ??=
        wanted.size > 0
          ? new IntersectionObserver(look, { root: document, rootMargin: AROUND, scrollMargin: AROUND })
          : undefined;
      for (const element of followed) {
        if (wanted.has(element)) continue;
        observer?.unobserve(element);
        far.delete(element);
      }
      for (const element of wanted) if (!followed.has(element)) observer?.observe(element);
      followed = wanted;
    },
  };
}
