/** Quotation marks as the web types them, paired. */
import { expect, it } from 'vitest';
import { sceneOf } from '../../../src/analysis/attribution/scene';
import { readText } from '../../../src/analysis/text/document';

const quotationsOf = (text: string): string[] =>
  sceneOf(readText(text)).quotations.map(q => text.slice(q.start, q.end));

it.each([
  ['curly', '“The port is shut,” he said.', '“The port is shut,”'],
  ['straight', '"The port is shut," he said.', '"The port is shut,"'],
  ['guillemets', '«The port is shut», he said.', '«The port is shut»'],
  ['low and high', '„The port is shut“, he said.', '„The port is shut“'],
  ['two single ones for a double one', '‘‘The port is shut,’’ he said.', '‘‘The port is shut,’’'],
  ['closed with two single ones', '“The port is shut,’’ he said.', '“The port is shut,’’'],
  ['two straight single ones', "''The port is shut,'' he said.", "''The port is shut,''"],
  ['as typesetters write', "``The port is shut,'' he said.", "``The port is shut,''"],
  ['as old archives print', '″The port is shut,″ he said.', '″The port is shut,″'],
  ['British, with an apostrophe', '‘The port’s gate is shut,’ he said.', '‘The port’s gate is shut,’'],
])('%s', (_, text, quotation) => {
  expect(quotationsOf(text)).toEqual([quotation]);
});

it('finds one behind another, however they are closed', () => {
  expect(quotationsOf('“It was wrong,’’ Ida Holm said. “And it was late.”')).toEqual([
    '“It was wrong,’’',
    '“And it was late.”',
  ]);
});

it('takes no inches for quotations', () => {
  expect(quotationsOf('The pipe of 6″ and the one of 8″ are shut.')).toEqual([]);
});

it('goes on in paragraphs that each open with a single mark', () => {
  const text = "He said: 'It was late.\n\n'It was wrong.\n\nShe said no.";
  expect(quotationsOf(text)).toEqual(["'It was late.", "'It was wrong."]);
});

it('takes no apostrophes for quotations', () => {
  expect(quotationsOf("The clerks' union and Holm's friends saw the '90s.")).toEqual([]);
});
