import type { Analysis, Article } from './model';

/** Text in, claims out. */
export function analyze(article: Article): Analysis {
  return {
    ...(article.id === undefined ? {} : { id: article.id }),
    article: {
      title: article.title ?? '',
      publisher: article.publisher ?? '',
      url: article.url ?? '',
      published: article.published ?? '',
      language: article.language ?? 'en',
      text: article.text,
      words: 0,
      isNews: true,
      isOurKind: true,
    },
    claims: [],
    responses: [],
    silences: [],
    speakers: [],
    positions: [],
  };
}
