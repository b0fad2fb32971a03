/**
 * Pages in AMP, the format in which sites and caches show articles in frames: how their addresses look. Data, each with an
 * example.
 */
export const AMP_ADDRESSES: readonly { name: string; pattern: RegExp; example: string }[] = [
  {
    name: 'of a cache',
    pattern: /^https?:\/\/[\w-]+\.(?:cdn\.ampproject\.org|bing-amp\.com)\//i,
    example: 'https://www-example-com.cdn.ampproject.org/v/s/www.example.com/2031/05/03/a-cable',
  },
  { name: 'by its host', pattern: /^https?:\/\/amp\.[^/]+\//i, example: 'https://amp.example.com/2031/05/03/a-cable' },
  {
    name: 'by its path',
    pattern: /^https?:\/\/[^?#]+(?:\/amp(?:\/|[?#]|$)|\.amp(?:\.html)?(?:[?#]|$))/i,
    example: 'https://www.example.com/2031/05/03/a-cable/amp/',
  },
  {
    name: 'by a parameter',
    pattern: /^https?:\/\/[^?#]+\?(?:[^#]*&)?(?:amp(?:=1)?|outputType=amp)(?:[&#]|$)/i,
    example: 'https://www.example.com/2031/05/03/a-cable?outputType=amp',
  },
];

export const isAmp = (address: string): boolean => AMP_ADDRESSES.some(({ pattern }) => pattern.test(address));
