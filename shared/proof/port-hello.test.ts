import { describe, expect, it } from 'vitest';
import type { Protocol } from '../tls/protocols.ts';
import { readClientHello } from './hello-bytes.suite.ts';
import type { ClientHello } from './client-hello.ts';
import { pair } from './handshake-bytes.ts';
import { helloFor } from './port-hello.ts';

const RANDOM = { hello: Uint8Array.from({ length: 32 }, (_, at) => at), key: new Uint8Array(32).fill(9) };

function read(protocol: Protocol): ClientHello {
  const reading = readClientHello(helloFor(protocol, RANDOM));
  if (reading.state !== 'hello') throw new Error(`no hello for ${protocol}`);
  return reading.hello;
}

/** The version of the record, which the old form has none of, that of the hello, those named, and extensions. */
const ROWS: readonly (readonly [Protocol, number | null, number, readonly number[] | null, readonly number[]])[] = [
  ['SSL 2.0', null, 0x0002, null, []],
  ['SSL 3.0', 0x0300, 0x0300, null, []],
  ['TLS 1.0', 0x0301, 0x0301, null, [10, 11]],
  ['TLS 1.1', 0x0301, 0x0302, null, [10, 11]],
  ['TLS 1.2', 0x0301, 0x0303, null, [10, 11, 13]],
  ['TLS 1.3', 0x0301, 0x0303, [0x0304], [10, 11, 13, 43, 45, 51]],
];

describe('helloFor', () => {
  it.each(ROWS)(
    'gives %s its versions and extensions, and no host name',
    (protocol, record, legacy, named, extensions) => {
      if (record !== null) expect([...helloFor(protocol, RANDOM).subarray(0, 3)]).toEqual([22, ...pair(record)]);
      expect(read(protocol)).toMatchObject({ legacyVersion: legacy, supportedVersions: named, extensions });
    },
  );

  it('offers only suites of its own version if that has some', () => {
    const isOf13 = (suite: number): boolean => suite >> 8 === 0x13;
    expect(read('TLS 1.3').cipherSuites.every(isOf13)).toBe(true);
    for (const protocol of ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2'] as const) {
      expect(read(protocol).cipherSuites.some(isOf13)).toBe(false);
    }
    expect(read('TLS 1.0').cipherSuites).toContain(0x002f);
    expect(read('TLS 1.0').cipherSuites).not.toContain(0xc030);
    expect(read('TLS 1.2').cipherSuites).toContain(0xc030);
  });
});
