/** A contest inside one party: who runs in it speaks for that party, whatever office they hold or have left. */
import { inCountry, type Place } from './gazetteer';
import type { Word } from './words';

/** "the Democratic primary", "Republican presidential contenders", "the Conservative leadership race". */
const STAGE = /^(?:presidential|primary|leadership|vice-presidential|senatorial|gubernatorial|mayoral|party)$/;
const CONTEST =
  /^(?:primary|primaries|debate|debates|nomination|caucus|caucuses|candidates|contenders|hopefuls|rivals|field|frontrunner|front-runner)$/;
/** These are of one party only where a word of `STAGE` stands between. */
const RACE = /^(?:race|contest|election|campaign|ballot)$/;
/** An article about a contest names it so often, or in its first words. */
const OFTEN = 2;
const OPENING = 45;

/** The party whose candidates an article is about; '' where it is about none, or about more than one. */
export function contestIn(words: readonly Word[], places: readonly Place[], country: string): string {
  const counts = new Map<string, number>();
  for (const place of places) {
    if (place.by !== 'party' || !namesContest(words, place.at + place.length)) continue;
    const { party } = inCountry(place, country);
    counts.set(party, (counts.get(party) ?? 0) + (place.at < OPENING ? OFTEN : 1));
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= OFTEN && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : '';
}

function namesContest(words: readonly Word[], next: number): boolean {
  let at = next;
  while (at < next + 2 && STAGE.test(words[at]?.lower ?? '') && words[at + 1]?.isWord) at++;
  const word = words[at]?.lower ?? '';
  return CONTEST.test(word) || STAGE.test(word) || (at > next && RACE.test(word));
}
