import { describe, expect, it } from 'vitest';
import { judgeSuites, LONGEST_SUITE_LIST, MICROSOFT_365_SUITES, type SuiteWorth } from './cipher-suites.ts';

/** The two letters are for old Windows and for Windows 10: shared, suffix-missing, other. */
const LETTERS: Readonly<Record<string, SuiteWorth>> = { s: 'shared', m: 'suffix-missing', o: 'other' };

describe('judgeSuites', () => {
  // facts 7.2 and 7.4: the 8 suites of Microsoft 365, by which Windows has them and how it names them
  it.each([
    ['TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', 'os'],
    ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256_P256', 'os'],
    ['TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', 'ms'],
    ['TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P384', 'ss'],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256', 'ms'],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256_P256', 'ss'],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256_P521', 'ss'],
    ['TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'ms'],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA_P256', 'ss'],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', 'ms'],
    ['tls_ecdhe_rsa_with_aes_128_cbc_sha_p256', 'ss'],
    ['TLS_RSA_WITH_AES_256_GCM_SHA384', 'ss'],
    ['TLS_RSA_WITH_AES_128_GCM_SHA256', 'ss'],
    ['TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'oo'],
    ['TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256_P256', 'oo'],
    ['TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA_P512', 'oo'],
    ['X TLS_RSA_WITH_AES_128_GCM_SHA256', 'oo'],
  ])('%s', (name, worth) => {
    const [old, ten] = [judgeSuites(name, 'with-suffix'), judgeSuites(name, 'plain')];
    expect([old, ten].map((list) => list.map((one) => [one.name, one.worth]))).toEqual(
      Array.from(worth, (letter) => [[name, LETTERS[letter]]]),
    );
    const known = MICROSOFT_365_SUITES.find((row) => name.toUpperCase().replace(/_P(256|384|521)$/, '') === row.name);
    expect([old[0]?.row, ten[0]?.row]).toEqual([known ?? null, known ?? null]);
  });

  it('takes a list apart as people write it', () => {
    const names = judgeSuites(' A, TLS_RSA_WITH_AES_128_GCM_SHA256 ,,B,', 'plain').map(({ name, worth }) => [
      name,
      worth,
    ]);
    expect(names).toEqual([
      ['A', 'other'],
      ['TLS_RSA_WITH_AES_128_GCM_SHA256', 'shared'],
      ['B', 'other'],
    ]);
    expect(judgeSuites('', 'plain')).toEqual([]);
  });
});

// facts 7.2 and 7.3
it('knows the two suites that a GCM-only endpoint takes, and how long a list may be', () => {
  expect(MICROSOFT_365_SUITES.filter(({ isForGcmOnly }) => isForGcmOnly).map(({ name }) => name)).toEqual([
    'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
    'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  ]);
  expect(LONGEST_SUITE_LIST).toBe(1023);
});
