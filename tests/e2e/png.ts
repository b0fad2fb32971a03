/** Reads the PNGs that the browsers write: 8 bits a channel, RGB or RGBA, not interlaced. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Page } from '../../scripts/browsers';

export interface Picture {
  width: number;
  height: number;
  /** Red, green and blue, 0..255. */
  at(x: number, y: number): [number, number, number];
}

export function readPng(file: Buffer): Picture {
  const [width, height, kind] = [file.readUInt32BE(16), file.readUInt32BE(20), file[25]];
  const depth = kind === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const raw = inflateSync(Buffer.concat(parts));
  const line = width * depth;
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (line + 1)]!;
    for (let x = 0; x < line; x++) {
      const i = y * line + x;
      const left = x >= depth ? out[i - depth]! : 0;
      const up = y > 0 ? out[i - line]! : 0;
      const corner = x >= depth && y > 0 ? out[i - line - depth]! : 0;
      out[i] = (raw[y * (line + 1) + 1 + x]! + predict(filter, left, up, corner)) & 255;
    }
  }
  return {
    width,
    height,
    at: (x, y) => {
      const i = Math.round(y) * line + Math.round(x) * depth;
      return [out[i]!, out[i + 1]!, out[i + 2]!];
    },
  };
}

/** The five filters of the format (section 9.2). */
function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const p = left + up - corner;
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** What is seen of a page now. */
export async function pictureOf(page: Page): Promise<Picture> {
  const file = join(tmpdir(), `whence-picture-${process.pid}.png`);
  await page.screenshot(file);
  return readPng(readFileSync(file));
}
