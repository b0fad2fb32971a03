/** `node scripts/run.mjs scripts/palette/index.ts`: docs/palette.md and its picture, from the palette as it is. A test says when they are out of date. */
import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { ROOT } from '../steps';
import { paletteDocument } from './document';
import { palettePicture } from './picture';

writeFileSync(`${ROOT}docs/palette.md`, paletteDocument());
writeFileSync(`${ROOT}docs/pictures/palette.png`, new Resvg(palettePicture()).render().asPng());
