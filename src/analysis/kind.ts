/** What an article is: its head, and whether it is political or diplomatic reporting with attributed claims. */
import type { AnalysedArticle, Article, Claim } from './model';
import { type Document, wordCount } from './text/document';

/** Fewer claims than this are no reported article. */
const FEWEST_CLAIMS = 3;
/** Share of claims that must have a topic of ours or a side to speak for. */
const SHARE_POLITICAL = 0.3;

export function describeArticle(document: Document, article: Article, claims: readonly Claim[]): AnalysedArticle {
  return {
    title: article.title ?? '',
    publisher: article.publisher ?? '',
    url: article.url ?? '',
    published: article.published ?? '',
    language: article.language ?? 'en',
    text: article.text,
    words: wordCount(document),
    isNews: true,
    isOurKind: isPolitical(claims),
  };
}

/** Enough claims, and enough of them about politics between or within states. */
function isPolitical(claims: readonly Claim[]): boolean {
  if (claims.length < FEWEST_CLAIMS) return false;
  const political = claims.filter(c => c.topics.length > 0 || (c.party !== '' && c.party !== 'media'));
  return political.length >= claims.length * SHARE_POLITICAL;
}
