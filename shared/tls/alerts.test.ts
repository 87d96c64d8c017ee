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
  const numbers = [...ALERTS.keys()];
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  const names = [...ALERTS.values()];
  expect(new Set(names).size).toBe(ALERTS.size);
  expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name))).toEqual([]);
});
