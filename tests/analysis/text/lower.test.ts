import { expect, it } from 'vitest';
import { analyze } from '../../../src/analysis';
import { lowerCase } from '../../../src/analysis/text/lower';

it('has the length of what it was made of, whatever the character', () => {
  for (let code = 0; code < 0x11_0000; code++) {
    const character = String.fromCodePoint(code);
    if (lowerCase(character).length !== character.length) throw new Error(`U+${code.toString(16)}`);
  }
  expect(lowerCase('İzmir DECLINED')).toBe('izmir declined');
});

it('keeps silences in their place after letters that would grow', () => {
  const text = 'İİİ Harbour Commissioner Lund declined to comment.';
  const [silence] = analyze({ text }).silences;
  expect(text.slice(...silence!.cue[0]!)).toBe('declined to comment');
});
