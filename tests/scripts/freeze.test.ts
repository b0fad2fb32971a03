/** A page that is frozen keeps its structure, and not one of its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freeze } from '../../scripts/freeze/freeze';
import { STORIES } from '../../scripts/freeze/words';
import { readHtml } from '../../src/cli/html';

/** No word of ours has an "x" in it and a number behind. */
const WORD = /x\d+/;
let count = 0;
const words = (n: number) =>
  `${Array.from({ length: n }, () => `xq${'abcdefghij'[count % 10]}x${count++}`).join(' ')}.`;
const ADDRESS = 'https://www.paperx1.example/politics/wordx2-wordx3';
const data = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Organization',
      '@id': `${ADDRESS}#org`,
      name: words(2),
      logo: { '@id': `${ADDRESS}#logo`, caption: words(2) },
    },
    {
      '@type': 'NewsArticle',
      '@id': ADDRESS,
      headline: words(6),
      articleBody: words(30),
      author: [{ '@type': 'Person', name: words(2) }],
      datePublished: '2019-02-03',
      isAccessibleForFree: 'False',
    },
  ],
};
const title = words(7);
const paragraph = () => `<p class="text__p">${words(24)} <a href="${ADDRESS}" title="${words(2)}">${words(3)}</a></p>`;
const SOURCE = `<!doctype html><html lang="en"><head><title>${title} - ${words(2)}</title>
<meta property="og:title" content="${title}"><meta name="author" content="${words(2)}"><meta property="og:type" content="article">
<link rel="canonical" href="${ADDRESS}"><script type="application/ld+json">${JSON.stringify(data)}</script><script>var x1 = "${words(3)}"</script></head>
<body><!-- ${words(4)} --><nav><ul>${'<li><a href="/x1">x1</a></li>'.repeat(9)}</ul></nav>
<article class="story"><h1>${title}</h1><p class="story__standfirst">${words(14)}</p><p class="byline">By ${words(2)}</p>
<div class="story__body">${Array.from({ length: 6 }, paragraph).join('')}<h2>${words(3)}</h2><figure><img alt="${words(3)}"><figcaption>${words(12)}</figcaption></figure>
<aside class="related"><p>${words(20)}</p></aside>${Array.from({ length: 4 }, paragraph).join('')}</div></article>
<footer data-owner="${words(1)}">${words(5)}</footer></body></html>`;

describe('a page that is frozen', () => {
  const story = STORIES.en!;
  const { html, text } = freeze(SOURCE, ADDRESS, story);

  it('keeps none of its words, names and addresses', () => {
    expect(html.match(new RegExp(`.{0,40}${WORD.source}.{0,20}`))).toBeNull();
    expect(html).not.toContain('paperx');
  });

  it('keeps its structure', () => {
    for (const name of ['story__standfirst', 'byline', 'story__body', 'text__p', 'related'])
      expect(html).toContain(`class="${name}"`);
    expect(html.match(/<p class="text__p">/g)).toHaveLength(10);
    expect(html).toContain('"isAccessibleForFree":"False"');
    expect(html).toContain('"@type":"NewsArticle"');
  });

  it('is read as the article of our own', () => {
    const { article, isArticle } = readHtml(html, 'https://www.example.com/2031/05/03/a-cable-81234');
    expect(isArticle).toBe(true);
    expect(article).toMatchObject({ title: story.title, standfirst: story.standfirst, byline: 'Una Marsh' });
    expect(text.split('\n').filter(Boolean)).toEqual(article.text.split('\n').filter(Boolean));
    expect(text).toContain(story.paragraphs[9]);
    for (const elsewhere of story.elsewhere) expect(text).not.toContain(elsewhere);
  });
});

it('the frozen pages name no publisher: their addresses are examples, schemas and platforms of posts', () => {
  const folder = join(import.meta.dirname, '../pages/');
  const allowed =
    /^https?:\/\/(?:(?:www\.)?example\.com|schema\.org|twitter\.com|x\.com|bsky\.app|truthsocial\.com|t\.me|example\.social)$/;
  for (const file of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    const hosts = readFileSync(folder + file, 'utf8').match(/https?:\/\/[\w.-]+/g) ?? [];
    expect(
      hosts.filter(host => !allowed.test(host)),
      file,
    ).toEqual([]);
  }
});
