/** Step one: is this page a news article? Small and quick, because it runs on every page of a listed host. */
import { type Features, firstOf, ofNames } from './features';
import { BIAS, LEAST_OF_NAMES, MOST_OF_NAMES, WEIGHTS } from './weights';

/**
 * Weighs what the page says of itself, its address and its text; the names of its parts only where they can still
 * decide. Never throws on a hostile page, changes nothing.
 * @param url the page's address; "" where it is not known
 */
export function isNewsArticle(document: Document, url: string): boolean {
  const logOdds = BIAS + weigh(firstOf(document, url));
  if (logOdds + LEAST_OF_NAMES > 0) return true;
  if (logOdds + MOST_OF_NAMES <= 0) return false;
  return logOdds + weigh(ofNames(document)) > 0;
}

const weigh = (features: Features): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (WEIGHTS[name] ?? 0), 0);
