/** Looks at a page that may still be filling: now, and again whenever it has changed and come to rest. */

/** Changes come in bursts: wait for this much quiet, but never longer than …; ms. */
const QUIET_MS = 250;
const LONGEST_MS = 1000;
/** Looks after the first. A page that is not ready by then is not getting ready. */
const MOST_LOOKS = 6;

/**
 * @param look is it what we wait for? Called at once, and at most six times more.
 * @param patience how long the page is watched, ms: the first change after that is the last that is heard of. No timer waits
 *   for it, as most pages never change and need not be woken.
 * @returns ends it before its time; then nothing of ours is left
 */
export function untilSettled(document: Document, look: () => boolean, patience: number): () => void {
  if (look()) return () => {};
  const end = Date.now() + patience;
  let looks = 0;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    const now = Date.now();
    clearTimeout(timer);
    if (now > end) return stop();
    since ||= now;
    timer = setTimeout(again, Math.max(0, Math.min(QUIET_MS, since + LONGEST_MS - now)));
  };
  const observer = new MutationObserver(soon);
  /** What stands in a frame comes without a change of the page. */
  const loaded = (event: Event) => {
    if (event.target instanceof HTMLIFrameElement) soon();
  };

  function stop() {
    observer.disconnect();
    clearTimeout(timer);
    EventTarget.prototype.removeEventListener.call(document, 'load', loaded as EventListener, true);
  }

  function again() {
    since = 0;
    if (look() || ++looks >= MOST_LOOKS) stop();
  }

  EventTarget.prototype.addEventListener.call(document, 'load', loaded as EventListener, true);
  observer.observe(document, { childList: true, subtree: true });
  return stop;
}
