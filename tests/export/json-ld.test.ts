/** The Web Annotations of the export as JSON-LD: read by a processor of the standard, by the model's own context alone. */
import { createHash } from 'node:crypto';
import jsonld, { type Quad } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis';
import { toWebAnnotation } from '../../src/export/web-annotation';
import { analysis } from '../panel/fixture';
import { ANNO, CONTEXT, PUBLISHED } from './anno-context';

const OA = 'http://www.w3.org/ns/oa#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const options = {
  /** Safe: every word that the context does not know, and everything else that would be lost, is an error. */
  safe: true,
  documentLoader: async (url: string) => {
    if (url !== ANNO) throw new Error(`Nothing but the model's context may be loaded: ${url}`);
    return { documentUrl: url, document: { '@context': CONTEXT } };
  },
};

const quadsOf = (page: object) => jsonld.toRDF(page, options);
/** What a subject says by a predicate. */
const said = (quads: Quad[], subject: string, predicate: string) =>
  quads.filter(q => q.subject.value === subject && q.predicate.value === predicate).map(q => q.object);
const all = (quads: Quad[], predicate: string) => quads.filter(q => q.predicate.value === predicate);

const CITED = analyze({
  text: 'Iceland will close its waters, Prime Minister Halla Brekkan said. A senior official told Reuters that “Lisbon was ready.” Brekkan denied the report.',
  title: 'Waters',
  url: 'https://harbour-post.example/waters',
  language: 'en',
});

describe.each([
  ['the fixture of the panel', analysis()],
  ['an analysed text', CITED],
])('the annotations of %s', (_, of) => {
  const page = toWebAnnotation(of);

  it('lose nothing on the way to the model’s own names and back', async () => {
    const expanded = await jsonld.expand(page, options);
    const back = await jsonld.compact(expanded, ANNO, {
      ...options,
      compactArrays: false,
    });
    const flat = (x: unknown): unknown =>
      Array.isArray(x) ? (x.length === 1 ? flat(x[0]) : x.map(flat)) : isRecord(x) ? mapped(x) : x;
    const mapped = (x: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(x).flatMap(([k, v]) => (k === '@context' ? [] : [[k, flat(v)]])));
    const [graph] = (back['@graph'] as unknown[] | undefined) ?? [back];
    expect(links(flat(graph))).toEqual(links(flat(page)));
  });

  it('are what the model says an annotation is: one motivation of its list, bodies, and at least one target', async () => {
    const quads = await quadsOf(page);
    const annotations = quads.filter(q => q.predicate.value === `${RDF}type` && q.object.value === `${OA}Annotation`);
    expect(annotations.length).toBe(page.items.length);
    for (const { subject } of annotations) {
      const motivations = said(quads, subject.value, `${OA}motivatedBy`).map(o => o.value);
      expect(motivations).toHaveLength(1);
      expect([`${OA}describing`, `${OA}replying`]).toContain(motivations[0]);
      expect(said(quads, subject.value, `${OA}hasTarget`).length).toBeGreaterThan(0);
      expect(said(quads, subject.value, `${OA}hasBody`).length).toBeGreaterThan(0);
    }
  });

  it('select by quotation and by position, each whole and of its type', async () => {
    const quads = await quadsOf(page);
    const selectors = all(quads, `${OA}hasSelector`).map(q => q.object.value);
    expect(selectors.length).toBeGreaterThan(0);
    for (const selector of selectors) {
      const [type] = said(quads, selector, `${RDF}type`).map(o => o.value);
      if (type === `${OA}TextQuoteSelector`) {
        for (const part of ['exact', 'prefix', 'suffix']) expect(said(quads, selector, OA + part)).toHaveLength(1);
        continue;
      }
      expect(type).toBe(`${OA}TextPositionSelector`);
      const [[start], [end]] = [said(quads, selector, `${OA}start`), said(quads, selector, `${OA}end`)];
      expect(start?.datatype?.value).toBe(`${XSD}nonNegativeInteger`);
      expect(Number(end?.value)).toBeGreaterThan(Number(start?.value));
    }
    for (const { object } of all(quads, `${OA}hasSource`)) expect(object.termType).toBe('NamedNode');
  });
});

it('the context is the one that the W3C publishes, term by term', () => {
  const sorted = (x: unknown): unknown =>
    isRecord(x)
      ? Object.fromEntries(
          Object.keys(x)
            .sort()
            .map(key => [key, sorted(x[key])]),
        )
      : x;
  const digest = createHash('sha256').update(JSON.stringify(sorted(CONTEXT)));
  expect(digest.digest('hex')).toBe(PUBLISHED);
});

it('a word that the context does not know would be noticed', async () => {
  const page = toWebAnnotation(analysis());
  const wrong = { ...page, items: [{ ...page.items[0], speaker: 'Marta Vell' }] };
  await expect(jsonld.expand(wrong, options)).rejects.toThrow();
});

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/** A link to a resource may stand as its address or as an object with nothing but the address. */
function links(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(links);
  if (!isRecord(x)) return x;
  const entries = Object.entries(x);
  if (entries.length === 1 && entries[0]![0] === 'id') return entries[0]![1];
  return Object.fromEntries(entries.map(([k, v]) => [k, links(v)]));
}
