/** The sources as reviewers of the stores get them: every file that git knows, as it stands. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { ROOT } from './steps';

const TIME = new Date(2020, 0, 1);

/** Names of all files of the project, sorted. @throws outside of a checkout. */
export function sources(): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The source package is made from a git checkout: ${stderr.trim()}`);
  return stdout.split('\0').filter(Boolean).sort();
}

/** The bytes of the source package; the same for the same files. */
export function sourcePackage(): Promise<Buffer> {
  const archive = new ZipFile();
  for (const file of sources()) {
    archive.addBuffer(readFileSync(join(ROOT, file)), file, { mtime: TIME, mode: 0o100644, forceDosTimestamp: true });
  }
  archive.end();
  return buffer(archive.outputStream as NodeJS.ReadableStream);
}
