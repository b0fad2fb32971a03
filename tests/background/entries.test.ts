/** Live blogs are analysed entry by entry, with the analysis itself. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyze } from '../../src/analysis';
import type { Analysis, Article, Span } from '../../src/analysis/model';
import { createEntries, stretchOf } from '../../src/background/entries';
import { BORDER, CANAL, GRAIN } from '../e2e/live/stories';

const DIVIDER = '\n\n';
const ENTRIES = [BORDER, GRAIN, CANAL].map(story => story.paragraphs.slice(0, 4).join(DIVIDER));

/** A live blog of these entries, newest first. */
function blog(texts: readonly string[]): { article: Article; entries: Span[] } {
  const entries: Span[] = [];
  let text = '';
  for (const entry of texts) {
    const start = text === '' ? 0 : text.length + DIVIDER.length;
    text += (text === '' ? '' : DIVIDER) + entry;
    entries.push([start, text.length]);
  }
  return { article: { text, title: 'The day in short', language: 'en', published: '2031-05-06' }, entries };
}

const counted = () => {
  const spy = vi.fn(analyze);
  return { spy, read: createEntries(spy) };
};
const words = ({ article: { text }, claims }: Analysis) =>
  claims.map(c =>
    [c.source, c.cue, c.content].map(spans => spans.map(([a, b]) => text.slice(a, b)).join('…')).join(' | '),
  );

describe('a live blog', () => {
  it('has the claims of its entries, each in its own place', () => {
    const { article, entries } = blog(ENTRIES);
    const whole = createEntries(analyze)(article, entries);
    expect(words(whole)).toEqual(ENTRIES.flatMap(text => words(analyze({ ...article, text }))));
    expect(whole.claims.length).toBeGreaterThan(9);
    expect(whole.claims.map(c => c.id)).toEqual(whole.claims.map((_, i) => `c${i + 1}`));
    expect(whole.article).toMatchObject({
      text: article.text,
      title: 'The day in short',
      isNews: true,
      isOurKind: true,
    });
  });

  it('is analysed where it is new or has changed, and nowhere else', () => {
    const { spy, read } = counted();
    const three = blog(ENTRIES);
    read(three.article, three.entries);
    expect(spy).toHaveBeenCalledTimes(3);
    const late = 'Mayor Lida Orsk said that the first train had arrived.';
    const four = blog([late, ...ENTRIES]);
    const more = read(four.article, four.entries);
    expect(spy).toHaveBeenCalledTimes(4);
    expect(spy.mock.lastCall![0].text).toBe(late);
    expect(words(more)[0]).toContain('Lida Orsk');
    const changed = blog([late.replace('arrived', 'not come'), ...ENTRIES]);
    const now = read(changed.article, changed.entries);
    expect(spy).toHaveBeenCalledTimes(5);
    expect(words(now)[0]).toContain('had not come');
    expect(words(now).slice(1)).toEqual(words(more).slice(1));
  });

  it('gives the same the second time, whatever was done with the first', () => {
    const { read } = counted();
    const { article, entries } = blog(ENTRIES);
    const first = structuredClone(read(article, entries));
    read(article, entries);
    expect(read(article, entries)).toEqual(first);
  });

  it('knows a speaker by the family name in another entry, and speaks of one person once', () => {
    const { article, entries } = blog(['Calder said that the ships would wait.', ENTRIES[1]!]);
    const { claims, speakers } = createEntries(analyze)(article, entries);
    expect(claims[0]!.speaker).toBe('Ines Calder');
    expect(speakers.filter(s => s.name.includes('Calder'))).toHaveLength(1);
    expect(speakers.find(s => s.name === 'Ines Calder')!.claims).toContain('c1');
  });

  it.each([
    ['two have it', ['Minister Petra Calder said that she was glad.', 'Senator Arvid Calder said that he was not.']],
    ['nobody has it', ['Minister Petra Holm said that she was glad.']],
  ])('knows no one by a family name where %s', (_, others) => {
    const { article, entries } = blog(['Calder said that the ships would wait.', ...others]);
    expect(createEntries(analyze)(article, entries).claims[0]!.speaker).toBe('Calder');
  });

  it('takes no country for a person of that name', () => {
    const { article, entries } = blog([
      'Iceland said that the ships would wait.',
      'Senator Ann Iceland said that she was glad.',
    ]);
    expect(createEntries(analyze)(article, entries).claims[0]).toMatchObject({ speaker: 'Iceland', kind: 'body' });
  });

  it('points nowhere but into itself', () => {
    const { article, entries } = blog(ENTRIES);
    /** With one of each kind of pointer in every entry. */
    const pointing = (entry: Article): Analysis => {
      const found = analyze(entry);
      const [first, second] = found.claims.map(c => c.id) as [string, string];
      return {
        ...found,
        claims: found.claims.map((c, i) =>
          i === 1 ? { ...c, nestedIn: first, answered: { party: 'Tarnia', by: [first] } } : c,
        ),
        responses: [{ from: second, to: [first], stance: 'denies', explicit: true }],
        silences: [{ source: [], cue: [], speaker: 'Tarnia', party: '', about: [first] }],
        positions: [{ party: 'Tarnia', topic: 'toll', claims: [first, second] }],
      };
    };
    const { claims, responses, silences, speakers, positions } = createEntries(pointing)(article, entries);
    expect([responses.length, silences.length, positions.length]).toEqual([3, 3, 1]);
    expect(positions[0]!.claims).toHaveLength(6);
    const ids = new Set(claims.map(c => c.id));
    const named = [
      ...responses.flatMap(r => [r.from, ...r.to]),
      ...silences.flatMap(s => s.about ?? []),
      ...speakers.flatMap(s => s.claims),
      ...positions.flatMap(p => p.claims),
      ...claims.flatMap(c => [...(c.answered?.by ?? []), ...(c.nestedIn === undefined ? [] : [c.nestedIn])]),
    ];
    expect(named.length).toBeGreaterThan(claims.length);
    expect(named.filter(id => !ids.has(id))).toEqual([]);
    expect(new Set(speakers.flatMap(s => s.claims)).size).toBe(claims.filter(c => c.speaker !== '').length);
  });

  it('is forgotten piece by piece, the longest unused first', () => {
    const spy = vi.fn(analyze);
    const read = createEntries(spy, 2);
    const two = blog(['Ada Holm said yes.', 'Bo Fisk said no.']);
    read(two.article, two.entries);
    const three = blog(['Cy Orsk said hm.', 'Bo Fisk said no.']);
    read(three.article, three.entries);
    expect(spy).toHaveBeenCalledTimes(3);
    read(three.article, three.entries);
    expect(spy).toHaveBeenCalledTimes(3);
    read(two.article, two.entries);
    expect(spy).toHaveBeenCalledTimes(4);
  });
});

describe('stretches that a page sends', () => {
  const article: Article = { text: ENTRIES.join(DIVIDER) };
  const anySpan = fc.tuple(fc.integer({ min: -5, max: 3000 }), fc.integer({ min: -5, max: 3000 }));

  it('never lead outside of the text', () => {
    const read = createEntries(text => analyze(text));
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 6 }), spans => {
        for (const claim of read(article, spans).claims) {
          for (const [start, end] of [...claim.content, ...claim.cue, ...claim.source]) {
            expect(0 <= start && start <= end && end <= article.text.length).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('take with them what stands in them', () => {
    const text = 'Ada said yes.\n\nBo said no.';
    const own = stretchOf(
      {
        text,
        blocks: [
          { span: [0, 13], kind: 'paragraph' },
          { span: [15, 26], kind: 'paragraph' },
        ],
        links: [{ span: [15, 17], href: 'https://a.example/' }],
        embeds: [{ span: [15, 26], content: [15, 26], author: [26, 26], platform: 'X' }],
      },
      [15, 26],
    );
    expect(own).toEqual({
      text: 'Bo said no.',
      blocks: [{ span: [0, 11], kind: 'paragraph' }],
      links: [{ span: [0, 2], href: 'https://a.example/' }],
      embeds: [{ span: [0, 11], content: [0, 11], author: [11, 11], platform: 'X' }],
    });
  });
});
