import { expect, it } from 'vitest';
import {
  ahead,
  exchangesOf,
  facets,
  graph,
  pictureOf,
  remembered,
  responsesOf,
  sources,
} from '../../src/panel/derived';
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
  const made = [...ahead(own, 400)];
  expect(made.slice(0, 5)).toEqual([exchangesOf(own), responsesOf(own), sources(own), graph(own), facets(own)]);
  expect(made[0]).toBe(exchangesOf(own));
  expect(made).toHaveLength(5 + pictureOf(own, 400).nodes.length + own.claims.length);
});

it('keeps the map that was drawn last, until another width is asked for', () => {
  const own = analysis();
  const first = pictureOf(own, 400);
  expect(pictureOf(own, 400)).toBe(first);
  expect(pictureOf(own, 500).width).toBe(500);
});

it('makes nothing of a map without claims', () => {
  expect([...ahead({ ...analysis(), claims: [] }, 400)]).toHaveLength(5);
});

it('tells claims that were answered from those that wait for an answer', () => {
  const own = analysis();
  const { pairs, unanswered } = responsesOf(own);
  const answered = own.responses.flatMap(response => response.to);
  expect(pairs.map(claim => claim.id)).toEqual(own.claims.map(c => c.id).filter(id => answered.includes(id)));
  expect(unanswered.length).toBeGreaterThan(0);
  for (const { answered } of unanswered) expect(answered?.by).toEqual([]);
});
