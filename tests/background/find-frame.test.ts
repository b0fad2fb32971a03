/** Which frame holds an article: the choice, from what the frames say of themselves. */
import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { AMP_ADDRESSES, isAmp } = await import('../../src/background/amp');
const { choose } = await import('../../src/background/find-frame');

const seen = (part: object) => ({
  prose: 0,
  host: 'www.news.example',
  own: false,
  amp: false,
  news: false,
  advert: false,
  frames: [],
  ...part,
});
const page = { frameId: 0, result: seen({}) };
const frame = (frameId: number, part: object) => ({ frameId, result: seen({ prose: 5000, ...part }) });
const asked = { asked: true, mayRead: () => true };
const unasked = { ...asked, asked: false };

describe('of the frames of a page', () => {
  it('takes the one of its own origin with most prose', () => {
    const own = { own: true };
    expect(choose([page, frame(3, { ...own, prose: 900 }), frame(4, own)], unasked)).toBe(4);
    expect(choose([page, frame(3, { ...own, prose: 500 })], asked)).toBeUndefined();
  });

  it('takes an AMP page from elsewhere; unasked, only one that calls itself an article', () => {
    const amp = { host: 'www-news-example.cdn.ampproject.org', amp: true };
    expect(choose([page, frame(3, amp)], asked)).toBe(3);
    expect(choose([page, frame(3, amp)], unasked)).toBeUndefined();
    expect(choose([page, frame(3, { ...amp, news: true })], unasked)).toBe(3);
  });

  it('takes one of the same site when it is asked', () => {
    expect(choose([page, frame(3, { host: 'reader.news.example' })], asked)).toBe(3);
    expect(choose([page, frame(3, { host: 'othernews.example' })], asked)).toBeUndefined();
    expect(choose([page, frame(3, { host: '' })], asked)).toBeUndefined();
  });

  it.each([
    ['of another site', { host: 'adverts.example', news: true }],
    ['of the page’s own origin', { own: true, news: true, advert: true }],
    ['in AMP', { host: 'adverts.example', amp: true, news: true, advert: true }],
  ])('takes no advertisement %s', (_, part) => {
    expect(choose([page, frame(3, part)], asked)).toBeUndefined();
  });

  it('takes none where the reader has switched Whence off', () => {
    const amp = { host: 'amp.news.example', amp: true, news: true };
    expect(
      choose([page, frame(3, amp)], { asked: true, mayRead: host => host !== 'amp.news.example' }),
    ).toBeUndefined();
  });

  it('passes over frames that have not answered', () => {
    expect(choose([page, { frameId: 3, result: null }, { frameId: 4 }, frame(5, { own: true })], asked)).toBe(5);
  });
});

describe('addresses of AMP pages', () => {
  it.each(AMP_ADDRESSES)('$name', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
    expect(AMP_ADDRESSES.filter(({ pattern: other }) => other.test(example))).toHaveLength(1);
  });

  it.each([
    'https://www.example.com/2031/05/03/amp-meters',
    'https://www.example.com/?next=/amp/',
    'https://camp.example.com/',
    'https://cdn.ampproject.org.example.com/v0.js',
    'about:blank',
  ])('%s is none', address => {
    expect(isAmp(address)).toBe(false);
  });
});
