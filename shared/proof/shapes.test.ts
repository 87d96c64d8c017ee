import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { itTakesExactly } from '../schema.suite.ts';
import { connectionsSchema, notAskedListSchema } from './connections.ts';
import { isOfTheWay } from './host.ts';
import { askedPortSchema, isAnswered, portReportSchema, type PortReport, type PortResult } from './port.ts';
import { observationSchema } from './proof.ts';

const CONNECTION = {
  host: 'outlook.office365.com',
  view: 'wow64',
  result: 'tls-refused',
  protocol: 'TLS 1.2',
  cipherSuite: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  issuer: 'CN=A, O=B, C=US',
  alert: 70,
  found: 'tls-refused',
  code: 12_157,
};
const NOTHING_SEEN = { protocol: null, cipherSuite: null, issuer: null, alert: null, code: null };

describe('a connection test', () => {
  itTakesExactly('connections', connectionsSchema, [CONNECTION, { ...CONNECTION, ...NOTHING_SEEN }]);
  itTakesExactly('what wasn’t asked', notAskedListSchema, [
    { host: 'a.example', view: 'native', reason: 'engine-blocked' },
  ]);

  it('contains at most two hundred addresses', () => {
    const all = Array.from({ length: 200 }, () => CONNECTION);
    expect(v.is(connectionsSchema, all)).toBe(true);
    expect(v.is(connectionsSchema, [...all, CONNECTION])).toBe(false);
  });
});

describe('a host', () => {
  it('wasn’t reached if its name or a route is missing, or it doesn’t answer', () => {
    expect([12_002, 12_007, 12_029, 11_001].map(isOfTheWay)).toEqual([true, true, true, true]);
    expect([0, 12_175, 12_157].map(isOfTheWay)).toEqual([false, false, false]);
  });
});

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
  itTakesExactly('a report of it', portReportSchema, report);
  itTakesExactly('a port that is to be asked', askedPortSchema, { port: 25, starttls: true });

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

itTakesExactly('what a program was seen to offer', observationSchema, {
  state: 'seen',
  reason: null,
  detail: 'WinHTTP 0x2F8F',
  offered: ['TLS 1.0', 'TLS 1.2'],
  unclear: ['TLS 1.1'],
  cipherSuites: ['TLS_AES_128_GCM_SHA256'],
  signatureAlgorithms: ['ed25519'],
  helloVersion: '0x0303',
  fallback: ['TLS 1.0'],
  engine: 'winhttp',
  secondOpinion: { engine: 'script-host', reason: 'timed-out', offered: ['TLS 1.2'], agrees: true },
});
