/** Pages for the end-to-end tests: a dispute about fishing that never was, between governments of people who never lived. */

export interface PageOptions {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Rules for the page's own style. */
  css?: string;
  /** Goes to the end of the body. */
  after?: string;
  /** Goes into the head. */
  head?: string;
  paragraphs?: readonly string[];
  title?: string;
  url?: string;
}

export const PARAGRAPHS = [
  'REYKJAVIK, March 4 — Iceland will close its eastern waters to foreign trawlers from May, Prime Minister Halla Brekkan said on Tuesday, a step that Portugal called “a slap in the face of a friend.”',
  '“We have waited for three years, and we will not wait for a fourth,” Brekkan told reporters in Reykjavik. “The cod are ours to protect.”',
  'A senior Portuguese official involved in the talks <a href="https://www.reuters.com/world/europe/lisbon-fishing-talks/">told Reuters</a> that Lisbon was preparing to suspend the 1998 fishing agreement.',
  'The Financial Times reported, citing people familiar with the matter, that Iceland had offered to delay the closure until the autumn.',
  'The Icelandic government denied the report. “There was no such offer,” foreign ministry spokeswoman Sunna Dal said.',
  'Portuguese Foreign Minister Rui Tavora accused Iceland of breaking its word and said that the closure would cost 900 jobs in the port of Aveiro.',
  'According to a letter seen by the BBC, the European Commission urged both sides to return to the table before the end of the month.',
  'The trawlers have reportedly been ordered to stay in harbour until further notice, and several crews were said to have been sent home without pay.',
  'Norway, which shares the eastern stock, declined to comment. Brekkan’s office did not respond to a request for comment on the letter.',
  'Tavora rejected the idea of a delay, saying that Portugal “will not negotiate with a gun on the table.”',
] as const;

export const TITLE = 'Iceland Shuts Its Eastern Waters, and Portugal Protests';

/** A news article as publishers mark one up: structured data, a headline, a byline, paragraphs, a box of other stories. */
export function articlePage(options: PageOptions = {}): string {
  const { lang = 'en', dir = 'ltr', css = '', after = '', head = '', paragraphs = PARAGRAPHS, title = TITLE } = options;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-03-04T09:30:00Z',
    inLanguage: lang,
    author: { '@type': 'Person', name: 'Una Marsh' },
    publisher: { '@type': 'Organization', name: 'The Harbour Post' },
    ...(options.url === undefined ? {} : { url: options.url, mainEntityOfPage: options.url }),
  };
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>${title} - The Harbour Post</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="The Harbour Post">
<meta name="viewport" content="width=device-width">
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>
body { margin: 0; font: 19px/1.6 Georgia, "DejaVu Serif", serif; color: #222; background: #fff; }
header, main, footer { max-width: 40em; margin: 0 auto; padding: 16px 24px; }
h1 { font-size: 34px; line-height: 1.2; }
.byline { color: #666; font: 14px sans-serif; }
a { color: #1a4f8b; }
${css}
</style>
${head}
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/opinion">Opinion</a></nav></header>
<main>
<article>
<h1>${title}</h1>
<p class="byline">By Una Marsh · March 4, 2025</p>
${paragraphs.map(p => `<p>${p}</p>`).join('\n')}
</article>
<aside><h2>More from The Harbour Post</h2><ul><li><a href="/a">A lighthouse is for sale</a></li></ul></aside>
</main>
<footer>© The Harbour Post</footer>
${after}
</body>
</html>`;
}

export const DARK_CSS = 'body { background: #16181b; color: #d9d7d2; } a { color: #8ab8e6; } .byline { color: #999; }';

/** Paragraphs in another language. */
export const FRENCH = [
  'La ministre de la pêche a déclaré mardi que les eaux de l’est seraient fermées aux chalutiers étrangers dès le mois de mai.',
  'Selon un responsable qui a requis l’anonymat, les pourparlers entre les deux pays sont suspendus depuis une semaine.',
  'Le gouvernement a démenti ces informations et a affirmé qu’aucune offre n’avait été faite à ses voisins du sud.',
  'Les équipages des chalutiers, rentrés chez eux sans salaire, attendent désormais une décision de la Commission.',
];

/** The same, with an accusation of somebody who says nothing in it. */
export const ACCUSED = [...PARAGRAPHS, 'Brekkan accused Denmark of buying cod that had been caught in secret.'];
