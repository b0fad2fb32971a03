/** The claim that the reader has chosen; it is found again when its article was analysed anew. */
import type { Analysis } from '../analysis/model';
import { followClaim } from '../platform/follow';
import type { Articles } from './articles';
import type { Place } from './paint';

export interface Choice {
  readonly place: Place | undefined;
  set(place: Place | undefined): void;
  is(place: Place): boolean;
  /** The claim may have another id after a new analysis, or none. @returns whether it has */
  follow(): boolean;
}

export function createChoice(articles: Pick<Articles, 'shown'>): Choice {
  let chosen: Place | undefined;
  /** The analysis in which it was chosen. */
  let chosenIn: Analysis | undefined;

  function set(place: Place | undefined) {
    chosen = place;
    chosenIn = place && articles.shown.get(place.key)?.analysis;
  }

  return {
    get place() {
      return chosen;
    },
    set,
    is: ({ key, claim }) => chosen?.key === key && chosen.claim === claim,
    follow() {
      const after = chosen && articles.shown.get(chosen.key)?.analysis;
      if (!chosen || !chosenIn || chosenIn === after) return false;
      const before = chosen;
      const claim = after && followClaim(before.claim, chosenIn, after);
      set(claim === undefined ? undefined : { key: before.key, claim });
      return claim !== before.claim;
    },
  };
}
