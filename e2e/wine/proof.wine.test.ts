import { beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../build/only-on.suite.ts';
import { formatProbeRequest, PROBE_SWITCH } from '../../shared/proof/probe-request.ts';
import type { JudgedProof } from '../../shared/proof/proof-report.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import { ask } from '../../electron/proof/listener.ts';
import { observationOf } from '../../shared/proof/proof.ts';
import { SHELL_ORIGIN } from '../shells/chromium-bridge.ts';
import { useLab } from './lab.ts';
import { importRegText } from './registry.mjs';
import { makeCertificate, pinnedServer, type Certificate } from './tls-servers.ts';

const PAGE = { isMainFrame: true, origin: SHELL_ORIGIN };
const SCHANNEL = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const VERSIONS = { 'TLS 1.0': 'TLSv1', 'TLS 1.1': 'TLSv1.1', 'TLS 1.2': 'TLSv1.2', 'TLS 1.3': 'TLSv1.3' } as const;
const PINNED = Object.keys(VERSIONS) as readonly (keyof typeof VERSIONS)[];

const lab = useLab({ service: 'administrator' });
let certificate: Certificate;

beforeAll(async () => {
  await lab.service.openWindow(SHELL_ORIGIN);
  certificate = makeCertificate();
});

async function proof(): Promise<JudgedProof> {
  const answer = (await lab.service.dispatch(PAGE, 'prove', {})) as {
    readonly ok: boolean;
    readonly value: JudgedProof;
  };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** Returns the versions whose real server completed a handshake with the same program in a new process. */
async function seenByServers(): Promise<readonly Protocol[]> {
  const servers = await Promise.all(PINNED.map((protocol) => pinnedServer(VERSIONS[protocol], certificate)));
  const request = formatProbeRequest({ kind: 'ports', ports: servers.map(({ port }) => port) });
  const program = [lab.runtime.nodeExe, lab.bundled('wine-cli.cjs')];
  await lab.prefix.wine([...program, `${PROBE_SWITCH}${request}`]); // in Wine it may crash once all is done
  const taken = PINNED.filter((_, index) => (servers[index]?.handshakes() ?? 0) > 0);
  await Promise.all(servers.map((server) => server.close()));
  return taken;
}

const client = (protocol: Protocol, name: string, value: number): string =>
  `[${SCHANNEL}\\${protocol}\\Client]\r\n"${name}"=dword:${value.toString(16).padStart(8, '0')}`;

const ALL = ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'] as const;

const SETTINGS: readonly (readonly [name: string, put: readonly string[], offered: readonly Protocol[]])[] = [
  ['nothing set', [], ALL],
  ['TLS 1.2 Enabled=0', [client('TLS 1.2', 'Enabled', 0)], ['TLS 1.0', 'TLS 1.1']],
  ['TLS 1.2 DisabledByDefault=1', [client('TLS 1.2', 'DisabledByDefault', 1)], ['TLS 1.0', 'TLS 1.1']],
  ['TLS 1.0 and 1.1 Enabled=0', [client('TLS 1.0', 'Enabled', 0), client('TLS 1.1', 'Enabled', 0)], ['TLS 1.2']],
  ['TLS 1.0 to 1.2 Enabled=0', ALL.map((one) => client(one, 'Enabled', 0)), []],
  ['TLS 1.2 Enabled=0xffffffff', [client('TLS 1.2', 'Enabled', 0xffffffff)], ALL],
  ['TLS 1.3 Enabled=1', [client('TLS 1.3', 'Enabled', 1)], ALL],
];

describe('the proof of a PC in Wine', () => {
  it.each(partOf(SETTINGS, 3, 1))('matches what real servers see with %s', async (_name, put, offered) => {
    const lines = ['Windows Registry Editor Version 5.00', `[-${SCHANNEL}]`, ...put, ''];
    await importRegText(lab.prefix, lines.join('\r\n\r\n'));
    const { proof: found } = await proof();
    expect(found.native).toMatchObject({ state: 'seen', engine: 'winhttp', offered, unclear: [] });
    expect(await seenByServers()).toEqual(offered);
  });

  it('names suites that Microsoft 365 accepts, and is unknown for 32-bit programs if there are none', async () => {
    await lab.put(`-${SCHANNEL}`);
    const { proof: found } = await proof();
    expect(found.wow64).toMatchObject({ state: 'unknown', reason: 'no-engine', offered: [] });
    expect(found.wow64?.detail).toMatch(/^C:\\windows\\SysWOW64\\/i);
    expect(found.native.cipherSuites).toContain('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384');
    expect(found.native.cipherSuites.filter((name) => name.startsWith('0x'))).toEqual([]);
  });

  it('is unknown and has a reason if cancelled', async () => {
    const asked = proof();
    await lab.service.dispatch(PAGE, 'cancel-proof', {});
    expect((await asked).proof.native).toMatchObject({ state: 'unknown', reason: 'cancelled', offered: [] });
  });
});

describe('the script for Windows Script Host', () => {
  it('makes WinHTTP’s COM object connect, and prints its code', async () => {
    // Wine's cscript doesn't support //E, so it is started differently than on Windows
    const question = await ask({ kind: 'offers' }, { deadlineMs: 20_000, takesAfterMs: 400 });
    const script = lab.bundled('winhttp-request.js');
    expect(await lab.prefix.wine(['cscript', '//Nologo', script, String(question.port)])).toBe(0);
    await question.end();
    const received = await question.received;
    expect(observationOf('script-host', received, {}, 0)).toMatchObject({ state: 'seen', helloVersion: '0x0303' });
  });
});
