/** So long a turn is, ms: who clicks or scrolls meanwhile waits for no more than that and one piece. */
const TURN_MS = 4;

/**
 * Does work piece by piece while the browser has nothing else to do.
 * @param work goes one piece on at each `next`.
 * @returns how to stop; where the browser tells of no idle time, nothing is done.
 */
export function atLeisure(work: Iterator<unknown>): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  let turn = 0;
  const go = (deadline: IdleDeadline) => {
    const until = performance.now() + TURN_MS;
    do if (work.next().done) return;
    while (deadline.timeRemaining() > 0 && performance.now() < until);
    turn = requestIdleCallback(go);
  };
  turn = requestIdleCallback(go);
  return () => cancelIdleCallback(turn);
}
