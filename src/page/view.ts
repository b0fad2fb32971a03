/** Which of several articles is in view: the one on a line at two fifths of the window's height, where readers read. */

const LINE = '-40% 0px -59% 0px';

export interface View {
  /** The articles on the page now. */
  of(roots: ReadonlyMap<string, Element>): void;
}

/** @param viewed told when another article comes into view; of one article alone nothing is told. */
export function createView(viewed: (key: string) => void, signal: AbortSignal): View {
  let roots: ReadonlyMap<string, Element> = new Map();
  let last = '';
  const keyOf = (element: Element) => [...roots].find(([, root]) => root === element)?.[0];
  const observer = new IntersectionObserver(
    entries => {
      const key = entries.filter(e => e.isIntersecting).map(e => keyOf(e.target))[0];
      if (key === undefined || key === last || roots.size < 2) return;
      last = key;
      viewed(key);
    },
    { rootMargin: LINE },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    of(now) {
      const same = now.size === roots.size && [...now].every(([key, root]) => roots.get(key) === root);
      roots = now;
      if (same || signal.aborted) return;
      // Observed anew, each reports at once where it is.
      observer.disconnect();
      for (const root of now.values()) observer.observe(root);
    },
  };
}
