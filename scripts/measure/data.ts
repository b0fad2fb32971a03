/** The annotated data that accuracy is measured on: a folder beside the project, which not everybody has. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = process.env.WHENCE_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

export const haveData = existsSync(root);
export const dataPath = (name: string): string => `${root}/${name}`;

export interface GoldDocument {
  id: string;
  text: string;
  title?: string | null;
  publisher?: string | null;
  published?: string | null;
  date?: string | null;
  url?: string | null;
}

/** Reads a file of one JSON document a line. */
export function readLines<T extends GoldDocument>(name: string): T[] {
  return readFileSync(dataPath(name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as T);
}

/** The third of the training articles that nobody reads while writing rules or training. */
export const heldBack = (id: string): boolean => createHash('sha1').update(id).digest().readUInt32BE(0) % 3 === 0;

/** The words of a name as they are compared: lower case, without accents and "the", one spelling of Zelensky. */
export const letters = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/zelenskyy|zelenskiy/g, 'zelensky')
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter(w => w !== 'the') ?? [];
