/** Which lines of a page are the article's text. */
import type { Weighing } from './container';
import { postAround } from './embeds';
import type { Line } from './line';
import type { Walk } from './walk';

/** @returns the article's lines in reading order */
export function choose(_walk: Walk, { lines, container }: Weighing, title: string): Line[] {
  const plainTitle = title.toLowerCase();
  const within = lines.slice(container.first, container.last);
  const chosen = new Set(
    within.filter(
      w =>
        (w.weight > 0 || (w.line.kind === 'heading' && w.noise === 0 && w.around === 0)) &&
        w.line.text.toLowerCase() !== plainTitle,
    ),
  );
  // A post is taken whole: its signature is short and full of links, and says who wrote it.
  const posts = new Set([...chosen].map(w => postAround(w.line.box)?.box));
  posts.delete(undefined);
  return within.filter(w => chosen.has(w) || posts.has(postAround(w.line.box)?.box)).map(w => w.line);
}
