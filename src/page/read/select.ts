/** Which lines of a page are the article's text. */
import { PICTURE, UNWANTED, type Weighed, type Weighing } from './container';
import { postAround } from './embeds';
import type { Line } from './line';
import { CREDIT } from './noise';
import type { Box } from './walk';

/** So much of a line may be links where it is short. */
const FEW_LINKS = 0.4;
const SENTENCE_END = /[.!?…:]["”’»)\]]*$/;

const isPlain = (w: Weighed): boolean => w.noise === 0 && (w.around & UNWANTED) === 0;

/** Captions stand beside the article, not in it; a post that the page puts into a figure is no caption. */
const isCaption = (w: Weighed): boolean =>
  (w.line.kind === 'caption' || (w.noise & CREDIT) !== 0 || (w.around & PICTURE) !== 0) && !postAround(w.line.box);
const isProse = (w: Weighed): boolean => w.weight > 0 && !isCaption(w);

/** A short line that goes on where prose stands: a short sentence, an item of a list. */
function goesWith(w: Weighed, homes: ReadonlySet<Box>): boolean {
  const { line } = w;
  if (line.kind === 'heading' || isCaption(w) || w.linkShare > FEW_LINKS || !isPlain(w)) return false;
  const { parent } = line.box;
  const near = [parent, line.kind === 'item' ? parent?.parent : undefined];
  return near.some(box => box && homes.has(box)) && (SENTENCE_END.test(line.text) || line.kind === 'item');
}

/** @returns the article's lines in reading order */
export function choose({ lines, container }: Weighing, title: string): Line[] {
  const plainTitle = title.toLowerCase();
  const within = lines.slice(container.first, container.last);
  const homes = new Set(within.filter(isProse).map(w => w.line.box.parent!));
  const chosen = new Set(within.filter(w => isProse(w) || goesWith(w, homes)));
  const last = within.findLastIndex(w => chosen.has(w));
  within.slice(0, last).forEach(w => {
    if (w.line.kind === 'heading' && isPlain(w)) chosen.add(w);
  });
  for (const w of chosen) if (w.line.text.toLowerCase() === plainTitle) chosen.delete(w);
  // A post is taken whole: its signature is short and full of links, and says who wrote it.
  const posts = new Set([...chosen].map(w => postAround(w.line.box)?.box));
  posts.delete(undefined);
  return within.filter(w => chosen.has(w) || posts.has(postAround(w.line.box)?.box)).map(w => w.line);
}
