import { expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type Short } from '../diagnosis/test-pc.suite.ts';
import { EVENT_LOGGING } from '../windows/catalogue/protocols.ts';
import { writesErrors } from './event-log.ts';

it.each<[string, Short, boolean | null]>([
  ['nothing is set', null, true],
  ['everything is requested', 7, true],
  ['only warnings and successes are', 6, false],
  ['the value is no number', '1', null],
  ['the value can’t be read', { denied: true }, null],
])('returns whether Schannel writes errors if %s: %s', (_what, value, expected) => {
  const { readings } = factsOf(snapshotOf({ build: 19045, values: { [EVENT_LOGGING]: value } }));
  expect(writesErrors(readings)).toBe(expected);
});
