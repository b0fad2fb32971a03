/** What Chromium notes by itself: requests in its net log, errors of an extension on its page of extensions. */
import { readFileSync } from 'node:fs';
import type { Asked } from './types';

/** As much as is used here of an API that only the browser's own pages have. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string; source: string; severity: string }[] }>;
  };
};

/** What the net log writes for "nobody's": the browser began the request. */
const NOBODY = 'not an origin';

/** The requests of a net log (one event a line; the file of a running browser has no end). */
export function readNetLog(file: string): Asked[] {
  const out: Asked[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (!line.includes('"initiator"') || !/\},?$/.test(line)) continue;
    const { params } = JSON.parse(line.replace(/,$/, '')) as { params: { url: string; initiator: string } };
    out.push({ url: params.url, by: params.initiator === NOBODY ? '' : params.initiator });
  }
  return out;
}

/** Runs on chrome://extensions: from now on errors are kept. */
export async function noteErrors(id: string): Promise<void> {
  await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
}

/** Runs on chrome://extensions. */
export async function takeErrors(id: string): Promise<string[]> {
  const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(id);
  return runtimeErrors.map(e => `${e.severity}: ${e.message} (${e.source})`);
}
