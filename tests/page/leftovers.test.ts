// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { HOST_STYLE } from '../../src/page/card/host';
import { removeLeftovers } from '../../src/page/leftovers';

const { documentElement: root } = document;

/** A child of the root element, as the card stands there, with something of it otherwise. */
function stand(tag = 'div', style: Record<string, string> = HOST_STYLE, ours = true): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
  if (ours) element.setAttribute('translate', 'no');
  root.append(element);
  return element;
}

beforeEach(() => {
  for (const element of document.querySelectorAll('html > :not(head, body)')) element.remove();
});

it('takes away a card that an earlier script has left, and that alone', () => {
  const left = stand();
  const own = [
    stand('section'),
    stand('div', { ...HOST_STYLE, 'z-index': '7' }),
    stand('div', HOST_STYLE, false),
    stand('div', {}),
  ];
  removeLeftovers(document);
  expect(left.isConnected).toBe(false);
  expect(own.every(element => element.isConnected)).toBe(true);
});

it('leaves what is deeper in the page alone', () => {
  const inner = stand();
  document.body.append(inner);
  removeLeftovers(document);
  expect(inner.isConnected).toBe(true);
});
