/** What structured data and microdata say a page is. */
import { attr, rootOf, selectAll } from '../../dom';
import { structuredData } from '../structured';
import { type Features, isOne, yes } from './feature';

/** Types of schema.org that news sites and others use, in groups of one meaning; every "…NewsArticle" is news besides. */
const TYPES: Record<string, string> = {
  article: 'Article Report',
  blog: 'Blog BlogPosting SocialMediaPosting',
  list: 'CollectionPage ItemList SearchResultsPage',
  forum: 'DiscussionForumPosting QAPage Question Answer Comment',
  newsroom: 'NewsMediaOrganization',
};

export function ofStructuredData(document: Document): Features {
  const things = structuredData(document);
  const types = things.flatMap(thing => thing.types);
  const out: Features = {
    'data: none': yes(things.length === 0),
    'data: news': yes(types.some(t => t.endsWith('NewsArticle'))),
  };
  for (const [name, words] of Object.entries(TYPES)) out[`data: ${name}`] = yes(types.some(t => isOne(words, t)));
  const article = things.find(thing => thing.types.some(t => /Article|Posting|Report/.test(t)));
  out['data: dated'] = yes(article?.published);
  out['data: section'] = yes(article?.section);
  const micro = selectAll(rootOf(document), '[itemtype]', 40).map(el => attr(el, 'itemtype'));
  out['microdata: news'] = yes(micro.some(type => /NewsArticle$/.test(type)));
  out['microdata: article'] = yes(micro.some(type => /\/Article$/.test(type)));
  out['microdata: blog'] = yes(micro.some(type => /Blog/.test(type)));
  out['microdata: other'] = yes(micro.some(type => /(?:Product|Question|Comment|Recipe|WebSite)$/.test(type)));
  return out;
}
