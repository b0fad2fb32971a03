/** `npm run icons`: icons/whence-SIZE.png from icons/whence.svg. The results are committed, so a build needs no renderer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 32, 48, 128];
const svg = readFileSync('icons/whence.svg', 'utf8');

for (const size of SIZES) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(`icons/whence-${size}.png`, image.asPng());
}
