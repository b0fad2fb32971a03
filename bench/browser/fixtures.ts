/** Articles of any length, of a dispute that never was; the same for the same number. */
import { articlePage } from '../../tests/e2e/sample';

const WHO = [
  'Foreign Minister Ida Lund',
  'a senior official of the port authority',
  'Harbour Commissioner Tomas Reed',
  'two people familiar with the talks',
  'the Ministry of Fisheries',
  'Mayor Oda Strand',
  'an official who asked not to be named',
  'Prime Minister Karl Vester',
];
const SAID = [
  'said on Tuesday that',
  'told Reuters that',
  'denied that',
  'warned that',
  'announced that',
  'insisted that',
];
const WHAT = [
  'the eastern harbour would stay closed to foreign boats until the end of the season',
  'nobody had offered the crews a place to land their fish during the talks',
  'the two governments were close to an accord about the waters around the island',
  'the letter had been written long before the first of the trawlers was stopped',
];
const PLAIN = [
  'The boats lay in the harbour all week while the crews mended their nets and waited for word from the capital.',
  'The island has lived from its cod for three hundred years, and from visitors who come by ferry in the summer.',
  'Talks about the stock began in the spring of last year and were put off four times because of the weather.',
];

const words = (text: string) => text.split(/\s+/).length;

/** Paragraphs of about so many words in all: two sentences of somebody's, one of nobody's, sometimes a quotation. */
export function paragraphs(count: number): string[] {
  const out: string[] = [];
  let n = 0;
  for (let i = 0; n < count; i++) {
    const pick = <T>(list: readonly T[], step: number) => list[(i * step + (i >> 3)) % list.length]!;
    const sentence = `${pick(WHO, 1)} ${pick(SAID, 5)} ${pick(WHAT, 3)}.`;
    const quotation = i % 3 === 0 ? ` “We will not give way on this,” ${i % 2 ? 'he' : 'she'} added.` : '';
    const paragraph = `${sentence[0]!.toUpperCase()}${sentence.slice(1)} ${pick(PLAIN, 1)}${quotation}`;
    out.push(paragraph);
    n += words(paragraph);
  }
  return out;
}

export const article = (count: number): string => articlePage({ paragraphs: paragraphs(count), head: ICON });

/** In the page, so that no browser asks for one. */
const ICON = '<link rel="icon" href="data:,">';

/** Pages that are no articles, by name. */
export const OTHERS: Record<string, string> = {
  'front page, 400 links': `<!doctype html><html lang="en"><head><title>The Harbour Post</title>${ICON}<meta property="og:type" content="website"></head><body><h1>The Harbour Post</h1>${Array.from(
    { length: 400 },
    (_, i) =>
      `<div class="card teaser"><h3><a href="/${i}">The boats of the ${i}th day came home late</a></h3><p>What the crews saw.</p></div>`,
  ).join('')}</body></html>`,
  'shop, 200 products': `<!doctype html><html lang="en"><head><title>Kettles</title>${ICON}</head><body><h1>Kettles</h1>${Array.from(
    { length: 200 },
    (_, i) =>
      `<div class="product" itemtype="https://schema.org/Product"><img alt=""><b class="price">$${i}</b><button class="add-to-cart">Buy</button><p>A kettle of steel, of ${i} cups.</p></div>`,
  ).join('')}</body></html>`,
  'forum, 300 posts': `<!doctype html><html lang="en"><head><title>Which kettle?</title>${ICON}</head><body><h1>Which kettle?</h1>${Array.from(
    { length: 300 },
    (_, i) =>
      `<div class="post-reply"><p>I think that my kettle number ${i} is the one that you would want if you asked me, and I have had many of them.</p></div>`,
  ).join('')}</body></html>`,
};
