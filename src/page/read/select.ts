/** Which lines of a page are the article's text. */
import { PICTURE, UNWANTED, type Weighed, type Weighing } from './container';
import { postAround } from './embeds';
import { featuresOf, type LineFeatures, type Region, regionOf } from './features';
import { isUnseen } from './hidden';
import { hintBit } from './hints';
import type { Line } from './line';
import { CREDIT, noiseBit, SURE } from './noise';
import type { Box } from './walk';
import { BIAS, WEIGHTS } from './weights';

/** So much of a line may be links where it is short. */
const FEW_LINKS = 0.4;
/** A line of more links than this is a way to elsewhere. */
const MOST_LINKS = 0.6;
const SENTENCE_END = /[.!?…:]["”’»)\]]*$/;

/** UTF-16 units of the shortest standfirst. */
const LEAST_STANDFIRST = 40;
const BYLINE = hintBit('byline');
const RELATED = hintBit('related');
const STANDFIRST = hintBit('standfirst');
const DATED = noiseBit('date line') | noiseBit('byline');

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

/** Bylines and dates: the names around them say so, and they are no sentence. */
const isByline = (w: Weighed): boolean =>
  w.size < 150 && ((w.noise & DATED) !== 0 || (w.line.box.hints & BYLINE) !== 0) && !SENTENCE_END.test(w.line.text);

/** The sentence that some sites set between headline and text. */
function standfirstOf(above: readonly Weighed[]): Weighed | undefined {
  return above.find(
    w =>
      w.size >= LEAST_STANDFIRST &&
      w.linkShare < FEW_LINKS &&
      isPlain(w) &&
      !isCaption(w) &&
      (w.around & (BYLINE | RELATED)) === 0 &&
      ((w.around | w.line.box.hints) & STANDFIRST) !== 0,
  );
}

/** Does a box between this one and the container bear a name of what is no article? A post's own names do not count. */
function isUnwanted(box: Box | undefined, container: Box): boolean {
  for (let b = box; b && b !== container; b = b.parent) if ((b.hints & UNWANTED) !== 0) return true;
  return false;
}

/** "View on Mastodon": what a platform's button says. */
const isLabel = (w: Weighed): boolean =>
  w.size < 40 && w.linkShare > 0.9 && /^(?:view|see|show|read|open)\b/i.test(w.line.text);

/** What plain rules take for the article. */
export interface Rule {
  chosen: ReadonlySet<Weighed>;
  /** One of them. */
  standfirst: Weighed | undefined;
}

export function byRule({ lines, first, last, container }: Region, title: string): Rule {
  const plainTitle = title.toLowerCase();
  const within = lines.slice(first, last);
  const isGood = (w: Weighed) => isProse(w) && !isByline(w);
  const homes = new Set(within.filter(isGood).map(w => w.line.box.parent!));
  const chosen = new Set(within.filter(w => isGood(w) || goesWith(w, homes)));
  const start = within.findIndex(w => isGood(w) && w.line.kind !== 'heading');
  const end = within.findLastIndex(w => chosen.has(w));
  const standfirst = standfirstOf(within.slice(0, start + 1));
  if (standfirst) chosen.add(standfirst);
  within.slice(start, end).forEach(w => {
    if (w.line.kind === 'heading' && isPlain(w)) chosen.add(w);
  });
  for (const w of chosen) if (w.line.text.toLowerCase() === plainTitle) chosen.delete(w);
  // A post is taken whole: its signature is short and full of links, and says who wrote it.
  const posts = new Set(
    within.map(w => postAround(w.line.box)?.box).filter(post => post && !isUnwanted(post.parent, container)),
  );
  for (const w of within) if (posts.has(postAround(w.line.box)?.box) && !isLabel(w)) chosen.add(w);
  return { chosen, standfirst };
}

/**
 * What needs no weighing: bylines, captions, lines of links, lines in boxes of other names, and lines that say by their
 * words that they are none of the article's are out; a standfirst is in; a post is in or out as a whole. Undefined for all
 * others.
 */
export function settledFor(w: Weighed, { chosen, standfirst }: Rule): boolean | undefined {
  if (w === standfirst) return true;
  if (postAround(w.line.box)) return chosen.has(w);
  return !chosen.has(w) &&
    (w.linkShare > MOST_LINKS || isByline(w) || (w.noise & SURE) !== 0 || (w.around & UNWANTED) !== 0 || isCaption(w))
    ? false
    : undefined;
}

/**
 * Which lines of a page are the article's, weighed by the line model.
 * @returns them in reading order
 */
export function choose(weighing: Weighing, title: string): Line[] {
  const region = regionOf(weighing, title);
  const within = region.lines.slice(region.first, region.last);
  const rule = byRule(region, title);
  const features = featuresOf(region, title, rule.chosen);
  const holds = (w: Weighed, i: number) => settledFor(w, rule) ?? logOdds(features[i]!) > 0;
  return seen(within.filter(holds).map(w => w.line));
}

/** Where so much of the text cannot be seen, the page hides it only for now, to fade it in or to open it by a click. */
const HIDDEN_FOR_NOW = 0.3;

/** Without lines that a reader cannot see, which could put words into somebody's mouth. */
function seen(lines: Line[]): Line[] {
  const units = (list: Line[]) => list.reduce((sum, line) => sum + line.text.length, 0);
  const unseen = new Set([...new Set(lines.map(line => line.box))].filter(box => isUnseen(box.el)));
  const visible = lines.filter(line => !unseen.has(line.box));
  return units(visible) < units(lines) * (1 - HIDDEN_FOR_NOW) ? lines : visible;
}

const logOdds = (features: LineFeatures): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (WEIGHTS[name] ?? 0), BIAS);
