/** What the head of the panel counts. */
import { type Analysis, CATEGORIES, type Category, type Claim, type ClaimCategory } from '../analysis/model';

export interface Summary {
  claims: number;
  /** Speakers with at least one claim; several claims by one count once. */
  sources: number;
  /** Those of them whose name is withheld. */
  unnamed: number;
  /** Outlets and people through which claims came. */
  outlets: number;
  /** Claims of each category; `reply` counts besides the others. */
  categories: Record<Category, number>;
}

/** The order of the bar and of the switches: best attributed first. */
export const BAR: readonly ClaimCategory[] = ['named', 'relayed', 'unnamed', 'hedged'];
export const SWITCHES: readonly Category[] = [...BAR, 'reply'];

export function summarize(analysis: Analysis): Summary {
  const { claims } = analysis;
  const categories = Object.fromEntries(CATEGORIES.map(c => [c, 0])) as Record<Category, number>;
  const sources = new Map<string, boolean>();
  const outlets = new Set<string>();
  for (const claim of claims) {
    categories[claim.category] += 1;
    if (claim.reply) categories.reply += 1;
    if (claim.speaker) sources.set(claim.speaker, claim.named);
    for (const outlet of claim.via) outlets.add(outlet);
  }
  const unnamed = [...sources.values()].filter(named => !named).length;
  return { claims: claims.length, sources: sources.size, unnamed, outlets: outlets.size, categories };
}

/** Is the claim marked in the page, and so listed? Its own category is on, or it is a reply and replies are. */
export const isShown = (claim: Pick<Claim, 'category' | 'reply'>, on: Record<Category, boolean>): boolean =>
  on[claim.category] || (claim.reply && on.reply);
