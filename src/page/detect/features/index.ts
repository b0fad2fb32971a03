/** What the detector looks at: structured data, metadata, address, the text's shape. Only reads, only what is quick. */
import { ofAddress } from './address';
import { ofStructuredData } from './data';
import type { Features } from './feature';
import { ofMetadata } from './metadata';
import { ofText } from './text';

export type { Features } from './feature';

/** Every feature of a page, by name. @param url "" where it is not known */
export function featuresOf(document: Document, url: string): Features {
  return { ...ofStructuredData(document), ...ofMetadata(document), ...ofAddress(url), ...ofText(document) };
}
