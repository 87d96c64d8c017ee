import { describe, expect, it } from 'vitest';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { makeReport } from '../report/report.ts';
import { diagnose } from './diagnose.ts';
import { factsOf } from './facts.ts';
import { snapshotOf, type TestPc } from './test-pc.suite.ts';
import type { Verdict } from './verdict.ts';

const UPDATED_7 = '6.1.7601.24168';
const UPDATED_8 = '6.2.9200.22099';
const W7: TestPc = { build: 7601, servicePack: 1, files: UPDATED_7 };
const W8: TestPc = { build: 9200, files: UPDATED_8 };
const W81: TestPc = { build: 9600 };
const W10: TestPc = { build: 19045 };
const W11: TestPc = { build: 26100 };
const ON_7 = { 'TLS 1.2': { disabledByDefault: 0 } };

interface Row {
  readonly what: string;
  readonly pc: TestPc;
  readonly verdict: Verdict;
  /** Codes of the rungs release, update, winhttp-value, schannel. */
  readonly codes: readonly [string, string, string, string];
  /** The recommended plan: `view:number`, `view:-` for a deletion, SChannel values by name. */
  readonly plan: readonly string[];
  readonly native: readonly string[] | null;
  readonly wow64: readonly string[] | null;
}

const OLD = ['SSL 3.0', 'TLS 1.0'];
const TEN = ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'];
const ELEVEN = ['TLS 1.2', 'TLS 1.3'];
const EIGHT_ONE = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2'];
const T12 = ['TLS 1.2'];
const SCHANNEL_7 = ['Enabled:1', 'DisabledByDefault:0'];
const BOTH = ['native:0x00000800', 'wow64:0x00000800'];
const REMOVE_BOTH = ['native:-', 'wow64:-'];

const ROWS: readonly Row[] = [
  // the ten worked examples of facts 3.3
  {
    what: '1: Windows 7, nothing set',
    pc: W7,
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'missing', 'not-configured'],
    plan: [...BOTH, ...SCHANNEL_7],
    native: OLD,
    wow64: OLD,
  },
  {
    what: '2: Windows 7, one view',
    pc: { ...W7, native: 0xa00, schannel: ON_7 },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'missing-in-wow64', 'on'],
    plan: ['wow64:0x00000800'],
    native: ['TLS 1.1', 'TLS 1.2'],
    wow64: OLD,
  },
  {
    what: '3: Windows 7, both views, SChannel untouched',
    pc: { ...W7, native: 0xa00, wow64: 0xa00 },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'serves', 'not-configured'],
    plan: SCHANNEL_7,
    native: ['TLS 1.1', 'TLS 1.2'],
    wow64: ['TLS 1.1', 'TLS 1.2'],
  },
  {
    what: '4: Windows 7, SChannel off',
    pc: { ...W7, native: 0xa00, wow64: 0xa00, schannel: { 'TLS 1.2': { enabled: 0 } } },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'serves', 'disabled'],
    plan: SCHANNEL_7,
    native: ['TLS 1.1'],
    wow64: ['TLS 1.1'],
  },
  {
    what: '5: Windows 7, update missing',
    pc: { ...W7, files: '6.1.7601.17514', native: 0xa00, wow64: 0xa00, schannel: ON_7 },
    verdict: 'cannot-be-fixed-here',
    codes: ['supported', 'update-missing', 'serves', 'on'],
    plan: [],
    native: OLD,
    wow64: OLD,
  },
  {
    what: '6: Windows 8, nothing set',
    pc: W8,
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'missing', 'on'],
    plan: BOTH,
    native: OLD,
    wow64: OLD,
  },
  {
    what: '7: Windows 8.1, nothing set',
    pc: W81,
    verdict: 'no-change-needed',
    codes: ['supported', 'not-needed', 'not-set', 'on'],
    plan: [],
    native: EIGHT_ONE,
    wow64: EIGHT_ONE,
  },
  {
    what: '8: Windows 10, stale value',
    pc: { ...W10, native: 0x80, wow64: 0x80 },
    verdict: 'fix-available',
    codes: ['supported', 'not-needed', 'lacks-tls-1.2', 'on'],
    plan: REMOVE_BOTH,
    native: ['TLS 1.0'],
    wow64: ['TLS 1.0'],
  },
  {
    what: '9: Windows 11, TLS 1.3 lost',
    pc: { ...W11, native: 0xa00, wow64: 0xa00 },
    verdict: 'improvement-available',
    codes: ['supported', 'not-needed', 'tls-1.3-removed', 'on'],
    plan: REMOVE_BOTH,
    native: ['TLS 1.1', 'TLS 1.2'],
    wow64: ['TLS 1.1', 'TLS 1.2'],
  },
  {
    what: '10: Windows 7, 0x2A00',
    pc: { ...W7, native: 0x2a00, wow64: 0x2a00, schannel: ON_7 },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'malformed', 'on'],
    plan: BOTH,
    native: [],
    wow64: [],
  },
  // docs/contract.md 2
  {
    what: '0 on Windows 7',
    pc: { ...W7, native: 0, wow64: 0x800, schannel: ON_7 },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'malformed', 'on'],
    plan: ['native:0x00000800'],
    native: [],
    wow64: T12,
  },
  {
    what: '0 on Windows 10',
    pc: { ...W10, native: 0, wow64: 0 },
    verdict: 'fix-available',
    codes: ['supported', 'not-needed', 'malformed', 'on'],
    plan: REMOVE_BOTH,
    native: [],
    wow64: [],
  },
  {
    what: '0 on Windows 11',
    pc: { ...W11, native: 0 },
    verdict: 'fix-available',
    codes: ['supported', 'not-needed', 'malformed', 'on'],
    plan: ['native:-'],
    native: [],
    wow64: ELEVEN,
  },
  {
    what: 'an unknown bit on Windows 8',
    pc: { ...W8, native: 0xc00, wow64: 0x800 },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'malformed', 'on'],
    plan: ['native:0x00000800'],
    native: [],
    wow64: T12,
  },
  {
    what: 'an unknown bit on Windows 8.1',
    pc: { ...W81, native: 0xc00 },
    verdict: 'improvement-available',
    codes: ['supported', 'not-needed', 'malformed-harmless', 'on'],
    plan: ['native:-'],
    native: T12,
    wow64: EIGHT_ONE,
  },
  {
    what: '0x2A00 on Windows 10',
    pc: { ...W10, native: 0x2a00 },
    verdict: 'improvement-available',
    codes: ['supported', 'not-needed', 'malformed-harmless', 'on'],
    plan: ['native:-'],
    native: ['TLS 1.1', 'TLS 1.2'],
    wow64: TEN,
  },
  {
    what: 'an unknown bit without TLS 1.2 on Windows 10',
    pc: { ...W10, wow64: 0x480 },
    verdict: 'fix-available',
    codes: ['supported', 'not-needed', 'malformed', 'on'],
    plan: ['wow64:-'],
    native: TEN,
    wow64: ['TLS 1.0'],
  },
  {
    what: 'a REG_SZ on Windows 7',
    pc: { ...W7, native: '0x800', wow64: 0x800, schannel: ON_7 },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'malformed', 'on'],
    plan: ['native:0x00000800'],
    native: OLD,
    wow64: T12,
  },
  {
    what: 'a REG_SZ on Windows 10',
    pc: { ...W10, native: '0x800' },
    verdict: 'improvement-available',
    codes: ['supported', 'not-needed', 'malformed-harmless', 'on'],
    plan: ['native:-'],
    native: TEN,
    wow64: TEN,
  },
  {
    what: 'a REG_DWORD of two bytes on Windows 8.1',
    pc: { ...W81, wow64: { type: 'REG_DWORD', data: '000a' } },
    verdict: 'improvement-available',
    codes: ['supported', 'not-needed', 'malformed-harmless', 'on'],
    plan: ['wow64:-'],
    native: EIGHT_ONE,
    wow64: EIGHT_ONE,
  },
  {
    what: 'each of the four values of the article serves on Windows 7',
    pc: { ...W7, native: 0x880, wow64: 0xa80, schannel: ON_7 },
    verdict: 'no-change-needed',
    codes: ['supported', 'update-present', 'serves', 'on'],
    plan: [],
    native: ['TLS 1.0', 'TLS 1.2'],
    wow64: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'],
  },
  {
    what: 'SSL in the value on Windows 7',
    pc: { ...W7, native: 0xaa0, wow64: 0x800, schannel: ON_7 },
    verdict: 'improvement-available',
    codes: ['supported', 'update-present', 'ssl-enabled', 'on'],
    plan: ['native:0x00000800'],
    native: ['SSL 3.0', ...TEN],
    wow64: T12,
  },
  {
    what: 'SSL in the value on Windows 10',
    pc: { ...W10, native: 0xaa0, wow64: 0xaa0 },
    verdict: 'improvement-available',
    codes: ['supported', 'not-needed', 'ssl-enabled', 'on'],
    plan: REMOVE_BOTH,
    native: TEN,
    wow64: TEN,
  },
  {
    what: 'a serving value on Windows 10',
    pc: { ...W10, native: 0xa00, wow64: 0x800 },
    verdict: 'no-change-needed',
    codes: ['supported', 'not-needed', 'serves', 'on'],
    plan: [],
    native: ['TLS 1.1', 'TLS 1.2'],
    wow64: T12,
  },
  {
    what: 'TLS 1.2 and 1.3 in the value on Windows 11',
    pc: { ...W11, native: 0x2800 },
    verdict: 'no-change-needed',
    codes: ['supported', 'not-needed', 'serves', 'on'],
    plan: [],
    native: ELEVEN,
    wow64: ELEVEN,
  },
  {
    what: 'TLS 1.2 disabled by default on Windows 7',
    pc: { ...W7, native: 0x800, wow64: 0x800, schannel: { 'TLS 1.2': { disabledByDefault: 1, enabled: 1 } } },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'serves', 'disabled-by-default'],
    plan: ['DisabledByDefault:0'],
    native: T12,
    wow64: T12,
  },
  {
    what: 'TLS 1.2 disabled by default on Windows 10',
    pc: { ...W10, schannel: { 'TLS 1.2': { disabledByDefault: 0xffffffff } } },
    verdict: 'fix-available',
    codes: ['supported', 'not-needed', 'not-set', 'disabled-by-default'],
    plan: ['DisabledByDefault:-'],
    native: TEN,
    wow64: TEN,
  },
  {
    what: 'TLS 1.2 switched off on Windows 11',
    pc: { ...W11, schannel: { 'TLS 1.2': { enabled: 0, disabledByDefault: 1 } } },
    verdict: 'fix-available',
    codes: ['supported', 'not-needed', 'not-set', 'disabled'],
    plan: ['Enabled:-', 'DisabledByDefault:-'],
    native: ['TLS 1.3'],
    wow64: ['TLS 1.3'],
  },
  {
    what: 'Enabled as 0xFFFFFFFF on Windows 7',
    pc: { ...W7, native: 0x800, wow64: 0x800, schannel: { 'TLS 1.2': { enabled: 0xffffffff, disabledByDefault: 0 } } },
    verdict: 'no-change-needed',
    codes: ['supported', 'update-present', 'serves', 'on'],
    plan: [],
    native: T12,
    wow64: T12,
  },
  {
    what: 'Enabled alone on Windows 7',
    pc: { ...W7, native: 0x800, wow64: 0x800, schannel: { 'TLS 1.2': { enabled: 1 } } },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'serves', 'not-configured'],
    plan: ['DisabledByDefault:0'],
    native: T12,
    wow64: T12,
  },
  {
    what: 'Windows 7 without Service Pack 1',
    pc: { build: 7600, files: '6.1.7600.16385' },
    verdict: 'cannot-be-fixed-here',
    codes: ['service-pack-missing', 'update-missing', 'missing', 'not-configured'],
    plan: [...BOTH, ...SCHANNEL_7],
    native: OLD,
    wow64: OLD,
  },
  {
    what: 'Windows 7 with files that could not be read',
    pc: { build: 7601, native: 0x800, wow64: 0x800, schannel: ON_7 },
    verdict: 'undetermined',
    codes: ['supported', 'update-unknown', 'serves', 'on'],
    plan: [],
    native: T12,
    wow64: T12,
  },
  {
    what: 'Server 2012 with lower files',
    pc: { build: 9200, server: true, files: '6.2.9200.17000' },
    verdict: 'undetermined',
    codes: ['supported', 'update-probably-missing', 'missing', 'on'],
    plan: BOTH,
    native: OLD,
    wow64: OLD,
  },
  {
    what: 'a 32-bit Windows 7',
    pc: { ...W7, arch: 'x86' },
    verdict: 'fix-available',
    codes: ['supported', 'update-present', 'missing', 'not-configured'],
    plan: ['native:0x00000800', ...SCHANNEL_7],
    native: OLD,
    wow64: null,
  },
  {
    what: 'a value that could not be read',
    pc: { ...W10, native: { denied: true } },
    verdict: 'undetermined',
    codes: ['supported', 'not-needed', 'unreadable', 'on'],
    plan: [],
    native: null,
    wow64: TEN,
  },
  {
    what: 'a SChannel value that could not be read',
    pc: { ...W10, schannel: { 'TLS 1.2': { enabled: { denied: true } } } },
    verdict: 'undetermined',
    codes: ['supported', 'not-needed', 'not-set', 'unreadable'],
    plan: [],
    native: null,
    wow64: null,
  },
  {
    what: 'Vista',
    pc: { build: 6002 },
    verdict: 'cannot-be-fixed-here',
    codes: ['too-old', 'not-needed', 'no-rules', 'no-rules'],
    plan: [],
    native: null,
    wow64: null,
  },
  {
    what: 'no build at all',
    pc: { build: null, native: 0xa00 },
    verdict: 'undetermined',
    codes: ['unknown', 'not-needed', 'no-rules', 'no-rules'],
    plan: [],
    native: null,
    wow64: null,
  },
  {
    what: 'no build, but named',
    pc: { build: null, named: { release: 'windows-8.1', architecture: null }, native: 0x80 },
    verdict: 'fix-available',
    codes: ['named', 'not-needed', 'lacks-tls-1.2', 'on'],
    plan: ['native:-'],
    native: ['TLS 1.0'],
    wow64: EIGHT_ONE,
  },
  {
    what: 'a build newer than the table',
    pc: { build: 30000 },
    verdict: 'no-change-needed',
    codes: ['newer-than-known', 'not-needed', 'not-set', 'on'],
    plan: [],
    native: ELEVEN,
    wow64: ELEVEN,
  },
];

describe('diagnose', () => {
  it.each(ROWS)('$what', ({ pc, verdict, codes, plan, native, wow64 }) => {
    const diagnosis = diagnose(factsOf(snapshotOf(pc)));
    const made = makePlan(diagnosis.facts, RECOMMENDED);
    const report = makeReport(diagnosis, made, { driver: 'reg-file', system: 'test' });
    expect(report.ladder.slice(0, 4).map((rung) => rung.code)).toEqual(codes);
    expect(report.verdict).toBe(verdict);
    expect(
      made.map((item) => {
        const after = item.after?.hex ?? '-';
        return item.name === 'DefaultSecureProtocols'
          ? `${item.view}:${after}`
          : `${item.name}:${after === '-' ? after : String(Number(after))}`;
      }),
    ).toEqual(plan);
    expect(report.effective.winhttp).toEqual({ native, wow64 });
  });
});
