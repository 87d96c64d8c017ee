import { describe, expect, it } from 'vitest';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Protocol } from '../tls/protocols.ts';
import { brokenPromises, findDifferences, findSuspect } from './compare.ts';
import { observationOf, unknownObservation, type Observation, type Proof } from './proof.ts';

const seen = (offered: readonly Protocol[], unclear: readonly Protocol[] = []): Observation => ({
  ...observationOf('winhttp', { kind: 'closed' }, {}, 1),
  offered,
  unclear,
});
const proof = (native: Observation, wow64: Observation | null = null): Proof => ({ native, wow64 });
const promised = (native: readonly Protocol[] | null, wow64: readonly Protocol[] | null = null) => ({ native, wow64 });

describe('differences', () => {
  it('are listed for one more and for one less, in each view separately', () => {
    const found = findDifferences(
      promised(['TLS 1.2'], ['TLS 1.0']),
      proof(seen(['TLS 1.1', 'TLS 1.2']), seen(['TLS 1.2'])),
    );
    expect(found).toEqual([
      { view: 'native', protocol: 'TLS 1.1', kind: 'offered-not-promised' },
      { view: 'wow64', protocol: 'TLS 1.0', kind: 'promised-not-offered' },
      { view: 'wow64', protocol: 'TLS 1.2', kind: 'offered-not-promised' },
    ]);
  });

  it('are empty if nothing is promised, nothing was seen, or it is unclear', () => {
    expect(findDifferences(promised(null), proof(seen(['TLS 1.2'])))).toEqual([]);
    expect(findDifferences(promised(['TLS 1.2']), proof(unknownObservation('no-engine')))).toEqual([]);
    expect(findDifferences(promised(['TLS 1.1', 'TLS 1.2']), proof(seen(['TLS 1.2'], ['TLS 1.1'])))).toEqual([]);
  });
});

describe('a broken promise', () => {
  it('is only TLS 1.2 or later that isn’t offered, TLS 1.2 first', () => {
    const differences = findDifferences(
      promised(['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3']),
      proof(seen(['TLS 1.1'])),
    );
    expect(brokenPromises(differences).map(({ protocol }) => protocol)).toEqual(['TLS 1.2', 'TLS 1.3']);
  });

  const holds: readonly RungReport[] = [];
  const rung = (id: RungReport['rung'], state: RungReport['state']): RungReport => ({
    rung: id,
    state,
    code: 'x',
    evidence: [],
  });
  const suspect = (offered: readonly Protocol[], ladder: readonly RungReport[]): string | null => {
    const found = proof(seen(offered));
    const [broken] = brokenPromises(findDifferences(promised(['TLS 1.2']), found));
    return findSuspect(broken, found, ladder, ['SSL 3.0', 'TLS 1.0']);
  };

  it.each([
    ['what Windows 7 offers without a value', ['TLS 1.0'], holds, 'update'],
    ['nothing at all', [], holds, 'schannel'],
    ['more than without a value, and less than promised', ['TLS 1.1'], holds, 'winhttp-value'],
    ['a rung that fails anyway', ['TLS 1.0'], [rung('schannel', 'fail')], 'schannel'],
    ['a warning, which says nothing', ['TLS 1.0'], [rung('schannel', 'warn')], 'update'],
    ['a promise that is kept', ['TLS 1.2'], holds, null],
  ] as const)('with %s points to %j, ladder %j: %s', (_name, offered, ladder, expected) => {
    expect(suspect(offered, ladder)).toBe(expected);
  });
});
