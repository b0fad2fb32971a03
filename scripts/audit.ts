/**
 * `npm run audit`: are there advisories against the packages that ship? Asks the registry that npm is set to. Ends with status 1
 * where there are, with 2 where the registry does not say. `npm test` asks the same, and goes on where nobody answers.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ROOT } from './steps';

export type Audit = { clean: true } | { clean: false; found: string[] } | { clean: undefined; because: string };

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null;

/** What npm's report says; @param json of `npm audit --json`, whatever came. */
export function readAudit(json: string): Audit {
  let report: unknown;
  try {
    report = JSON.parse(json);
  } catch {
    return { clean: undefined, because: 'npm gave no report' };
  }
  if (!isRecord(report) || !isRecord(report.vulnerabilities) || !isRecord(report.metadata)) {
    const why = isRecord(report) && typeof report.message === 'string' ? report.message : 'it has another form';
    return { clean: undefined, because: why };
  }
  const found = Object.entries(report.vulnerabilities).map(([name, of]) =>
    isRecord(of) ? `${name} ${String(of.range)}: ${String(of.severity)}` : name,
  );
  return found.length === 0 ? { clean: true } : { clean: false, found };
}

/** An answer that takes longer is none; ms. */
const PATIENCE_MS = 30_000;

/** Asks about what ships: what only builds and tests reaches no reader. */
export function audit(): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    shell: process.platform === 'win32',
  });
  return readAudit(stdout ?? '');
}

export function told(found: Audit): string {
  if (found.clean) return 'No advisory against any package that ships.';
  return found.clean === undefined
    ? `Not checked, the registry does not say: ${found.because}`
    : `Advisories against what ships:\n${found.found.join('\n')}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = audit();
  console.log(told(found));
  process.exit(found.clean ? 0 : found.clean === undefined ? 2 : 1);
}
