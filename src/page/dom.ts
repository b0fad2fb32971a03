/**
 * The few reads of the DOM that Whence needs, safe from clobbering: a form with an input named "firstChild" hides its
 * own property of that name, a document with an image named "documentElement" likewise, so properties are read through
 * the prototypes' getters. (A document's `location` is its own and cannot be hidden.) Where the global classes are
 * missing (linkedom, on the command line) nothing clobbers, and plain properties serve.
 */
import { MAX_SHADOWS_ASKED } from '../platform/limits';

type Getter<T> = (of: Node) => T;

/** A function that is given its `this` first: bound, so that a call runs no code of ours. */
const uncurried = <A extends unknown[], T>(call: unknown): ((of: Node, ...args: A) => T) =>
  Function.prototype.call.bind(call as () => T) as (of: Node, ...args: A) => T;

function getter<T>(owner: 'Node' | 'Element' | 'CharacterData' | 'HTMLElement' | 'Document', name: string): Getter<T> {
  const scope = globalThis as unknown as Record<string, { prototype: object } | undefined>;
  const prototype = scope[owner]?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? uncurried<[], T>(get) : node => (node as unknown as Record<string, T>)[name] as T;
}

function method<A extends unknown[], T>(
  owner: 'Node' | 'Element' | 'Document',
  name: string,
): (of: Node, ...args: A) => T {
  const scope = globalThis as unknown as Record<string, { prototype: Record<string, unknown> } | undefined>;
  const call = scope[owner]?.prototype[name];
  return typeof call === 'function'
    ? uncurried<A, T>(call)
    : (node, ...args) => (node as unknown as Record<string, (...a: A) => T>)[name]?.(...args) as T;
}

export const nodeType = /* @__PURE__ */ getter<number>('Node', 'nodeType');
export const firstChild = /* @__PURE__ */ getter<Node | null>('Node', 'firstChild');
export const nextSibling = /* @__PURE__ */ getter<Node | null>('Node', 'nextSibling');
export const parentNode = /* @__PURE__ */ getter<Node | null>('Node', 'parentNode');
export const textContent = /* @__PURE__ */ getter<string | null>('Node', 'textContent');
export const isConnected = /* @__PURE__ */ getter<boolean>('Node', 'isConnected');
export const ownerDocument = /* @__PURE__ */ getter<Document | null>('Node', 'ownerDocument');
export const shadowRoot = /* @__PURE__ */ getter<ShadowRoot | null | undefined>('Element', 'shadowRoot');
export const data = /* @__PURE__ */ getter<string>('CharacterData', 'data');
const localName = /* @__PURE__ */ getter<string>('Element', 'localName');
const getAttribute = /* @__PURE__ */ method<[string], string | null>('Element', 'getAttribute');
const query = /* @__PURE__ */ method<[string], Element | null>('Element', 'querySelector');
const queryAll = /* @__PURE__ */ method<[string], NodeListOf<Element>>('Element', 'querySelectorAll');
const getContains = /* @__PURE__ */ method<[Node], boolean>('Node', 'contains');
const visible = /* @__PURE__ */ method<[CheckVisibilityOptions], boolean | undefined>('Element', 'checkVisibility');

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
/** How many there are. Of none is an object made for scripts: that costs more than the search. */
export const countOf = (el: Element, selector: string): number => queryAll(el, selector).length;

/** @param most only so many, the first in the document: each costs an object */
export function selectAll(el: Element, selector: string, most = Number.POSITIVE_INFINITY): Element[] {
  const found = queryAll(el, selector);
  const many = Math.min(found.length, most);
  const out: Element[] = [];
  for (let i = 0; i < many; i++) out.push(found[i]!);
  return out;
}

/** Is the element rendered, and not transparent? `undefined` where nothing is laid out (on the command line). */
export const isRendered = (el: Element): boolean | undefined =>
  visible(el, { visibilityProperty: true, opacityProperty: true });
export const closestOf = /* @__PURE__ */ method<[string], Element | null>('Element', 'closest') as (
  of: Element,
  selector: string,
) => Element | null;
export const boxOf = /* @__PURE__ */ method<[], DOMRect>('Element', 'getBoundingClientRect') as (
  of: Element,
) => DOMRect;

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
      if (asked++ > MAX_SHADOWS_ASKED) return found;
      const root = shadowRoot(el);
      if (!root) continue;
      found.push(root);
      inside.push(root);
    }
  }
  return found;
}

export const parentElement = /* @__PURE__ */ getter<Element | null>('Node', 'parentElement');
export const rootNode = /* @__PURE__ */ method<[], Node>('Node', 'getRootNode');
/** The document's root element. */
export const rootOf = /* @__PURE__ */ getter<HTMLElement>('Document', 'documentElement') as (
  of: Document,
) => HTMLElement;
/** The document's address, with its fragment. */
export const addressOf = /* @__PURE__ */ getter<string>('Document', 'URL') as (of: Document) => string;
export const contentTypeOf = /* @__PURE__ */ getter<string>('Document', 'contentType') as (of: Document) => string;
export const focusedIn = /* @__PURE__ */ getter<Element | null>('Document', 'activeElement') as (
  of: Document,
) => Element | null;
export const selectionOf = /* @__PURE__ */ method<[], Selection | null>('Document', 'getSelection') as (
  of: Document,
) => Selection | null;
export const rangeIn = /* @__PURE__ */ method<[], Range>('Document', 'createRange') as (of: Document) => Range;
export const elementFor = /* @__PURE__ */ method<[string], HTMLElement>('Document', 'createElement') as <
  K extends keyof HTMLElementTagNameMap,
>(
  of: Document,
  tag: K,
) => HTMLElementTagNameMap[K];
const addListener = /* @__PURE__ */ method<[string, EventListener, AddEventListenerOptions], void>(
  'Document',
  'addEventListener',
);
/** Has the browser fetched the page in advance, not knowing whether it will be seen? */
export const isPrerendering = /* @__PURE__ */ getter<boolean | undefined>('Document', 'prerendering') as (
  of: Document,
) => boolean | undefined;
/** Is the page in a tab that nobody sees? */
export const isHiddenPage = (of: Document): boolean => Reflect.get(Document.prototype, 'hidden', of) as boolean;
/** Listens on the document, in its own name. */
export const listenTo = <K extends keyof DocumentEventMap>(
  document: Document,
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
  options: AddEventListenerOptions = {},
): void => addListener(document, type, listener as EventListener, options);

/** The body, the root element where there is none. */
export const bodyOf = (document: Document): Element => select(rootOf(document), 'body') ?? rootOf(document);
