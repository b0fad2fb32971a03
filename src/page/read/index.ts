/** Reads a live page: which articles it holds, as text with a map from every character back to its text node. */
import type { Article, Embed, Link } from '../../analysis/model';
import type { Cut } from '../../platform/messages';
import { bodyOf } from '../dom';
import { type Assembled, assemble, PageMap } from './assemble';
import { weigh } from './container';
import { embedOf, postAround } from './embeds';
import { languageOfArticle } from './language';
import { metadataOf } from './metadata';
import { choose } from './select';
import { isStub } from './stub';
import type { ReadArticle, Reading, Refused } from './types';
import { type Box, walk } from './walk';

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
  return [...posts.values()].map(({ platform, indexes }) =>
    embedOf(
      platform,
      indexes.map(i => {
        const { line } = assembled.lines[i]!;
        return { span: assembled.blocks[i]!.span, text: line.text, links: line.links.map(l => l.href) };
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

function readArticle(root: Element, document: Document, url: string): ReadArticle | undefined {
  const walked = walk(root);
  if (walked.lines.length === 0) return undefined;
  const weighing = weigh(walked);
  const metadata = metadataOf(document, url);
  const chosen = choose(weighing, metadata.title);
  const assembled = assemble(chosen, metadata.url);
  const embeds = embedsOf(assembled);
  const language = languageOfArticle(assembled.text, metadata.declared);
  const article: Article = {
    text: assembled.text,
    ...definite({
      title: metadata.title,
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
    key: metadata.url || 'page',
    root: innermost(chosen.map(l => l.box))?.el ?? root,
    article,
    pieces: span => map.pieces(span),
    ranges: span => map.ranges(span),
    offsetOf: (node, offset) => map.offsetOf(node, offset),
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

/**
 * Reads all articles of a page. Never throws on a hostile page and never changes the document.
 * @param url the page's address: links are resolved against it
 */
export function readPage(document: Document, url: string): Reading {
  const article = readArticle(bodyOf(document), document, url);
  const articles = article ? [article] : [];
  const usable = articles.some(a => !a.refusal);
  return usable ? { articles } : { articles, refusal: articles[0]?.refusal ?? { reason: 'not-an-article' } };
}
