import type { Article, Attribution } from '../model';
import type { Document } from '../text/document';

/** Every attribution of a text, in reading order of the content. */
export function findAttributions(_document: Document, _article: Article): Attribution[] {
  return [];
}
