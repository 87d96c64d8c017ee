import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportedUid } from '../output/stable-guid.ts';
import { dwordValue, foldName, stringValue, type Reading } from '../windows/registry.ts';
import { CIPHER_POLICY } from '../windows/catalogue/cipher-suites.ts';
import { dotnetSettingId } from '../windows/catalogue/programs.ts';
import { WININET_USER } from '../windows/catalogue/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting, settingPath } from '../windows/settings.ts';
import { foldKey, type CopyItem } from './copy.ts';
import { judgeOrigins, placeKey, timeSays, type Evidence } from './judge.ts';
import { MOST_POLICIES, originsSchema, policiesSchema, said, type Origin, type OriginState } from './origin.ts';
import {
  NOTHING,
  NOW,
  at,
  BAD,
  GOOD,
  holding,
  WINHTTP,
  placeOf,
  NONE,
  copyOf,
  itemOf,
  gpp,
  local,
  second,
  time,
  run,
  ours,
  copies,
  MINUTES,
  judged,
  bad,
  good,
} from './evidence.suite.ts';

const says = 'says-so';
const may = 'may-be';

it.each<readonly [string, Reading, Partial<Evidence>, Origin['since_ours']]>([
  ['it came back', bad, { ...ours(GOOD), ...time(at(4)) }, 'changed'],
  ['it was put back though we had removed it', bad, ours(null), 'changed'],
  ['it stands', good, { ...ours(GOOD), ...time(at(3)) }, 'unchanged'],
  ['it stands, or was written again', good, { ...ours(GOOD), ...time(at(4)) }, 'unknown'],
  ['it can’t be read', { state: 'unreadable', reason: 'denied', code: 5 }, ours(GOOD), 'unknown'],
  ['the clock was wrong', good, { ...ours(GOOD, NOW + MINUTES), ...time(NOW + MINUTES) }, 'unknown'],
  ['nothing of ours', bad, time(at(3)), 'no-entry'],
])('compares the value with what this program wrote: %s', (_, reading, evidence, expected) => {
  expect(judged(reading, evidence).since_ours).toBe(expected);
});

describe('device management', () => {
  const SUITES = CIPHER_POLICY;
  const row = setting(SUITES);
  const managed = (text: string | null): Partial<Evidence> => {
    const place = { key: foldKey(row.path), name: foldName(row.name), does: 'write' } as const;
    return copies(copyOf('mdm', 1, itemOf(text === null ? null : stringValue(text), place)));
  };
  const judgedSuites = (evidence: Partial<Evidence>): readonly [OriginState, string] => {
    const { origins } = judgeOrigins([placeOf(holding(stringValue('A,B')), SUITES)], { ...NONE, ...evidence });
    const [origin] = origins;
    if (origin === undefined) throw new Error('no origin');
    return [said(origin).state, origin.level];
  };
  it.each<readonly [string, Partial<Evidence>, OriginState, string]>([
    ['sets what is there', managed('A,B'), 'mdm', says],
    ['wants something else', managed('A'), 'other', may],
    ['has something that isn’t a text', managed(null), 'other', may],
    ['sets nothing, but only policies are kept there', {}, 'place-of-policies', may],
  ])('%s', (_, evidence, state, level) => {
    expect(judgedSuites(evidence)).toEqual([state, level]);
  });
});

it('knows an item that this program exported by its id', () => {
  const uid = exportedUid('apply', 'windows-7', { setting: DEFAULT_SECURE_PROTOCOLS, view: 'native' }, 0xa00);
  const own = judged(good, copies(gpp(itemOf(GOOD, { uid, condition: 'filtered' }))));
  expect(own.sayers).toMatchObject([{ kind: 'own-export', condition: 'filtered' }]);
  const edited = judged(bad, copies(gpp(itemOf(BAD, { uid }))));
  expect(edited.sayers).toMatchObject([{ kind: 'preferences' }]);
});

it('returns only the policies that set one of the values, in their order', () => {
  const { origins, policies } = judgeOrigins([placeOf(bad)], {
    ...NONE,
    ...copies(second(itemOf(BAD)), local(itemOf(GOOD))),
  });
  expect(policies).toEqual([
    { name: 'B', link: 'domain' },
    { name: null, link: 'local' },
  ]);
  expect(origins[0]?.sayers.map(({ policy }) => policy)).toEqual([0, 1]);
});

it('fits a report with any number of policies and items, of which the last decide', () => {
  const policy = (index: number, ...items: readonly CopyItem[]) => ({
    ...gpp(...items),
    policy: { name: String(index), link: 'domain' } as const,
  });
  const all = Array.from({ length: MOST_POLICIES + 1 }, (_, index) =>
    policy(index, itemOf(index < MOST_POLICIES ? GOOD : BAD)),
  );
  for (const last of [[], [policy(0, ...Array.from({ length: 101 }, () => itemOf(BAD, { condition: 'filtered' })))]]) {
    const { origins, policies } = judgeOrigins([placeOf(bad)], { ...NONE, ...copies(...all, ...last) });
    expect([is(originsSchema, origins), is(policiesSchema, policies)]).toEqual([true, true]);
    expect(said(origins[0]!).sayer?.data).toEqual({ type: 'REG_DWORD', hex: '0x00000080' });
  }
});

it('omits what no finding names and of which nothing is known', () => {
  const place = { ...placeOf(bad), isNamed: false };
  expect(judgeOrigins([place], { ...NONE, ...time(at(4)) }).origins).toEqual([]);
  expect(judgeOrigins([place], { ...NONE, ...copies(gpp(itemOf(BAD))) }).origins).toHaveLength(1);
  expect(judgeOrigins([place], { ...NONE, ...ours(BAD) }).origins).toHaveLength(1);
});

it('omits a value that isn’t there and that nobody is known to have removed, whatever the time of its key', () => {
  expect(judgeOrigins([placeOf(NOTHING)], { ...NONE, ...run(at(4)), ...time(at(4)) }).origins).toEqual([]);
});

it('returns no time for a key that is written all day, and no cause for one that holds much else', () => {
  const own = placeOf(bad, WININET_USER);
  const dotnet = placeOf(holding(dwordValue(1)), dotnetSettingId('v4', 'sch-use-strong-crypto'));
  const times = new Map([own, dotnet].map((place) => [placeKey(place), at(4)]));
  const { origins } = judgeOrigins([own, dotnet], { ...NONE, ...run(at(4)), times });
  expect(origins.map(({ written, during }) => [written, during])).toEqual([
    [null, 'unknown'],
    ['2026-05-04T02:13:07Z', 'none'],
  ]);
  expect([timeSays(own.row), timeSays(dotnet.row), timeSays(WINHTTP)]).toEqual(['nothing', 'key', 'value']);
});

it('finds a value of 32-bit programs in the place that 64-bit programs see', () => {
  expect(placeKey({ row: WINHTTP, view: 'wow64' })).toBe(foldKey(settingPath(WINHTTP, 'wow64').slice('HKLM\\'.length)));
  const item = itemOf(BAD, { key: placeKey({ row: WINHTTP, view: 'wow64' }) });
  const { origins } = judgeOrigins([{ ...placeOf(bad), view: 'wow64' }], { ...NONE, ...copies(gpp(item)) });
  expect(origins[0]?.level).toBe(says);
});
