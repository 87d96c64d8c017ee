import { describe, expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { SCOPES } from './scopes/index.ts';
import { makePlan } from './plan.ts';
import { RECOMMENDED, type Choice, type Selection } from './selection.ts';
import { dwordOf } from '../windows/registry.ts';

/** Every scope of outgoing connections; a choice doesn't affect incoming ones. */
const OUTGOING = SCOPES.filter((scope) => scope !== 'schannel-server');

describe('makePlan with a choice', () => {
  const SEVEN: TestPc = { build: 7601, files: '6.1.7601.24168' };
  const NET_45 = { 'dotnet-setup.v4-release': 378389, 'dotnet-setup.v4-full': 1 };
  const ON = (protocol: string): readonly string[] => [
    `native schannel.${protocol}.client.enabled=1`,
    `native schannel.${protocol}.client.disabled-by-default=0`,
  ];
  const both = (id: string, after: string): readonly string[] => [`native ${id}=${after}`, `wow64 ${id}=${after}`];
  const VALUE = 'winhttp.default-secure-protocols';
  const mask = (number: number): Choice => ({ kind: 'mask', mask: number });

  it.each<[string, TestPc, Selection, readonly string[]]>([
    [
      'keeps a view as it is, and still turns on what the other needs',
      SEVEN,
      { choice: { kind: 'views', native: { kind: 'keep' }, wow64: { kind: 'write', mask: 0x800 } }, scopes: OUTGOING },
      [`wow64 ${VALUE}=2048`, ...ON('tls-1.2')],
    ],
    [
      'removes a view’s value and keeps the other',
      { ...SEVEN, native: 0x800, wow64: 0x80 },
      { choice: { kind: 'views', native: { kind: 'remove' }, wow64: { kind: 'keep' } }, scopes: OUTGOING },
      [`native ${VALUE}=-`],
    ],
    [
      'needs nothing else from Schannel for only TLS 1.1',
      SEVEN,
      { choice: mask(0x200), scopes: OUTGOING },
      [...both(VALUE, '512'), ...ON('tls-1.1')],
    ],
    [
      'needs nothing from Schannel for only TLS 1.0',
      SEVEN,
      { choice: mask(0x80), scopes: OUTGOING },
      both(VALUE, '128'),
    ],
    [
      'leaves TLS 1.1 alone if Windows has it on, even if a value turns it off',
      { build: 9600, schannel: { 'TLS 1.1': { enabled: 0 }, 'TLS 1.2': { enabled: 0, disabledByDefault: 1 } } },
      { choice: mask(0xa00), scopes: OUTGOING },
      [
        ...both(VALUE, '2560'),
        'native schannel.tls-1.2.client.enabled=-',
        'native schannel.tls-1.2.client.disabled-by-default=-',
      ],
    ],
    [
      'changes nothing of .NET to remove a value',
      { ...SEVEN, native: 0x800, values: NET_45 },
      { choice: { kind: 'profile', profile: 'remove' }, scopes: OUTGOING },
      [`native ${VALUE}=-`],
    ],
    [
      'applies a number to .NET too, if its scope is chosen',
      { build: 19045, native: 0xa00, wow64: 0xa00, values: NET_45 },
      { choice: mask(0xa00), scopes: OUTGOING },
      [...both('dotnet.v4.system-default-tls-versions', '1'), ...both('dotnet.v4.sch-use-strong-crypto', '1')],
    ],
    [
      'still accepts TLS 1.2 with only TLS 1.1, if requested',
      SEVEN,
      { choice: mask(0x200), scopes: ['schannel-server'] },
      ['native schannel.tls-1.2.server.enabled=1', 'native schannel.tls-1.2.server.disabled-by-default=0'],
    ],
    [
      'removes a stray value that only 32-bit Windows has',
      { build: 7601, arch: 'x86', values: { 'stray.wow6432node': 0x800 } },
      { ...RECOMMENDED, scopes: ['stray'] },
      ['native stray.wow6432node=-'],
    ],
    [
      'doesn’t let .NET follow an unreadable Schannel',
      { build: 19045, schannel: { 'TLS 1.2': { enabled: { denied: true } } }, values: NET_45 },
      { ...RECOMMENDED, scopes: ['dotnet'] },
      both('dotnet.v4.sch-use-strong-crypto', '1'),
    ],
    [
      'doesn’t let .NET follow a half-unreadable Schannel',
      { build: 19045, schannel: { 'TLS 1.2': { disabledByDefault: { denied: true } } }, values: NET_45 },
      { ...RECOMMENDED, scopes: ['dotnet'] },
      both('dotnet.v4.sch-use-strong-crypto', '1'),
    ],
    [
      'doesn’t let .NET follow a Windows 7 whose TLS 1.2 stays off',
      { ...SEVEN, values: NET_45 },
      { ...RECOMMENDED, scopes: ['winhttp', 'dotnet'] },
      [...both(VALUE, '2048'), ...both('dotnet.v4.sch-use-strong-crypto', '1')],
    ],
  ])('%s', (_what, pc, selection, plan) => {
    expect(
      makePlan(factsOf(snapshotOf(pc)), selection).map(
        ({ view, setting: id, after }) => `${view} ${id}=${after === null ? '-' : dwordOf(after)}`,
      ),
    ).toEqual(plan);
  });

  it('has no plan for an unknown Windows version', () => {
    expect(makePlan(factsOf(snapshotOf({ build: null, native: 0x80 })), RECOMMENDED)).toEqual([]);
  });
});
