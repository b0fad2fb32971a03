import { expect, it } from 'vitest';
import { withChapter } from '../../bench/interaction';

const OLD = '# Costs\n\nText.\n\n## Interactions\n\nold\n\n## Sizes\n\nmuch\n';

it('puts the chapter in the place of the old one, and at the end where there is none', () => {
  expect(withChapter(OLD, ['## Interactions', '', 'new'])).toBe(OLD.replace('old', 'new'));
  expect(withChapter('# Costs\n', ['## Interactions', '', 'new'])).toBe('# Costs\n\n## Interactions\n\nnew\n');
});
