import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, place } from '../../../src/page/card/place';

const CARD = { width: 320, height: 180 };
const VIEW = { width: 1000, height: 800 };
const line = (left: number, top: number, right: number, bottom = top + 24): Box => ({ left, top, right, bottom });
const boxOf = ({ left, top }: { left: number; top: number }): Box => line(left, top, left + 320, top + 180);
const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the card stands', () => {
  it('below the claim, at the beginning of its line', () => {
    expect(place([line(100, 200, 500)], CARD, VIEW, false)).toEqual({ left: 100, top: 232 });
  });
  it('below the claim, at the end of its line where the text runs the other way', () => {
    expect(place([line(400, 200, 900)], CARD, VIEW, true)).toEqual({ left: 580, top: 232 });
  });
  it('above a claim at the foot of the screen', () => {
    expect(place([line(100, 740, 500)], CARD, VIEW, false)).toEqual({ left: 100, top: 552 });
  });
  it('beside a claim that is as tall as the screen', () => {
    const tall = Array.from({ length: 30 }, (_, i) => line(100, i * 26, 600));
    expect(place(tall, CARD, VIEW, false)).toMatchObject({ left: 608 });
  });
  it('near the pointer, and within the screen', () => {
    const { left } = place([line(0, 200, 1000)], CARD, VIEW, false, { x: 990, y: 210 });
    expect(left).toBe(1000 - 320 - 8);
  });
  it('off the line that is read, where the claim fills a small screen', () => {
    const view = { width: 360, height: 500 };
    const lines = Array.from({ length: 20 }, (_, i) => line(8, i * 26, 352));
    for (const y of [30, 150, 300]) {
      const box = boxOf(place(lines, CARD, view, false, { x: 100, y }));
      const under = lines.find(l => l.top <= y && y <= l.bottom)!;
      expect(overlaps(box, under), `${y}`).toBe(false);
    }
  });

  it('never over a claim that leaves room, and always with its corner on the screen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 776 }),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        (left, top, rows, rtl) => {
          const lines = Array.from({ length: rows }, (_, i) => line(left, top + i * 26, left + 250));
          const at = place(lines, CARD, VIEW, rtl);
          expect(lines.some(l => overlaps(l, boxOf(at)))).toBe(false);
          expect(at.left).toBeGreaterThanOrEqual(0);
          expect(at.left + CARD.width).toBeLessThanOrEqual(VIEW.width);
          expect(at.top).toBeGreaterThanOrEqual(0);
          expect(at.top + CARD.height).toBeLessThanOrEqual(VIEW.height);
        },
      ),
    );
  });
});
