import type { Claim, Response } from '../model';
import type { Document } from '../text/document';

/** Who answers whom. */
export function findResponses(_document: Document, _claims: readonly Claim[]): Response[] {
  return [];
}

/** The claims again, with `reply` set on those that answer, and `answered` on the accusations. */
export function markAnswers(claims: readonly Claim[], responses: readonly Response[]): Claim[] {
  const replies = new Set(responses.map(r => r.from));
  return claims.map(c => (replies.has(c.id) ? { ...c, reply: true } : c));
}
