/** The browsers of the end-to-end tests. A start takes as long as three tests, so one without wishes is handed on from file to file. */
import { type BrowserName, type LaunchOptions, launch, startWeb } from '../../scripts/browsers';
import type { Desk } from './reader';

export type DeskOptions = Omit<LaunchOptions, 'web'>;

/** For tests that change what outlives tabs and storage: permissions, profiles, the extension itself. */
export const OWN: DeskOptions = {};

/** Cleared and waiting, in this worker. It keeps its modules from file to file (`isolate` in vitest.config.ts). */
const waiting = new Map<BrowserName, Desk>();

export async function takeDesk(name: BrowserName, options?: DeskOptions): Promise<Desk> {
  const kept = options === undefined && waiting.get(name);
  if (kept) {
    waiting.delete(name);
    return kept;
  }
  const web = await startWeb();
  return { web, browser: await launch(name, { ...options, web }) };
}

/** After the last test of a suite. A browser in which a test has failed is not handed on. */
export async function leaveDesk(desk: Desk, options: DeskOptions | undefined, failed: boolean): Promise<void> {
  if (!desk.browser) return;
  if (options === undefined && !failed) {
    desk.web.clear();
    await desk.browser.clear();
    waiting.set(desk.browser.name, desk);
    return;
  }
  await desk.browser.close();
  await desk.web.close();
}
