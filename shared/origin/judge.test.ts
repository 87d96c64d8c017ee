import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { exportedUid } from '../output/stable-guid.ts';
import { dwordValue, foldName, stringValue, type Reading, type RegistryValue } from '../windows/registry.ts';
import { CIPHER_POLICY } from '../windows/catalogue/cipher-suites.ts';
import { dotnetSettingId } from '../windows/catalogue/programs.ts';
import { WININET_USER } from '../windows/catalogue/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting, settingPath } from '../windows/settings.ts';
import { foldKey, type CopyItem } from './copy.ts';
import {
  judgeOrigins,
  placeKey,
  timeSays,
  type Evidence,
  type OwnWrite,
  type Place,
  type PolicyCopy,
} from './judge.ts';
import {
  MOST_POLICIES,
  originsSchema,
  policiesSchema,
  said,
  type Origin,
  type OriginState,
  type PolicyName,
} from './origin.ts';

const NOW = Date.UTC(2026, 4, 10, 12);
const at = (day: number, hour = 2, minute = 13, second = 7): number => Date.UTC(2026, 4, day, hour, minute, second);

const BAD = dwordValue(0x80);
const GOOD = dwordValue(0xa00);
const NOTHING: Reading = { state: 'absent', keyExists: true };
const holding = (value: RegistryValue): Reading => ({ state: 'value', ...value });

const WINHTTP = setting(DEFAULT_SECURE_PROTOCOLS);
const KEY = foldKey(WINHTTP.path);

const placeOf = (reading: Reading, id = DEFAULT_SECURE_PROTOCOLS): Place => ({
  row: setting(id),
  view: 'native',
  reading,
  isNamed: true,
});

const POLICIES: readonly PolicyName[] = [
  { name: 'A', link: 'domain' },
  { name: 'B', link: 'domain' },
  { name: null, link: 'local' },
];

const NONE: Evidence = {
  copies: [],
  onceDone: new Set(),
  runs: [],
  started: null,
  installed: null,
  now: NOW,
  unread: [],
  ours: [],
  times: new Map(),
};

const itemOf = (data: RegistryValue | null, more: Partial<CopyItem> = {}): CopyItem => ({
  key: KEY,
  name: WINHTTP.name.toUpperCase(),
  does: data === null ? 'delete' : 'write',
  data,
  condition: 'none',
  onceId: null,
  uid: null,
  ...more,
});

function copyOf(kind: PolicyCopy['kind'], index: number, ...items: readonly CopyItem[]): PolicyCopy {
  const policy = POLICIES[index];
  if (policy === undefined) throw new Error('no policy');
  return { kind, policy, isTrusted: true, items };
}
const gpp = (...items: readonly CopyItem[]): PolicyCopy => copyOf('preferences', 0, ...items);
const pol = (...items: readonly CopyItem[]): PolicyCopy => copyOf('template', 0, ...items);
const local = (...items: readonly CopyItem[]): PolicyCopy => copyOf('local-policy', 2, ...items);
const second = (...items: readonly CopyItem[]): PolicyCopy => copyOf('preferences', 1, ...items);
const loose = (copy: PolicyCopy): PolicyCopy => ({ ...copy, isTrusted: false });
const filtered = { condition: 'filtered' } as const;
const once = { onceId: '{a}' };

const time = (moment: number, more: Partial<Evidence> = {}): Partial<Evidence> => ({
  times: new Map([[KEY, moment]]),
  ...more,
});
const run = (from: number, to = from): Partial<Evidence> => ({ runs: [{ from, to }] });
const ours = (value: RegistryValue | null, keyTime: number | null = at(3)): Partial<Evidence> => ({
  ours: [{ setting: DEFAULT_SECURE_PROTOCOLS, view: 'native', value, at: at(3), keyTime } satisfies OwnWrite],
});
const copies = (...all: readonly PolicyCopy[]): Partial<Evidence> => ({ copies: all });
const DONE: Partial<Evidence> = { onceDone: new Set(['{A}']) };
const MINUTES = 60_000;

function judged(reading: Reading, evidence: Partial<Evidence>): Origin {
  const [origin] = judgeOrigins([placeOf(reading)], { ...NONE, ...evidence }).origins;
  if (origin === undefined) throw new Error('no origin');
  return origin;
}

const bad = holding(BAD);
const good = holding(GOOD);

const says = 'says-so';
const may = 'may-be';
const no = 'not-known';

describe('who set a value', () => {
  it.each<readonly [string, Reading, Partial<Evidence>, OriginState, Origin['level']]>([
    ['1: Preferences set it', bad, copies(gpp(itemOf(BAD))), 'preferences', says],
    ['1: not if others can write the copy', bad, copies(loose(gpp(itemOf(BAD)))), 'untrusted', may],
    ['1: not if the item is switched off', bad, copies(gpp(itemOf(BAD, { condition: 'disabled' }))), no, no],
    ['1: not if the type differs', bad, copies(gpp(itemOf({ type: 'REG_BINARY', data: BAD.data }))), 'other', may],
    ['2: on PCs that fit its conditions', bad, copies(gpp(itemOf(BAD, filtered))), 'conditional', may],
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
