import { expect, it } from 'vitest';
import { readAudit, told } from '../../scripts/audit';

const metadata = { vulnerabilities: { total: 0 } };

it('is clean where the registry knows of nothing', () => {
  expect(readAudit(JSON.stringify({ vulnerabilities: {}, metadata }))).toEqual({ clean: true });
});

it('names what is found', () => {
  const vulnerabilities = { knots: { severity: 'high', range: '<2.1.0' } };
  const found = readAudit(JSON.stringify({ vulnerabilities, metadata }));
  expect(found).toEqual({ clean: false, found: ['knots <2.1.0: high'] });
  expect(told(found)).toContain('knots <2.1.0: high');
});

it.each([
  ['a registry without advisories', '{"message":"405 Method Not Allowed","statusCode":405}', /405 Method Not Allowed/],
  ['no report at all', '', /npm gave no report/],
  ['a report of another form', '[]', /another form/],
  ['an empty one', '{}', /another form/],
])('takes %s for no answer, never for a clean one', (_, json, because) => {
  const found = readAudit(json);
  expect(found.clean).toBe(undefined);
  expect(told(found)).toMatch(/^Not checked/);
  expect(told(found)).toMatch(because);
});
