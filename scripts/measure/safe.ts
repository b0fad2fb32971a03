/** What must hold on every page there is: nothing throws, the document stays as it was, the text is that of the live nodes. */
import { analyze } from '../../src/analysis';
import { isNewsArticle } from '../../src/page/detect';
import { type ReadArticle, readPage } from '../../src/page/read';

export interface Safety {
  /** What was thrown, in words; undefined where nothing was. */
  threw?: string;
  changed: boolean;
  /** Blocks of text, and those whose live nodes hold other words than were analysed. */
  blocks: number;
  astray: number;
}

/** Words alone: without white space, and without what no reader sees. */
const bare = (text: string): string =>
  text.replace(/[\s\u00AD\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g, '');

/** The texts of blocks that differ from what their live nodes hold; none where every character is tied to its place. */
export function astray({ article, pieces }: ReadArticle): string[] {
  const live = (span: readonly [number, number]) =>
    pieces(span)
      .map(p => p.node.data.slice(p.start, p.end))
      .join('');
  return (article.blocks ?? [])
    .filter(({ span }) => bare(live(span)) !== bare(article.text.slice(...span)))
    .map(({ span }) => article.text.slice(...span));
}

/** Detects, reads and analyses one page. @param url "" where it is not known */
export function goThrough(document: Document, url: string): Safety {
  const before = document.documentElement.outerHTML;
  const out: Safety = { changed: false, blocks: 0, astray: 0 };
  try {
    isNewsArticle(document, url);
    for (const read of readPage(document, url).articles) {
      analyze(read.article);
      out.blocks += read.article.blocks?.length ?? 0;
      out.astray += astray(read).length;
    }
  } catch (error) {
    out.threw = error instanceof Error ? error.message : String(error);
  }
  out.changed = document.documentElement.outerHTML !== before;
  return out;
}
