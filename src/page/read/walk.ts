/**
 * Walks the live DOM once, without recursion and without changing it, and returns the page as boxes (elements that
 * begin a line) and lines of text in the order they are read. Goes into open shadow roots and their slots.
 */
import type { BlockKind } from '../../analysis/model';
import { MAX_DEPTH, MAX_NODES, MAX_PAGE_TEXT, MAX_READING } from '../../platform/limits';
import type { Cut } from '../../platform/messages';
import { attr, data, firstChild, isElement, isText, nextSibling, shadowRoot, tagOf } from '../dom';
import { isHidden, isUnseen, isUnseenInline } from './hidden';
import { type HintSet, hintsOf } from './hints';
import { type Inline, type Line, LineBuilder, SENTENCE_END } from './line';
import type { Steps } from './turns';

/** An element that begins a line of its own. Its lines are `lines[first..last)`. */
export interface Box {
  el: Element;
  tag: string;
  parent: Box | undefined;
  depth: number;
  hints: HintSet;
  first: number;
  last: number;
}

export interface Walk {
  boxes: Box[];
  lines: Line[];
  cuts: Cut[];
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rbc ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** A single line break after so long a line that ends like a sentence divides paragraphs. */
const PARAGRAPH = 80;

interface Frame {
  next: Node | null;
  /** Further siblings that are no DOM siblings: a slot's assigned nodes. */
  queue: Node[];
  box: Box;
  inline: Inline;
  /** Set where leaving the element ends a line. */
  closes: boolean;
  shadow: boolean;
}

const PLAIN: Inline = { href: '', linked: false, strong: false, emphasised: false };

function kindOf(box: Box): BlockKind {
  for (let b: Box | undefined = box; b; b = b.parent) {
    if (/^h[1-6]$/.test(b.tag)) return 'heading';
    if (b.tag === 'figcaption') return 'caption';
    if (b.tag === 'li' || b.tag === 'dd' || b.tag === 'dt') return 'item';
    if (b.tag === 'blockquote') return 'quote';
    if (b.tag === 'article' || b.tag === 'section' || b.tag === 'main') break;
  }
  return 'paragraph';
}

/** Class of the inline element in a caption that names its photographer: "credit", "caption__copyright". */
const CREDIT = /credit|copyright|photographer/i;

function inlineOf(el: Element, tag: string, outer: Inline): Inline {
  switch (tag) {
    case 'a':
      return { ...outer, linked: true, href: attr(el, 'href') };
    case 'b':
    case 'strong':
      return outer.strong ? outer : { ...outer, strong: true };
    case 'i':
    case 'em':
      return outer.emphasised ? outer : { ...outer, emphasised: true };
    default:
      return outer;
  }
}

/** Nodes that a slot shows: what the page assigned to it, else its own children. */
function assigned(el: Element): Node[] {
  const slot = el as HTMLSlotElement;
  return typeof slot.assignedNodes === 'function' ? slot.assignedNodes() : [];
}

/**
 * @param root where to begin; its own text and all below
 * @returns boxes and lines in reading order, in steps of a few nodes; `cuts` names the limits that were reached. Never throws on hostile pages.
 */
export function* walk(root: Element): Steps<Walk> {
  const cuts = new Set<Cut>();
  const boxes: Box[] = [];
  const lines: Line[] = [];
  const rootBox: Box = { el: root, tag: tagOf(root), parent: undefined, depth: 0, hints: 0, first: 0, last: 0 };
  boxes.push(rootBox);
  let builder = new LineBuilder();
  let breaks = 0;
  let nodes = 0;
  let units = 0;
  let deadline = Date.now() + MAX_READING;

  /** A block that cannot be seen as a whole is kept for now: articles may wait, hidden, to be faded in. */
  const unseenBoxes = new Map<Box, boolean>();
  const unseen = (box: Box) => {
    const known = unseenBoxes.get(box) ?? isUnseen(box.el);
    unseenBoxes.set(box, known);
    return known;
  };

  const endLine = (box: Box) => {
    breaks = 0;
    if (builder.text !== '') {
      const { text, runs, links, linked, strong, emphasised } = builder;
      lines.push({ box, kind: kindOf(box), text, runs, links, linked, strong, emphasised });
      units += text.length;
    }
    if (builder.text !== '' || builder.runs.length > 0) builder = new LineBuilder();
  };

  const stack: Frame[] = [
    { next: firstChild(shadowRoot(root) ?? root), queue: [], box: rootBox, inline: PLAIN, closes: true, shadow: false },
  ];
  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    const node = frame.next ?? frame.queue.shift() ?? null;
    if (!node) {
      if (frame.closes) {
        endLine(frame.box);
        frame.box.last = lines.length;
      }
      stack.pop();
      continue;
    }
    frame.next = frame.next ? nextSibling(node) : null;
    nodes++;
    if (nodes > MAX_NODES || units > MAX_PAGE_TEXT) {
      cuts.add(nodes > MAX_NODES ? 'nodes' : 'text');
      break;
    }
    if ((nodes & 31) === 0) {
      const left = Date.now();
      if (left > deadline) {
        cuts.add('time');
        break;
      }
      yield;
      // A pause is no reading.
      deadline += Date.now() - left;
    }
    if (isText(node)) {
      const text = data(node);
      const before = builder.text.length;
      builder.add(node, text, frame.inline);
      if (builder.text.length > before) breaks = 0;
      continue;
    }
    if (!isElement(node)) continue;
    const tag = tagOf(node);
    if (tag === 'br') {
      breaks++;
      if (breaks > 1 || (builder.text.length >= PARAGRAPH && SENTENCE_END.test(builder.text))) endLine(frame.box);
      else builder.breakLine();
      continue;
    }
    if (isHidden(node)) continue;
    if (stack.length >= MAX_DEPTH) {
      cuts.add('nodes');
      continue;
    }
    const inner = shadowRoot(node);
    if (inner) yield inner;
    const slotted = frame.shadow && tag === 'slot' ? assigned(node) : [];
    const start = inner ? firstChild(inner) : slotted.length > 0 ? null : firstChild(node);
    const shadow = inner ? true : slotted.length > 0 ? false : frame.shadow;
    if (INLINE.has(tag)) {
      if (isUnseenInline(node) && !unseen(frame.box)) continue;
      if (frame.box.tag === 'figcaption' && CREDIT.test(attr(node, 'class'))) continue;
      const inline = inlineOf(node, tag, frame.inline);
      stack.push({ next: start, queue: slotted, box: frame.box, inline, closes: false, shadow });
      continue;
    }
    endLine(frame.box);
    const box: Box = {
      el: node,
      tag,
      parent: frame.box,
      depth: frame.box.depth + 1,
      hints: hintsOf(node),
      first: lines.length,
      last: lines.length,
    };
    boxes.push(box);
    stack.push({ next: start, queue: slotted, box, inline: frame.inline, closes: true, shadow });
  }
  // Where a limit broke the walk off, the boxes that were still open end here.
  for (const { box, closes } of stack.reverse()) {
    if (closes) {
      endLine(box);
      box.last = lines.length;
    }
  }
  return { boxes, lines, cuts: [...cuts] };
}
