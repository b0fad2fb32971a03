/** What may be a content or a source, and what the network makes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../src/analysis/attribution';
import { viewOf, weigh } from '../../../../src/analysis/attribution/learned';
import { contentOf, placesOf } from '../../../../src/analysis/attribution/learned/places';
import { shipped } from '../../../../src/analysis/attribution/learned/shipped';
import { sourcesOf } from '../../../../src/analysis/attribution/learned/sources';
import { type Range, sceneOf } from '../../../../src/analysis/attribution/scene';
import { readText } from '../../../../src/analysis/text/document';

function look(text: string) {
  const scene = sceneOf(readText(text));
  const rules = candidatesOf(scene);
  const words = (ranges: readonly Range[]) =>
    ranges.map(([a, b]) => text.slice(scene.tokens[a]!.start, scene.tokens[b - 1]!.end)).join(' … ');
  return { scene, rules, words, ...viewOf(scene, rules, shipped()) };
}

describe('places of a content', () => {
  it('hold both halves of a quotation, its marks with them', () => {
    const { scene, view, anchors, words } = look('“The bridge is old,” Ida Holm said, “and the river knows it.”');
    const a = anchors.find(anchor => anchor.lemma === 'say')!;
    const { starts, ends, hole } = placesOf(scene, view.columns, a);
    const contents = starts.flatMap(s => ends.map(e => contentOf(a, hole, s, e)).filter(c => c !== undefined));
    expect(contents.map(words)).toContain('“The bridge is old,” … “and the river knows it.”');
    expect(contents.map(words)).toContain('“The bridge is old,”');
  });

  it('always hold what the rules propose', () => {
    const { scene, view, anchors } = look(
      'Vale urged the council to close the port, and rejected the plan of the mayor on Monday.',
    );
    for (const a of anchors) {
      const { starts, ends } = placesOf(scene, view.columns, a);
      for (const rule of a.rules) {
        expect(starts).toContain(rule.content[0]![0]);
        expect(ends).toContain(rule.content.at(-1)![1]);
      }
    }
  });

  it('never cover the cue', () => {
    const { scene, view, anchors } = look(
      'The envoy, Ida Holm said on Friday, had told ministers that talks would go on.',
    );
    for (const a of anchors) {
      const { starts, ends, hole } = placesOf(scene, view.columns, a);
      for (const s of starts)
        for (const e of ends)
          for (const [from, to] of contentOf(a, hole, s, e) ?? []) expect(from <= a.head && a.head < to).toBe(false);
    }
  });
});

describe('sources', () => {
  it('are nobody, the phrases near the cue, and a possessor', () => {
    const { scene, anchors, words } = look('Her rivals doubted Ida Holm’s claim that the road is closed.');
    const claim = anchors.find(a => a.lemma === 'claim')!;
    const options = sourcesOf(scene, claim, []);
    expect(options.some(o => o.range === undefined)).toBe(true);
    expect(options.filter(o => o.owner).map(o => words([o.range!]))).toEqual(['Ida Holm']);
  });

  it('take a subject with what is inserted in it as one', () => {
    const { scene, anchors, words } = look(
      'Vera Amar, dean of the law school in Orsk, Norland, said the bridge is old.',
    );
    const say = anchors.find(a => a.lemma === 'say')!;
    const before = sourcesOf(scene, say, []).filter(o => o.range && !o.after);
    expect(before.map(o => words([o.range!]))).toEqual(['Vera Amar']);
  });
});

describe('weighing', () => {
  const found = (text: string) => {
    const { scene, rules, words } = look(text);
    return weigh(scene, rules, shipped())
      .filter(c => c.score >= 0.5)
      .map(c => ({ source: words(c.source), content: words(c.content), construction: c.construction }));
  };

  it('finds what a person would', () => {
    expect(found('The port will reopen in May, harbour master Ole Brandt said on Tuesday.')).toMatchObject([
      { source: 'harbour master Ole Brandt', content: 'The port will reopen in May' },
    ]);
    expect(found('According to the ministry, the ferry sank within an hour.')).toMatchObject([
      { source: 'the ministry', content: 'the ferry sank within an hour', construction: 'according-to' },
    ]);
  });

  it('takes an answer to a report for something said, and silence for nothing', () => {
    expect(found('The Norland government denied the report.')).toMatchObject([
      { source: 'The Norland government', content: 'the report' },
    ]);
    expect(found('The Norland government declined to comment.')).toEqual([]);
  });

  it('leaves alone what is only done', () => {
    expect(found('The minister boarded the ferry and waved at the crowd on the pier.')).toEqual([]);
  });

  it('keeps proposals that hang on no cue word', () => {
    expect(found('The general reportedly left the island at night.').map(c => c.construction)).toContain(
      'hedge-adverb',
    );
  });

  it('stays inside any text and gives the same again', () => {
    const word = fc.constantFrom(
      'said',
      'that',
      '“',
      '”',
      ',',
      '.',
      'Ida Holm',
      'the',
      'claim',
      'to',
      'told',
      'according to',
      '—',
      '\n\n',
      'he',
      'rejected',
      'plans',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), words => {
        const { scene, rules } = look(words.join(' '));
        const once = weigh(scene, rules, shipped());
        for (const c of once)
          for (const [a, b] of [...c.content, ...c.source, ...c.cue]) {
            expect(a).toBeLessThan(b);
            expect(b).toBeLessThanOrEqual(scene.tokens.length);
          }
        expect(weigh(scene, rules, shipped())).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });
});
