/** A saved page → a page of the same structure in words of our own. */
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { readHtml } from '../../src/cli/html';
import { readPage } from '../../src/page/read';
import { NOISE, noiseOf } from '../../src/page/read/noise';
import { freezeAttributes, freezeData } from './attributes';
import { prune } from './prune';
import type { Story } from './words';

const TEXT = 4; // NodeFilter.SHOW_TEXT
const COMMENT = 128; // NodeFilter.SHOW_COMMENT
const SIGNATURE = '— Una Marsh (@unamarsh) May 3, 2031';
const PROSE = 60;

/** Hands out the strings of a list one after the other; `again` begins again where it ends, else there is no more. */
function hand(list: readonly string[], again: boolean): () => string {
  let i = 0;
  return () => (again ? list[i++ % list.length] : list[i++]) ?? '';
}

function textNodes(root: Node, document: Document): Text[] {
  const walker = document.createTreeWalker(root, TEXT);
  const out: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) out.push(node as Text);
  return out;
}

/** Spreads words over text nodes, to each as large a part as it had; white space at a node's ends stays. */
function spread(words: string, nodes: readonly Text[]): void {
  const all = nodes.reduce((sum, node) => sum + node.data.trim().length, 0);
  let from = 0;
  let before = 0;
  nodes.forEach((node, i) => {
    before += node.data.trim().length;
    const wanted = Math.round((before / all) * words.length);
    const space = words.indexOf(' ', wanted);
    const to = i === nodes.length - 1 || space < 0 ? words.length : Math.max(from, space);
    const [, start = '', end = ''] = /^(\s*)[\s\S]*?(\s*)$/.exec(node.data)!;
    const part = words.slice(from, to);
    node.data = i === 0 ? start + part.trim() + end : part.startsWith(' ') || start ? ` ${part.trim()}${end}` : part;
    from = to;
  });
}

/**
 * @param html the page's source
 * @param url its address
 * @returns the frozen page, and the text of the article as the reader finds it: to be looked through by hand
 */
export function freeze(html: string, url: string, story: Story): { html: string; text: string } {
  const { document } = parseHTML(serialize(parse(html))) as unknown as { document: Document };
  const { articles } = readPage(document, url);
  const read = articles[0];
  const used = new Set<Text>();
  const next = {
    paragraph: hand(story.paragraphs, false),
    heading: hand(story.headings, false),
    embed: hand(story.posts, true),
    elsewhere: hand(story.elsewhere, true),
    label: hand(story.labels, true),
  };
  for (const { span, kind } of read?.article.blocks ?? []) {
    const pieces = read!.pieces(span);
    const nodes = [...new Set(pieces.map(p => p.node))].filter(node => !used.has(node));
    if (nodes.length === 0) continue;
    for (const node of nodes) used.add(node);
    const signed = kind === 'embed' && /^[—–-]/.test(read!.article.text.slice(...span));
    const first = span[0] === 0 && read!.article.text.slice(...span) === read!.article.standfirst;
    const words = first ? story.standfirst : next[kind === 'heading' || kind === 'embed' ? kind : 'paragraph']();
    // An article that is longer than our story ends with it.
    if (words === '') for (const node of nodes) node.data = '';
    else spread(signed ? SIGNATURE : words, nodes);
  }
  const title = read?.article.title ?? '';
  const holds = new Set<Node>();
  for (const node of used)
    for (let n: Node | null = node.data.trim() ? node : null; n && !holds.has(n); n = n.parentNode) holds.add(n);
  for (const h1 of document.querySelectorAll('h1')) for (let n: Node | null = h1; n; n = n.parentNode) holds.add(n);
  prune(document.documentElement, el => holds.has(el));
  const comments = document.createTreeWalker(document.documentElement, COMMENT);
  const gone: Node[] = [];
  for (let node = comments.nextNode(); node; node = comments.nextNode()) gone.push(node);
  for (const node of gone) node.parentNode?.removeChild(node);
  for (const node of textNodes(document.documentElement, document)) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    if (used.has(node) || text === '') continue;
    const parent = node.parentNode as Element;
    if (parent.tagName === 'SCRIPT') node.data = freezeData(node.data, story.title);
    else if (parent.tagName === 'TITLE') node.data = `${story.title} - The Example Courier`;
    else if (title !== '' && text.includes(title)) node.data = text.replace(title, story.title);
    else {
      const noise = NOISE.find((_, i) => noiseOf(text) & (1 << i));
      node.data = noise ? noise.example : text.length >= PROSE ? next.elsewhere() : next.label();
    }
  }
  for (const el of document.querySelectorAll('*')) freezeAttributes(el, story.title);
  freezeAttributes(document.documentElement, story.title);
  const frozen = layOut(document);
  return { html: frozen, text: readHtml(frozen, url).article.text.replace(/\n+/g, '\n') };
}

const BLOCK =
  /(?=<(?:head|body|meta|title|link|script|div|section|article|main|header|footer|nav|aside|p|h[1-6]|ul|ol|li|figure|figcaption|blockquote|form|table|tbody|tr|td|template|noscript|hr)[\s>])/g;

/** One line an element that begins a line, so that a person can read and change it. */
function layOut(document: Document): string {
  const source = document.documentElement.outerHTML.replace(/>\s*\n\s*/g, '>\n').replace(/\n\s*</g, '\n<');
  return `<!doctype html>\n${source
    .replace(/\n+/g, '\n')
    .split(BLOCK)
    .map(part => part.trimEnd())
    .join('\n')}\n`;
}
