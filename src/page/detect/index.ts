/** Step one: is this page a news article? Small and quick, because it runs on every page of a listed host. */
import { featuresOf } from './features';
import { BIAS, WEIGHTS } from './weights';

export interface Detection {
  isArticle: boolean;
  /** 0..1: how sure; above 0.5 it is one. */
  score: number;
}

/**
 * Weighs what the page says of itself, its address and its text. Never throws on a hostile page, changes nothing.
 * @param url the page's address; "" where it is not known
 */
export function detect(document: Document, url: string): Detection {
  let logOdds = BIAS;
  for (const [name, value] of Object.entries(featuresOf(document, url))) logOdds += value * (WEIGHTS[name] ?? 0);
  return { isArticle: logOdds > 0, score: 1 / (1 + Math.exp(-logOdds)) };
}
