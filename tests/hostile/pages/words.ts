/** Pages whose words are meant to be more than words. */
import { expect } from 'vitest';
import { toCsv } from '../../../src/export/csv';
import { LISTED, pointOf, waitForCard } from '../../e2e/reader';
import { PARAGRAPHS } from '../../e2e/sample';
import { type Hostile, hostilePage } from '../kit';

/** In the world of our content scripts: opens a closed shadow root. */
declare const shadow: (host: Element) => ShadowRoot;

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const LEAK = '<img src="http://leak.example/x" onerror="document.title=1">';
/** Controls that turn or hide text. */
const CONTROLS = /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

const markup: Hostile = {
  tries: 'markup in names, quotations, headline, publisher and links',
  slug: 'markup',
  html: () =>
    hostilePage({
      title: asText(`Talks ${LEAK} & <script>document.title=1</script> Stall`),
      paragraphs: [
        ...PARAGRAPHS.map(p => p.replace(/href="[^"]+"/, 'href="javascript:document.title=1"')),
        `<a href="javascript:document.title=1">Fisheries Minister Ada ${asText(LEAK)} Lund</a> said that the cod were ${asText(LEAK)} hers.`,
        `“The boats ${asText(`</bdi></q>${LEAK}<iframe src=http://leak.example/>`)} stay out,” Lund said, according to <a href="data:text/html,x">Reuters</a>.`,
      ],
    }),
  async check({ page, popup, words, articles }) {
    expect(words).toContain('<img src=');
    const alive = 'img:not([src^="/"]), script:not([src]), iframe, object, a[href^="javascript:"], a[href^="data:"]';
    expect(await popup.evaluate((s: string) => document.querySelectorAll(s).length, alive)).toBe(0);
    for (const { analysis } of articles()) for (const c of analysis.claims) expect(c.link ?? 'http:').toMatch(/^http/);
    await page.click(await pointOf(page, 'boats'));
    expect(await waitForCard(page)).toContain('Why marked');
    expect(
      await page.inside(
        (s: string) => shadow(document.documentElement.lastElementChild!).querySelectorAll(s).length,
        alive,
      ),
    ).toBe(0);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('html > [popover]') === null && document.title !== '1');
  },
};

const objects: Hostile = {
  tries: 'names that every object has, in structured data and as people',
  slug: 'objects',
  html: () =>
    hostilePage({
      head: `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"isAccessibleForFree":false,"polluted":1},
        "constructor":{"prototype":{"polluted":1}},"headline":{"__proto__":{"polluted":1}},"publisher":{"name":{"toString":1}},
        "@graph":[{"@type":["__proto__","constructor",{"valueOf":3}],"url":{"@id":["hasOwnProperty"]}}]}</script>`,
      paragraphs: [
        ...PARAGRAPHS,
        'Finance Minister Constructor Prototype said that the harbour would stay open. “We will see,” Prototype said.',
        'ToString, a spokesman for Constructor, denied that, and Valueof Hasownproperty told __proto__ that it was false.',
      ],
    }),
  async check({ page, articles }) {
    expect(await page.inside(() => Object.keys(Object.prototype).length)).toBe(0);
    expect(articles()[0]!.analysis.speakers.map(s => s.name)).toContain('Constructor Prototype');
  },
};

const turned: Hostile = {
  tries: 'text that turns, hides and divides itself by invisible characters',
  slug: 'turned',
  html: () =>
    hostilePage({
      title: 'Iceland \u202eshuts\u202c its \u2066waters\u2069 and\u200b Portugal protests',
      paragraphs: [
        ...PARAGRAPHS,
        'Fisheries Minister \u202eAda\u202c Lu\u200bnd sa\u00adid that the \u2067boats\u2069 would stay\u2060 in port, \ufeffaccording to Re\u200duters.',
        '\u202e“The sea is ours,” Lund told reporters\u202c.',
      ],
    }),
  async check({ popup, page, words }) {
    expect(words).not.toMatch(CONTROLS);
    expect(await popup.evaluate(() => document.title)).not.toMatch(CONTROLS);
    await page.click(await pointOf(page, 'The sea is ours'));
    expect(await waitForCard(page)).not.toMatch(CONTROLS);
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('html > [popover]') === null);
  },
};

const lookalikes: Hostile = {
  tries: 'letters that look like others',
  slug: 'lookalikes',
  html: () =>
    hostilePage({
      // The e of "Reuters" and the K of "Kremlin" are Cyrillic.
      paragraphs: [
        ...PARAGRAPHS.slice(0, 2),
        'A diplomat told R\u0435uters that the talks were over. \u041aremlin spokesman Oleg Varin said that they went on.',
        'Rui Tavora said that the boats would sail. The mayor of Aveiro said that they would not.',
      ],
    }),
  claims: 5,
  async check({ articles }) {
    const [{ analysis }] = articles() as [ReturnType<typeof articles>[number]];
    expect(analysis.claims.flatMap(c => c.via)).not.toContain('Reuters');
    expect(analysis.claims.map(c => c.speaker)).not.toContain('Reuters');
  },
};

/** Ways in which text is in a page and not to be seen. Each hides a claim of an invasion. */
const HIDDEN: Record<string, string> = {
  display: 'display: none',
  visibility: 'visibility: hidden',
  'no opacity': 'opacity: 0',
  'far away': 'position: absolute; left: -9999px',
  'no size': 'font-size: 0',
  'no box': 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
  'not rendered': 'content-visibility: hidden',
};

const hidden: Hostile = {
  tries: 'quotations that nobody can see',
  slug: 'hidden',
  html: () =>
    hostilePage({
      css: Object.values(HIDDEN)
        .map((rule, i) => `.t${i} { ${rule} }`)
        .join('\n'),
      paragraphs: [
        ...PARAGRAPHS,
        ...Object.keys(HIDDEN).map(
          (name, i) =>
            `<span class="t${i}">Prime Minister Halla Brekkan said on Tuesday that she would invade by way of ${name}.</span> The boats of Aveiro lay in the harbour all the same, and the crews waited.`,
        ),
        '<span class="t0">Foreign Minister Rui Tavora said that he would invade by way of display.</span>',
        '<span class="t3">Foreign Minister Rui Tavora said that he would invade by way of far away.</span>',
      ],
    }).replace(/<p>(<span class="t\d">[^<]*)<\/span><\/p>/g, (_, hidden: string) =>
      hidden.replace('<span', '<p').concat('</p>'),
    ),
  async check({ articles }) {
    const { text } = articles()[0]!.analysis.article;
    expect(Object.keys(HIDDEN).filter(name => text.includes(`invade by way of ${name}.`))).toEqual([]);
  },
};

const formulas: Hostile = {
  tries: 'names that a spreadsheet would run',
  slug: 'formulas',
  html: () =>
    hostilePage({
      title: '=HYPERLINK("http://leak.example/","Open")',
      paragraphs: [
        ...PARAGRAPHS,
        '“=cmd|’ /C calc’!A0,” said Foreign Minister Rui Tavora. “+1+1,” he said. “@SUM(A1),” he added. “-2+3,” Tavora said.',
        '=HYPERLINK Lund said that the harbour was shut, and “the sea is\t=1+1”, she added.',
      ],
    }),
  async check({ articles }) {
    const cells = [...toCsv(articles()[0]!.analysis).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,\r\n]*))/gm)];
    expect(cells.length).toBeGreaterThan(200);
    expect(cells.map(([, quoted, bare]) => quoted ?? bare ?? '').filter(c => /^[=+\-@\t\r]/.test(c))).toEqual([]);
  },
};

const lies: Hostile = {
  tries: 'an address and a publisher that are not its own',
  slug: 'lies',
  html: () =>
    hostilePage({
      url: 'https://www.reuters.com/world/true-story/',
      head: `<link rel="canonical" href="https://www.reuters.com/world/true-story/"><base href="https://www.bbc.com/">
        <meta property="og:url" content="https://www.reuters.com/world/true-story/"><meta property="og:site_name" content="Reuters">`,
    }),
  async check({ words, articles }) {
    expect(new URL(articles()[0]!.analysis.article.url).host).toBe(new URL(LISTED).host);
    expect(words).toContain(new URL(LISTED).host.replace('www.', ''));
  },
};

export const WORDS: Hostile[] = [markup, objects, turned, lookalikes, hidden, formulas, lies];
