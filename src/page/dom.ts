/**
 * The few reads of the DOM that Whence needs, safe from clobbering: a form with an input named "firstChild" hides its
 * own property of that name, so properties are read through the prototypes' getters. Where the global classes are
 * missing (linkedom, on the command line) nothing clobbers, and plain properties serve.
 */

type Getter<T> = (of: Node) => T;

function getter<T>(owner: 'Node' | 'Element' | 'CharacterData' | 'HTMLElement', name: string): Getter<T> {
  const scope = globalThis as unknown as Record<string, { prototype: object } | undefined>;
  const prototype = scope[owner]?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? node => get.call(node) as T : node => (node as unknown as Record<string, T>)[name] as T;
}

function method<A extends unknown[], T>(owner: 'Node' | 'Element', name: string): (of: Node, ...args: A) => T {
  const scope = globalThis as unknown as Record<string, { prototype: Record<string, unknown> } | undefined>;
  const call = scope[owner]?.prototype[name];
  return typeof call === 'function'
    ? (node, ...args) => call.apply(node, args) as T
    : (node, ...args) => (node as unknown as Record<string, (...a: A) => T>)[name]?.(...args) as T;
}

export const nodeType = getter<number>('Node', 'nodeType');
export const firstChild = getter<Node | null>('Node', 'firstChild');
export const nextSibling = getter<Node | null>('Node', 'nextSibling');
export const parentNode = getter<Node | null>('Node', 'parentNode');
export const textContent = getter<string | null>('Node', 'textContent');
export const isConnected = getter<boolean>('Node', 'isConnected');
export const ownerDocument = getter<Document | null>('Node', 'ownerDocument');
export const shadowRoot = getter<ShadowRoot | null | undefined>('Element', 'shadowRoot');
export const data = getter<string>('CharacterData', 'data');
const localName = getter<string>('Element', 'localName');
const getAttribute = method<[string], string | null>('Element', 'getAttribute');
const query = method<[string], Element | null>('Element', 'querySelector');
const queryAll = method<[string], NodeListOf<Element>>('Element', 'querySelectorAll');
const getContains = method<[Node], boolean>('Node', 'contains');
const visible = method<[CheckVisibilityOptions], boolean | undefined>('Element', 'checkVisibility');

export const ELEMENT = 1;
export const TEXT = 3;

/** Lower-case tag name. */
export const tagOf = (el: Element): string => localName(el).toLowerCase();
/** The attribute's value, "" where it is missing. */
export const attr = (el: Element, name: string): string => getAttribute(el, name) ?? '';
export const hasAttr = (el: Element, name: string): boolean => getAttribute(el, name) !== null;
export const isElement = (node: Node): node is Element => nodeType(node) === ELEMENT;
export const isText = (node: Node): node is Text => nodeType(node) === TEXT;
export const contains = (outer: Node, inner: Node): boolean => getContains(outer, inner);
export const select = (el: Element, selector: string): Element | null => query(el, selector);
export const selectAll = (el: Element, selector: string): Element[] => Array.from(queryAll(el, selector));

/** False only where the browser knows layout and the element is not rendered. */
export const isRendered = (el: Element): boolean => visible(el, { visibilityProperty: true }) !== false;

/** Elements that are asked for a shadow root. */
const MOST_ASKED = 3000;

/** Open shadow roots of a node, of what is in it, and of what is in them. */
export function shadowsIn(node: Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const inside: Node[] = [node];
  let asked = 0;
  for (let at = inside.pop(); at; at = inside.pop()) {
    const all = isElement(at)
      ? [at, ...selectAll(at, '*')]
      : at === node
        ? []
        : [...(at as ShadowRoot).querySelectorAll('*')];
    for (const el of all) {
      if (asked++ > MOST_ASKED) return found;
      const root = shadowRoot(el);
      if (!root) continue;
      found.push(root);
      inside.push(root);
    }
  }
  return found;
}

/** The root element; `document.documentElement` cannot be clobbered by a name, `document.body` can. */
export function bodyOf(document: Document): Element {
  const html = document.documentElement;
  for (let child = firstChild(html); child; child = nextSibling(child)) {
    if (isElement(child) && tagOf(child) === 'body') return child;
  }
  return html;
}
