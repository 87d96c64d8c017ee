import { X509Certificate } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Connection } from '../../shared/proof/connections.ts';
import { isInspected, issuerName } from '../../shared/proof/microsoft365.ts';
import { IS_PART, partOf } from '../../build/only-on.suite.ts';
import { useLab } from './lab.ts';
import {
  answeringServer,
  makeCertificate,
  pinnedServer,
  plainServer,
  proxyServer,
  resettingServer,
  silentServer,
  type AnsweringServer,
  type Certificate,
  type CertificateOptions,
  type TestServer,
} from './tls-servers.ts';

let trusted: Certificate;

const lab = useLab({
  service: 'administrator',
  prepare: async () => {
    trusted = await flawed({}); // nothing is wrong with it
  },
});

const hexOf = (bytes: Buffer): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(',');

/** Creates a certificate that is trusted except for what the options make wrong. */
async function flawed(options: CertificateOptions): Promise<Certificate> {
  const certificate = makeCertificate(options);
  const { raw, fingerprint } = new X509Certificate(certificate.cert);
  // a root in the Windows store's format: one property, the certificate itself
  const head = Buffer.alloc(12);
  [32, 1, raw.length].forEach((value, index) => head.writeUInt32LE(value, index * 4)); // CERT_CERT_PROP_ID
  const roots = 'HKEY_CURRENT_USER\\Software\\Microsoft\\SystemCertificates\\Root\\Certificates';
  await lab.put(`${roots}\\${fingerprint.replaceAll(':', '')}`, `"Blob"=hex:${hexOf(Buffer.concat([head, raw]))}`);
  return certificate;
}

/** The program that has WinHTTP connect: this one, or Windows Script Host. */
const WAYS = ['program', 'script'] as const;
type Way = (typeof WAYS)[number];

async function connect(port: number, way: Way): Promise<Connection> {
  const connection = await lab.service.connect(port, way);
  if ('reason' in connection) throw new Error(connection.reason);
  return connection;
}

/** A server that is closed when its test ends. */
async function open<Server extends TestServer>(opening: Promise<Server>): Promise<Server> {
  const server = await opening;
  onTestFinished(server.close);
  return server;
}

const probe = async (opening: Promise<TestServer>, way: Way): Promise<Connection> =>
  connect((await open(opening)).port, way);

/** A server that has a certificate, and another one that it sends to. */
async function redirecting(status: number, certificate: Certificate, host = 'localhost') {
  const second = await open(answeringServer(host === 'localhost' ? trusted : certificate, ['HTTP/1.1 200 OK']));
  const elsewhere = `Location: https://${host}:${String(second.port)}/admin/secret?q=1`;
  const first = await open(answeringServer(certificate, [`HTTP/1.1 ${String(status)} There`, elsewhere]));
  return { first, second };
}

/** Sets WinHTTP's own proxy, like `netsh winhttp set proxy`. Null removes it. */
async function setProxy(port: number | null): Promise<void> {
  const name = port === null ? '' : `127.0.0.1:${String(port)}`;
  const numbers = [24, 0, port === null ? 1 : 3, name.length];
  const head = Buffer.alloc(16);
  numbers.forEach((value, index) => head.writeUInt32LE(value, index * 4));
  const blob = Buffer.concat([head, Buffer.from(name, 'latin1'), Buffer.alloc(4)]);
  const key = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections';
  await lab.put(key, `"WinHttpSettings"=hex:${hexOf(blob)}`);
}

const YEAR_MS = 365 * 86_400_000;
const OLD = { from: '20200101000000Z', to: '20210101000000Z' };

const PROTOCOL_VERSION = 70;
const PROTOCOLS = { TLSv1: 'TLS 1.0', 'TLSv1.1': 'TLS 1.1', 'TLSv1.2': 'TLS 1.2' } as const;

describe.each(WAYS)('a connection to a named host, made by a %s', (way) => {
  // Wine's COM object ignores its proxy setting, so no relay sees the handshake: nothing is seen or claimed
  const sees = way === 'program';
  const seen = (what: Partial<Connection>): Partial<Connection> =>
    sees ? what : { protocol: null, cipherSuite: null, issuer: null, alert: null };

  it.each(partOf(['TLSv1', 'TLSv1.1', 'TLSv1.2'] as const, 2))(
    'reaches a host that accepts only %s, and reports the agreement and the issuer',
    async (version) => {
      const connection = await probe(pinnedServer(version, trusted), way);
      expect(connection).toMatchObject({ result: 'reached', code: 200, ...seen({ protocol: PROTOCOLS[version] }) });
      expect(connection).toMatchObject(seen({ issuer: 'CN=localhost' }));
      if (sees) expect(connection.cipherSuite).toMatch(/^TLS_\w+_WITH_AES_(?:128|256)_\w+$/);
    },
  );

  it('reports the alert of a host that accepts only TLS 1.3, which Wine lacks', async () => {
    const connection = await probe(pinnedServer('TLSv1.3', trusted), way);
    expect(connection).toMatchObject({
      result: 'tls-refused',
      protocol: null,
      issuer: null,
      ...seen({ alert: PROTOCOL_VERSION }),
    });
  });

  it('names the issuer of an untrusted certificate', async () => {
    const connection = await probe(pinnedServer('TLSv1.2', makeCertificate({ organisation: 'Gateway, Inc' })), way);
    expect(connection).toMatchObject({ result: 'certificate', found: 'not-trusted', ...seen({ protocol: 'TLS 1.2' }) });
    if (sees) expect(issuerName(connection.issuer ?? '').organisation).toBe('Gateway, Inc');
  });

  if (IS_PART && way === 'script') return; // it sees less, and starts a process for each

  it('names the issuer of a trusted certificate, which reveals a program that inspects the traffic', async () => {
    const gateway = await flawed({ organisation: 'Gateway, Inc' });
    const { result, issuer } = await probe(pinnedServer('TLSv1.2', gateway), way);
    expect(result).toBe('reached');
    expect(isInspected({ host: 'login.microsoftonline.com', issuer })).toBe(sees);
  });

  it('reports a certificate for another name', async () => {
    const other = await flawed({ name: 'other.example' });
    const connection = await probe(pinnedServer('TLSv1.2', other), way);
    expect(connection).toMatchObject({ result: 'certificate', found: 'wrong-name' });
  });

  it('distinguishes an old certificate from a wrong clock', async () => {
    const old = await flawed(OLD);
    const expired = await probe(pinnedServer('TLSv1.2', old), way);
    expect(expired).toMatchObject({ result: 'certificate', found: 'expired' });
    const past = new Date(Date.now() - 3 * YEAR_MS);
    expect((await probe(pinnedServer('TLSv1.2', old, past), way)).result).toBe('clock');
  });

  it('reports a cut-off connection and an answer in plain HTTP', async () => {
    const cut = await probe(resettingServer(), way);
    expect(cut).toMatchObject({ result: 'tls-refused', found: sees ? 'cut-off' : 'tls-refused' });
    const plain = await probe(plainServer(), way);
    expect(plain).toMatchObject({ result: 'tls-refused', found: sees ? 'not-tls' : 'tls-refused' });
  });

  it('reports a timeout of a silent host', async () => {
    expect((await probe(silentServer(), way)).result).toBe('timeout');
  });

  it('reports that nothing listens', async () => {
    const server = await silentServer();
    await server.close();
    expect((await connect(server.port, way)).result).toBe('route');
  });

  it('is stopped by a proxy, or let through', async () => {
    const host = await open(pinnedServer('TLSv1.2', trusted));
    const stops = await open(proxyServer(407));
    const leads = await open(proxyServer(200));
    onTestFinished(() => setProxy(null));
    await setProxy(stops.port);
    expect((await connect(host.port, way)).result).toBe('proxy');
    await setProxy(leads.port);
    expect((await connect(host.port, way)).result).toBe('reached');
    expect([stops.handshakes() > 0, leads.handshakes()]).toEqual([true, 1]);
  });
});

/** Returns the distinct requests: with a relay, each was sent twice. Wine includes the host then, also in a tunnel. */
const asked = ({ requests, port }: AnsweringServer): readonly (string | undefined)[] => [
  ...new Set(requests.map((request) => request.replace(`https://localhost:${String(port)}/`, '/').split('\r\n')[0])),
];

describe.each(WAYS)('a probe by a %s', (way) => {
  // guards: probed-redirect
  it.each([301, 302])('requests / from the named host and doesn’t follow its %i', async (status) => {
    const { first, second } = await redirecting(status, trusted);
    expect(await connect(first.port, way)).toMatchObject({ result: 'reached', code: status });
    expect(asked(first)).toEqual(['HEAD / HTTP/1.1']);
    expect(second.requests).toEqual([]);
  });

  // guards: probed-redirect
  it('doesn’t follow a redirect of an untrusted host', async () => {
    const { first, second } = await redirecting(302, makeCertificate());
    expect(await connect(first.port, way)).toMatchObject({ found: 'not-trusted' });
    expect(second.requests).toEqual([]);
  });

  // guards: probed-redirect
  it('sends no cookie, and never signs in when asked to', async () => {
    const asks = ['Negotiate', 'NTLM', 'Basic realm="x"'].map((way) => `WWW-Authenticate: ${way}`);
    const head = ['HTTP/1.1 401 No', ...asks, 'Set-Cookie: a=b; Secure; Path=/'];
    const server = await open(answeringServer(trusted, head));
    expect(await connect(server.port, way)).toMatchObject({ result: 'reached', code: 401 });
    expect(asked(server)).toEqual(['HEAD / HTTP/1.1']);
    expect(server.requests.join('\n')).not.toMatch(/^(?:cookie|authorization|proxy-authorization):/im);
  });
});

describe('the script for Windows Script Host', () => {
  // guards: probed-redirect
  it('tests its port once, and doesn’t follow a redirect', async () => {
    const certificate = await flawed({ name: '127.0.0.1' }); // the script connects by another name
    const { first, second } = await redirecting(302, certificate, '127.0.0.1');
    const script = lab.bundled('winhttp-request.js');
    expect(await lab.prefix.wine(['cscript', '//Nologo', script, String(first.port)])).toBe(0);
    expect(first.requests.map((request) => request.split('\r\n')[0])).toEqual(['HEAD / HTTP/1.1']);
    expect(second.requests).toEqual([]);
  });
});
