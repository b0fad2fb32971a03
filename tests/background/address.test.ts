import { expect, it } from 'vitest';
import { atTrueAddress } from '../../src/background/address';

const PAGE = 'https://www.harbour-post.example/world/tea?page=2';

it.each([
  ['https://other.example/a', PAGE],
  ['https://harbour-post.example/a', PAGE],
  ['not an address', PAGE],
  [undefined, PAGE],
  ['https://www.harbour-post.example/next', 'https://www.harbour-post.example/next'],
])('an article that says it is at %s is at %s', (url, at) => {
  expect(atTrueAddress({ text: 'a', ...(url === undefined ? {} : { url }) }, PAGE)).toEqual({ text: 'a', url: at });
});

it('keeps what it says where the browser gives no address of the web', () => {
  for (const page of [undefined, 'about:blank']) {
    expect(atTrueAddress({ text: 'a', url: 'https://other.example/a' }, page).url).toBe('https://other.example/a');
  }
});
