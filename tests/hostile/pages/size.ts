/** Pages that are too much. */
import { expect } from 'vitest';
import { MAX_CLAIMS, MAX_TEXT } from '../../../src/platform/limits';
import { PARAGRAPHS } from '../../e2e/sample';
import { type Hostile, hostilePage, script } from '../kit';

const FILLER =
  'The boats of Aveiro lay in the harbour while the crews waited for word from the capital and mended their nets. ';

/** The text that was kept is the beginning of the article, whole paragraphs of it. */
const keepsItsLimit: NonNullable<Hostile['check']> = async ({ articles }) => {
  for (const { analysis, cuts } of articles()) {
    expect(analysis.article.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(analysis.claims.length).toBeLessThanOrEqual(MAX_CLAIMS);
    expect(cuts.length).toBeGreaterThan(0);
  }
};

const long: Hostile = {
  tries: 'ten megabytes of text',
  slug: 'long',
  html: () => hostilePage({ paragraphs: [...PARAGRAPHS, ...Array.from({ length: 20_000 }, () => FILLER.repeat(5))] }),
  says: /only its first [\d,]+ characters were read/,
  frozen: 8000,
  check: keepsItsLimit,
};

const many: Hostile = {
  tries: 'a hundred thousand elements around single words',
  slug: 'many',
  html: () =>
    hostilePage({
      paragraphs: [
        ...PARAGRAPHS,
        ...Array.from({ length: 500 }, () => FILLER.repeat(10).replaceAll(/\w+/g, word => `<b><i>${word}</i></b>`)),
      ],
    }),
  says: /only its first [\d,]+ characters were read/,
  frozen: 8000,
};

const deep: Hostile = {
  tries: 'elements nested five thousand deep',
  slug: 'deep',
  html: () =>
    hostilePage({
      after: script((text: string) => {
        // By script, as the browsers' parsers stop nesting at some hundreds.
        let inner: Element = document.querySelector('article')!;
        for (let i = 0; i < 5000; i++) {
          // Blocks so deep Chromium itself cannot lay out.
          const next = document.createElement(i < 1000 ? 'div' : 'span');
          inner.append(next);
          inner = next;
        }
        inner.textContent = text;
      }, FILLER.repeat(3)),
    }),
  says: /parts too deep within one another/,
  frozen: 5000,
};

const quotes: Hostile = {
  tries: 'a hundred thousand quotation marks',
  slug: 'quotes',
  html: () =>
    hostilePage({
      paragraphs: [
        ...PARAGRAPHS,
        ...Array.from({ length: 100 }, (_, i) => `He said ${['“', '" ', '“ ”', '‘“'][i % 4]!.repeat(1000)} to them.`),
      ],
    }),
  says: /only its first [\d,]+ characters were read/,
};

const noEnd: Hostile = {
  tries: 'one sentence without end, in capitals, spaces and brackets',
  slug: 'no-end',
  html: () =>
    hostilePage({
      paragraphs: [
        ...PARAGRAPHS,
        `He said that ${'the Minister of the House and '.repeat(1000)}`,
        `${'President Minister Okafor '.repeat(1000)}`,
        `She said${' &nbsp;'.repeat(10_000)}so.`,
        `${'( [ — '.repeat(3000)}`,
        `${'said'.repeat(5000)}`,
      ],
    }),
};

const claims: Hostile = {
  tries: 'two thousand claims',
  slug: 'claims',
  html: () =>
    hostilePage({
      paragraphs: [
        ...PARAGRAPHS,
        ...Array.from(
          { length: 2000 },
          (_, i) => `Mayor Ada Lund said on Tuesday that boat number ${i} was hers, and that it lay in the harbour.`,
        ),
      ],
    }),
  claims: 500,
  says: /only the first 500 are shown|only its first/,
  frozen: 4000,
  check: keepsItsLimit,
};

const links: Hostile = {
  tries: 'thirty thousand links, a headline of a megabyte, and structured data of three',
  slug: 'links',
  html: () =>
    hostilePage({
      title: 'Waters '.repeat(150_000),
      head: `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: 'x'.repeat(3_000_000) })}</script>
        <script type="application/ld+json">${'[{"@type":"NewsArticle","@graph":'.repeat(20_000)}</script>`,
      paragraphs: [
        ...PARAGRAPHS,
        ...Array.from({ length: 300 }, (_, i) =>
          `${FILLER.replaceAll(/\w+/g, word => `<a href="/${word}/${i}">${word}</a>`)}`.repeat(5),
        ),
      ],
    }),
  // Paragraphs of nothing but links are no article.
  claims: 0,
  frozen: 5000,
};

export const SIZE: Hostile[] = [long, many, deep, quotes, noEnd, claims, links];
