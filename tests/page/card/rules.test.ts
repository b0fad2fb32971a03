/** Whatever rule the analysis names, the card has words for it in every language. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analysis';
import { AFTER_VERB } from '../../../src/analysis/attribution/constructions/after';
import { ruleWord } from '../../../src/page/card/rules';
import { TONGUES, vocabularyOf } from '../../../src/platform/languages';

const FOLDER = new URL('../../../src/analysis/attribution/', import.meta.url);

/** The ids that stand in the sources of the analysis, beside those that its table gives. */
const ids = new Set(AFTER_VERB.map(c => c.id));
for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.ts'))) {
  const source = readFileSync(new URL(file.replaceAll('\\', '/'), FOLDER), 'utf8');
  for (const [, id] of source.matchAll(/construction: '([a-z-]+)'/g)) ids.add(id!);
  for (const [, id] of source.matchAll(
    /'((?:hedge|hearer|clause|quotation|object|passive)-[a-z]+|according-to|noun)'/g,
  ))
    ids.add(id!);
}

describe('every rule of the analysis', () => {
  it('is found', () => expect(ids.size).toBeGreaterThan(25));
  it.each([...ids].sort())('%s has words', id => {
    const word = ruleWord(id);
    for (const tongue of TONGUES) expect(vocabularyOf(tongue)?.words[word!], tongue).toMatch(/\S/);
  });
  it('of an analysed text has words', () => {
    const text =
      'Iceland will close its waters, Brekkan said. A senior official told the Gazette that Lisbon was ready. ' +
      'Tavora denied the report. The crews have reportedly been sent home. According to a letter, Oslo urged calm.';
    const { claims } = analyze({ text, language: 'en' });
    expect(claims.length).toBeGreaterThan(3);
    for (const claim of claims) expect(ruleWord(claim.construction), claim.construction).toBeDefined();
  });
});
