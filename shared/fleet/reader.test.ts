import { describe, expect, it } from 'vitest';
import { schannel } from '../diagnosis/server/states.suite.ts';
import { snapshotOf, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { originOf, sayerOf } from '../origin/origin.suite.ts';
import type { Origin } from '../origin/origin.ts';
import type { Report } from '../report/report.ts';
import { sealed, testReport } from '../report/sealed.suite.ts';
import { COLLECTED_MARK } from './collected/places.ts';
import type { FleetPc } from './input.ts';
import { readInput, readWhole } from './reader.ts';

const SEVEN: TestPc = { build: 7601, servicePack: 1, files: '6.1.7601.24168' };
const OFF = schannel('server', 'TLS 1.2', 0, 1);

const whole = (data: unknown): Report => {
  const read = readWhole(JSON.stringify(data));
  if (!read.ok) throw new Error(read.why);
  return read.value;
};

/** Returns what to look at first, as listed in a fleet. */
function firstIn(text: string): unknown {
  const read = readInput(text);
  return read.ok ? read.value.first : read.why;
}

describe('readWhole', () => {
  it('returns the report that the input contains', () => {
    const made = sealed({ names: { user: 'Zoë', host: 'PC-1' } });
    expect(whole(made)).toEqual(made);
  });

  it('creates a report from a snapshot, with its plan, and marks it', () => {
    const { ranOn, ...rest } = whole(snapshotOf(SEVEN));
    expect({ ...rest, ranOn: testReport(SEVEN).ranOn }).toEqual(testReport(SEVEN));
    expect(rest.plan.length).toBeGreaterThan(0);
    expect(ranOn).toEqual({ driver: 'reg-file', system: 'a snapshot' });
  });

  it.each([
    ['', 'not-json'],
    [`${COLLECTED_MARK}\n@pc FRONT-DESK`, 'incomplete'],
    ['[,'.repeat(200_000), 'too-long'],
    [`["${'a'.repeat(300_000)}"]`, 'not-a-report'],
  ])('rejects an input like the list does: %.30s', (text, why) => {
    expect([readWhole(text), readInput(text)]).toEqual([
      { ok: false, why },
      { ok: false, why },
    ]);
  });
});

it('lists a collector’s file by the PC’s name in it', () => {
  const key = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
  const lines = ['@pc FRONT-DESK', `@key HKLM\\${key}`, `HKEY_LOCAL_MACHINE\\${key}`];
  const text = [COLLECTED_MARK, ...lines, '    CurrentBuildNumber    REG_SZ    7601', '@found', '@end'].join('\n');
  expect(readInput(text)).toMatchObject({
    ok: true,
    value: { name: 'FRONT-DESK', release: 'windows-7', build: 7601, checkedAt: null },
  });
  expect(readWhole(text)).toMatchObject({ ok: true, value: { machine: { release: 'windows-7' } } });
});

describe('a server that refuses incoming connections', () => {
  const snapshot = snapshotOf({ build: 17763, server: true, values: OFF });

  it('has that as the cause, whether its snapshot is listed or turned into a report', () => {
    const cause = { kind: 'fix', rung: 'tls12', code: 'off', side: 'in' };
    expect(firstIn(JSON.stringify(snapshot))).toEqual({ ...cause, kbs: [] });
    expect(whole(snapshot)).toMatchObject({ cause, incoming: { verdict: 'fix-available', cause } });
  });

  it('is unknown from the snapshot of a client PC', () => {
    const pc = snapshotOf({ build: 17763, values: OFF });
    expect(whole(pc)).not.toHaveProperty('incoming');
    expect(firstIn(JSON.stringify(pc))).toBeNull();
  });
});

describe('what a report says of a PC', () => {
  const made = testReport({ ...SEVEN, files: '6.1.7601.17514' });

  it('names the updates that the cause needs, each once', () => {
    expect(firstIn(JSON.stringify(made))).toEqual({
      ...made.cause,
      kbs: ['KB4490628', 'KB4474419', 'KB3140245'],
    });
  });

  it('names them even if the report’s version names no cause', () => {
    const { cause, readiness, ...old } = made;
    expect(readInput(JSON.stringify(old))).toMatchObject({
      value: { readiness: null, first: { ...cause, kbs: expect.arrayContaining(['KB3140245']) as unknown } },
    });
    expect(readiness?.level).toBe('no');
  });

  it.each<[string, Partial<Origin>, FleetPc['origin']]>([
    [
      'by its kind if a policy set it',
      { level: 'says-so', sayers: [sayerOf()] },
      { kind: 'preferences', level: 'says-so' },
    ],
    ['without a kind if no policy did', { level: 'may-be', during: 'start' }, { kind: null, level: 'may-be' }],
    ['not at all if nothing is known', {}, null],
  ])('names who set the value that is to be fixed: %s', (_what, known, origin) => {
    const report = { ...testReport(SEVEN), origins: [originOf(known)] };
    expect(readInput(JSON.stringify(report))).toMatchObject({ value: { origin } });
  });

  it('needs no update that another rung requires', () => {
    const other = { kind: 'unfit', rung: 'network', code: 'user-script', side: 'out' } as const;
    expect(firstIn(JSON.stringify({ ...made, cause: other }))).toEqual({ ...other, kbs: [] });
    const sameCode = { ...other, code: 'update-missing' };
    expect(firstIn(JSON.stringify({ ...made, cause: sameCode }))).toEqual({ ...sameCode, kbs: [] });
    const sameRung = { ...other, rung: 'update', code: 'of-a-newer-program' };
    expect(firstIn(JSON.stringify({ ...made, cause: sameRung }))).toEqual({ ...sameRung, kbs: [] });
  });
});
