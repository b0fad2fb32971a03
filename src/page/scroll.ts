/** Brings a stretch of text to the middle of the screen, at once: a smooth ride would lose a reader who jumps often. */
import { parentElement } from './dom';

export function bringIntoView(range: Range): void {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : parentElement(startContainer);
  // Scrolls every box that scrolls; then the window, as the paragraph may be longer than the screen.
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
  const rect = range.getBoundingClientRect();
  const room = Math.max(0, (window.innerHeight - rect.height) / 2);
  if (rect.top < window.innerHeight * 0.2 || rect.bottom > window.innerHeight * 0.7) {
    window.scrollBy({ top: rect.top - room, behavior: 'instant' });
  }
}
