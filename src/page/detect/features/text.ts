/** What the shape of the text says a page is. Quick: no layout, no walk of the whole tree, and one pass over the words. */
import { bodyOf, countOf, selectAll, shadowsIn, textContent } from '../../dom';
import { type Features, isOne, share, yes } from './feature';

/** Paragraphs that are looked at, UTF-16 units of each, and of all whose words are counted: a page may be a book. */
const MOST_PARAGRAPHS = 80;
const MOST_UNITS = 2000;
const MOST_TEXT = 4000;
/** UTF-16 units: shorter paragraphs are menus, captions, bylines. */
const PROSE = 80;

/** Paragraphs; a page with fewer is looked at more closely. */
const FEW = 4;

/** Words that are counted, by what they tell of. The first person is told by its letters' case, too. */
const WORDS: Readonly<Record<string, string>> = {
  saying:
    'said says told according announced warned claimed denied accused added reported stated заявил sagte selon dijo disse',
  person: 'I my me we our you your',
  days: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  public:
    'government minister president police official officials spokesman spokeswoman spokesperson authorities court election parliament lawmaker lawmakers military attack killed million percent cent country agency statement',
};
/** These are counted at the beginning of a sentence, too. */
const ANY_CASE = 'saying public';

/** The kind of each word: made when a page first has prose. */
let kinds: Map<string, string> | undefined;

function countWords(text: string): Record<string, number> {
  const counts: Record<string, number> = { saying: 0, person: 0, days: 0, public: 0 };
  if (!text) return counts;
  kinds ??= new Map(Object.entries(WORDS).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind])));
  for (const word of text.split(/[\s.,;:!?"“”«»()—–'’‘/…-]+/)) {
    let kind = kinds.get(word);
    // Few words have capitals: only those are looked up a second time.
    if (!kind && word < 'a') {
      kind = kinds.get(word.toLowerCase());
      if (kind && !isOne(ANY_CASE, kind)) continue;
    }
    if (kind) counts[kind]!++;
  }
  return counts;
}

interface Paragraph {
  text: string;
  /** UTF-16 units of links in it. */
  linked: number;
}

function paragraphsOf(body: Element): Paragraph[] {
  const plain = selectAll(body, 'p', MOST_PARAGRAPHS);
  // Next to none: a page may be built of components, with its text in their open shadow roots.
  const all =
    plain.length < FEW ? [...plain, ...shadowsIn(body).flatMap(root => [...root.querySelectorAll('p')])] : plain;
  return all.slice(0, MOST_PARAGRAPHS).map(p => {
    const text = (textContent(p) ?? '').slice(0, MOST_UNITS).trim();
    const linked =
      text.length >= PROSE ? selectAll(p, 'a').reduce((sum, a) => sum + (textContent(a) ?? '').length, 0) : 0;
    return { text, linked };
  });
}

export function ofText(document: Document): Features {
  const body = bodyOf(document);
  const prose = paragraphsOf(body).filter(p => p.text.length >= PROSE && p.linked < p.text.length / 2);
  const text = prose
    .map(p => p.text)
    .join('\n')
    .slice(0, MOST_TEXT);
  const units = prose.reduce((sum, p) => sum + p.text.length, 0);
  const kilo = Math.max(0.5, text.length / 1000);
  const counts = countWords(text);
  const per = (kind: string, full: number) => share(counts[kind]! / kilo, full);
  const links = countOf(body, 'a');
  const headings = countOf(body, 'h1');
  return {
    'text: none': yes(prose.length === 0),
    'text: little': yes(prose.length < 4),
    'text: paragraphs': share(prose.length, 15),
    'text: many paragraphs': yes(prose.length > 45),
    'text: saying': per('saying', 3),
    'text: some saying': yes(counts.saying! >= 2),
    'text: quotation marks': share((text.match(/["“«„]/g)?.length ?? 0) / kilo, 4),
    'text: first person': per('person', 10),
    'text: no first person': yes(counts.person! / kilo < 2),
    'text: days': per('days', 1),
    'text: public life': per('public', 5),
    'text: code': share(countOf(body, 'pre') + countOf(body, 'code'), 6),
    'text: links to prose': share(links / Math.max(0.5, units / 1000), 60),
    'text: many links': yes(links > 250),
    'text: one heading': yes(headings === 1),
    'text: many headings': yes(headings > 2),
    'text: subheadings': share(countOf(body, 'h2') + countOf(body, 'h3'), 30),
  };
}
