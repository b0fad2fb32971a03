/** What the detector looks at: structured data, metadata, address, the text's shape. Only reads, only what is quick. */
import { ofAddress } from './address';
import { ofStructuredData } from './data';
import type { Features } from './feature';
import { ofMetadata } from './metadata';
import { ofNames } from './names';
import { ofText } from './text';

export type { Features } from './feature';

/** Every feature of a page but those of the names of its parts, which take the longest. @param url "" where it is not known */
export const firstOf = (document: Document, url: string): Features => ({
  ...ofStructuredData(document),
  ...ofMetadata(document),
  ...ofAddress(url),
  ...ofText(document),
});

export { ofNames };

/** Every feature of a page, by name. */
export const featuresOf = (document: Document, url: string): Features => ({
  ...firstOf(document, url),
  ...ofNames(document),
});
