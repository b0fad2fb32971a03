/**
 * Does work piece by piece while the browser has nothing else to do: no one who clicks waits for more than one piece.
 * @param work goes one piece on at each `next`.
 * @returns how to stop; where the browser tells of no idle time, nothing is done.
 */
export function atLeisure(work: Iterator<unknown>): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  let turn = 0;
  const go = (deadline: IdleDeadline) => {
    do if (work.next().done) return;
    while (deadline.timeRemaining() > 0);
    turn = requestIdleCallback(go);
  };
  turn = requestIdleCallback(go);
  return () => cancelIdleCallback(turn);
}
