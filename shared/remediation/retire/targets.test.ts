import { expect, it } from 'vitest';
import { factsOf } from '../../diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../../diagnosis/test-pc.suite.ts';
import { dwordOf } from '../../windows/registry.ts';
import { planOf } from '../plan.ts';
import type { RetirableId, RetireSide } from './retirement.ts';
import { both, windows } from './state.suite.ts';
import { retireTargetsForMany } from './targets.ts';

/** Returns what an export for every PC of this version of Windows writes on one of them. */
function writesOn(pc: TestPc, side: RetireSide, protocols: readonly RetirableId[]): readonly string[] {
  const { machine, readings } = factsOf(snapshotOf(pc));
  if (machine.rules === null) throw new Error('no such Windows');
  return planOf(readings, retireTargetsForMany({ side, protocols: [...protocols] }, machine.rules))
    .map(({ setting, after }) => `${setting.replace('schannel.', '')} ${after === null ? 'removed' : dwordOf(after)}`)
    .sort();
}

const off = (...keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => [`${key}.disabled-by-default 1`, `${key}.enabled 0`]);
const [CLIENT, SERVER] = [off('tls-1.0.client', 'tls-1.1.client'), off('tls-1.0.server', 'tls-1.1.server')];
const DENIED = { denied: true } as const;

it.each<readonly [string, TestPc, RetireSide, readonly string[]]>([
  ['a clean Windows 10, for both sides', windows('windows 10'), 'both', [...CLIENT, ...SERVER].sort()],
  ['Windows 7, whose programs don’t have TLS 1.2 by themselves', windows('windows 7'), 'both', []],
  [
    'Windows 7 whose fix gave it TLS 1.2, which many PCs of its kind lack',
    windows('windows 7', both('tls-1.2.client', [1, 0]), { native: 0x800, wow64: 0x800 }),
    'client',
    [],
  ],
  ['Windows 7 with TLS 1.2 for what comes in', windows('windows 7', both('tls-1.2.server', [1, 0])), 'both', SERVER],
  ['a PC with TLS 1.2 off for what goes out', windows('windows 10', both('tls-1.2.client', [0, null])), 'both', SERVER],
  ['a PC whose TLS 1.2 can’t be read', windows('windows 10', both('tls-1.2.client', [DENIED, null])), 'client', []],
  ['a value of WinHTTP without TLS 1.2', windows('windows 10', {}, { native: 0x80 }), 'both', SERVER],
  ['a value of the 32-bit view without TLS 1.2', windows('windows 10', {}, { wow64: 0x200 }), 'client', []],
  ['a value of WinHTTP that can’t be read', windows('windows 10', {}, { native: DENIED }), 'client', []],
  [
    'a value of WinHTTP with TLS 1.2 and old TLS, which stays',
    windows('windows 10', {}, { native: 0xa80 }),
    'client',
    CLIENT,
  ],
  ['a text in the place of WinHTTP’s number', windows('windows 10', {}, { native: '0x80' }), 'client', CLIENT],
  [
    'a PC that has TLS 1.0 off already',
    windows('windows 10', both('tls-1.0.server', [0, 1])),
    'server',
    off('tls-1.1.server'),
  ],
  [
    'a PC that gives TLS 1.0 only to programs that name it',
    windows('windows 10', both('tls-1.0.server', [1, 1])),
    'server',
    ['tls-1.0.server.enabled 0', ...off('tls-1.1.server')],
  ],
])(
  'an export that retires TLS 1.0 and 1.1 on many PCs turns them off if TLS 1.2 is on: %s',
  (_what, pc, side, writes) => {
    expect(writesOn(pc, side, ['tls10', 'tls11'])).toEqual(writes);
  },
);

it.each<readonly [string, TestPc, readonly string[]]>([
  ['Server 2012 R2, which has SSL 3.0 on', windows('server 2012 r2'), off('ssl-3.0.server')],
  ['Windows 10, which has it off', windows('windows 10'), []],
  [
    'Windows 10 with a value that switches it on',
    windows('windows 10', both('ssl-3.0.server', [1, null])),
    off('ssl-3.0.server'),
  ],
  [
    'Windows 10 with SSL 3.0 by default by a value',
    windows('windows 10', both('ssl-3.0.server', [null, 0])),
    off('ssl-3.0.server'),
  ],
])('an export that retires SSL on many PCs leaves alone what their Windows has off: %s', (_what, pc, writes) => {
  expect(writesOn(pc, 'server', ['ssl2', 'ssl3'])).toEqual(writes);
});
