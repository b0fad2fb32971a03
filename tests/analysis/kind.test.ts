import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analysis';
import { FIELDS } from '../../src/analysis/lexicon/fields';

const isOurKind = (text: string, title = '') => analyze({ text, title }).article.isOurKind;

describe('our kind of article', () => {
  it('is political reporting with claims', () => {
    const text = `Finland’s foreign minister, Aino Salmela, accused Denmark on Monday of moving the goalposts in the talks.

The Danish government said that it had signed nothing. “We asked a question,” Prime Minister Mette Krogh told parliament.

A senior official told Reuters that the two governments would negotiate again after the elections.`;
    expect(isOurKind(text, 'Ministers quarrel over the accord')).toBe(true);
  });

  it.each([
    [
      'sport',
      'The coach said that the team would win the cup. “Our players scored three goals,” he said after the match. “The fans of this club love the game,” the striker said.',
    ],
    [
      'culture',
      'The singer said that her album would open the festival. “I wrote every song,” she told fans of the show. The film’s actress said that the series was her best.',
    ],
    [
      'science',
      'Researchers at the university said that the study of the virus had followed patients for a year. “The disease is rare,” a doctor said. Scientists said that more research was needed.',
    ],
    [
      'prose without claims',
      'The government of the country lost the election. The parliament and the president and the ministers went home. The war and the talks went on.',
    ],
  ])('is not %s', (_, text) => {
    expect(isOurKind(text)).toBe(false);
  });

  it('is not an empty text', () => expect(isOurKind('')).toBe(false));
});

describe.each(FIELDS)('words of $name', ({ words, example, name }) => {
  it('stand in one group that may be joined with those of other fields', () => {
    expect(words.source).toMatch(/^\\b\(\?:.+\)\\b$/);
    expect(words.source.slice(5, -3)).not.toMatch(/\((?!\?)/);
  });

  it('are found in their example, and no other field finds as many', () => {
    const count = (pattern: RegExp) => example.match(pattern)?.length ?? 0;
    expect(count(words)).toBeGreaterThanOrEqual(2);
    for (const other of FIELDS)
      if (other.name !== name) expect(count(other.words), other.name).toBeLessThan(count(words));
  });
});
