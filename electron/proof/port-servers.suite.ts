import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  connect as connectTls,
  createServer as createTlsServer,
  TLSSocket,
  type SecureVersion,
  type Server as TlsServer,
} from 'node:tls';
import type { EngineContext } from './engines.ts';
import { patienceOf } from './prove.ts';

/** A 64-bit program on a PC of today. */
export const CONTEXT: EngineContext = {
  self: { file: 'self', leading: [] },
  own: '64-bit',
  patience: patienceOf('24.0.0'),
  windowsFolder: 'C:\\Windows',
  script: 'script.js',
  hostScript: 'host.js',
};

/** Real servers on loopback, with the given versions. */
export interface PortServers {
  /** Starts listening, and returns the port. */
  readonly listen: (server: Server, host?: string) => Promise<number>;
  readonly close: () => void;
}

export function openPortServers(): PortServers {
  const servers: Server[] = [];
  return {
    async listen(server, host = '127.0.0.1') {
      servers.push(server);
      server.listen({ host, port: 0 });
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    },
    close() {
      for (const server of servers) server.close();
    },
  };
}

interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export const secureOptions = (made: Certificate, minVersion: SecureVersion, maxVersion: SecureVersion) =>
  ({ ...made, minVersion, maxVersion, ciphers: 'DEFAULT@SECLEVEL=0' }) as const;

type SecureOptions = ReturnType<typeof secureOptions>;

export const tlsServer = (secure: SecureOptions): TlsServer =>
  createTlsServer(secure).on('tlsClientError', () => undefined);

/** Creates a server of bytes, which closes every connection when the client does. */
export const plainServer = (serve: (socket: Socket) => void): Server =>
  createServer((socket) => {
    socket.on('error', () => undefined);
    serve(socket);
  });

/** Creates a mail server that offers only STARTTLS. */
export const mailServer = (secure: SecureOptions): Server =>
  plainServer((socket) => {
    socket.write('220-mail\r\n220 ready\r\n');
    socket.on('data', function onLine(bytes: Buffer) {
      const line = bytes.toString();
      if (line.startsWith('EHLO')) socket.write('250-mail\r\n250-SIZE 1000\r\n250 STARTTLS\r\n');
      if (!line.startsWith('STARTTLS')) return;
      socket.off('data', onLine);
      socket.write('220 go ahead\r\n');
      new TLSSocket(socket, { isServer: true, ...secure }).on('error', () => undefined);
    });
  });

/** Returns a port that nothing listens on any more. */
export async function emptyPort(): Promise<number> {
  const servers = openPortServers();
  const server = createServer();
  const port = await servers.listen(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** Creates a self-issued certificate for this run. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-issuer-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const how = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/O=Gateway, Inc/CN=Web CA'];
  spawnSync('openssl', [...how, '-keyout', key, '-out', cert]);
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}

/** Connects as a real TLS client that offers these versions and accepts any server, until the connection is closed. */
export async function tlsClient(port: number, minVersion: SecureVersion, maxVersion: SecureVersion): Promise<void> {
  const socket = connectTls({
    port,
    host: '127.0.0.1',
    minVersion,
    maxVersion,
    rejectUnauthorized: false,
    ciphers: 'DEFAULT@SECLEVEL=0', // OpenSSL has the old versions only below this level
  });
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.on('close', resolve));
}

export async function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await Promise.race([
    once(socket, 'connect').then(() => true),
    new Promise<boolean>((resolve) => socket.on('error', () => resolve(false))),
  ]);
  socket.destroy();
  return open;
}
