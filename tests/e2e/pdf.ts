/** What is on paper, from the PDF that a browser prints. */
import { inflateSync } from 'node:zlib';

export interface Ink {
  /** Shapes that are filled or drawn: lines under words, backgrounds, boxes. */
  shapes: number;
  /** Every colour that is used for words or shapes, as the file writes it. */
  colours: string[];
}

/** Text may be cut into more pieces where something was marked on the screen: that is seen by nobody, and not counted. */
export function inkOf(pdf: Buffer): Ink {
  const source = pdf.toString('latin1');
  const pages = Array.from(source.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g), ([, stream]) => {
    try {
      return inflateSync(Buffer.from(stream!, 'latin1')).toString('latin1');
    } catch {
      return ''; // a picture, or a font
    }
  }).filter(page => /\bTf\b/.test(page));
  const all = pages.join('\n');
  return {
    shapes: (all.match(/(?<=^|\s)(?:f\*?|S|B\*?|Do|sh)(?=\s|$)/g) ?? []).length,
    colours: [...new Set(all.match(/[\d.]+ [\d.]+ [\d.]+ (?:rg|RG)\b/g) ?? [])].sort(),
  };
}
