import type { Settings } from './settings';

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');

/** Has the reader switched Whence off, altogether or on this host? "www." makes no difference. */
export function isOff(settings: Settings, host: string): boolean {
  return !settings.enabled || settings.hostsOff.some(h => bare(h) === bare(host));
}

/** May Whence read a page of this host without being asked? Whether the browser lets it is the browser's answer. */
export const readsUnasked = (settings: Settings, host: string): boolean =>
  settings.pages === 'allowed' && !isOff(settings, host);
