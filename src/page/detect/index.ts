/** Step one: is this page a news article? Small and quick, because it runs on every page of a listed host. */
import { type Features, firstOf, ofNames } from './features';
import { BIAS, MOST_OF_NAMES, WEIGHTS } from './weights';

export interface Detection {
  isArticle: boolean;
  /** 0..1: how sure; above 0.5 it is one. Of a page that no name of a part could make one, without them. */
  score: number;
}

/**
 * Weighs what the page says of itself, its address and its text. Never throws on a hostile page, changes nothing.
 * @param url the page's address; "" where it is not known
 */
export function detect(document: Document, url: string): Detection {
  let logOdds = BIAS + weigh(firstOf(document, url));
  if (logOdds > -MOST_OF_NAMES) logOdds += weigh(ofNames(document));
  return { isArticle: logOdds > 0, score: 1 / (1 + Math.exp(-logOdds)) };
}

const weigh = (features: Features): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (WEIGHTS[name] ?? 0), 0);
