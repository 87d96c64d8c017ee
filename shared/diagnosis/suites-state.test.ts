import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SERVICE_RESULTS, type ServiceId } from '../tls/services.ts';
import { ALGORITHMS, CIPHER_LOCAL, CIPHER_POLICY, CURVE_POLICY } from '../windows/catalogue/cipher-suites.ts';
import { multiValue } from '../windows/multi-text.suite.ts';
import { suiteDefaults } from '../windows/suite-defaults.ts';
import { factsOf } from './facts.ts';
import { suitesReport, suitesReportOfHello, suitesReportSchema, type SuitesReport } from './suites-report.ts';
import { judgeNames, protocolsWithoutSuite } from './suites-state.ts';
import { snapshotOf, type Short, type TestPc } from './test-pc.suite.ts';

const BUILDS = [7601, 9200, 9600, 10240, 14393, 17763, 19045, 22000, 26100] as const;

type ServiceFinding = SuitesReport['services'][number];

function findingsOn(pc: TestPc): readonly ServiceFinding[] {
  const report = suitesReport(factsOf(snapshotOf(pc)));
  if (report === null || report.source === null) throw new Error('a list that is unknown');
  return report.services;
}

const resultOn = (pc: TestPc, service: ServiceId): ServiceFinding['result'] | undefined =>
  findingsOn(pc).find((found) => found.service === service)?.result;

const rank = ({ result }: ServiceFinding): number => (result === 'unknown' ? -1 : SERVICE_RESULTS.indexOf(result));

/** True if no service shares more than before. */
function isNoBetter(after: readonly ServiceFinding[], before: readonly ServiceFinding[]): boolean {
  return after.every((found, at) => rank(found) >= rank(before[at] ?? found));
}

const everyName = [
  ...new Set(
    BUILDS.flatMap((build) => suiteDefaults(build < 10240 ? 'with-suffix' : 'plain', 'windows-10', build).suites),
  ),
  'TLS_RSA_WITH_RC4_128_SHA',
  'TLS_CHACHA20_POLY1305_SHA256',
  'nonsense',
];
const build = fc.constantFrom(...BUILDS);
const place = fc.constantFrom(CIPHER_POLICY, CIPHER_LOCAL);
const list = fc.uniqueArray(fc.constantFrom(...everyName), { minLength: 2, maxLength: 12 });
const switched = fc.dictionary(
  fc.constantFrom(...ALGORITHMS.map(({ id }) => id)),
  fc.constantFrom<Short>(0, 1, 0xffffffff, { denied: true }, '0'),
  { maxKeys: 4 },
);

describe('no service is easier to reach without', () => {
  it('one suite of the list', () => {
    fc.assert(
      fc.property(build, place, list, switched, fc.nat(), (number, where, names, values, nth) => {
        const on = (left: readonly string[]): readonly ServiceFinding[] =>
          findingsOn({ build: number, values: { ...values, [where]: multiValue(left) } });
        return isNoBetter(on(names.filter((_, at) => at !== nth % names.length)), on(names));
      }),
      { numRuns: 500 },
    );
  });

  it('one algorithm', () => {
    const one = fc.constantFrom(...ALGORITHMS.map(({ id }) => id));
    fc.assert(
      fc.property(build, list, switched, one, (number, names, values, id) => {
        const on = (more: Readonly<Record<string, Short>>): readonly ServiceFinding[] =>
          findingsOn({ build: number, values: { [CIPHER_POLICY]: multiValue(names), ...values, ...more } });
        return isNoBetter(on({ [id]: 0 }), on({ [id]: 1 }));
      }),
      { numRuns: 500 },
    );
  });
});

// facts 7.5: what each Windows version reaches by default
describe.each([
  ['Windows 7', 7601, 'shared some-addresses some-addresses shared some-addresses'],
  ['Windows 8.1', 9600, 'shared some-addresses some-addresses shared some-addresses'],
  ['Windows 10 22H2', 19045, 'shared shared shared shared shared'],
  ['Windows 11', 22000, 'shared shared shared shared shared'],
])('%s as shipped', (_name, number, expected) => {
  it(`shares a suite with the services: ${expected}`, () => {
    expect(
      findingsOn({ build: number })
        .map(({ result }) => result)
        .join(' '),
    ).toBe(expected);
  });
});

describe('a service', () => {
  it.each([
    ['TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384', 'entra-sign-in', 'shared'],
    ['TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384', 'exchange-online', 'none'],
    ['TLS_RSA_WITH_AES_128_CBC_SHA256', 'office-content', 'some-addresses'],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'office-content', 'none'],
  ] as const)('with only %s on the PC, %s shares: %s', (name, service, expected) => {
    expect(resultOn({ build: 19045, values: { [CIPHER_POLICY]: name } }, service)).toBe(expected);
  });

  it('with only TLS 1.3 is shared if it surely has it everywhere, otherwise perhaps', () => {
    const pc = { build: 22000, values: { [CIPHER_POLICY]: 'TLS_AES_128_GCM_SHA256' } };
    expect(resultOn(pc, 'office-content')).toBe('shared');
    expect(resultOn(pc, 'exchange-online')).toBe('tls13-only');
  });
});

const CBC = 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256';
const GCM = 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384';
const DHE = 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384';
const ECDSA = 'TLS_ECDHE_ECDSA_WITH_AES_256';
const AES_128 = 'TLS_AES_128_GCM_SHA256';
const PLAIN_RSA = 'TLS_RSA_WITH_AES_128_CBC_SHA256';
const RSA_LEAST = 'cipher.pkcs.client-min-key-bit-length';
const RSA_MOST = 'cipher.pkcs.client-max-key-bit-length';
const DHE_LEAST = 'cipher.diffie-hellman.client-min-key-bit-length';
const OFF_13 = { 'schannel.tls-1.3.client.enabled': 0 };

describe('a suite of the list', () => {
  it.each<[suite: string, build: number, values: Readonly<Record<string, Short>>, expected: string]>([
    [`${GCM}_P256`, 7601, {}, 'not-used not-here'],
    [`${CBC}_P256`, 7601, {}, 'used'],
    [CBC, 7601, {}, 'not-used suffix-missing'],
    [`${ECDSA}_GCM_SHA384_P256`, 7601, {}, 'not-used not-here'],
    [`${ECDSA}_GCM_SHA384_P384`, 7601, {}, 'used'],
    [`${ECDSA}_CBC_SHA_P256`, 7601, {}, 'used'],
    ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256_P256', 7601, {}, 'used'],
    [PLAIN_RSA, 7601, { 'cipher.keyexchangealgorithms.pkcs': 0 }, 'not-used algorithm'],
    ['NO_SUCH_SUITE', 19045, {}, 'not-used not-here'],
    [GCM, 19045, { [CURVE_POLICY]: 'NistP384' }, 'used'],
    [GCM, 19045, { [CURVE_POLICY]: 'NistP521' }, 'used'],
    [GCM, 19045, { [CURVE_POLICY]: 'curve25519' }, 'in-doubt curve'],
    [PLAIN_RSA, 19045, { [CURVE_POLICY]: 'curve25519' }, 'used'],
    [CBC, 19045, { 'cipher.hashes.sha256': 0 }, 'not-used algorithm'],
    [GCM, 19045, { 'cipher.hashes.sha384': 0 }, 'in-doubt algorithm'],
    [CBC, 19045, { [RSA_MOST]: 4096 }, 'used'],
    [CBC, 19045, { [RSA_MOST]: 1024 }, 'in-doubt key-length'],
    [CBC, 19045, { [RSA_LEAST]: 4096 }, 'in-doubt key-length'],
    [`${ECDSA}_GCM_SHA384`, 19045, { [RSA_LEAST]: 4096 }, 'used'],
    [DHE, 19045, {}, 'used'],
    [DHE, 19045, { [DHE_LEAST]: 2048 }, 'used'],
    [DHE, 19045, { [DHE_LEAST]: 3072 }, 'in-doubt key-length'],
    [AES_128, 22631, {}, 'used'],
    [AES_128, 22631, OFF_13, 'not-used not-here'],
  ])('%s, build %s, %j: %s', (name, number, values, expected) => {
    const facts = factsOf(snapshotOf({ build: number, values }));
    const { rules } = facts.machine;
    const [judged] = rules === null ? [] : judgeNames(facts, rules, [name]);
    expect([judged?.use, judged?.fault].filter((word) => typeof word === 'string').join(' ')).toBe(expected);
  });

  it('outside the tables may be one of TLS 1.2, not of TLS 1.3', () => {
    const facts = factsOf(snapshotOf({ build: 22631, values: { [CIPHER_POLICY]: 'TLS_RSA_WITH_RC4_128_SHA' } }));
    const { rules } = facts.machine;
    expect(rules === null ? null : [...protocolsWithoutSuite(facts, rules)]).toEqual(['TLS 1.3']);
  });
});

describe('the report on suites', () => {
  const reportOn = (pc: TestPc): SuitesReport | null => suitesReport(factsOf(snapshotOf(pc)));

  it('names the list in effect, and each service with its result', () => {
    const values = { [CIPHER_POLICY]: 'TLS_RSA_WITH_AES_128_CBC_SHA256' };
    const report = reportOn({ build: 19045, values });
    expect(v.is(suitesReportSchema, report)).toBe(true);
    expect(report?.source).toBe('policy');
    expect(report?.services.map(({ service, result }) => `${service} ${result}`).slice(0, 2)).toEqual([
      'exchange-online none',
      'sharepoint some-addresses',
    ]);
  });

  it.each<[what: string, pc: TestPc, source: string | null | undefined, result: string | undefined]>([
    ['a list that can’t be read', { build: 19045, values: { [CIPHER_POLICY]: { denied: true } } }, null, 'unknown'],
    ['an unknown Windows version', { build: null }, undefined, undefined],
  ])('knows nothing by %s', (_what, pc, source, result) => {
    const report = reportOn(pc);
    expect([report?.source, report?.services[0]?.result]).toEqual([source, result]);
    expect(report?.services.every((one) => one.result === result) ?? true).toBe(true);
  });
});

describe('a ClientHello', () => {
  it('counts by its own suites, with any lists', () => {
    expect(suitesReportOfHello([]).source).toBe('hello');
    const resultsOf = (...names: readonly string[]): ReadonlySet<string> =>
      new Set(suitesReportOfHello(names).services.map(({ result }) => result));
    expect(resultsOf('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', '0x5600')).toEqual(new Set(['shared']));
    expect(resultsOf('TLS_RSA_WITH_3DES_EDE_CBC_SHA', '0x00FF')).toEqual(new Set(['none']));
  });
});
