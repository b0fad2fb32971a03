/**
 * The one gate for addresses that come from a page: an absolute http or https address, without a name and password
 * in it.
 * @returns the address, parsed; `undefined` for everything else (`javascript:`, `data:`, relative, broken).
 */
export function safeUrl(address: unknown): URL | undefined {
  if (typeof address !== 'string') return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '') return undefined;
  return url;
}

/** The host of an address as readers know it, without "www."; '' where the address is not safe. */
export const hostOf = (address: unknown): string => safeUrl(address)?.hostname.replace(/^www\./, '') ?? '';
