import { expect, it } from 'vitest';
import {
  describeRows,
  evidenceInShort,
  findingOn,
  W10,
  W11,
  W7,
  W8,
  W81,
  type Base,
  type Row,
} from '../../../report/ladder-rows.suite.ts';

/** Rows for a stray value: seen and left alone; and removed if the scope is selected, if it is in HKLM. */
const stray = (what: string, id: string, removed: readonly string[], base: Base = W10): readonly Row[] => {
  const codes = { 'stray-values': removed.length > 0 ? '!in-machine' : '!in-user' } as const;
  const pc = { values: { [id]: 0xa00 } };
  return [
    { what, base, pc, codes },
    { what: `${what}, scope stray`, base, pc, codes, scopes: ['winhttp', 'schannel', 'stray'], plan: removed },
  ];
};

const x86 = { arch: 'x86' } as const;
const ON_32_BIT = { winhttp: '1.2/?', dotnet4: '1.0/?', dotnet2: '1.0/?' } as const;

describeRows('stray values (facts 1.7)', [
  ...stray('in the parent key', 'stray.parent-key native', ['native stray.parent-key=-']),
  ...stray('in the parent key of the 32-bit view', 'stray.parent-key wow64', ['wow64 stray.parent-key=-'], W7),
  ...stray('misspelt DefaultSecureProtocol', 'stray.misspelt native', ['native stray.misspelt=-'], W8),
  ...stray('in a subkey named like the value', 'stray.subkey-value native', ['native stray.subkey-value=-'], W81),
  ...stray('as the default value of such a subkey', 'stray.subkey-default wow64', ['wow64 stray.subkey-default=-']),
  ...stray('in the place of a policy', 'stray.policies', ['native stray.policies=-'], W11),
  ...stray('in the policies’ parent key', 'stray.policies-parent-key', ['native stray.policies-parent-key=-']),
  ...stray('in the user’s hive', 'stray.user', [], W7),
  ...stray('in the user’s parent key', 'stray.user-parent-key', [], W11),
  {
    what: 'under Wow6432Node of a 32-bit Windows',
    base: W10,
    pc: { ...x86, values: { 'stray.wow6432node': 0xa00 } },
    codes: { 'stray-values': '!in-machine' },
    offered: ON_32_BIT,
    scopes: ['winhttp', 'schannel', 'stray'],
    plan: ['native stray.wow6432node=-'],
  },
  {
    what: 'the same path of a 64-bit Windows is the 32-bit view, and none of this',
    base: W10,
    pc: { values: { 'stray.wow6432node': 0xa00 } },
    scopes: ['winhttp', 'schannel', 'stray'],
  },
  {
    what: 'the machine’s stray is named before the user’s',
    base: W10,
    pc: { values: { 'stray.user': 0xa00, 'stray.misspelt wow64': 0xa00 } },
    codes: { 'stray-values': '!in-machine' },
  },
  {
    what: 'a place that can’t be read',
    base: W10,
    pc: { values: { 'stray.policies': { denied: true } } },
    codes: { 'stray-values': '?unreadable' },
  },
  {
    what: 'an empty subkey named like the value',
    base: W10,
    pc: { values: { 'stray.subkey-default native': { emptyKey: true } } },
    codes: { 'stray-values': '!empty-subkey' },
    scopes: ['stray'],
  },
]);

it.each([
  ['existing values', { 'stray.user': 1 }, ['DefaultSecureProtocols 0x00000001']],
  ['values that are denied', { 'stray.user': { denied: true } }, ['DefaultSecureProtocols unreadable']],
] as const)('shows %s', (_what, values, evidence) => {
  expect(evidenceInShort(findingOn({ build: 19045, values }, 'stray-values'))).toEqual(evidence);
});
