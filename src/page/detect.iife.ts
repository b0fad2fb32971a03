/**
 * The small script on every page of a listed host: it tells the background of a news article, and of nothing else. A page
 * that fills itself late is watched for some seconds. Brought again after a navigation within the page, it looks anew.
 */

import { MAX_REPORTS } from '../platform/limits';
import { send } from '../platform/send';
import { isNewsArticle } from './detect';
import { isFramed } from './detect/framed';
import { addressOf, isPrerendering } from './dom';
import { createBreaker } from './watch/breaker';
import { LOOKING, type Looking, looking } from './watch/looking';
import { untilSettled } from './watch/settle';

/** A page that has only loaded has most of its text; one that navigates within itself has yet to fetch it. ms. */
const AFTER_LOAD_MS = 5_000;
const AFTER_NAVIGATION_MS = 10_000;
/** At first the old text still stands under the new address. */
const BEFORE_LOOK_MS = 400;

function start(): void {
  const before = looking[LOOKING];
  const address = addressOf(document);
  if (before?.address === address) return;
  before?.stop();
  const mayReport = before?.mayReport ?? createBreaker(MAX_REPORTS);
  const now: Looking = { address, mayReport, stop: () => {} };
  looking[LOOKING] = now;
  const look = () => {
    if (!isNewsArticle(document, addressOf(document)) && !isFramed(document)) return false;
    now.found = mayReport(Date.now());
    if (now.found) void send('page.detected', { asked: false });
    return true;
  };
  const watch = (patience: number) => {
    now.stop = untilSettled(document, look, patience);
  };
  if (before) {
    const timer = setTimeout(watch, BEFORE_LOOK_MS, AFTER_NAVIGATION_MS);
    now.stop = () => clearTimeout(timer);
  } else watch(AFTER_LOAD_MS);
}

/** A page that the browser fetched in advance may never be seen. */
if (isPrerendering(document)) addEventListener.call(document, 'prerenderingchange', start, { once: true });
else start();
