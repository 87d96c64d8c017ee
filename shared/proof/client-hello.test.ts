import { describe, expect, it } from 'vitest';
import type { ClientHello, HelloReading } from './client-hello.ts';
import {
  helloBytes,
  oldHelloBytes,
  readClientHello,
  signatureAlgorithms,
  supportedVersions,
} from './hello-bytes.suite.ts';
import { createHelloReader, MAX_HELLO_BYTES } from './hello-reader.ts';
import { mutated } from './mutate.suite.ts';

function helloIn(bytes: Uint8Array): ClientHello {
  const read = readClientHello(bytes);
  if (read.state !== 'hello') throw new Error(JSON.stringify(read));
  return read.hello;
}

describe('readClientHello', () => {
  it('shows its version, suites and algorithms', () => {
    const hello = helloIn(
      helloBytes({ suites: [0xc030, 0x009c], extensions: [signatureAlgorithms(0x0401, 0x0804), [23, []]] }),
    );
    expect(hello).toEqual({
      legacyVersion: 0x0303,
      supportedVersions: null,
      cipherSuites: [0xc030, 0x009c],
      signatureAlgorithms: [0x0401, 0x0804],
      extensions: [13, 23],
      speaksSsl2: false,
    });
  });

  it('reads the versions of an extension, and no reserved values as versions, suites or extensions', () => {
    const extensions = [[0x5a5a, []], supportedVersions(0x3a3a, 0x0304, 0x0303)] as const;
    const hello = helloIn(helloBytes({ suites: [0xfafa, 0x1301, 0xc030], extensions }));
    expect(hello.supportedVersions).toEqual([0x0304, 0x0303]);
    expect(hello.cipherSuites).toEqual([0x1301, 0xc030]);
    expect(hello.extensions).toEqual([43]);
  });

  it('recognises no signals as suites', () => {
    expect(helloIn(helloBytes({ suites: [0x002f, 0x00ff, 0x5600] })).cipherSuites).toEqual([0x002f]);
  });

  it('recognises SSL 2.0 in the old form by a cipher that only it has', () => {
    expect(helloIn(oldHelloBytes(0x0301, [0x00002f, 0x010080]))).toMatchObject({
      legacyVersion: 0x0301,
      cipherSuites: [0x002f],
      speaksSsl2: true,
    });
    expect(helloIn(oldHelloBytes(0x0301, [0x00002f])).speaksSsl2).toBe(false);
    expect(helloIn(oldHelloBytes(0x0002, [0x010080]))).toMatchObject({ cipherSuites: [], speaksSsl2: true });
  });

  it('is incomplete wherever the bytes are truncated', () => {
    for (const bytes of [helloBytes({ extensions: [[0, [1, 2]]] }), oldHelloBytes(0x0301, [0x2f])]) {
      for (let end = 0; end < bytes.length; end++)
        expect(readClientHello(bytes.subarray(0, end)).state).toBe('incomplete');
    }
  });
});

describe('what isn’t a ClientHello', () => {
  const at = (index: number, value: number): Uint8Array => {
    const bytes = helloBytes({ extensions: [supportedVersions(0x0304)] });
    bytes[index] = value;
    return bytes;
  };
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);

  it.each([
    ['plain HTTP', text('GET / HTTP/1.1\r\n')],
    ['an alert', Uint8Array.of(21, 3, 1, 0, 2, 2, 40)],
    ['a record that is too long', Uint8Array.of(22, 3, 1, 0x40, 1, 1)],
    ['another handshake message', at(5, 2)],
    ['a message that is too long', at(6, 1)],
    ['no suites', helloBytes({ suites: [] })],
  ])('rejects %s', (_name, bytes) => {
    expect(readClientHello(bytes).state).toBe('not-a-hello');
  });
});

// guards: listener
it('survives 20,000 damaged hellos, and reads the same from the whole or from pieces', () => {
  const kinds = new Map<string, number>();
  const numRuns = 20_000;
  for (const { bytes, cuts } of mutated(numRuns, 1)) {
    const whole = readClientHello(bytes);
    const read = createHelloReader();
    let last: HelloReading = { state: 'incomplete' };
    let at = 0;
    for (const cut of [...cuts, bytes.length]) {
      if (at >= bytes.length) break;
      last = read(bytes.subarray(at, at + cut));
      at += cut;
    }
    expect(last).toEqual(whole);
    expect(bytes.length).toBeLessThanOrEqual(MAX_HELLO_BYTES * 2);
    kinds.set(whole.state, (kinds.get(whole.state) ?? 0) + 1);
  }
  // each kind is frequent, otherwise the damage would be of the wrong sort
  for (const kind of ['incomplete', 'not-a-hello', 'hello']) expect(kinds.get(kind)).toBeGreaterThan(numRuns / 40);
});
