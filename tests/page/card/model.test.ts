import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/analysis/model';
import { cardOf } from '../../../src/page/card/model';
import { vocabularyOf } from '../../../src/platform/languages';
import { speak } from '../../../src/platform/words';
import { analysisOf, claimOf } from '../../background/analysis';

const TEXT = 'A senior official involved in the talks told the Gazette that no boat would sail.';
const told = (parts: Partial<Claim> = {}) => {
  const claim = claimOf('c1', {
    speaker: 'senior official involved in the talks',
    kind: 'unnamed',
    named: false,
    degree: 'described',
    category: 'unnamed',
    cue: [[TEXT.indexOf('told'), TEXT.indexOf('told') + 4]],
    content: [[TEXT.indexOf('no boat'), TEXT.length - 1]],
    ...parts,
  });
  return cardOf(analysisOf([claim], TEXT), 'c1')!;
};

describe('who', () => {
  it.each<[string, Partial<Claim>, string, string[]]>([
    ['a description, cut where it goes on', {}, 'Senior official, unnamed', ['involved in the talks', 'for Iceland']],
    ['a bare word', { speaker: 'sources', degree: 'bare', party: '' }, 'Sources, unnamed', ['not described']],
    [
      'how near, in the article’s words',
      { speaker: 'two officials', party: '', described: { near: 'briefed on the plan', count: 2 } },
      'Two officials, unnamed',
      ['briefed on the plan'],
    ],
    ['nobody', { speaker: '', degree: 'none', kind: 'hedge' }, 'No source given', []],
    ['a person', { speaker: 'Orla Finn', degree: 'person', kind: 'person' }, 'Orla Finn', ['named', 'for Iceland']],
    [
      'a body that is its own side',
      { speaker: 'Iceland', degree: 'institution', kind: 'body' },
      'Iceland',
      ['an institution'],
    ],
  ])('%s', (_, parts, who, about) => expect(told(parts)).toMatchObject({ who, about }));

  it('has no name because …, in the article’s words', () => {
    expect(told({ described: { reason: 'not authorised to speak publicly' } }).withheld).toBe(
      'No name given: “not authorised to speak publicly”',
    );
    expect(told()).not.toHaveProperty('withheld');
  });
});

describe('how it came', () => {
  it('is a short path to this article, with the page’s link', () => {
    const card = told({ via: ['Gazette', 'Harbour Post'], link: 'https://www.gazette.example/a' });
    expect(card.chain).toEqual(['official', 'Harbour Post', 'Gazette', 'this article']);
    expect(card.link).toEqual({ href: 'https://www.gazette.example/a', host: 'gazette.example' });
  });
  it('is left out where it came straight', () => expect(told().chain).toEqual([]));
  it('has no link that is none', () => {
    expect(told({ via: ['Gazette'], link: 'javascript:alert(1)' })).not.toHaveProperty('link');
  });
});

describe('who answered', () => {
  const accusation = claimOf('c1', { content: [[0, 8]], answered: { party: 'Norland', by: [] } });
  it('names a missing answer', () => {
    expect(cardOf(analysisOf([accusation], TEXT), 'c1')!.missing).toEqual(['No answer from Norland in this article.']);
  });
  it('gives the answer in its words and says who kept silent, in the place of a missing answer', () => {
    const answer = claimOf('c2', { party: 'Norland', content: [[9, 17]], reply: true });
    const analysis = analysisOf([{ ...accusation, answered: { party: 'Norland', by: ['c2'] } }, answer], TEXT, {
      responses: [{ from: 'c2', to: ['c1', 'c9'], stance: 'denies', explicit: true }],
      silences: [{ source: [], cue: [], speaker: 'the ministry', party: 'Norland', about: ['c1'] }],
    });
    expect(cardOf(analysis, 'c1')).toMatchObject({
      answeredBy: [{ who: 'Norland denies', words: TEXT.slice(9, 17), claim: 'c2' }],
      missing: ['The ministry gave no comment.'],
    });
    expect(cardOf(analysis, 'c2')!.answers).toEqual([expect.objectContaining({ claim: 'c1' })]);
  });
});

describe('why', () => {
  it('is the cue and the kind of attribution', () =>
    expect(told()).toMatchObject({ why: 'Why marked: “told”', rule: 'retold in a clause' }));
  it('never shows the name of a rule', () => {
    expect(told({ construction: 'of-another-version' }).rule).toBe('');
    expect(told({ construction: 'clause-before, citing' }).rule).toBe('retold in a clause');
  });
  it('is a quotation that goes on, or a post', () => {
    expect(told({ cue: [] }).why).toBe('Why marked: the quotation goes on');
    expect(told({ cue: [], construction: 'embed' }).why).toBe('Why marked: a post shown in the article');
  });
});

it('names sides in the language of the interface', () => {
  speak(vocabularyOf('uk'));
  expect(told().about).toContain('сторона: Ісландія');
  const accusation = claimOf('c1', { content: [[0, 8]], answered: { party: 'Norway', by: [] } });
  expect(cardOf(analysisOf([accusation], TEXT), 'c1')!.missing[0]).toContain('Норвегія');
  speak(vocabularyOf('en'));
});

it('is none for a claim that is none', () => expect(cardOf(analysisOf(1), 'c7')).toBeUndefined());
