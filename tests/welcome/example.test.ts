/** The example of the first page is what the analysis finds, and shows each kind of mark. */
import { expect, it } from 'vitest';
import { analyze } from '../../src/analysis';
import { CATEGORIES } from '../../src/analysis/model';
import { EXAMPLE, exampleOf } from '../../src/welcome/example';

it('is what the analysis says of its text today', () => {
  const { article, claims } = EXAMPLE;
  const now = analyze({ text: article.text, title: article.title, language: 'en' });
  // How sure a rule is, and which it was, may change with every training: nothing of it is shown.
  const shown = (of: typeof claims) =>
    of.map(({ id, content, source, speaker, degree, category, reply, via, described }) => ({
      ...{ id, content, source, speaker, degree, category, reply, via, described },
    }));
  expect(shown(now.claims)).toEqual(shown(claims));
  expect(now.responses).toEqual(EXAMPLE.responses);
});

it.each(CATEGORIES)('has a claim that is %s', category => {
  expect(EXAMPLE.claims.map(c => c.id)).toContain(exampleOf(category));
});
