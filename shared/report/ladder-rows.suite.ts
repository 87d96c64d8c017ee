// The notation of the tables of all rungs, and of checks in Wine.
//
// codes what each rung finds: `+` pass, `!` warn, `x` fail, `?` unknown, `-` not applicable, then the code: `xmissing`
// offered what each program offers: `1.0 1.2/1.2` is 64-bit/32-bit, `S3` is SSL 3.0, `?` unknown. `wininet` is one
// list. plan `view id=number` for a write, `view id=-` for a deletion evidence `name value`: a number, a text, `null`
// for nothing, or `unreadable`
//
// A row names only its differences from its base, a healthy PC; everything else must match the base.
import { describe, expect, it } from 'vitest';
import { makePlan } from '../remediation/plan.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { makeReport, type Report } from './report.ts';
import { DEFAULT_SCOPES, type Scope } from '../remediation/scopes/index.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import type { Verdict } from '../diagnosis/verdict.ts';

/** By rung: its sign and its code. */
export type Codes = Readonly<Record<RungId, string>>;

export interface Offered {
  readonly winhttp: string;
  readonly dotnet4: string;
  readonly dotnet2: string;
  readonly wininet: string;
}

/** A healthy machine, with everything that is expected of it. */
export interface Base {
  readonly pc: TestPc;
  /** The code that a rung's own test expects, for rungs that aren't named. */
  readonly codes: Partial<Codes>;
  readonly offered: Offered;
}

/** A PC by its differences from a base, with the expected results. */
export interface Row {
  readonly what: string;
  readonly base: Base;
  readonly pc?: Partial<TestPc>;
  readonly verdict?: Verdict;
  readonly codes?: Partial<Codes>;
  readonly offered?: Partial<Offered>;
  /** Empty unless named. */
  readonly plan?: readonly string[];
  readonly scopes?: readonly Scope[];
}

const SIGNS = { pass: '+', warn: '!', fail: 'x', unknown: '?', 'not-applicable': '-' } as const;

const short = (list: readonly string[] | null): string =>
  list === null ? '?' : list.map((name) => name.replace('TLS ', '').replace(/SSL (\d).0/, 'S$1')).join(' ');

const inViews = ({ native, wow64 }: Report['effective']['winhttp']): string => `${short(native)}/${short(wow64)}`;

export const codesInShort = (ladder: readonly RungReport[]): Codes =>
  Object.fromEntries(ladder.map(({ rung, state, code }) => [rung, `${SIGNS[state]}${code}`])) as unknown as Codes;

export const offeredInShort = ({ winhttp, dotnet4, dotnet2, wininet }: Report['effective']): Offered => ({
  winhttp: inViews(winhttp),
  dotnet4: inViews(dotnet4),
  dotnet2: inViews(dotnet2),
  wininet: short(wininet),
});

export const evidenceInShort = ({ evidence }: RungReport): readonly string[] =>
  evidence.map(({ name, found, unreadable }) => {
    const value = typeof found === 'string' ? found : (found?.hex ?? 'null');
    return `${name} ${unreadable === true ? 'unreadable' : value}`;
  });

const ladderOn = (pc: TestPc): readonly RungReport[] => diagnose(factsOf(snapshotOf(pc))).ladder;

export function findingOn(pc: TestPc, id: RungId): RungReport {
  const found = ladderOn(pc).find(({ rung }) => rung === id);
  if (found === undefined) throw new Error(`no rung ${id}`);
  return found;
}

const codesOn = ({ pc, codes }: Base): Codes => ({ ...codesInShort(ladderOn(pc)), ...codes });

function found(row: Row): { codes: Codes; offered: Offered; verdict: Verdict; plan: readonly string[] } {
  const diagnosis = diagnose(factsOf(snapshotOf({ ...row.base.pc, ...row.pc })));
  const plan = makePlan(diagnosis.facts, { ...RECOMMENDED, scopes: row.scopes ?? DEFAULT_SCOPES });
  const report = makeReport(diagnosis, plan, { driver: 'reg-file', system: 'test' });
  return {
    codes: codesInShort(report.ladder),
    offered: offeredInShort(report.effective),
    verdict: report.verdict,
    plan: report.plan.map(({ setting, view, after }) => {
      const hex = after?.hex ?? null;
      return `${view} ${setting}=${hex === null ? '-' : `0x${Number(hex).toString(16)}`}`;
    }),
  };
}

/** Creates a test for each row, which compares every rung, all offers, the verdict and the plan exactly. */
export function describeRows(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('$what', (row) => {
      expect(found(row)).toEqual({
        codes: { ...codesOn(row.base), ...row.codes },
        offered: { ...row.base.offered, ...row.offered },
        verdict: row.verdict ?? 'no-change-needed',
        plan: row.plan ?? [],
      });
    });
  });
}

const codes = (
  update: string,
  value: string,
  suites: string,
  wininet = '+default-offers',
  certificates = '+when-needed',
): Base['codes'] => ({
  release: '+supported',
  update,
  'winhttp-value': value,
  schannel: '+on',
  'cipher-suites': suites,
  'stray-values': '+none',
  dotnet: '-not-installed',
  wininet,
  proxy: '+direct',
  certificates,
  network: '+clear',
  office: '-not-installed',
});

/** A missing .NET counts as the oldest, whose programs get SSL 3.0 and TLS 1.0. */
const offered = (winhttp: string, wininet: string, dotnet = 'S3 1.0/S3 1.0'): Offered => ({
  winhttp,
  dotnet4: dotnet,
  dotnet2: dotnet,
  wininet,
});

const ON_IN_SCHANNEL = { 'TLS 1.2': { disabledByDefault: 0 } } as const;

export const W7: Base = {
  pc: {
    build: 7601,
    servicePack: 1,
    files: '6.1.7601.24168',
    native: 0x800,
    wow64: 0x800,
    schannel: ON_IN_SCHANNEL,
  },
  codes: codes('+update-present', '+serves', '+release-limit', '?not-stored', '?when-needed-in-doubt'),
  offered: offered('1.2/1.2', '?'),
};
export const W8: Base = {
  pc: { build: 9200, files: '6.2.9200.22099', native: 0x800, wow64: 0x800 },
  codes: codes('+update-present', '+serves', '+release-limit', '?not-stored'),
  offered: offered('1.2/1.2', '?'),
};
export const W81: Base = {
  pc: { build: 9600 },
  codes: codes('-not-needed', '+not-set', '+release-limit'),
  offered: offered('S3 1.0 1.1 1.2/S3 1.0 1.1 1.2', '1.0 1.1 1.2'),
};
export const W10: Base = {
  pc: { build: 19045 },
  codes: codes('-not-needed', '+not-set', '+windows-order'),
  offered: offered('1.2/1.2', '1.2', '1.0/1.0'),
};
export const W11: Base = {
  pc: { build: 26100 },
  codes: codes('-not-needed', '+not-set', '+windows-order'),
  offered: offered('1.2 1.3/1.2 1.3', '1.2 1.3', '/'),
};
