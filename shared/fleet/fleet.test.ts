import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../diagnosis/verdict.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { renderReportPage } from '../present/html/page.ts';
import { words } from '../present/words.suite.ts';
import { sealed, sha256, testReport } from '../report/sealed.suite.ts';
import { verifyReport } from '../report/verify.ts';
import { readInput } from './reader.ts';
import { firstOf, type BrokenReason, type FleetPc } from './input.ts';
import { inputOf } from './input.suite.ts';
import { countOf, noCounts } from './groups.ts';
import { createTally, isKnownCause } from './tally.ts';

const report = testReport();
const lastChange = {
  id: 7,
  at: '2026-11-02T09:00:00Z',
  state: 'committed',
  inForce: 'all',
  writes: report.plan,
} as const;
const made = sealed({ names: { user: 'Zoë', host: 'PC "1"' } }, { ...report, lastChange });
const line = JSON.stringify(made);
const wanted: FleetPc = {
  name: null,
  release: 'windows-7',
  build: 7601,
  verdict: 'fix-available',
  readiness: 'no',
  first: { kind: 'fix', rung: 'winhttp-value', code: 'missing', side: 'out', kbs: [] },
  checkedAt: null,
  origin: null,
};

const namedPc: FleetPc = { ...wanted, name: 'PC "1"', checkedAt: made.when };
const read = (value: FleetPc): ReturnType<typeof readInput> => ({ ok: true, value });
const refused = (why: BrokenReason): ReturnType<typeof readInput> => ({ ok: false, why });
const without = (name: string): string =>
  JSON.stringify(Object.fromEntries(Object.entries(made).filter(([key]) => key !== name)));

describe('readInput', () => {
  it.each<[string, string, FleetPc]>([
    ['the report of check', JSON.stringify(report), wanted],
    ['a report that is handed over', line, namedPc],
    [
      'a report with a member twice, of which the last holds',
      line.replace('{', '{"verdict":"no-change-needed",'),
      namedPc,
    ],
    ['a snapshot', JSON.stringify(snapshotOf({ build: 7601, servicePack: 1, files: '6.1.7601.24168' })), wanted],
    ['a page', renderReportPage(made, 'en', words('en'), sha256), namedPc],
  ])('reads %s', (_what, text, pc) => {
    expect(readInput(text)).toEqual(read(pc));
  });

  it.each<[string, string, BrokenReason]>([
    ['no JSON', 'hello', 'not-json'],
    ['names without an end', line.slice(0, line.indexOf('"names":{') + 12), 'not-json'],
    ['a page without its report', '<!doctype html><html lang="en"></html>', 'not-json'],
    ['bytes that were no UTF-8', line.replace('Zoë', 'Zo\ufffd'), 'not-utf8'],
    ['a member too many', line.replace('{', '{"extra":1,'), 'not-a-report'],
    ['a missing verdict', without('verdict'), 'not-a-report'],
    ['another schema', line.replace('"schema":1', '"schema":2'), 'not-a-report'],
    [
      'more than may be planned',
      line.replace('"plan":[', `"plan":[${`${JSON.stringify(report.plan[0])},`.repeat(1000)}`),
      'not-a-report',
    ],
  ])('rejects %s', (_what, text, why) => {
    expect(readInput(text)).toEqual(refused(why));
  });

  it('accepts what `report verify` finds intact, as in that report, and no damaged report that verify rejects', () => {
    const pieces = ['"', '{', '}', '[', ']', ',', ':', '\\', '0', 'null', ' ', '\u0000', '"a":1,'];
    fc.assert(
      fc.property(
        fc.nat(line.length),
        fc.nat(3),
        fc.oneof(
          fc.constantFrom(...pieces),
          fc.nat(line.length).map((at) => line.slice(at, at + 40)),
        ),
        (at, cut, put) => {
          const text = line.slice(0, at) + put + line.slice(at + cut);
          const input = readInput(text);
          const verified = verifyReport(text, sha256);
          if (verified.state === 'intact') expect(input).toEqual(read(namedPc));
          if (verified.state === 'not-a-report') expect(input.ok).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);
});

describe('the cause of a PC', () => {
  const rung = (name: string, state: 'pass' | 'warn' | 'fail' | 'unknown', code: string) => ({
    rung: name,
    state,
    code,
  });
  it.each([
    [
      'what fails before what is unknown',
      [rung('update', 'unknown', 'update-unknown'), rung('schannel', 'fail', 'disabled')],
      'schannel.disabled',
    ],
    [
      'not a harmless warning, or an unknown that decides nothing',
      [rung('network', 'warn', 'system-proxy'), rung('wininet', 'unknown', 'not-stored')],
      'none',
    ],
    ['a warning that may be an obstacle', [rung('network', 'warn', 'user-script')], 'network.user-script'],
    ['another program’s rung by one name, so that names can’t pile up', [rung('luck', 'fail', 'bad')], 'other'],
  ] as const)('is %s', (_what, ladder, broken) => {
    const tally = createTally();
    tally.add(inputOf({ first: firstOf({ ladder }) }));
    expect(tally.result().firstBroken).toEqual({ [broken]: 1 });
  });
});

it('a tally counts each group, verdict, release and cause, including verdicts that no PC has', () => {
  const tally = createTally();
  for (const first of [null, { kind: 'fix', rung: 'schannel', code: 'disabled', side: 'out', kbs: [] } as const, null])
    tally.add(inputOf({ first }));
  tally.add(inputOf({ verdict: 'no-change-needed', release: 'windows-11', first: null }));
  const update = { kind: 'unfit', rung: 'update', code: 'update-missing', side: 'out', kbs: [] } as const;
  tally.add(inputOf({ verdict: 'cannot-be-fixed-here', first: update }));
  const { read, broken, groups, verdicts, releases, firstBroken: rungs } = tally.result();
  expect([read, broken, countOf(groups)]).toEqual([5, 0, 5]);
  expect(groups).toEqual({ ...noCounts(), 'to-fix': 3, doubtful: 1, 'update-first': 1 });
  expect(Object.keys(verdicts).sort()).toEqual([...VERDICTS].sort());
  expect(verdicts).toMatchObject({ 'no-change-needed': 1, 'fix-available': 3 });
  expect(Object.values(verdicts).reduce((sum, count) => sum + count)).toBe(5);
  expect(releases).toEqual({ 'windows-7': 4, 'windows-11': 1 });
  expect(rungs).toEqual({ none: 3, 'schannel.disabled': 1, 'update.update-missing': 1 });
});

it.each([
  ['out', 'luck', 'bad'],
  ['out', 'winhttp-value', 'luck'],
  ['out', 'winhttp-value', 'front-door-without-dhe'],
  ['out', 'tls12', 'off'],
  ['in', 'winhttp-value', 'missing'],
  ['in', 'products', 'luck'],
] as const)('a cause of a newer program is unknown: %s %s.%s', (side, rung, code) => {
  expect(isKnownCause({ rung, code, side })).toBe(false);
});
