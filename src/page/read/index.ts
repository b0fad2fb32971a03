/** Reads a live page: which articles it holds, as text with a map from every character back to its text node. */
import type { Article, Embed, Link } from '../../analysis/model';
import { MAX_ARTICLES } from '../../platform/limits';
import type { Cut } from '../../platform/messages';
import { bodyOf } from '../dom';
import { type Assembled, assemble, PageMap } from './assemble';
import { type Weighing, weigh } from './container';
import { embedOf, postAround } from './embeds';
import { entriesOf } from './entries';
import { languageOfArticle } from './language';
import { isSame, type Metadata, metadataOf, metadataOfPart } from './metadata';
import { type Part, partsOf } from './parts';
import { choose } from './select';
import { standfirstOf } from './standfirst';
import { isStub } from './stub';
import { atOnce, type Steps } from './turns';
import type { ReadArticle, Reading, Refused } from './types';
import { type Box, type Walk, walk } from './walk';

export type { ReadArticle, Reading, Refused, TextPiece } from './types';

/** Posts of the assembled text; their blocks become `embed` blocks. */
function embedsOf(assembled: Assembled): Embed[] {
  const posts = new Map<Box, { platform: string; indexes: number[] }>();
  assembled.lines.forEach(({ line }, i) => {
    const post = postAround(line.box);
    if (!post) return;
    assembled.blocks[i]!.kind = 'embed';
    const known = posts.get(post.box);
    if (known) known.indexes.push(i);
    else posts.set(post.box, { platform: post.platform, indexes: [i] });
  });
  return [...posts].map(([box, { platform, indexes }]) =>
    embedOf(
      platform,
      box.el,
      indexes.map(i => {
        const { line } = assembled.lines[i]!;
        return { span: assembled.blocks[i]!.span, text: line.text };
      }),
    ),
  );
}

function innermost(boxes: readonly Box[]): Box | undefined {
  let common = boxes[0];
  for (const box of boxes) {
    while (common && (box.first < common.first || box.last > common.last)) common = common.parent;
  }
  return common;
}

const definite = <T extends object>(o: T): T =>
  Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined && v !== '')) as T;

function* readArticle(
  walked: Walk,
  weighing: Weighing,
  metadata: Metadata,
  address: string,
  key: string,
): Steps<ReadArticle | undefined> {
  if (walked.lines.length === 0) return undefined;
  const { lines: chosen, standfirst } = yield* choose(weighing, metadata.title);
  yield;
  const assembled = assemble(chosen, address);
  const embeds = embedsOf(assembled);
  yield;
  const language = languageOfArticle(assembled.text, metadata.declared);
  const article: Article = {
    text: assembled.text,
    ...definite({
      title: metadata.title,
      standfirst: standfirstOf(standfirst, metadata),
      byline: metadata.byline,
      publisher: metadata.publisher,
      url: metadata.url,
      published: metadata.published,
      language,
      blocks: assembled.blocks,
      links: assembled.links satisfies Link[],
      embeds,
    }),
  };
  const map = new PageMap(assembled.runs);
  const cuts = new Set<Cut>(walked.cuts);
  if (assembled.cut) cuts.add('text');
  const refusal = refusalOf(article, isStub(metadata, chosen, walked));
  return {
    key,
    root: innermost(chosen.map(l => l.box))?.el ?? walked.boxes[0]!.el,
    article,
    entries: entriesOf(assembled, metadata),
    pieces: span => map.pieces(span),
    ranges: span => map.ranges(span),
    offsetOf: (node, offset) => map.offsetOf(node, offset),
    trees: () => map.trees(),
    cuts: [...cuts],
    ...(refusal ? { refusal } : {}),
  };
}

function refusalOf(article: Article, stub: boolean): Refused | undefined {
  if (article.text === '') return { reason: 'not-an-article' };
  const language = article.language ?? '';
  if (language !== '' && language !== 'en' && !language.startsWith('en-'))
    return { reason: 'other-language', detail: language };
  if (stub) return { reason: 'stub', detail: String(article.blocks?.filter(b => b.kind === 'paragraph').length ?? 0) };
  return undefined;
}

/** One of several articles of a page: only what stands in it counts. */
function* readPart(part: Part, metadata: Metadata, address: string): Steps<ReadArticle | undefined> {
  const walked = yield* walk(part.root);
  return yield* readArticle(walked, yield* weigh(walked), metadata, address, part.url || `${address} ${part.headline}`);
}

function* readParts(parts: readonly Part[], page: Metadata): Steps<ReadArticle[]> {
  // What the page says of itself is said of one of them: of the one whose headline it states, else of the first.
  const owner = Math.max(
    0,
    parts.findIndex(part => isSame(part.headline, page.title)),
  );
  const articles: ReadArticle[] = [];
  for (const [i, part] of parts.entries()) {
    const metadata = i === owner ? { ...page, title: part.headline } : metadataOfPart(part, page);
    const article = yield* readPart(part, metadata, page.url);
    if (article) articles.push(article);
  }
  return articles;
}

/**
 * Reads all articles of a page. Never throws on a hostile page and never changes the document.
 * @param url the page's address: links are resolved against it
 */
export const readPage = (document: Document, url: string): Reading => atOnce(stepsOf(document, url));

/** What `readPage` does, step by step. The page is to be the same at each of them. */
export function* stepsOf(document: Document, url: string): Steps<Reading> {
  const walked = yield* walk(bodyOf(document));
  const weighing = yield* weigh(walked);
  yield;
  const metadata = metadataOf(document, url);
  yield;
  const all = partsOf(walked, weighing.lines, metadata.url);
  const parts = all.slice(-MAX_ARTICLES);
  const articles = parts.length > 0 ? yield* readParts(parts, metadata) : [];
  if (parts.length === 0) {
    const whole = yield* readArticle(walked, weighing, metadata, metadata.url, metadata.url || 'page');
    if (whole) articles.push(whole);
  }
  if (parts.length < all.length) for (const { cuts } of articles) cuts.push('articles');
  const usable = articles.some(a => !a.refusal);
  return usable ? { articles } : { articles, refusal: articles[0]?.refusal ?? { reason: 'not-an-article' } };
}
