/**
 * Measures some letters in each font, a font at a step: the first text that is set in one takes the browser several ms longer than
 * the next, and nothing has to stand in the page for it.
 */
export function* measureLetters(fonts: readonly string[]): Generator<unknown, void> {
  const pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return;
  for (const font of fonts) {
    pen.font = font;
    yield pen.measureText('Whence');
  }
}
