import type { Claim, Silence } from '../model';
import type { Document } from '../text/document';

/** Who kept silent. */
export function findSilences(_document: Document, _claims: readonly Claim[]): Silence[] {
  return [];
}
