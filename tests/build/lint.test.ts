/** What the linter of addons.mozilla.org says of the package: no error, and no warning that is ours. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { program, run } from '../../scripts/steps';
import { dist } from './built';

interface Found {
  code: string;
  file?: string;
  line?: number;
  column?: number;
}
interface Report {
  errors: Found[];
  warnings: Found[];
}

it('the linter finds no error, and warns of nothing but what Preact does with innerHTML', {
  timeout: 180_000,
}, async () => {
  const folder = dist('firefox');
  const args = ['lint', '--boring', '--output', 'json', '--source-dir', folder];
  const { output } = await run(program('web-ext'), args, { quiet: true });
  const { errors, warnings } = JSON.parse(output.slice(output.indexOf('{'))) as Report;
  expect(errors).toEqual([]);
  for (const { code, file } of warnings) {
    expect(code).toBe('UNSAFE_VAR_ASSIGNMENT');
    // The one place is Preact's own way of taking `dangerouslySetInnerHTML`, which no source of ours has.
    const places = readFileSync(`${folder}/${file}`, 'utf8').match(/.{40}\.innerHTML=.{10}/g) ?? [];
    expect(places).toHaveLength(1);
    expect(places[0]).toContain('__html');
  }
  expect(warnings.length).toBeLessThanOrEqual(1);
});
