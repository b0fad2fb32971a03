/** Which lines of a page are the article's text. */
import type { Weighing } from './container';
import type { Line } from './line';
import type { Walk } from './walk';

/** @returns the article's lines in reading order */
export function choose(_walk: Walk, { lines, container }: Weighing, title: string): Line[] {
  const plainTitle = title.toLowerCase();
  return lines
    .slice(container.first, container.last)
    .filter(
      w =>
        (w.weight > 0 || (w.line.kind === 'heading' && w.noise === 0 && w.around === 0)) &&
        w.line.text.toLowerCase() !== plainTitle,
    )
    .map(w => w.line);
}
