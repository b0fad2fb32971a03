/** Trees of nodes to try: as pages have them, and as no page should. */
import fc from 'fast-check';
import { newsish } from './texts';

/** Elements that mean something to the reader of pages, with a few that nobody knows. */
const TAGS =
  'p p p div div article section main aside header footer nav h1 h2 h3 ul li ol dl dt dd blockquote figure figcaption a a b i em strong span span br wbr table tr td form input button script style template svg math details summary slot custom-element iframe select option time address pre code'.split(
    ' ',
  );
const NAMES =
  'article-body article__body story paragraph caption credit related newsletter paywall hidden sr-only advert share byline comments twitter-tweet live-blog-post constructor __proto__'.split(
    ' ',
  );
const FIELDS =
  'class id name lang dir hidden style role itemprop itemtype href datetime data-testid contenteditable popover'.split(
    ' ',
  );
const VALUES = [
  ...NAMES,
  'display:none',
  'articleBody',
  'https://schema.org/NewsArticle',
  'javascript:alert(1)',
  'https://x.example/a/status/1',
  '//other.example',
  'http://[',
  'nextSibling',
  'textContent',
  'body',
  'documentElement',
  'fr',
  '2031-05-03',
  '',
];

export type Tree = string | { tag: string; fields: [string, string][]; shadow: boolean; children: Tree[] };

/** At most some 200 nodes. */
export const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; element: Tree }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 7, depthSize: 'small', withCrossShrink: true },
    fc.oneof(newsish(12), newsish(30), fc.string({ unit: 'binary', maxLength: 20 })),
    tie('element'),
    tie('element'),
  ),
  element: fc.record({
    tag: fc.constantFrom(...TAGS),
    fields: fc.array(fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...VALUES)), { maxLength: 3 }),
    shadow: fc.boolean(),
    children: fc.array(tie('tree'), { maxLength: 5 }),
  }),
})).element;

/** Structured data in every state of repair. */
export const anyData: fc.Arbitrary<string> = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"@type"',
        '"NewsArticle"',
        '"@graph"',
        '"headline"',
        '"__proto__"',
        '"articleBody"',
        '"datePublished"',
        '"2031-05-03"',
        '"publisher"',
        '"name"',
        'null',
        '1e999',
        '"\\ud800"',
        '<!--',
        '-->',
        '//<![CDATA[',
        ';',
        '\n',
        '"',
      ),
      { maxLength: 60 },
    )
    .map(parts => parts.join('')),
);

/** Builds the tree in a document, node by node, as scripts of pages do: no parser sets it right. */
export function plant(document: Document, tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.tag);
  if (tree.tag === 'script') element.setAttribute('type', 'text/plain'); // it would be run
  for (const [name, value] of tree.fields) element.setAttribute(name, value);
  const canHaveShadow = tree.shadow && /^(div|article|section|main|span|custom-element)$/.test(tree.tag);
  const inner = canHaveShadow ? element.attachShadow({ mode: 'open' }) : element;
  for (const child of tree.children) inner.append(plant(document, child));
  return element;
}
