/** What the `<meta>` and `<link>` elements say a page is. */
import { rootOf, select } from '../../dom';
import { metaContents } from '../meta';
import { type Features, yes } from './feature';

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
    'meta: analytics of newsrooms': yes(
      keys.some(key =>
        /^(?:parsely|sailthru|cxense|cse_|vf:|fb:pages|article:(?:opinion|content_tier)|brightspot|tmgads|bt:)/.test(
          key,
        ),
      ),
    ),
    'meta: publisher page': has('article:publisher', 'fb:pages'),
    'meta: tools of writers': yes(
      /sphinx|docusaurus|mkdocs|hugo|jekyll|gatsby|vuepress|doxygen|javadoc|mediawiki|gitbook|hexo|pelican/.test(
        generator,
      ),
    ),
    'meta: blog tools': yes(/wordpress|blogger|ghost|medium|substack|typepad|movable/.test(generator)),
    'meta: shop': yes(keys.some(key => /^(?:product:|og:price|twitter:label1$)/.test(key))),
    'link: amp': yes(select(rootOf(document), 'link[rel="amphtml" i]')),
  };
}
