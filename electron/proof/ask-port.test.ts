import { networkInterfaces } from 'node:os';
import type { Server, Socket } from 'node:net';
import type { SecureVersion } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyOn } from '../../build/only-on.suite.ts';
import { isAnswered, type PortReport } from '../../shared/proof/port.ts';
import { askPort } from './ask-port.ts';
import {
  emptyPort,
  mailServer,
  makeCertificate,
  openPortServers,
  plainServer,
  secureOptions,
  tlsServer,
} from './port-servers.suite.ts';

const DEADLINE = { deadlineMs: 20_000 };
const HAS_IPV6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === '::1'));
/** For tests of waiting. */
const SHORT = { deadlineMs: 150 };

const servers = openPortServers();
const { listen } = servers;
afterAll(() => servers.close());

const SIGNS = { taken: '+', refused: '-', 'not-tls': 'n', 'no-answer': '.', unknown: '?' } as const;

/** SSL 2.0, SSL 3.0, TLS 1.0 to 1.3: `+` accepted, `-` refused. */
const short = ({ protocols }: PortReport): string => protocols.map(({ result }) => SIGNS[result]).join('');

let made: { readonly key: string; readonly cert: string };

const serverOf = (from: SecureVersion, to: SecureVersion): Server => tlsServer(secureOptions(made, from, to));

describe('askPort', onlyOn(['linux'], 'openssl makes the certificate'), () => {
  beforeAll(() => {
    made = makeCertificate();
  });

  it.each([
    ['TLSv1', 'TLSv1.3', '--++++'],
    ['TLSv1.1', 'TLSv1.2', '---++-'],
    ['TLSv1.3', 'TLSv1.3', '-----+'],
  ] as const)('finds the versions of a server of %s to %s', async (from, to, expected) => {
    const port = await listen(serverOf(from, to));
    const report = await askPort({ port, starttls: false, ...DEADLINE });
    expect(short(report)).toBe(expected);
    expect(report).toMatchObject({ state: 'asked', address: '127.0.0.1', port });
    expect(isAnswered(report)).toBe(true);
  });

  it('reports the suite of an accepted version, and the alert of a refused one', async () => {
    const port = await listen(serverOf('TLSv1.2', 'TLSv1.3'));
    const { protocols } = await askPort({ port, starttls: false, ...DEADLINE });
    expect(protocols.slice(2)).toEqual([
      { protocol: 'TLS 1.0', result: 'refused', cipherSuite: null, alert: 70 },
      { protocol: 'TLS 1.1', result: 'refused', cipherSuite: null, alert: 70 },
      { protocol: 'TLS 1.2', result: 'taken', cipherSuite: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384', alert: null },
      { protocol: 'TLS 1.3', result: 'taken', cipherSuite: 'TLS_AES_256_GCM_SHA384', alert: null },
    ]);
  });

  it.runIf(HAS_IPV6)('tries the other loopback address if nothing listens at the first', async () => {
    const port = await listen(serverOf('TLSv1.2', 'TLSv1.2'), '::1');
    const report = await askPort({ port, starttls: false, ...DEADLINE });
    expect([report.address, short(report)]).toEqual(['::1', '----+-']);
  });

  it('tests a mail server after STARTTLS', async () => {
    const port = await listen(mailServer(secureOptions(made, 'TLSv1.2', 'TLSv1.2')));
    const report = await askPort({ port, starttls: true, ...DEADLINE });
    expect([report.state, report.starttls, short(report)]).toEqual(['asked', true, '----+-']);
  });
});

describe('askPort without a TLS server', () => {
  it('reports that nothing listens', async () => {
    const port = await emptyPort();
    const report = await askPort({ port, starttls: false, ...DEADLINE });
    expect(report).toEqual({ port, address: '127.0.0.1', starttls: false, state: 'nobody', protocols: [] });
    expect(isAnswered(report)).toBe(false);
  });

  it.each([
    ['plain HTTP', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'not-tls', 'nnnnnn'],
    ['one that ends every connection', (socket: Socket) => socket.destroy(), 'silent-refusals', '------'],
    [
      'one that refuses every version with an alert',
      (socket: Socket) => socket.end(Uint8Array.of(21, 3, 1, 0, 2, 2, 70)),
      'only-refusals',
      '------',
    ],
    [
      'one that is cut off in an answer',
      (socket: Socket) => socket.end(Uint8Array.of(22, 3, 3, 0, 80, 2)),
      'asked',
      '??????',
    ],
  ] as const)('recognizes a port: %s', async (_, serve, state, expected) => {
    const port = await listen(plainServer((socket) => socket.once('data', () => void serve(socket))));
    const report = await askPort({ port, starttls: false, ...DEADLINE });
    expect([report.state, short(report), isAnswered(report)]).toEqual([state, expected, false]);
  });

  it('gives up on a silent port', async () => {
    const port = await listen(plainServer((socket) => socket.resume()));
    const report = await askPort({ port, starttls: false, ...SHORT });
    expect([report.state, short(report), isAnswered(report)]).toEqual(['asked', '......', false]);
  });

  it.each([
    ['has no STARTTLS', ['220 mail\r\n', '250-mail\r\n250 SIZE\r\n']],
    ['refuses it', ['220 mail\r\n', '250 STARTTLS\r\n', '454 not now\r\n']],
    ['isn’t one of mail', ['HTTP/1.1 400\r\n']],
    ['greets with an error', ['554 no\r\n']],
    ['greets without an end', [`220-${'x'.repeat(9_000)}\r\n`]],
  ])('doesn’t test a port after STARTTLS if it %s', async (_, replies) => {
    const port = await listen(
      plainServer((socket) => {
        let next = 0;
        const say = (): void => void socket.write(replies[next++] ?? '500 what\r\n');
        say();
        socket.on('data', say);
      }),
    );
    const began = performance.now();
    const report = await askPort({ port, starttls: true, ...DEADLINE });
    expect([report.state, report.protocols]).toEqual(['no-starttls', []]);
    expect(performance.now() - began).toBeLessThan(DEADLINE.deadlineMs / 4);
  });
});
