import { expect, it } from 'vitest';
import { alertName, ALERTS } from './alerts.ts';

it('lists each TLS alert number and name once, in order', () => {
  expect(alertName(70)).toBe('protocol_version'); // RFC 5246, 7.2
  const numbers = [...ALERTS.keys()];
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  const names = [...ALERTS.values()];
  expect(new Set(names).size).toBe(ALERTS.size);
  expect(names.filter((name) => !/^[a-z]+(?:_[a-z]+)*$/.test(name))).toEqual([]);
});
