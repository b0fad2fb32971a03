/** What an article is: its head, and whether it is political or diplomatic reporting with attributed claims. */
import { FIELDS } from './lexicon/fields';
import type { AnalysedArticle, Article, Claim } from './model';
import { type Document, wordCount } from './text/document';

/** UTF-16 units that count as the beginning, after the headline. */
const HEAD = 500;
/** Words: a shorter text is measured as if it had so many. */
const LEAST_WORDS = 60;
/** A word in so many is all that a field can count for; in the beginning, so many words are. */
const FULL_RATE = 40;
const FULL_HEAD = 4;

/** Log-odds of the rest, of the same regression as those of the fields. */
const BIAS = -1.77;
const OF_CLAIMS = { topics: 0.77, parties: 0.75, manyParties: 0.57, many: 0.49 };
const OF_ADDRESS = { ours: 1.14, others: -0.58 };
const OURS =
  /\/(?:politics?|world|international|europe|asia|africa|middle-?east|ukraine|russia|elections?|war|uk|us|nation|national)\b/i;
const OTHERS = /\/(?:sports?|tech\w*|business|entertainment|culture|science|health|lifestyle|money|travel|opinion)\b/i;

export function describeArticle(document: Document, article: Article, claims: readonly Claim[]): AnalysedArticle {
  const words = wordCount(document);
  return {
    title: article.title ?? '',
    publisher: article.publisher ?? '',
    url: article.url ?? '',
    published: article.published ?? '',
    language: article.language ?? 'en',
    text: article.text,
    words,
    isNews: true,
    isOurKind: claims.length > 0 && isPolitical(article, words, claims),
  };
}

const upTo1 = (x: number): number => Math.min(1, x);
const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** Weighs what the article is about, who speaks in it, and where it stands on its site. */
function isPolitical({ text, title = '', url = '' }: Article, words: number, claims: readonly Claim[]): boolean {
  const head = `${title} ${text.slice(0, HEAD)}`;
  let logOdds = BIAS;
  for (const field of FIELDS) {
    logOdds += field.text * upTo1((count(text, field.words) / Math.max(LEAST_WORDS, words)) * FULL_RATE);
    logOdds += field.head * upTo1(count(head, field.words) / FULL_HEAD);
  }
  const parties = claims.map(claim => claim.party).filter(party => party !== '' && party !== 'media');
  logOdds += OF_CLAIMS.topics * (claims.filter(claim => claim.topics.length > 0).length / claims.length);
  logOdds += OF_CLAIMS.parties * (parties.length / claims.length);
  logOdds += OF_CLAIMS.manyParties * upTo1(new Set(parties).size / 4);
  logOdds += OF_CLAIMS.many * upTo1(claims.length / 12);
  if (OURS.test(url)) logOdds += OF_ADDRESS.ours;
  if (OTHERS.test(url)) logOdds += OF_ADDRESS.others;
  return logOdds > 0;
}
