/** Reads a page in the browser, in short turns, though it may change between two of them. */
import { rootOf } from '../dom';
import { isRelevant, WATCHED } from '../watch/relevant';
import { readPage, stepsOf } from './index';
import { inTurns } from './turns';
import type { Reading } from './types';

/**
 * As `readPage`; a page whose articles change meanwhile is read once more, in one turn: half of the one text and half of the
 * other would be nobody's.
 */
export async function readLive(document: Document, url: string): Promise<Reading> {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver(records => changes.push(...records));
  observer.observe(rootOf(document), WATCHED);
  const reading = await inTurns(stepsOf(document, url), tree => observer.observe(tree, WATCHED));
  changes.push(...observer.takeRecords());
  observer.disconnect();
  const roots = reading.articles.map(article => article.root);
  const trees = reading.articles.flatMap(article => article.trees());
  return changes.some(change => isRelevant(change, roots, trees)) ? readPage(document, url) : reading;
}
