import type { Article, Attribution, Origin } from '../model';
import type { Document } from '../text/document';

/** Where each attribution came from: one origin for each, in the same order. */
export function findOrigins(_document: Document, _article: Article, attributions: readonly Attribution[]): Origin[] {
  return attributions.map(() => ({ speaker: '', kind: 'hedge', named: false, degree: 'none', party: '', via: [] }));
}
