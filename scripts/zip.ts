/** A folder as a zip file that depends on its files' names and contents alone: sorted names, one fixed time, no owner. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Zip files know no time zone; yazl takes the parts of local time, so the date is made of local parts too. */
const TIME = new Date(2020, 0, 1);

/** The files under a folder, as relative paths with "/", sorted by code unit. */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return files.map(file => file.slice(folder.length + 1).replaceAll(sep, '/')).sort();
}

/** The bytes of the zip file of a folder (given without a slash at its end). */
export function zip(folder: string): Promise<Buffer> {
  const archive = new ZipFile();
  for (const file of filesUnder(folder)) {
    archive.addBuffer(readFileSync(join(folder, file)), file, { mtime: TIME, mode: 0o100644, forceDosTimestamp: true });
  }
  archive.end();
  return buffer(archive.outputStream as NodeJS.ReadableStream);
}
