/** Everybody who speaks in an article, once each. */
import type { Claim, Degree, Span, Speaker } from '../model';

const LADDER: readonly Degree[] = ['person', 'institution', 'described', 'bare', 'none'];

/** One entry for each speaker, in the order in which they first speak; hedges have none. */
export function listSpeakers(claims: readonly Claim[]): Speaker[] {
  const speakers = new Map<string, Speaker & { mentions: Span[] }>();
  for (const claim of claims) {
    if (claim.speaker === '') continue;
    const key = `${claim.kind} ${claim.speaker}`;
    const known = speakers.get(key);
    if (!known) {
      const { speaker: name, kind, degree, party, described } = claim;
      speakers.set(key, {
        name,
        kind,
        degree,
        party,
        ...(described && { described }),
        claims: [claim.id],
        mentions: [...claim.source],
      });
      continue;
    }
    known.claims.push(claim.id);
    if (LADDER.indexOf(claim.degree) < LADDER.indexOf(known.degree)) known.degree = claim.degree;
    known.party ||= claim.party;
    if (claim.described) known.described = { ...claim.described, ...known.described };
    for (const span of claim.source)
      if (!known.mentions.some(m => m[0] < span[1] && span[0] < m[1])) known.mentions.push(span);
  }
  // A claim within another comes later, though its source may stand before the other's.
  for (const { mentions } of speakers.values()) mentions.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...speakers.values()];
}
