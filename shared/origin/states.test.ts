import { describe, expect, it } from 'vitest';
import type { Reading } from '../windows/registry.ts';
import type { Evidence } from './judge.ts';
import { said, type Origin, type OriginState } from './origin.ts';
import {
  NOW,
  at,
  BAD,
  GOOD,
  NOTHING,
  itemOf,
  gpp,
  pol,
  local,
  second,
  loose,
  filtered,
  once,
  time,
  run,
  ours,
  copies,
  DONE,
  MINUTES,
  judged,
  bad,
  good,
} from './evidence.suite.ts';

type Row = readonly [
  title: string,
  reading: Reading,
  evidence: Partial<Evidence>,
  state: OriginState,
  level: Origin['level'],
];

const says = 'says-so';
const may = 'may-be';
const no = 'not-known';

describe('who set a value', () => {
  it.each<Row>([
    ['1: Preferences set it', bad, copies(gpp(itemOf(BAD))), 'preferences', says],
    ['1: the same, and the value is right', good, copies(gpp(itemOf(GOOD))), 'preferences', says],
    ['1: not if others can write the copy', bad, copies(loose(gpp(itemOf(BAD)))), 'untrusted', may],
    ['1: not if the item is switched off', bad, copies(gpp(itemOf(BAD, { condition: 'disabled' }))), no, no],
    ['1: not if the type differs', bad, copies(gpp(itemOf({ type: 'REG_BINARY', data: BAD.data }))), 'other', may],
    ['2: on PCs that fit its conditions', bad, copies(gpp(itemOf(BAD, filtered))), 'conditional', may],
    [
      '2: two items with conditions, one of which fits',
      bad,
      copies(gpp(itemOf(BAD, filtered), itemOf(GOOD, filtered))),
      'conditional',
      may,
    ],
    ['3: once, and it was', bad, { ...copies(gpp(itemOf(BAD, once))), ...DONE }, 'once', may],
    ['3: once, and it was not yet', bad, copies(gpp(itemOf(BAD, once))), 'conditional', may],
    ['4: a template of the domain', bad, copies(pol(itemOf(BAD))), 'template', says],
    ['4: which sets twice, the last one counts', bad, copies(pol(itemOf(GOOD), itemOf(BAD))), 'template', says],
    ['4: which sets twice, and what is there is the first', good, copies(pol(itemOf(GOOD), itemOf(BAD))), 'other', may],
    ['5: the local policy', bad, copies(local(itemOf(BAD))), 'local-policy', says],
    ['6: a template removes it', NOTHING, copies(pol(itemOf(null))), 'removes', says],
    ['6: not while it is there', bad, copies(pol(itemOf(null))), 'other', may],
    ['7: a copy wants something else', good, copies(gpp(itemOf(BAD))), 'other', may],
    ['7: right after our repair', good, { ...copies(gpp(itemOf(BAD))), ...ours(GOOD), ...time(at(3)) }, 'other', may],
    ['8: two of them', bad, copies(gpp(itemOf(BAD)), second(itemOf(BAD))), 'several', says],
    ['8: the later one has a condition', bad, copies(gpp(itemOf(BAD)), second(itemOf(BAD, filtered))), 'several', may],
    ['8: the earlier one wants something else', bad, copies(gpp(itemOf(GOOD)), second(itemOf(BAD))), 'several', says],
    ['9: while Group Policy ran', bad, time(at(4), run(at(4, 2, 13, 5), at(4, 2, 13, 8))), 'group-policy', may],
    ['9: five seconds after it ended', bad, time(at(4), run(at(4, 2, 13, 0), at(4, 2, 13, 2))), 'group-policy', may],
    ['9: not six seconds after it ended', bad, time(at(4), run(at(4, 2, 13, 0), at(4, 2, 13, 1))), no, no],
    ['10: three minutes after Windows started', bad, time(at(4), { started: at(4) - 3 * MINUTES }), 'start', may],
    ['10: not eleven minutes after it', bad, time(at(4), { started: at(4) - 11 * MINUTES }), no, no],
    ['10: on the day of an update', bad, time(at(4), { installed: at(4) - 600 * MINUTES }), 'update', may],
    ['10: not a day later', bad, time(at(4), { installed: at(2) }), no, no],
    ['11: nothing has changed it since', good, { ...ours(GOOD), ...time(at(3)) }, 'ours', no],
    ['11: not if the key changed later', good, { ...ours(GOOD), ...time(at(4)) }, no, no],
    ['11: not if the time wasn’t kept', good, { ...ours(GOOD, null), ...time(at(3)) }, no, no],
    ['12: a time in the future', bad, time(NOW + MINUTES, run(NOW + MINUTES)), no, no],
  ])('%s', (_, reading, evidence, state, level) => {
    const origin = judged(reading, evidence);
    expect([said(origin).state, origin.level]).toEqual([state, level]);
  });
});
