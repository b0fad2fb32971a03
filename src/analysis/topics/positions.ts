/** What each party says about each topic. */
import type { Claim, Position } from '../model';

/** One position for each party and topic with a claim, in the order in which they first come up. */
export function positionsOf(claims: readonly Claim[]): Position[] {
  const positions = new Map<string, Position>();
  for (const claim of claims) {
    for (const party of claim.party.split('; ').filter(p => p && p !== 'media')) {
      for (const topic of claim.topics) {
        const key = `${party}\n${topic}`;
        const position = positions.get(key);
        if (position) position.claims.push(claim.id);
        else positions.set(key, { party, topic, claims: [claim.id] });
      }
    }
  }
  return [...positions.values()];
}
