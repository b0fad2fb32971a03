/** Step one: is this page a news article? Small and quick, because it runs on every page of a listed host. */
import { firstOf } from './features';
import { PARTS, partsOf } from './features/names';
import { BIAS, LEAST_OF_NAMES, MOST_OF_NAMES, WEIGHTS } from './weights';

const weightOf = (feature: string): number => WEIGHTS[feature] ?? 0;

/**
 * Weighs what the page says of itself, its address and its text; then the names of its parts, one after the other, as
 * long as those that are left can decide. Never throws on a hostile page, changes nothing.
 * @param url the page's address; "" where it is not known
 */
export function isNewsArticle(document: Document, url: string): boolean {
  let logOdds = BIAS;
  for (const features of firstOf(document, url)) {
    for (const name in features) logOdds += features[name]! * weightOf(name);
  }
  let most = MOST_OF_NAMES;
  let least = LEAST_OF_NAMES;
  const has = partsOf(document);
  for (const part of PARTS) {
    if (logOdds + least > 0 || logOdds + most <= 0) break;
    const weight = weightOf(part.feature);
    if (weight > 0) most -= weight;
    else least -= weight;
    if (has(part)) logOdds += weight;
  }
  return logOdds > 0;
}
