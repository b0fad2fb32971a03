/**
 * What an extension does that puts well-known libraries into a content script: Readability finds the article, compromise reads
 * it, what it takes for quotations and for verbs of saying is painted. Only for comparison; it finds far less than Whence.
 */
import { Readability } from '@mozilla/readability';
import compromise from 'compromise';

function textNodes(): { node: Text; at: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const out: { node: Text; at: number }[] = [];
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    out.push({ node, at });
    at += node.length;
  }
  return out;
}

const article = new Readability(document.cloneNode(true) as Document).parse();
if (article?.textContent) {
  const parsed = compromise(article.textContent);
  const found = [
    ...parsed.quotations().out('array'),
    ...parsed.match('#Person+ #Adverb? (said|told|denied|warned)').out('array'),
  ];
  const highlight = new Highlight();
  for (const words of new Set(found as string[])) {
    for (const { node } of textNodes()) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      highlight.add(range);
      break;
    }
  }
  CSS.highlights.set('peer', highlight);
}
