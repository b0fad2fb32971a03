import type { Settings } from './settings';

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');

/** Has the reader switched Whence off, altogether or on this host? "www." makes no difference. */
export function isOff(settings: Settings, host: string): boolean {
  return !settings.enabled || settings.hostsOff.some(h => bare(h) === bare(host));
}
