/** One line of a page: a paragraph's, heading's or item's text with a map back to its text nodes. */
import type { BlockKind } from '../../analysis/model';
import type { Box } from './walk';

/** `length` units of the line's text from `at` on stand in `node` from `start` on, one to one. */
export interface Run {
  at: number;
  node: Text;
  start: number;
  length: number;
}

export interface LineLink {
  start: number;
  end: number;
  href: string;
}

/** A run of text between two borders of blocks. */
export interface Line {
  box: Box;
  kind: BlockKind;
  text: string;
  runs: Run[];
  links: LineLink[];
  /** Units of text inside links, and inside bold or emphasised text. */
  linked: number;
  strong: number;
  emphasised: number;
}

/**
 * What is no part of the text: soft hyphens, zero-width spaces, byte order marks, word joiners and bidirectional
 * controls (which can make text read otherwise than it looks).
 */
const INVISIBLE = '\\u00AD\\u200B\\u2060\\uFEFF\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const VISIBLE = new RegExp(`[^\\s${INVISIBLE}]+`, 'g');
const SPACE = /\s/;

/** How a sentence ends, in the scripts of newspapers. */
export const SENTENCE_END = /[.!?…。！？।؟۔][)"”’»」』\]]*$/;

/** What surrounds a text node inside its line. */
export interface Inline {
  href: string;
  linked: boolean;
  strong: boolean;
  emphasised: boolean;
}

/** Collects the text nodes of one line: white space becomes single spaces, invisible characters go. */
export class LineBuilder {
  text = '';
  runs: Run[] = [];
  links: LineLink[] = [];
  linked = 0;
  strong = 0;
  emphasised = 0;
  private gap: { node: Text; start: number } | undefined;

  /** Adds a text node's data. */
  add(node: Text, data: string, inline: Inline): void {
    const from = this.text.length;
    let last = 0;
    for (const match of data.matchAll(VISIBLE)) {
      this.space(node, data, last, match.index);
      this.flush();
      this.push(node, match.index, match[0]);
      last = match.index + match[0].length;
    }
    this.space(node, data, last, data.length);
    const added = this.text.length - from;
    if (added === 0) return;
    if (inline.linked) this.linked += added;
    if (inline.strong) this.strong += added;
    if (inline.emphasised) this.emphasised += added;
    if (inline.href) this.link(from, inline.href);
  }

  /** A line break that does not end the line. */
  breakLine(): void {
    if (this.text) this.gap ??= { node: this.runs.at(-1)!.node, start: -1 };
  }

  private space(node: Text, data: string, from: number, to: number): void {
    if (this.gap || this.text === '') return;
    for (let i = from; i < to; i++) {
      if (SPACE.test(data[i]!)) {
        this.gap = { node, start: i };
        return;
      }
    }
  }

  private flush(): void {
    if (!this.gap) return;
    // A space that stands nowhere in the page (from a line break) is in the text, but in no run.
    if (this.gap.start < 0) this.text += ' ';
    else this.push(this.gap.node, this.gap.start, ' ');
    this.gap = undefined;
  }

  private push(node: Text, start: number, text: string): void {
    const run = this.runs.at(-1);
    const at = this.text.length;
    if (run && run.node === node && run.start + run.length === start && run.at + run.length === at) {
      run.length += text.length;
    } else this.runs.push({ at, node, start, length: text.length });
    this.text += text;
  }

  private link(from: number, href: string): void {
    const start = this.text[from] === ' ' ? from + 1 : from;
    const before = this.links.at(-1);
    if (before && before.href === href && before.end >= start - 1) before.end = this.text.length;
    else this.links.push({ start, end: this.text.length, href });
  }
}
