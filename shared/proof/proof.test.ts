import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Protocol } from '../tls/protocols.ts';
import type { ClientHello } from './client-hello.ts';
import { helloBytes, oldHelloBytes, readClientHello, supportedVersions } from './hello-bytes.suite.ts';
import { acceptedBy365 } from './listened.ts';
import type { Received } from './questions.ts';
import {
  observationOf,
  observationSchema,
  unknownObservation,
  withSecondOpinion,
  type Observation,
  type ReceivedByProtocol,
} from './proof.ts';

function hello(bytes: Uint8Array): ClientHello {
  const read = readClientHello(bytes);
  if (read.state !== 'hello') throw new Error(read.state);
  return read.hello;
}
const received = (...hellos: readonly [Uint8Array, ...Uint8Array[]]): Received => {
  const [first, ...later] = hellos;
  return { kind: 'hellos', hellos: [hello(first), ...later.map(hello)] };
};
const answered = (taken: readonly Protocol[], unclear: readonly Protocol[] = []): ReceivedByProtocol =>
  Object.fromEntries(
    (['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2'] as const).map((protocol) => [
      protocol,
      { kind: taken.includes(protocol) ? 'taken' : unclear.includes(protocol) ? 'nobody' : 'refused' },
    ]),
  );
const seen = (offers: Received, taken: ReceivedByProtocol = {}, error: number | null = 12175): Observation =>
  v.parse(observationSchema, observationOf('winhttp', offers, taken, error));

describe('observationOf', () => {
  it('combines the hello with what was accepted below it', () => {
    const found = seen(received(helloBytes({ legacyVersion: 0x0303 })), answered(['TLS 1.0', 'TLS 1.2']));
    expect(found).toMatchObject({
      state: 'seen',
      offered: ['TLS 1.0', 'TLS 1.2'],
      helloVersion: '0x0303',
      unclear: [],
    });
  });

  it('never accepts a version above that of the hello', () => {
    expect(seen(received(helloBytes({ legacyVersion: 0x0301 })), answered(['TLS 1.2'])).offered).toEqual(['TLS 1.0']);
  });

  it('trusts a hello that names its versions, and nothing else', () => {
    const found = seen(
      received(helloBytes({ extensions: [supportedVersions(0x0304, 0x0303)] })),
      answered(['TLS 1.0']),
    );
    expect(found).toMatchObject({ offered: ['TLS 1.2', 'TLS 1.3'], helloVersion: null });
  });

  it('recognises SSL 2.0 by the form of the hello', () => {
    expect(seen(received(oldHelloBytes(0x0301, [0x2f, 0x010080]))).offered).toEqual(['SSL 2.0', 'TLS 1.0']);
  });

  it('names the versions that are unclear', () => {
    const found = seen(received(helloBytes()), answered(['TLS 1.1'], ['TLS 1.0', 'SSL 3.0']));
    expect(found).toMatchObject({ offered: ['TLS 1.1', 'TLS 1.2'], unclear: ['SSL 3.0', 'TLS 1.0'] });
  });

  it('is empty if Windows connects, sends nothing and returns an error', () => {
    expect(seen({ kind: 'closed' }, {}, 0x80090331)).toMatchObject({
      state: 'seen',
      offered: [],
      detail: 'WinHTTP 0x80090331',
    });
  });

  it.each([
    [{ kind: 'closed' }, null, 'engine-failed'],
    [{ kind: 'nobody' }, 12029, 'no-connection'],
    [{ kind: 'silence' }, 12002, 'no-answer'],
    [{ kind: 'not-tls' }, null, 'not-tls'],
  ] as const)('is unknown after %j with code %s', (offers, error, reason) => {
    expect(seen(offers, {}, error)).toMatchObject({ state: 'unknown', reason, offered: [] });
  });
});

describe('withSecondOpinion', () => {
  const first = seen(received(helloBytes()), answered(['TLS 1.1']));

  it('agrees or not, ignoring what is unclear to either', () => {
    const other = { ...seen(received(helloBytes()), answered([], ['TLS 1.1'])), engine: 'script-host' } as const;
    const different = { ...seen(received(helloBytes()), answered([])), engine: 'script-host' } as const;
    expect(withSecondOpinion(first, other).secondOpinion?.agrees).toBe(true);
    expect(withSecondOpinion(first, different).secondOpinion?.agrees).toBe(false);
  });

  it('replaces a first one that saw nothing, unless it was cancelled', () => {
    const unseen = unknownObservation('timed-out', 'script-host');
    const second = { engine: 'script-host', reason: 'timed-out', offered: [], agrees: null };
    expect(withSecondOpinion(unseen, first)).toEqual({ ...first, secondOpinion: second });
    const calledOff = unknownObservation('cancelled', 'script-host');
    expect(withSecondOpinion(calledOff, first)).toMatchObject({ state: 'unknown', reason: 'cancelled' });
  });
});

it('counts the suites that Microsoft 365 accepts, each once', () => {
  const found = seen(received(helloBytes({ suites: [0xc030, 0xc030, 0x009c, 0x0005, 0x1301] })));
  expect(acceptedBy365(found.cipherSuites)).toBe(2);
});
