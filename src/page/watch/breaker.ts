/**
 * Counts readings and tells when there are too many.
 * @param limits each: so many readings are still fine in any stretch of so many milliseconds.
 * @returns call it before each reading with the time in ms: false once the page has never stopped changing, then for good.
 */
export function createBreaker(limits: readonly { readings: number; within: number }[]): (now: number) => boolean {
  const longest = Math.max(...limits.map(l => l.within));
  const times: number[] = [];
  let broken = false;
  return now => {
    while (times.length > 0 && now - times[0]! >= longest) times.shift();
    times.push(now);
    broken ||= limits.some(({ readings, within }) => times.filter(t => now - t < within).length > readings);
    return !broken;
  };
}
