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

/** Log-odds of the features below: those of the fields with the others of the same regression (training/kind.ts). */
const BIAS = -2.69;
const WEIGHTS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    FIELDS.flatMap(({ name, text, head }) => [
      [name, text],
      [`${name} at the head`, head],
    ]),
  ),
  'claims with topics': 1.31,
  'claims with parties': 0.19,
  'many parties': 0.45,
  'many claims': 1.25,
  'address of ours': 1.25,
  'address of others': -0.64,
};
/** What every expression of a field begins and ends with. */
const OPENS = '\\b(?:';
const CLOSES = ')\\b';
const OURS =
  /\/(?:politics?|world|international|europe|asia|africa|middle-?east|ukraine|russia|elections?|war|uk|us|nation|national)\b/i;
const OTHERS = /\/(?:sports?|tech\w*|business|entertainment|culture|science|health|lifestyle|money|travel|opinion)\b/i;

/** What an article is and what it is about, as the analysis tells it. */
export function describeArticle(document: Document, article: Article, claims: readonly Claim[]): AnalysedArticle {
  const words = wordCount(document);
  return {
    ...identityOf(article),
    words,
    isNews: true,
    isOurKind: claims.length > 0 && isPolitical(article, words, claims),
  };
}

/** What an article says of itself, its text among it: nothing of it is found. */
export const identityOf = (
  article: Article,
  language = 'en',
): Omit<AnalysedArticle, 'words' | 'isNews' | 'isOurKind'> => ({
  title: article.title ?? '',
  ...(article.standfirst ? { standfirst: article.standfirst } : {}),
  ...(article.byline ? { byline: article.byline } : {}),
  publisher: article.publisher ?? '',
  url: article.url ?? '',
  published: article.published ?? '',
  language: article.language ?? language,
  text: article.text,
});

const upTo1 = (x: number): number => Math.min(1, x);
/** The words of all fields as one expression, a group for each: one pass over a text in place of eleven. */
const WORDS = new RegExp(
  `\\b(?:${FIELDS.map(({ words }) => `(${words.source.slice(OPENS.length, -CLOSES.length)})`).join('|')})\\b`,
  'g',
);

/** How many words of each field a text has; one that belongs to two fields counts for the first. */
function countFields(text: string): number[] {
  const counts = FIELDS.map(() => 0);
  for (const match of text.toLowerCase().matchAll(WORDS)) {
    const field = match.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    counts[field] = counts[field]! + 1;
  }
  return counts;
}

/** What the article is about, who speaks in it, and where it stands on its site: each 0..1. At least one claim. */
export function kindFeatures(article: Article, words: number, claims: readonly Claim[]): Record<string, number> {
  const { text, title = '', url = '' } = article;
  const head = `${title} ${text.slice(0, HEAD)}`;
  const features: Record<string, number> = {};
  const inText = countFields(text);
  const inHead = countFields(head);
  for (const [i, { name }] of FIELDS.entries()) {
    features[name] = upTo1((inText[i]! / Math.max(LEAST_WORDS, words)) * FULL_RATE);
    features[`${name} at the head`] = upTo1(inHead[i]! / FULL_HEAD);
  }
  const parties = claims.map(claim => claim.party).filter(party => party !== '' && party !== 'media');
  features['claims with topics'] = claims.filter(claim => claim.topics.length > 0).length / claims.length;
  features['claims with parties'] = parties.length / claims.length;
  features['many parties'] = upTo1(new Set(parties).size / 4);
  features['many claims'] = upTo1(claims.length / 12);
  features['address of ours'] = Number(OURS.test(url));
  features['address of others'] = Number(OTHERS.test(url));
  return features;
}

function isPolitical(article: Article, words: number, claims: readonly Claim[]): boolean {
  const features = Object.entries(kindFeatures(article, words, claims));
  return features.reduce((sum, [name, value]) => sum + value * (WEIGHTS[name] ?? 0), BIAS) > 0;
}
