/** What the detector looks at: structured data, metadata, address, the text's shape. Only reads, only what is quick. */
import { ofAddress } from './address';
import { ofMicrodata, ofStructuredData } from './data';
import type { Features } from './feature';
import { ofMetadata } from './metadata';
import { ofNames } from './names';
import { ofText } from './text';

export type { Features } from './feature';

/** Every feature of a page but those of the names of its parts, in groups. @param url "" where it is not known */
export const firstOf = (document: Document, url: string): Features[] => [
  ofStructuredData(document),
  ofMicrodata(document),
  ofMetadata(document),
  ofAddress(url),
  ofText(document),
];

/** Every feature of a page, by name. */
export const featuresOf = (document: Document, url: string): Features =>
  Object.assign({}, ...firstOf(document, url), ofNames(document));
