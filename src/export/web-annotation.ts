/**
 * An article's claims after the W3C's Web Annotation Data Model (w3.org/TR/annotation-model), as JSON-LD: an annotation
 * a claim, and one for each answer.
 */
import type { Analysis, Claim, Span } from '../analysis/model';
import { safeUrl } from '../platform/url';
import { chainOf } from './quote';

/** UTF-16 units of text before and after a quotation, by which it is found again. */
const AROUND = 32;

/** A cut between the halves of a surrogate pair is moved out of it. */
const whole = (text: string, at: number): number => (/^[\uDC00-\uDFFF]/.test(text.slice(at)) ? at - 1 : at);

/** The model counts Unicode code points (section 4.2.5). */
const points = (text: string): number => Array.from(text).length;

/** Quotation and position are two ways to the same stretch. Positions count in the article's text as Whence read it. */
function selectors(text: string, [start, end]: Span) {
  const before = points(text.slice(0, start));
  const exact = text.slice(start, end);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(whole(text, Math.max(0, start - AROUND)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + AROUND))),
    },
    { type: 'TextPositionSelector', start: before, end: before + points(exact) },
  ];
}

interface Target {
  type: 'SpecificResource';
  source: string;
  selector: ReturnType<typeof selectors>;
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value });

/** @returns an AnnotationPage, ready for `JSON.stringify`. */
export function toWebAnnotation(analysis: Analysis) {
  const { article, claims, responses } = analysis;
  const source = safeUrl(article.url)?.href ?? 'urn:x-whence:article';
  const id = (name: string) => `${source.replace(/#.*$/s, '')}#whence=${name}`;
  const target = (claim: Claim): Target[] =>
    claim.content.map(span => ({ type: 'SpecificResource', source, selector: selectors(article.text, span) }));

  const said = claims.map(claim => {
    const origin = chainOf(claim).join(' → ');
    const described = {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: 'en',
      value: origin,
    };
    return {
      id: id(claim.id),
      type: 'Annotation',
      motivation: 'describing',
      body: [tag(claim.category), ...(claim.reply ? [tag('reply')] : []), ...(origin ? [described] : [])],
      target: target(claim) as (string | Target)[],
    };
  });
  const byId = new Map(claims.map(c => [c.id, c]));
  const answered = responses.flatMap(({ from, to, stance }) => {
    const answer = byId.get(from);
    const known = to.filter(c => byId.has(c));
    if (!answer || known.length === 0) return [];
    return {
      id: id(`${from}-answers-${known.join('-')}`),
      type: 'Annotation',
      motivation: 'replying',
      body: [tag(stance), ...target(answer).map(t => ({ ...t, purpose: 'replying' }))],
      target: known.map(id) as (string | Target)[],
    };
  });
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: id('page'),
    type: 'AnnotationPage',
    items: [...said, ...answered],
  };
}
