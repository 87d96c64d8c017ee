import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { SecureVersion } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { helloBytes } from '../../shared/proof/hello-bytes.suite.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import { ask, type OpenQuestion } from './listener.ts';
import { isOpen, tlsClient } from './port-servers.suite.ts';

const LONG = { deadlineMs: 20_000, takesAfterMs: 400 };

async function connected({ port }: OpenQuestion): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

describe('a question about what a program offers', () => {
  it('receives its hello, and a second attempt', async () => {
    const question = await ask({ kind: 'offers' }, LONG);
    await tlsClient(question.port, 'TLSv1', 'TLSv1.2');
    await tlsClient(question.port, 'TLSv1', 'TLSv1.1');
    await question.end();
    const received = await question.received;
    if (received.kind !== 'hellos') throw new Error(received.kind);
    expect(received.hellos.map((hello) => hello.legacyVersion)).toEqual([0x0303, 0x0302]);
    expect(received.hellos[0].cipherSuites.length).toBeGreaterThan(5);
  });
});

describe('a question about whether a program accepts a version', () => {
  const rows: readonly (readonly [SecureVersion, SecureVersion, readonly Protocol[]])[] = [
    ['TLSv1', 'TLSv1.2', ['TLS 1.0', 'TLS 1.1', 'TLS 1.2']],
    ['TLSv1.1', 'TLSv1.2', ['TLS 1.1', 'TLS 1.2']],
    ['TLSv1.2', 'TLSv1.2', ['TLS 1.2']],
    ['TLSv1', 'TLSv1', ['TLS 1.0']],
  ];
  it.each(rows)('is answered by a client of %s to %s: %j', async (least, most, taken) => {
    const asked: readonly Protocol[] = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2'];
    const found = await Promise.all(
      asked.map(async (protocol) => {
        const question = await ask({ kind: 'accepts', protocol }, LONG);
        void tlsClient(question.port, least, most);
        return (await question.received).kind;
      }),
    );
    expect(found).toEqual(asked.map((protocol) => (taken.includes(protocol) ? 'taken' : 'refused')));
  });
});

describe('a question', () => {
  it('closes its port when ended without a client', async () => {
    const question = await ask({ kind: 'offers' }, LONG);
    expect(await isOpen(question.port)).toBe(true);
    await question.end();
    expect(await isOpen(question.port)).toBe(false);
  });

  // guards: listener
  it('ends when the time is up, even if a client is connected', async () => {
    const question = await ask({ kind: 'accepts', protocol: 'TLS 1.2' }, { ...LONG, deadlineMs: 1_500 });
    const socket = await connected(question);
    await new Promise((resolve) => socket.on('close', resolve));
    expect(await question.received).toEqual({ kind: 'silence' });
    expect(await isOpen(question.port)).toBe(false);
  });

  it('distinguishes no client, silence, a closed connection and plain text', async () => {
    const nobody = await ask({ kind: 'offers' }, LONG);
    await nobody.end();
    expect(await nobody.received).toEqual({ kind: 'nobody' });

    const closing = await ask({ kind: 'offers' }, LONG);
    const early = await connected(closing);
    early.end();
    await once(early, 'close');
    await closing.end();
    expect(await closing.received).toEqual({ kind: 'closed' });

    const plain = await ask({ kind: 'offers' }, LONG);
    const socket = await connected(plain);
    socket.write('GET / HTTP/1.1\r\n\r\n');
    await once(socket, 'close');
    await plain.end();
    expect(await plain.received).toEqual({ kind: 'not-tls' });
  });

  it('recognizes a hello that arrives byte by byte, after another client sent something else', async () => {
    const question = await ask({ kind: 'offers' }, LONG);
    const stranger = await connected(question);
    stranger.write('hello?');
    await once(stranger, 'close');
    const socket = await connected(question);
    socket.setNoDelay(true);
    for (const byte of helloBytes()) socket.write(Uint8Array.of(byte));
    const [alert] = (await once(socket, 'data')) as [Buffer];
    expect([...alert]).toEqual([21, 3, 1, 0, 2, 2, 70]);
    await question.end();
    expect((await question.received).kind).toBe('hellos');
  });

  // guards: listener
  it('listens on loopback only', async () => {
    const question = await ask({ kind: 'offers' }, LONG);
    // a second loopback address represents all addresses that aren't its own
    const socket = connect(question.port, '127.0.0.2');
    const [error] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
    await question.end();
  });
});
