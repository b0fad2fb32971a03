/** The example of the first page, as the analysis finds it: a test holds the file to what the analysis says today. */
import type { Analysis, Category } from '../analysis/model';
import found from './example.json';

/** An invented dispute. It stays English, as the articles do that Whence reads. */
export const EXAMPLE = found as unknown as Analysis;

/** The claim that shows a category best. */
export function exampleOf(category: Category): string | undefined {
  const fits = EXAMPLE.claims.find(c => (category === 'reply' ? c.reply : c.category === category && !c.reply));
  return fits?.id;
}
