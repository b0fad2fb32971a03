import { MAX_READINGS, READINGS_WITHIN } from '../../platform/limits';

/**
 * Counts readings and tells when there are too many.
 * @param max readings that are still fine …
 * @param within … in any stretch of so many milliseconds.
 * @returns call it before each reading with the time in ms: false once the page has never stopped changing, then for good.
 */
export function createBreaker(max = MAX_READINGS, within = READINGS_WITHIN): (now: number) => boolean {
  const times: number[] = [];
  let broken = false;
  return now => {
    while (times.length > 0 && now - times[0]! >= within) times.shift();
    times.push(now);
    broken ||= times.length > max;
    return !broken;
  };
}
