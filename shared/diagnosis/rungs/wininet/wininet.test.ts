import { expect, it } from 'vitest';
import type { Short } from '../../test-pc.suite.ts';
import { describeRows, evidenceInShort, findingOn, W10, W7, W81, type Row } from '../../../report/ladder-rows.suite.ts';

const user = (what: string, base: Row['base'], mask: Short, code: string, wininet: string): Row => ({
  what,
  base,
  pc: { values: { 'wininet.user': mask } },
  codes: { wininet: code },
  offered: { wininet },
});

describeRows('Internet Options (facts 3.4)', [
  user('TLS 1.0 to 1.2 ticked', W81, 0xa80, '+user-offers', '1.0 1.1 1.2'),
  user('unreadable', W10, { denied: true }, '?unreadable', '?'),
  user('selected on Windows 7: requested by name, so Schannel gives it', W7, 0xa00, '+user-offers', '1.1 1.2'),
  ...(
    [
      ['8', 'explorer.version', '8.0.7601.17514', '!old-explorer', 'S3 1.0'],
      ['10, by the old name', 'explorer.version', '9.10.9200.17609', '!old-explorer', 'S3 1.0'],
      ['11', 'explorer.svc-version', '11.0.9600.19596', '+default-offers', '1.0 1.1 1.2'],
      ['11, by the old name', 'explorer.version', '9.11.9600.19596', '+default-offers', '1.0 1.1 1.2'],
      ['of a number with more in front', 'explorer.version', 'x8.0.7601.17514', '?not-stored', '?'],
    ] as const
  ).map(([what, id, version, code, wininet]): Row => ({
    what: `nothing stored with Internet Explorer ${what}`,
    base: W7,
    pc: { values: { [id]: version } },
    codes: { wininet: code },
    offered: { wininet },
  })),
  {
    what: 'the system account without TLS 1.2, by its other name, the user with it',
    base: W10,
    pc: { values: { 'wininet.user': 0xa80, 'wininet.account.default': 0xa0 } },
    codes: { wininet: '!system-lacks-tls-1.2' },
    offered: { wininet: '1.0 1.1 1.2' },
  },
  {
    what: 'neither the system account nor the user has TLS 1.2: the user comes first',
    base: W10,
    pc: { values: { 'wininet.user': 0x80, 'wininet.account.system': 0xa0 } },
    codes: { wininet: '!user-lacks-tls-1.2' },
    offered: { wininet: '1.0' },
  },
]);

it.each([
  ['of the user', { 'wininet.user': 0x800 }, ['SecureProtocols 0x00000800']],
  [
    'of the user, if there is one, and of a policy',
    { 'wininet.machine-policy': 0x800 },
    ['SecureProtocols null', 'SecureProtocols 0x00000800'],
  ],
] as const)('shows the value %s', (_what, values, evidence) => {
  expect(evidenceInShort(findingOn({ build: 19045, values }, 'wininet'))).toEqual(evidence);
});
