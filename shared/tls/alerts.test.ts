import { expect, it } from 'vitest';
import { alertName, ALERTS } from './alerts.ts';

// RFC 8446, 6 and RFC 5246, 7.2
it.each([
  [40, 'handshake_failure'],
  [48, 'unknown_ca'],
  [70, 'protocol_version'],
])('names the alert %i %s', (number, name) => {
  expect(alertName(number)).toBe(name);
});

it('lists each TLS alert number and name once, in order', () => {
  const numbers = ALERTS.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  const names = ALERTS.map(({ name }) => name);
  expect(new Set(names).size).toBe(ALERTS.length);
  expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name))).toEqual([]);
});
