// Invented PCs and their reports, the same for the same seed.
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { factsOf } from '../../shared/diagnosis/facts.ts';
import { snapshotOf, type Short, type TestPc } from '../../shared/diagnosis/test-pc.suite.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { makeReport, type Report } from '../../shared/report/report.ts';
import { randomFrom } from '../../shared/random.suite.ts';

const DIFFERENT_PCS = 3000;
/** One of several, at random. */
export type Pick = <T>(from: readonly [T, ...T[]]) => T;

const VALUES: readonly [Short, ...Short[]] = [
  null,
  null,
  null,
  0x800,
  0xa00,
  0xa80,
  0xaa8,
  0x80,
  0xa0,
  0,
  0x2800,
  0xc00,
  'text',
];
const BUILDS: readonly [number, ...number[]] = [
  7601, 7601, 7601, 9200, 9600, 14393, 17763, 19045, 19045, 19045, 22631, 26100, 6002,
];
const FILES: readonly [string, ...string[]] = [
  '6.1.7601.24168',
  '6.1.7601.23375',
  '6.1.7601.17514',
  '6.2.9200.21797',
  '6.2.9200.16384',
];

/** A PC as an office might have it: its Windows, its values in both views, some of its programs. */
export function inventedPc(random: () => number, pick: Pick): TestPc {
  const build = pick(BUILDS);
  const switches: readonly [Short, ...Short[]] = [null, null, null, 0, 1];
  return {
    build,
    server: random() < 0.2,
    ...(build === 7601 && random() < 0.95 ? { servicePack: 1 } : {}),
    arch: pick(['AMD64', 'AMD64', 'AMD64', 'x86', 'ARM64']),
    native: pick(VALUES),
    wow64: pick(VALUES),
    schannel: { 'TLS 1.2': { enabled: pick(switches), disabledByDefault: pick(switches) } },
    values: {
      ...(random() < 0.9
        ? { 'dotnet-setup.v4-release': pick([379893, 394802, 461814, 528049]), 'dotnet-setup.v4-full': 1 }
        : {}),
      ...(random() < 0.7 ? { 'dotnet-setup.v3.5': 1, 'dotnet-setup.v2': 1 } : {}),
      'dotnet.v4.sch-use-strong-crypto native': pick(switches),
      'dotnet.v4.system-default-tls-versions wow64': pick(switches),
    },
    ...(random() < 0.97 ? { files: pick(FILES) } : {}),
  };
}

function reportOf(pc: TestPc): Report {
  const diagnosis = diagnose(factsOf(snapshotOf(pc)));
  return makeReport(diagnosis, makePlan(diagnosis.facts, RECOMMENDED), { driver: 'native', system: 'Windows' });
}

/** Chooses with these random numbers. */
export function pickFrom(random: () => number): Pick {
  return (from) => from[Math.floor(random() * from.length)] ?? from[0];
}

/**
 * Reports as JSON texts without end. The PCs are diagnosed by the program's own rules, some thousands of them; what
 * differs in every report (moment, names, change) is put in for each. Their checksums are random digits: counting
 * doesn't look at them.
 */
export function* inventedReports(seed: number): Generator<string, never> {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const pick = pickFrom(random);
  const digits = (): string =>
    below(2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const moment = (): string => new Date(Date.UTC(2026, 0, 1) + below(31_536_000) * 1000).toISOString();
  // without the closing brace, so that the rest can follow
  const pcs = Array.from({ length: DIFFERENT_PCS }, () => reportOf(inventedPc(random, pick)));
  const texts = pcs.map((report) => JSON.stringify(report).slice(0, -1));
  for (;;) {
    const at = below(pcs.length);
    const writes = pcs[at]?.plan ?? [];
    const rest = {
      version: pick(['0.1.0', '0.1.1', '0.2.0']),
      when: moment(),
      ...(random() < 0.5 && writes.length > 0
        ? {
            lastChange: {
              id: 1 + below(40),
              at: moment(),
              state: 'committed',
              inForce: pick(['all', 'some', 'none']),
              writes,
            },
          }
        : {}),
      ...(random() < 0.7 ? { names: { user: `user${String(below(50_000))}`, host: `PC-${digits()}` } } : {}),
      sha256: Array.from({ length: 8 }, digits).join(''),
    };
    yield `${texts[at] ?? ''},${JSON.stringify(rest).slice(1)}`;
  }
}
