import { expect, it } from 'vitest';
import { isLike } from './filter.tsx';

it.each([
  ['tls 1.2', true],
  ['TLS\u00a01.2', true],
  [' windows 7 ', true],
  ['sans', true],
  ['tls1.2', false],
])('what is typed is found whatever its capitals and blanks are: %j', (typed, isFound) => {
  expect(isLike(typed, 'Windows 7', 'sa\u00adns\u202fTLS\u00a01.2')).toBe(isFound);
});
