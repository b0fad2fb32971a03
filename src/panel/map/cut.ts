/** Names cut to the room that they have. */

export const FONT = { size: 12, family: 'system-ui, sans-serif' };
/** Of a letter on average, px, where nothing can be measured. */
const LETTER = 6.2;

let pen: OffscreenCanvasRenderingContext2D | null | undefined;

function widthOf(words: string): number {
  if (pen === undefined) {
    pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
    if (pen) pen.font = `${FONT.size}px ${FONT.family}`;
  }
  return pen ? pen.measureText(words).width : words.length * LETTER;
}

/** @param room px. @returns the words, or as many letters of them as there is room for, and an ellipsis. */
export function cut(words: string, room: number, width: (words: string) => number = widthOf): string {
  if (width(words) <= room) return words;
  const letters = [...words];
  while (letters.length > 1 && width(`${letters.join('').trimEnd()}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
