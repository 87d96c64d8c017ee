import { describe, expect, it } from 'vitest';
import { suiteParts } from '../tls/suite-parts.ts';
import { suiteDefaults } from './suite-defaults.ts';

/** A default list by group: `E` ECDHE_RSA, `S` ECDSA, `D` DHE, `R` RSA, with GCM, CBC by SHA-2 (2) or SHA-1 (1). */
const groups = (names: readonly string[]): string =>
  [
    ...new Set(
      names.map((name) => {
        const parts = suiteParts(name);
        if (parts === null) return '?';
        if (parts.protocol === 'TLS 1.3') return '1.3';
        const kind =
          parts.certificate === 'ECDSA' ? 'S' : { ECDH: 'E', 'Diffie-Hellman': 'D', PKCS: 'R' }[parts.exchange];
        if (parts.cipher === 'Triple DES 168') return `${kind}3`;
        return `${kind}${parts.isAead ? 'g' : parts.hash === 'SHA' ? '1' : '2'}`;
      }),
    ),
  ]
    .sort()
    .join(' ');

// facts 7.4, from the suite page of each Windows version
describe.each([
  ['Windows 7', 'with-suffix', 7601, 'D1 Dg E1 E2 R1 R2 R3 Rg S1 S2 Sg'],
  ['Windows 10 1607', 'plain', 14393, 'D1 Dg E1 E2 Eg R1 R2 R3 Rg S1 S2 Sg'],
  ['Windows 10 1809', 'plain', 17763, 'Dg E1 E2 Eg R1 R2 R3 Rg S1 S2 Sg'],
  ['Windows 10 22H2', 'plain', 19045, 'E1 E2 Eg R1 R2 Rg S1 S2 Sg'],
  ['Server 2022', 'plain', 20348, '1.3 Dg E1 E2 Eg R1 R2 R3 Rg S1 S2 Sg'],
  ['Windows 11 22H2', 'plain', 22621, '1.3 E1 E2 Eg R1 R2 Rg S1 S2 Sg'],
] as const)('the list of %s', (_name, names, build, expected) => {
  const { suites, curves } = suiteDefaults(names, 'windows-10', build);

  it(`has ${expected}, each once`, () => {
    expect(groups(suites)).toBe(expected);
    expect(new Set(suites).size).toBe(suites.length);
  });

  it('has a curve in each ECDHE name before Windows 10, and in none later', () => {
    for (const name of suites.filter((one) => one.includes('ECDHE')))
      expect([name, suiteParts(name)?.curve !== null]).toEqual([name, names === 'with-suffix']);
    expect(curves === null).toBe(names === 'with-suffix');
  });
});

it.each([
  ['Windows 7', 'with-suffix', 7601, false],
  ['Windows 10 1809', 'plain', 17763, false],
  ['Windows 10 22H2', 'plain', 19045, true],
  ['Server 2022', 'plain', 20348, true],
  ['Windows 10 of an unknown build', 'plain', null, false],
] as const)('knows whether Windows’ default suites are a complete list: %s', (_what, names, build, isWhole) => {
  expect(suiteDefaults(names, 'windows-10', build).isWhole).toBe(isWhole);
});

it('uses the shortest list of a release if the build is unknown', () => {
  expect(groups(suiteDefaults('plain', 'windows-10', null).suites)).not.toContain('D');
  expect(groups(suiteDefaults('plain', 'windows-11', null).suites)).not.toContain('D');
  expect(groups(suiteDefaults('plain', 'server-2016', null).suites)).toContain('D1');
});
