/** What plain rules take for the article, and what they settle without weighing. */
import { PICTURE, UNWANTED, type Weighed } from './container';
import { postAround } from './embeds';
import type { Region } from './features';
import { hintBit } from './hints';
import { SENTENCE_END } from './line';
import { CREDIT, noiseBit, SURE } from './noise';
import { ownerOf, seriesIn, siblings } from './series';
import type { Box } from './walk';

/** So much of a line may be links where it is short. */
const FEW_LINKS = 0.4;
/** A line of more links than this is a way to elsewhere. */
const MOST_LINKS = 0.6;

/** UTF-16 units of the shortest standfirst. */
const LEAST_STANDFIRST = 40;
const BYLINE = hintBit('byline');
const RELATED = hintBit('related');
const STANDFIRST = hintBit('standfirst');
const READ_ALSO = noiseBit('read also');
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
  return (
    near.some(box => box && homes.has(box)) &&
    (/[:：]$/.test(line.text) || SENTENCE_END.test(line.text) || line.kind === 'item')
  );
}

/** Bylines and dates: the names around them say so, and they are no sentence. */
const isByline = (w: Weighed): boolean =>
  w.size < 150 && ((w.noise & DATED) !== 0 || (w.line.box.hints & BYLINE) !== 0) && !SENTENCE_END.test(w.line.text);

const mayStandFirst = (w: Weighed): boolean =>
  w.size >= LEAST_STANDFIRST &&
  w.linkShare < FEW_LINKS &&
  isPlain(w) &&
  !isCaption(w) &&
  (w.around & (BYLINE | RELATED)) === 0;

/** The sentence that some sites set between headline and text: by its name, or because it stands there in a box of its own. */
function standfirstOf(within: readonly Weighed[], isGood: (w: Weighed) => boolean): Weighed | undefined {
  const [first, second] = within.filter(w => isGood(w) && w.line.kind !== 'heading');
  if (!first) return undefined;
  const above = within.slice(0, within.indexOf(first) + 1).filter(mayStandFirst);
  const named = above.find(w => ((w.around | w.line.box.hints) & STANDFIRST) !== 0);
  const alone = second && first.line.box.parent !== second.line.box.parent && SENTENCE_END.test(first.line.text);
  return named ?? (alone && mayStandFirst(first) ? first : undefined);
}

/** A summary in points is taken whole, the shortest of them too. */
const withItsList = (within: readonly Weighed[], standfirst: Weighed): Weighed[] =>
  standfirst.line.kind === 'item'
    ? within.filter(w => w.line.kind === 'item' && w.line.box.parent === standfirst.line.box.parent && isPlain(w))
    : [standfirst];

/** Does a box between this one and the container bear a name of what is no article? A post's own names do not count. */
function isUnwanted(box: Box | undefined, container: Box): boolean {
  for (let b = box; b && b !== container; b = b.parent) if ((b.hints & UNWANTED) !== 0) return true;
  return false;
}

/** "View on Mastodon": what a platform's button says. */
const isLabel = (w: Weighed): boolean =>
  w.size < 40 && w.linkShare > 0.9 && /^(?:view|see|show|read|open)\b/i.test(w.line.text);

/** A sentence among the prose that is one link, nearly or whole: a source of the article's, not a way to elsewhere. */
const isLinkedSentence = (w: Weighed): boolean =>
  w.line.box.tag === 'p' &&
  w.line.links.length === 1 &&
  w.linkShare < 0.95 &&
  w.line.strong < w.line.text.length / 2 &&
  isPlain(w) &&
  SENTENCE_END.test(w.line.text);

/**
 * The entries of a live page, where they hold most of its prose. Each is a small article: the heading that opens it and the
 * sentences in it are the text.
 */
function inEntries(within: readonly Weighed[], chosen: ReadonlySet<Weighed>): Weighed[] {
  const all = [...chosen];
  const size = (lines: readonly Weighed[]) => lines.reduce((sum, w) => sum + w.size, 0);
  for (const boxes of siblings(all.map(w => w.line.box)).values()) {
    const entries = new Set(seriesIn(boxes));
    const inside = entries.size > 0 ? all.filter(w => ownerOf(w.line.box, entries)) : [];
    if (size(inside) <= size(all) / 2) continue;
    const opened = new Set<Box>();
    return within.filter(w => {
      const entry = chosen.has(w) && isPlain(w) ? ownerOf(w.line.box, entries) : undefined;
      if (!entry) return false;
      const opens = !opened.has(entry);
      opened.add(entry);
      return SENTENCE_END.test(w.line.text) || (opens && w.line.kind === 'heading');
    });
  }
  return [];
}

/** Headings under which nothing stands before the next of their rank. */
function emptyHeadings(within: readonly Weighed[], chosen: ReadonlySet<Weighed>): Weighed[] {
  const list = within.filter(w => chosen.has(w));
  return list.filter((w, i) => {
    const next = list[i + 1];
    return (
      w.line.kind === 'heading' && (!next || (next.line.kind === 'heading' && next.line.box.tag === w.line.box.tag))
    );
  });
}

/** What plain rules say. */
export interface Rule {
  /** What they take for the article. */
  chosen: ReadonlySet<Weighed>;
  /** Those of them that need no weighing: a standfirst, lists among the prose, the entries of a live page. */
  certain: ReadonlySet<Weighed>;
  /** Headings of nothing. */
  empty: ReadonlySet<Weighed>;
  /** Stands between headline and text. */
  standfirst: Weighed | undefined;
}

export function byRule({ lines, first, last, container }: Region, title: string): Rule {
  const plainTitle = title.toLowerCase();
  const within = lines.slice(first, last);
  const isTitle = (w: Weighed) => w.line.text.toLowerCase() === plainTitle;
  const isGood = (w: Weighed) => isProse(w) && !isByline(w) && !isTitle(w);
  const homes = new Set(within.filter(isGood).map(w => w.line.box.parent!));
  const chosen = new Set(within.filter(w => isGood(w) || goesWith(w, homes)));
  const start = within.findIndex(w => isGood(w) && w.line.kind !== 'heading');
  const end = within.findLastIndex(w => chosen.has(w));
  const standfirst = standfirstOf(within, isGood);
  if (standfirst) chosen.add(standfirst);
  within.forEach((w, i) => {
    const leadsAway = w.linkShare > MOST_LINKS && ((within[i - 1]?.noise ?? 0) & READ_ALSO) !== 0;
    if (i >= start && i < end && w.line.kind === 'heading' && isPlain(w) && !leadsAway) chosen.add(w);
  });
  for (const w of chosen) if (isTitle(w)) chosen.delete(w);
  // A post is taken whole: its signature is short and full of links, and says who wrote it.
  const posts = new Set(
    within.map(w => postAround(w.line.box)?.box).filter(post => post && !isUnwanted(post.parent, container)),
  );
  for (const w of within) if (posts.has(postAround(w.line.box)?.box) && !isLabel(w)) chosen.add(w);
  const certain = new Set(inEntries(within, chosen));
  // A list between paragraphs is one of them.
  const lastGood = within.findLastIndex(isGood);
  within.forEach((w, i) => {
    const { box, kind } = w.line;
    if (i > start && i < lastGood && kind === 'item' && chosen.has(w) && homes.has(box.parent?.parent as Box))
      certain.add(w);
  });
  if (standfirst) for (const w of withItsList(within, standfirst)) certain.add(w);
  const empty = new Set(emptyHeadings(within, chosen));
  return { chosen, certain, empty, standfirst };
}

/**
 * What needs no weighing: bylines, captions, lines of links, lines in boxes of other names, and lines that say by their
 * words that they are none of the article's are out, as are headings of nothing; a standfirst and the entries of a live page are in; a post is in or out as a whole. Undefined for all
 * others.
 */
export function settledFor(w: Weighed, { chosen, certain, empty }: Rule): boolean | undefined {
  if (certain.has(w) || empty.has(w)) return certain.has(w);
  if (postAround(w.line.box)) return chosen.has(w);
  return !chosen.has(w) &&
    ((w.linkShare > MOST_LINKS && !isLinkedSentence(w)) ||
      isByline(w) ||
      (w.noise & SURE) !== 0 ||
      (w.around & UNWANTED) !== 0 ||
      isCaption(w))
    ? false
    : undefined;
}
