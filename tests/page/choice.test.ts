import { expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/model';
import { createChoice } from '../../src/page/choice';
import type { Shown } from '../../src/page/paint';

/** An analysis whose claims are the words of the text. */
const analysisOf = (text: string): Analysis =>
  ({
    article: { text },
    claims: [...text.matchAll(/\w+/g)].map(({ 0: word, index }, i) => ({
      id: `c${i + 1}`,
      source: [],
      cue: [],
      content: [[index, index + word.length]],
    })),
  }) as unknown as Analysis;

function choiceIn(text: string) {
  const shown = new Map<string, Shown>();
  const analyse = (now: string) => shown.set('a', { analysis: analysisOf(now) } as unknown as Shown);
  analyse(text);
  return { choice: createChoice({ shown }), analyse, shown };
}

it('finds what was chosen again after a new analysis', () => {
  const { choice, analyse } = choiceIn('one two');
  choice.set({ key: 'a', claim: 'c2' });
  expect(choice.follow()).toBe(false);
  analyse('none one two');
  expect(choice.follow()).toBe(true);
  expect(choice.is({ key: 'a', claim: 'c3' })).toBe(true);
  expect(choice.follow()).toBe(false);
});

it.each([
  ['the claim', ({ analyse }: ReturnType<typeof choiceIn>) => analyse('one')],
  ['the article', ({ shown }: ReturnType<typeof choiceIn>) => shown.clear()],
])('chooses nothing once %s is gone', (_, take) => {
  const page = choiceIn('one two');
  page.choice.set({ key: 'a', claim: 'c2' });
  take(page);
  expect(page.choice.follow()).toBe(true);
  expect(page.choice.place).toBeUndefined();
});

it('follows nothing where nothing is chosen', () => {
  const { choice, analyse } = choiceIn('one two');
  analyse('two');
  expect(choice.follow()).toBe(false);
  expect(choice.is({ key: 'a', claim: 'c1' })).toBe(false);
});
