/** What the reader of pages hands on: articles as text, each with a map from every character to its place in the page. */
import type { Article, Span } from '../../analysis/model';
import type { Cut, PageRefusal } from '../../platform/messages';

/** A stretch of one text node: `[start, end)` in UTF-16 units of its data. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/** Why an article, or the whole page, is not analysed. `detail` is what `Refusal` says of it. */
export interface Refused {
  reason: PageRefusal;
  detail?: string;
}

/** One article of a page. An endless page has several. */
export interface ReadArticle {
  /** Unique within the page, and the same when the same article is read again. */
  key: string;
  /** The innermost element that holds everything that was read: watch this one, read this one again. */
  root: Element;
  article: Article;
  /** Of a live blog: stretches of the text that stand by themselves, in order and without gaps; else empty. */
  entries: Span[];
  /**
   * Where a span of the article's text lies in the page, in document order: one piece a text node.
   * Empty for an empty span, and where the nodes have changed or left the document since.
   */
  pieces(span: Span): TextPiece[];
  /** The same as live ranges; one a text node. */
  ranges(span: Span): Range[];
  /** The offset in the article's text of a point in the page (as from a caret position); undefined outside the text. */
  offsetOf(node: Node, offset: number): number | undefined;
  /** Open shadow roots in which parts of the text stand. */
  trees(): ShadowRoot[];
  /** What limits cut off. */
  cuts: Cut[];
  /** Set where this article is not to be analysed: a paywalled stub, another language. */
  refusal?: Refused;
}

/** What a page holds. */
export interface Reading {
  articles: ReadArticle[];
  /** Set where not one article of the page is to be analysed; the panel has a sentence for it. */
  refusal?: Refused;
}
