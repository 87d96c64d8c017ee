import { expect, it } from 'vitest';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { EVERY_PC, fixable } from './counts.ts';

const PC: ListedPc = {
  pc: 'A',
  source: 'a.json',
  release: 'windows-7',
  build: 7601,
  verdict: 'fix-available',
  readiness: 'no',
  kind: 'fix',
  rung: 'winhttp-value',
  code: 'missing-in-wow64',
  kbs: [],
  checkedAt: null,
  originKind: null,
  originLevel: null,
};
const PCS: readonly ListedPc[] = [
  PC,
  { ...PC, code: 'malformed' },
  { ...PC, code: 'malformed', release: 'windows-11' },
  { ...PC, release: 'server-2012' },
  { ...PC, verdict: 'no-change-needed', readiness: 'likely', kind: null, rung: null, code: null },
  { ...PC, verdict: 'unreadable', release: null, rung: null, code: 'not-json' },
];

it('says how many of those that are shown files can fix, by what each Windows version gets', () => {
  expect(fixable(PCS, EVERY_PC)).toEqual({ all: 4, need: 3, self: 1 });
  expect(fixable(PCS, { ...EVERY_PC, cause: 'winhttp-value.malformed' })).toEqual({ all: 2, need: 1, self: 1 });
  expect(fixable(PCS, { ...EVERY_PC, filter: 'ok' })).toEqual({ all: 0, need: 0, self: 0 });
});
