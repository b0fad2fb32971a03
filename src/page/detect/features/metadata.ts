/** What the `<meta>` and `<link>` elements say a page is. */
import { rootOf, select } from '../../dom';
import { metaContents } from '../meta';
import { type Features, yes } from './feature';

/** Names of `<meta>` elements, by how they begin. */
const ANALYTICS =
  'parsely sailthru cxense cse_ vf: fb:pages article:opinion article:content_tier brightspot tmgads bt:';
const SHOPS = 'product: og:price';
/** Programs that make pages. */
const WRITERS = 'sphinx docusaurus mkdocs hugo jekyll gatsby vuepress doxygen javadoc mediawiki gitbook hexo pelican';
const BLOGS = 'wordpress blogger ghost medium substack typepad movable';

const begins = (beginnings: string) => (key: string) => beginnings.split(' ').some(start => key.startsWith(start));

export function ofMetadata(document: Document): Features {
  const meta = metaContents(document);
  const has = (...names: string[]) => yes(names.some(name => meta.get(name)));
  const type = (meta.get('og:type') ?? '').toLowerCase();
  const keys = [...meta.keys()];
  const generator = (meta.get('generator') ?? '').toLowerCase();
  return {
    'meta: article': yes(type === 'article'),
    'meta: other type': yes(type && type !== 'article'),
    'meta: website': yes(type === 'website'),
    'meta: published': has(
      'article:published_time',
      'og:article:published_time',
      'pubdate',
      'publish-date',
      'datepublished',
      'date',
      'dc.date',
    ),
    'meta: section': has('article:section', 'section', 'cxenseparse:recs:category'),
    'meta: news keywords': has('news_keywords'),
    'meta: analytics of newsrooms': yes(keys.some(begins(ANALYTICS))),
    'meta: publisher page': has('article:publisher', 'fb:pages'),
    'meta: tools of writers': yes(WRITERS.split(' ').some(tool => generator.includes(tool))),
    'meta: blog tools': yes(BLOGS.split(' ').some(tool => generator.includes(tool))),
    'meta: shop': yes(meta.get('twitter:label1') || keys.some(begins(SHOPS))),
    'link: amp': yes(select(rootOf(document), 'link[rel="amphtml" i]')),
  };
}
