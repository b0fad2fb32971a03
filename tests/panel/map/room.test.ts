// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { expectedWidth, widthIn } from '../../../src/panel/map/room';

it('is as wide as there is room, within limits', () => {
  expect([100, 500, 2000].map(widthIn)).toEqual([288, 500, 900]);
});

it('is expected to be as wide as the view, but for what stands at its sides', () => {
  expect(expectedWidth()).toBe(288);
  const view = document.createElement('div');
  view.id = 'view';
  Object.defineProperty(view, 'clientWidth', { value: 432 });
  document.body.append(view);
  expect(expectedWidth()).toBe(400);
});
