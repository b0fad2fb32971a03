/** A browser's process and its profile. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whoever ends us by force leaves no browser behind, nor what it wrote. */
const running = new Set<ChildProcess>();
const profiles = new Set<string>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  // They write to the last, and nobody waits for us.
  if (profiles.size > 0)
    spawn(process.execPath, ['-e', SWEEP, ...profiles], { detached: true, stdio: 'ignore' }).unref();
});
process.once('SIGTERM', () => process.exit(143)); // by itself it would end us without that

const SWEEP = `setTimeout(() => process.argv.slice(1).forEach(folder =>
  require('fs').rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })), 1000)`;

export function makeProfile(name: string): string {
  const profile = mkdtempSync(join(tmpdir(), `whence-${name}-`));
  profiles.add(profile);
  return profile;
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  profiles.delete(profile);
}

export function start(program: string, args: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Waits until the process has ended of itself. */
export function exit(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => child.once('exit', () => resolve()));
}

/** Waits until the process has ended; after `ms` it is killed. */
export async function ended(child: ChildProcess, ms = 8000): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  await exit(child);
  clearTimeout(timer);
}
