import { describe, expect, it } from 'vitest';
import {
  isTaken,
  LONGEST_SUITE_LIST,
  MICROSOFT_365_SUITES,
  SERVICES,
  serviceResult,
  type ServiceResult,
} from './services.ts';

const GCM = 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256';
const CBC_SHA2 = 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384';
const CBC_SHA1 = 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA';
const RSA_GCM = 'TLS_RSA_WITH_AES_128_GCM_SHA256';
const RSA_CBC = 'TLS_RSA_WITH_AES_256_CBC_SHA256';
const ECDSA = 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384';
const TLS13 = 'TLS_AES_128_GCM_SHA256';
const OLD = 'TLS_RSA_WITH_3DES_EDE_CBC_SHA';

/** Returns the result for each service, in their order. */
const resultsOf = (usable: readonly string[], inDoubt: readonly string[] = []): readonly ServiceResult[] =>
  SERVICES.map((row) => serviceResult(row, { usable: new Set(usable), inDoubt: new Set(inDoubt) }));

describe('serviceResult', () => {
  it.each<readonly [string, readonly ServiceResult[]]>([
    [GCM, ['shared', 'shared', 'shared', 'shared', 'shared']],
    [CBC_SHA2, ['shared', 'some-addresses', 'some-addresses', 'shared', 'some-addresses']],
    [CBC_SHA1, ['shared', 'none', 'none', 'some-addresses', 'none']],
    [RSA_GCM, ['shared', 'some-addresses', 'some-addresses', 'some-addresses', 'some-addresses']],
    [RSA_CBC, ['none', 'some-addresses', 'some-addresses', 'none', 'some-addresses']],
    [ECDSA, ['none', 'none', 'none', 'shared', 'none']],
    [TLS13, ['tls13-only', 'tls13-only', 'tls13-only', 'tls13-only', 'shared']],
    [OLD, ['none', 'none', 'none', 'none', 'none']],
  ])('returns how each service works with a PC that has only %s', (suite, results) => {
    expect(resultsOf([suite])).toEqual(results);
    expect(isTaken(suite)).toBe(suite !== OLD);
  });

  it('uses TLS 1.3 and, at some addresses, what those accept of TLS 1.2', () => {
    expect(resultsOf([TLS13, RSA_CBC])).toEqual([
      'tls13-only',
      'some-addresses',
      'some-addresses',
      'tls13-only',
      'shared',
    ]);
  });

  it('is in doubt if only a suite helps that Windows may not use', () => {
    expect(resultsOf([], [ECDSA])).toEqual(['none', 'none', 'none', 'in-doubt', 'none']);
    expect(resultsOf([OLD], [GCM])).toEqual(Array.from(SERVICES, () => 'in-doubt'));
    expect(resultsOf([GCM], [OLD])).toEqual(Array.from(SERVICES, () => 'shared'));
  });

  it('accepts each suite of Microsoft’s list, which fits into the policy as one text', () => {
    for (const suite of MICROSOFT_365_SUITES) expect([suite, resultsOf([suite])[0]]).toEqual([suite, 'shared']);
    expect(MICROSOFT_365_SUITES).toHaveLength(8);
    expect(MICROSOFT_365_SUITES.join(',').length).toBeLessThan(LONGEST_SUITE_LIST);
  });
});
