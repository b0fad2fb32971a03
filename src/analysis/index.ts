/** Text in, claims out: the whole of the analysis in one screen. */
import { findAttributions } from './attribution';
import { assemble } from './claims';
import { describeArticle } from './kind';
import type { Analysis, Article, Attribution, Claim, Origin } from './model';
import { findResponses, markAnswers } from './responses';
import { setScene } from './responses/scene';
import { asAttribution, describeSilences, findSilences, type SilenceFound } from './responses/silences';
import { findOrigins } from './speakers';
import { listSpeakers } from './speakers/list';
import { type Document, readText } from './text/document';
import { positionsOf } from './topics/positions';

/**
 * Finds every attributed claim of an article, where it came from and who answered it.
 * Pure: the same article gives the same analysis. Linear in the length of the text. Never throws on any text.
 * @param article only `text` is needed; every span of the result counts in it, in UTF-16 units
 */
export function analyze(article: Article): Analysis {
  const document = readText(article.text);
  return describe(document, article, findAttributions(document, article));
}

/** The second half of the way, from attributions to the analysis; measuring hands it the annotators' attributions. */
export function describe(document: Document, article: Article, attributions: readonly Attribution[]): Analysis {
  const silent = findSilences(document);
  const origins = findOrigins(document, article, [...attributions, ...silent.map(asAttribution)]);
  const claims = assemble(attributions, origins, document, article);
  return finish(document, article, claims, silent, origins.slice(attributions.length));
}

/** The last part of the way: who answers whom, who kept silent, who stands where. */
export function finish(
  document: Document,
  article: Article,
  found: readonly Claim[],
  silent: readonly SilenceFound[],
  silentOrigins: readonly Origin[],
): Analysis {
  const scene = setScene(document, found);
  const responses = findResponses(document, found, scene);
  const claims = markAnswers(document, found, responses, scene);
  return {
    ...(article.id === undefined ? {} : { id: article.id }),
    article: describeArticle(document, article, claims),
    claims,
    responses,
    silences: describeSilences(document, silent, silentOrigins, claims),
    speakers: listSpeakers(claims),
    positions: positionsOf(claims),
  };
}
