/** What axe complains of in a page of ours: the library is put in by the debugger, past the page's own policy. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '../../scripts/browsers';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LOAD_AXE = `(() => { ${AXE}\n })()`;

/** Besides those that axe asks by itself: targets of 24 px (WCAG 2.2, 2.5.8). */
const RULES = { 'target-size': { enabled: true } };

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** @param of an expression for what is looked at. @returns one line a complaint. */
export async function complaints(page: Page, of = 'document'): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(LOAD_AXE);
  const violations = await page.evaluate<Violation[]>(
    `axe.run(${of}, { rules: ${JSON.stringify(RULES)} }).then(r => r.violations)`,
  );
  return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.html} ${n.failureSummary ?? ''}`));
}
