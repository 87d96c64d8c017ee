// Real TLS servers on loopback, each with one version or one flaw: an independent check of Windows programs.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type SecureVersion, type TLSSocket } from 'node:tls';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface CertificateOptions {
  readonly name?: string;
  /** Of the issuer, which is the certificate itself. */
  readonly organisation?: string;
  /** In OpenSSL's format: `20200101000000Z`. */
  readonly from?: string;
  readonly to?: string;
}

/** Creates a self-signed certificate for this run. */
export function makeCertificate({ name = 'localhost', organisation, from, to }: CertificateOptions = {}): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const validity = from === undefined || to === undefined ? ['-days', '2'] : ['-not_before', from, '-not_after', to];
  const subject = `${organisation === undefined ? '' : `/O=${organisation}`}/CN=${name}`;
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-subj', subject];
  const made = spawnSync('openssl', [...args, '-addext', `subjectAltName=DNS:${name}`, ...validity]);
  try {
    if (made.status !== 0) throw new Error(`openssl: ${made.stderr.toString()}`);
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface TestServer {
  readonly port: number;
  /** The number of clients that completed the handshake. */
  readonly handshakes: () => number;
  readonly close: () => Promise<void>;
}

async function listening(server: Server, handshakes: () => number): Promise<TestServer> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    handshakes,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

export interface AnsweringServer extends TestServer {
  /** The lines of each request up to the empty one. */
  readonly requests: readonly string[];
}

/** Starts a web server that answers every request alike, in sequence. `head` is the status line and headers. */
export async function answeringServer(certificate: Certificate, head: readonly string[]): Promise<AnsweringServer> {
  const requests: string[] = [];
  const answer = [...head, 'Content-Length: 0', 'Connection: close', '', ''].join('\r\n');
  const server = createServer(certificate, (socket: TLSSocket) => {
    socket.on('error', () => undefined);
    socket.once('data', (bytes: Buffer) => {
      requests.push(bytes.toString('latin1').trim());
      socket.end(answer);
    });
  });
  server.on('tlsClientError', () => undefined);
  return { ...(await listening(server, () => requests.length)), requests };
}

/** Starts a web server that accepts exactly one version. `date` is the time in its responses. */
export async function pinnedServer(
  version: SecureVersion,
  certificate: Certificate,
  date: Date = new Date(),
): Promise<TestServer> {
  let count = 0;
  const answer = `HTTP/1.1 200 OK\r\nDate: ${date.toUTCString()}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
  const options = { ...certificate, minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' };
  const server = createServer(options, (socket: TLSSocket) => {
    count += 1;
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(answer));
  });
  server.on('tlsClientError', () => undefined);
  return listening(server, () => count);
}

/** A server that does something with a connection as soon as it receives something. */
const rawServer = (answer: (socket: Socket) => void): Promise<TestServer> =>
  listening(
    createTcpServer((socket) => socket.once('data', () => answer(socket))),
    () => 0,
  );

export const silentServer = (): Promise<TestServer> => rawServer(() => undefined);
export const resettingServer = (): Promise<TestServer> => rawServer((socket) => void socket.resetAndDestroy());

/** Answers a TLS hello in plain HTTP. */
export const plainServer = (): Promise<TestServer> =>
  rawServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));

/** A proxy that answers each CONNECT with this status, or lets it through to the port. */
export const proxyServer = (status: number): Promise<TestServer> => {
  let count = 0;
  const server = createTcpServer((socket) =>
    socket.once('data', (bytes: Buffer) => {
      count += 1;
      const [, port] = /^CONNECT [^ ]*:([0-9]+) /.exec(bytes.toString('latin1')) ?? [];
      if (status !== 200 || port === undefined) {
        socket.end(`HTTP/1.1 ${String(status)} No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
        return;
      }
      const upstream = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.pipe(upstream).pipe(socket);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('close', () => upstream.destroy());
    }),
  );
  return listening(server, () => count);
};
