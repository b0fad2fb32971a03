/** Every form in which an article's claims leave the panel. */
import type { Analysis } from '../analysis/model';
import { toCsv } from './csv';
import { toMarkdown } from './markdown';
import { plain } from './quote';
import { toWebAnnotation } from './web-annotation';

export interface Format {
  /** A name of its own, the same in every language. */
  name: string;
  extension: string;
  type: string;
  write(analysis: Analysis): string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const MARKDOWN: Format = { name: 'Markdown', extension: 'md', type: 'text/markdown', write: toMarkdown };

export const FORMATS: readonly Format[] = [
  MARKDOWN,
  // By the byte order mark, spreadsheets know UTF-8.
  { name: 'CSV', extension: 'csv', type: 'text/csv', write: analysis => `\uFEFF${toCsv(analysis)}` },
  { name: 'JSON', extension: 'json', type: 'application/json', write: json },
  {
    name: 'Web Annotation',
    extension: 'jsonld',
    type: 'application/ld+json',
    write: analysis => json(toWebAnnotation(analysis)),
  },
];

/** "why-were-the-ferry-talks-put-off.csv": letters and digits of the title, at most 60; "claims" where it has none. */
export function fileName(analysis: Analysis, { extension }: Pick<Format, 'extension'>): string {
  const words =
    plain(analysis.article.title)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const stem = words.join('-').slice(0, 60).replace(/-$/, '');
  return `${stem || 'claims'}.${extension}`;
}
