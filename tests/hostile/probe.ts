/** What a page under test notes of itself. The functions run in browsers: they see nothing of this file. */

export interface Noted {
  /** Of the document when it stood, before any extension could come; and now. */
  before: string;
  now: string;
  /** The longest time for which the page's main thread answered to nothing, ms, since it was loaded. */
  frozen: number;
}

/**
 * A fingerprint of every node of the document: names, attributes, text. Reads through the prototypes, as forms and images of
 * the page may lie about themselves, and calls nothing twice, as trees may be deep.
 */
function printer(): () => string {
  const getter = (of: object, name: string) => Object.getOwnPropertyDescriptor(of, name)!.get!;
  const nodeName = getter(Node.prototype, 'nodeName');
  const nodeValue = getter(Node.prototype, 'nodeValue');
  const attributes = getter(Element.prototype, 'attributes');
  const { createTreeWalker } = Document.prototype;
  const { nextNode } = TreeWalker.prototype;
  let hash = 0;
  const add = (text: string) => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  };
  return () => {
    const walker = createTreeWalker.call(document, document);
    let nodes = 0;
    hash = 0x811c9dc5;
    for (let node = nextNode.call(walker); node; node = nextNode.call(walker)) {
      nodes++;
      add(nodeName.call(node));
      add(nodeValue.call(node) ?? '');
      if (node instanceof Element) for (const { name, value } of attributes.call(node)) add(`${name}=${value}`);
    }
    return `${nodes} nodes, ${(hash >>> 0).toString(16)}`;
  };
}

/** Runs in the page before anything else of it. Notes go to its session storage, which our world of it can read as well. */
function note(print: () => string): void {
  const { sessionStorage } = window;
  const write = Storage.prototype.setItem.bind(sessionStorage);
  const clock = performance.now.bind(performance);
  const every = window.setInterval.bind(window);
  write('frozen', '0');
  window.addEventListener('DOMContentLoaded', () => write('before', print()), { capture: true, once: true });
  window.addEventListener(
    'load',
    () => {
      let last = clock();
      let longest = 0;
      every(() => {
        const now = clock();
        if (now - last > longest) {
          longest = now - last;
          write('frozen', String(longest));
        }
        last = now;
      }, 20);
    },
    { once: true },
  );
}

/** For the head of a page. Its icon is in the page, so that the browser asks for none. */
export const PROBE = `<link rel="icon" href="data:,"><script>(() => {
const __name = x => x;
(${note})((${printer})());
})()</script>`;

/** Code for the world of our content scripts, which no page reaches: reads the notes, and prints the document again. */
export const READ_PROBE = `(() => {
const __name = x => x;
const now = (${printer})()();
try {
  return { before: sessionStorage.getItem('before') ?? '', now, frozen: Number(sessionStorage.getItem('frozen')) };
} catch {
  return { before: '', now, frozen: 0 }; // a sandboxed page has no storage
}
})()`;
