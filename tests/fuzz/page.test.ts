// @vitest-environment jsdom
/** Detecting, reading and painting of any tree. (Layout, which jsdom has not, is tried on the hostile pages.) */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { analyze } from '../../src/analysis';
import { isNewsArticle } from '../../src/page/detect';
import { structuredData, thingsOf } from '../../src/page/detect/structured';
import { createPainter } from '../../src/page/paint';
import { readPage } from '../../src/page/read';
import { DEFAULTS } from '../../src/platform/settings';
import { toArticle } from '../../src/platform/shapes';
import { holds } from './fuzz';
import { anyData, anyTree, plant, type Tree } from './trees';

const pages = fc.record({
  trees: fc.array(anyTree, { minLength: 1, maxLength: 4 }),
  data: fc.array(anyData, { maxLength: 2 }),
});
interface Planted {
  trees: Tree[];
  data: string[];
}

function page({ trees, data }: Planted): Document {
  const own = document.implementation.createHTMLDocument('A page');
  for (const json of data) {
    const script = own.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = json;
    own.head.append(script);
  }
  for (const tree of trees) own.body.append(plant(own, tree));
  return own;
}

/** The document with what is in its shadow roots. */
function whole(root: Node): string {
  const own =
    root instanceof Element
      ? `${root.localName}${[...root.attributes].map(a => `${a.name}=${a.value}`)}`
      : (root.nodeValue ?? '');
  const shadow = root instanceof Element && root.shadowRoot ? `#${whole(root.shadowRoot)}` : '';
  return `${own}(${[...root.childNodes].map(whole).join(',')}${shadow})`;
}

const URL_OF_PAGE = 'https://news.example/a';

describe('any page', () => {
  holds('is detected or not, and left as it is', pages, planted => {
    const own = page(planted);
    const before = whole(own);
    expect(typeof isNewsArticle(own, URL_OF_PAGE)).toBe('boolean');
    expect(whole(own)).toBe(before);
  });

  holds('is read into sound articles, and left as it is', pages, planted => {
    const own = page(planted);
    const before = whole(own);
    const { articles } = readPage(own, URL_OF_PAGE);
    for (const read of articles) {
      const { article } = read;
      expect(toArticle(article)).toEqual(article); // it passes the gate of the background whole
      for (const [start, end] of [[0, article.text.length] as const, ...(article.blocks ?? []).map(b => b.span)]) {
        const pieces = read.pieces([start, end]);
        const letters = (text: string) => text.replace(/\s+/g, '');
        // Between the pieces only white space and invisible characters are lost.
        const found = letters(pieces.map(p => p.node.data.slice(p.start, p.end)).join(''));
        expect(found.replace(/[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')).toBe(
          letters(article.text.slice(start, end)),
        );
        const [first] = pieces;
        if (first) expect(read.offsetOf(first.node, first.start)).toBeTypeOf('number');
      }
    }
    expect(whole(own)).toBe(before);
  });

  holds('gives the same when it is read twice', pages, planted => {
    const own = page(planted);
    const texts = () => readPage(own, URL_OF_PAGE).articles.map(a => [a.key, a.article]);
    expect(texts()).toEqual(texts());
  });
});

describe('any structured data', () => {
  holds('is a list of things with strings in them', anyData, json => {
    for (const thing of thingsOf(json)) {
      expect(thing.types.every(t => typeof t === 'string')).toBe(true);
      for (const key of ['headline', 'published', 'publisher', 'section', 'language', 'url'] as const)
        expect(typeof thing[key]).toBe('string');
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  holds('is bounded in a page', fc.array(anyData, { maxLength: 5 }), data => {
    expect(structuredData(page({ trees: ['x'], data })).length).toBeLessThanOrEqual(200 + 20);
  });
});

describe('painting', () => {
  /** The registry of highlights, which jsdom has not. */
  class FakeHighlight extends Set<AbstractRange> {
    priority = 0;
  }
  const highlights = new Map<string, FakeHighlight>();
  beforeAll(() => {
    vi.stubGlobal('Highlight', FakeHighlight);
    vi.stubGlobal('CSS', { highlights, supports: () => true });
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync() {}
      },
    );
  });
  // As every browser has it on shadow roots, and jsdom not.
  Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
  afterAll(() => vi.unstubAllGlobals());

  holds(
    'and taking away again leaves the document and the registry as they were',
    pages,
    planted => {
      document.body.replaceChildren(...planted.trees.map(tree => plant(document, tree)));
      const before = whole(document);
      highlights.set('of the page', new FakeHighlight());
      const life = new AbortController();
      const painter = createPainter(document, life.signal);
      const shown = new Map(
        readPage(document, URL_OF_PAGE).articles.map(read => [read.key, { read, analysis: analyze(read.article) }]),
      );
      painter.paint(shown, DEFAULTS);
      for (const [key, { analysis }] of shown)
        for (const { id } of analysis.claims.slice(0, 3)) painter.emphasise({ key, claim: id });
      life.abort();
      expect([...highlights.keys()]).toEqual(['of the page']);
      expect(whole(document)).toBe(before);
      document.body.replaceChildren();
    },
    30,
  );
});
