import { expect, it } from 'vitest';
import { ahead, exchangesOf, facets, graph, remembered, sources } from '../../src/panel/derived';
import { analysis } from './fixture';

it('asks once for each object, also where the answer is nothing', () => {
  const asked: object[] = [];
  const look = remembered((of: object) => void asked.push(of));
  const [one, other] = [{}, {}];
  for (const of of [one, other, one]) look(of);
  expect(asked).toEqual([one, other]);
});

it('has everything at hand once it was made ahead', () => {
  const own = analysis();
  const made = [...ahead(own)];
  expect(made.slice(0, 4)).toEqual([exchangesOf(own), sources(own), graph(own), facets(own)]);
  expect(made[0]).toBe(exchangesOf(own));
  expect(made).toHaveLength(4 + own.claims.length);
});
