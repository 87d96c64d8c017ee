import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect as connectTls, createServer, type SecureVersion, type TlsOptions } from 'node:tls';
import { connect as connectTcp } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { HostTries, Try } from '../../shared/proof/host.ts';
import { parseProbeRequest } from '../../shared/proof/probe-request.ts';
import { onlyOn } from '../../build/only-on.suite.ts';
import { askHost } from './ask-host.ts';
import { CONTEXT, makeCertificate } from './port-servers.suite.ts';
import type { ProgramRun, ProgramToRun, RunProgram } from './run-program.ts';

const never = new AbortController().signal;
const QUESTION = { host: 'login.microsoftonline.com', port: 443, view: 'native' } as const;

const requestOf = ({ args }: ProgramToRun) => parseProbeRequest((args.at(-1) ?? '').replace('--probe=', ''));
const bad = (code: number): Try => ({ stage: 'send', code, status: 0, date: null, agreed: null, issuer: null });
const good: Try = { stage: 'answered', code: 0, status: 200, date: null, agreed: null, issuer: null };
const ended = (tries: Partial<HostTries>): ProgramRun => ({
  kind: 'ended',
  exit: 0,
  out: JSON.stringify({ plain: good, passingOver: null, now: 0, hasProxy: false, ...tries }),
});
/** A test double of every program: answers for a host, and does nothing through a relay. */
const answering =
  (tries: Partial<HostTries>): RunProgram =>
  (program) =>
    Promise.resolve(requestOf(program)?.kind === 'host' ? ended(tries) : { kind: 'ended', exit: 0, out: '' });

describe('testing an address from a kind of program', () => {
  it('returns what WinHTTP reports as agreed, and then doesn’t test again', async () => {
    const asked: string[] = [];
    const agreed = { protocol: 0x2000, cipherSuite: 0x1302 };
    const run: RunProgram = (program) => {
      asked.push(requestOf(program)?.kind ?? '');
      return Promise.resolve(ended({ plain: { ...good, agreed, issuer: 'CN=A, O=B' } }));
    };
    expect(await askHost(QUESTION, CONTEXT, never, run)).toEqual({
      ...{ host: QUESTION.host, view: 'native', result: 'reached', found: 'works', code: 200, alert: null },
      ...{ protocol: 'TLS 1.3', cipherSuite: 'TLS_AES_256_GCM_SHA384', issuer: 'CN=A, O=B' },
    });
    expect(asked).toEqual(['host']);
  });

  it.each([
    ['name', { plain: bad(12_007) }],
    ['timeout', { plain: bad(12_002) }],
    ['proxy', { plain: { ...good, status: 407 }, hasProxy: true }],
    ['tls-refused', { plain: bad(12_175) }],
    ['reached', {}],
  ] as const)('finds the result %s', async (result, tries) => {
    expect(await askHost(QUESTION, CONTEXT, never, answering(tries))).toMatchObject({ result });
  });

  // guards: probed-issuer
  it('claims only what was seen of a refusal, if no relay could see the handshake', async () => {
    const found = await askHost(QUESTION, CONTEXT, never, answering({ plain: bad(12_175) }));
    expect(found).toMatchObject({ found: 'tls-refused', alert: null });
  });

  it('uses Windows Script Host for the other kind, and if this program can’t be started', async () => {
    const files: string[] = [];
    const run: RunProgram = (program) => {
      files.push(program.file);
      if (program.file === 'self') return Promise.resolve({ kind: 'blocked', detail: 'EACCES' });
      return Promise.resolve({ kind: 'ended', exit: 0, out: 'proxy 1\nplain 0 200 -\n' });
    };
    expect(await askHost({ ...QUESTION, view: 'wow64' }, CONTEXT, never, run)).toMatchObject({ result: 'reached' });
    expect(await askHost(QUESTION, CONTEXT, never, run)).toMatchObject({ result: 'reached', view: 'native' });
    expect(files).toEqual(['C:\\Windows\\SysWOW64\\cscript.exe', 'self', 'C:\\Windows\\System32\\cscript.exe']);
  });

  it.each([
    [{ kind: 'missing' }, 'no-engine'],
    [{ kind: 'blocked', detail: 'EACCES' }, 'engine-blocked'],
    [{ kind: 'ended', exit: 1, out: 'Windows Script Host access is disabled on this machine.' }, 'engine-failed'],
    [{ kind: 'cancelled' }, 'cancelled'],
  ] as const)('reports an address as untested, neither reached nor refused, with %j', async (run, reason) => {
    const question = { ...QUESTION, view: 'wow64' } as const;
    const found = await askHost(question, CONTEXT, never, () => Promise.resolve(run));
    expect(found).toEqual({ host: QUESTION.host, view: 'wow64', reason });
  });

  it('reports a timeout if the program has to be killed', async () => {
    const found = await askHost(QUESTION, CONTEXT, never, () => Promise.resolve({ kind: 'timed-out' }));
    expect(found).toMatchObject({ result: 'timeout', protocol: null, issuer: null });
  });
});

/** A test double of a Windows script: Node connects through the relay, as WinHTTP does through a proxy. */
async function throughRelay(relay: number, host: string, port: number, maxVersion: SecureVersion): Promise<void> {
  const socket = connectTcp(relay, '127.0.0.1');
  socket.write(`CONNECT ${host}:${String(port)} HTTP/1.1\r\n\r\n`);
  await once(socket, 'data');
  const tls = connectTls({ socket, servername: host, rejectUnauthorized: false, maxVersion });
  await new Promise<void>((resolve) => {
    tls.on('error', () => undefined); // one of the tests is about a refusal
    tls.once('secureConnect', () => resolve());
    tls.once('close', () => resolve());
  });
  tls.destroy();
}

describe('a relay between a Windows script and the host', onlyOn(['linux'], 'openssl makes the certificate'), () => {
  const run =
    (plain: string, most: SecureVersion = 'TLSv1.3'): RunProgram =>
    async (program) => {
      const request = requestOf(program);
      if (request?.kind === 'via') await throughRelay(request.relay, request.host, request.port, most);
      return { kind: 'ended', exit: 0, out: `proxy 0\n${plain}\n` };
    };

  async function through(secure: TlsOptions, asking: RunProgram): ReturnType<typeof askHost> {
    const server = createServer({ ...makeCertificate(), ...secure }).on('tlsClientError', () => undefined);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      return await askHost({ host: 'localhost', port, view: 'wow64' }, CONTEXT, never, asking);
    } finally {
      server.close();
    }
  }

  it.each([
    ['TLSv1.2', 'TLS 1.2', 'CN=Web CA, O=Gateway\\, Inc'],
    ['TLSv1.3', 'TLS 1.3', null], // which encrypts the certificate
  ] as const)('sees what is agreed with %s', async (version, protocol, issuer) => {
    const found = await through({ minVersion: version, maxVersion: version }, run('plain 0 200 -'));
    expect(found).toMatchObject({ result: 'reached', protocol, issuer });
  });

  it('sees the alert of a host that refuses', async () => {
    const found = await through({ minVersion: 'TLSv1.3' }, run('plain 12175 0 -', 'TLSv1.2'));
    expect(found).toMatchObject({ result: 'tls-refused', alert: 70 });
  });
});
