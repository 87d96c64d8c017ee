import { expect, it } from 'vitest';
import { refusalsInSpiteOf } from './refusals.ts';
import { INSISTENCES, type Insistence, type RetireRefusal } from './review.ts';

const refusal = (code: RetireRefusal['code'], unless: Insistence | null): RetireRefusal => ({
  code,
  side: 'client',
  program: null,
  view: null,
  unless,
});
const ALL = [
  refusal('tls12-off', null),
  refusal('still-used', 'in-spite-of-usage'),
  refusal('remote-session', 'in-spite-of-remote-session'),
  refusal('cuts-off', 'in-spite-of-forecast'),
];
const leftOf = (insisted: readonly Insistence[]): readonly string[] =>
  refusalsInSpiteOf(ALL, insisted).map(({ code }) => code);

it.each<readonly [Insistence, readonly string[]]>([
  ['in-spite-of-usage', ['tls12-off', 'remote-session', 'cuts-off']],
  ['in-spite-of-remote-session', ['tls12-off', 'still-used', 'cuts-off']],
  ['in-spite-of-forecast', ['tls12-off', 'still-used', 'remote-session']],
])('a user who insists on retiring %s is still refused for other reasons', (insisted, left) => {
  expect(leftOf([insisted])).toEqual(left);
});

it('TLS 1.2 that is off is refused whatever the user insists on', () => {
  expect(leftOf([])).toHaveLength(ALL.length);
  expect(leftOf(INSISTENCES)).toEqual(['tls12-off']);
});
