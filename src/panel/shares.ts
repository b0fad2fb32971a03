/** How much of an article each source fills. */
import type { Analysis, Span, Speaker } from '../analysis/model';

export interface Source {
  speaker: Speaker;
  /** Of the article's text, 0..1: the letters of what it says, each counted once. */
  share: number;
}

function length(spans: Span[]): number {
  let sum = 0;
  let reached = 0;
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    sum += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}

/** Every source with a claim, most claims first. */
export function sourcesOf({ speakers, claims, article }: Analysis): Source[] {
  const contents = new Map(claims.map(c => [c.id, c.content]));
  return speakers
    .filter(speaker => speaker.claims.length > 0)
    .map(speaker => {
      const said = length(speaker.claims.flatMap(id => contents.get(id) ?? []));
      return { speaker, share: article.text.length === 0 ? 0 : said / article.text.length };
    })
    .sort((a, b) => b.speaker.claims.length - a.speaker.claims.length || b.share - a.share);
}
