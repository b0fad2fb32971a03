/** What structured data and microdata say a page is. */
import { attr, rootOf, selectAll } from '../../dom';
import { structuredData } from '../structured';
import { type Features, isOne, yes } from './feature';

/** Types of schema.org that news sites and others use, in groups of one meaning; every "…NewsArticle" is news besides. */
const TYPES: Record<string, string> = {
  'data: article': 'Article Report',
  'data: blog': 'Blog BlogPosting SocialMediaPosting',
  'data: list': 'CollectionPage ItemList SearchResultsPage',
  'data: forum': 'DiscussionForumPosting QAPage Question Answer Comment',
  'data: newsroom': 'NewsMediaOrganization',
};

export function ofStructuredData(document: Document): Features {
  const things = structuredData(document);
  if (things.length === 0) return { 'data: none': 1 };
  const types = things.flatMap(thing => thing.types);
  const article = things.find(thing => thing.types.some(t => /Article|Posting|Report/.test(t)));
  const out: Features = {
    'data: news': yes(types.some(t => t.endsWith('NewsArticle'))),
    'data: dated': yes(article?.published),
    'data: section': yes(article?.section),
  };
  for (const [feature, words] of Object.entries(TYPES)) out[feature] = yes(types.some(t => isOne(words, t)));
  return out;
}

/** Types in the markup itself of what is no article. */
const OTHERS = 'Product Question Comment Recipe WebSite';
/** Elements whose types are looked at. */
const MOST = 40;

export function ofMicrodata(document: Document): Features {
  const items = selectAll(rootOf(document), '[itemtype]', MOST);
  if (items.length === 0) return {};
  const types = `${items.map(el => attr(el, 'itemtype')).join(' ')} `;
  return {
    'microdata: news': yes(types.includes('NewsArticle ')),
    'microdata: article': yes(types.includes('/Article ')),
    'microdata: blog': yes(types.includes('Blog')),
    'microdata: other': yes(OTHERS.split(' ').some(type => types.includes(`${type} `))),
  };
}
