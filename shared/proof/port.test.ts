import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { askedPortSchema, isAnswered, type PortReport, type PortResult } from './port.ts';

describe('a port of this machine', () => {
  const taken: PortResult = {
    protocol: 'TLS 1.2',
    result: 'taken',
    cipherSuite: 'TLS_AES_128_GCM_SHA256',
    alert: null,
  };
  const refused: PortResult = { protocol: 'TLS 1.0', result: 'refused', cipherSuite: null, alert: 70 };
  const report: PortReport = {
    port: 443,
    address: '127.0.0.1',
    starttls: false,
    state: 'asked',
    protocols: [refused, taken],
  };

  it('can be asked from 1 to 65535, in whole numbers', () => {
    const isTaken = (port: number): boolean => v.is(askedPortSchema, { port, starttls: false });
    expect([1, 65_535, 0, 65_536, 443.5].map(isTaken)).toEqual([true, true, false, false, false]);
  });

  it.each<readonly [string, Partial<PortReport>, boolean]>([
    ['it accepts one version and refuses another', {}, true],
    ['it accepts none', { protocols: [refused] }, false],
    ['it doesn’t answer one', { protocols: [taken, { ...refused, result: 'no-answer' }] }, false],
    ['it wasn’t tested', { state: 'nobody' }, false],
  ])('is certain, or not, if %s', (_what, change, isKnown) => {
    expect(isAnswered({ ...report, ...change })).toBe(isKnown);
  });
});
