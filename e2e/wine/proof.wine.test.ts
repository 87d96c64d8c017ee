import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatProbeRequest, PROBE_SWITCH } from '../../shared/proof/probe-request.ts';
import type { JudgedProof } from '../../shared/proof/proof-report.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import { ask } from '../../electron/proof/listener.ts';
import { observationOf } from '../../shared/proof/proof.ts';
import { SHELL_ORIGIN } from '../shells/chromium-bridge.ts';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { importRegText } from './registry.mjs';
import { ensureWindowsRuntime, type WindowsRuntime } from './runtime.mjs';
import { startService, type RunningService } from './service-client.ts';
import { makeCertificate, pinnedServer, type Certificate } from './tls-servers.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PAGE = { isMainFrame: true, origin: SHELL_ORIGIN };
const SCHANNEL = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const WINHTTP = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const VERSIONS = { 'TLS 1.0': 'TLSv1', 'TLS 1.1': 'TLSv1.1', 'TLS 1.2': 'TLSv1.2', 'TLS 1.3': 'TLSv1.3' } as const;
const PINNED = Object.keys(VERSIONS) as readonly (keyof typeof VERSIONS)[];

let runtime: WindowsRuntime;
let prefix: Prefix;
let service: RunningService;
let certificate: Certificate;

beforeAll(async () => {
  runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  service = await startService(runtime, prefix, { asStandardUser: false });
  await service.openWindow(SHELL_ORIGIN);
  certificate = makeCertificate();
}, 120_000);

afterAll(async () => {
  await service.stop();
  await prefix.close();
});

const set = (lines: string): Promise<void> =>
  importRegText(prefix, `Windows Registry Editor Version 5.00\r\n\r\n${lines}\r\n`);

async function proof(): Promise<JudgedProof> {
  const answer = (await service.dispatch(PAGE, 'prove', {})) as { readonly ok: boolean; readonly value: JudgedProof };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** Returns the versions whose real server completed a handshake with the same program in a new process. */
async function seenByServers(): Promise<readonly Protocol[]> {
  const servers = await Promise.all(PINNED.map((protocol) => pinnedServer(VERSIONS[protocol], certificate)));
  const request = formatProbeRequest({ kind: 'ports', ports: servers.map(({ port }) => port) });
  const script = windowsPath(join(runtime.appDir, 'wine-cli.cjs'));
  expect(await prefix.wine([runtime.nodeExe, script, `${PROBE_SWITCH}${request}`])).toBe(0);
  const taken = PINNED.filter((_, index) => (servers[index]?.handshakes() ?? 0) > 0);
  await Promise.all(servers.map((server) => server.close()));
  return taken;
}

const client = (protocol: Protocol, name: string, value: string): string =>
  `[${SCHANNEL}\\${protocol}\\Client]\r\n"${name}"=dword:${value}\r\n\r\n`;

const SETTINGS: readonly { readonly name: string; readonly put: string; readonly offered: readonly Protocol[] }[] = [
  { name: 'nothing set', put: '', offered: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'] },
  {
    name: 'TLS 1.2 Enabled=0',
    put: client('TLS 1.2', 'Enabled', '00000000'),
    offered: ['TLS 1.0', 'TLS 1.1'],
  },
  {
    name: 'TLS 1.2 DisabledByDefault=1',
    put: client('TLS 1.2', 'DisabledByDefault', '00000001'),
    offered: ['TLS 1.0', 'TLS 1.1'],
  },
  {
    name: 'TLS 1.0 and 1.1 Enabled=0',
    put: client('TLS 1.0', 'Enabled', '00000000') + client('TLS 1.1', 'Enabled', '00000000'),
    offered: ['TLS 1.2'],
  },
  {
    name: 'TLS 1.0 to 1.2 Enabled=0',
    put: (['TLS 1.0', 'TLS 1.1', 'TLS 1.2'] as const).map((one) => client(one, 'Enabled', '00000000')).join(''),
    offered: [],
  },
  {
    name: 'TLS 1.2 Enabled=0xffffffff',
    put: client('TLS 1.2', 'Enabled', 'ffffffff'),
    offered: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'],
  },
  {
    name: 'TLS 1.3 Enabled=1',
    put: client('TLS 1.3', 'Enabled', '00000001'),
    offered: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'],
  },
  {
    name: 'DefaultSecureProtocols=0x80, which Wine doesn’t read',
    put: `[${WINHTTP}]\r\n"DefaultSecureProtocols"=dword:00000080\r\n\r\n`,
    offered: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'],
  },
];

describe('the proof of a PC in Wine', () => {
  it.each(SETTINGS)('matches what real servers see with $name', async ({ put, offered }) => {
    await set(put);
    try {
      const { proof: found } = await proof();
      expect(found.native).toMatchObject({ state: 'seen', engine: 'winhttp', offered, unclear: [] });
      expect(await seenByServers()).toEqual(offered);
    } finally {
      await set(`[-${SCHANNEL}]\r\n\r\n[${WINHTTP}]\r\n"DefaultSecureProtocols"=-\r\n`);
    }
  });

  it('is unknown for 32-bit programs if there are none, with the reason', async () => {
    const { proof: found } = await proof();
    expect(found.wow64).toMatchObject({ state: 'unknown', reason: 'no-engine', offered: [] });
    expect(found.wow64?.detail).toMatch(/^C:\\windows\\SysWOW64\\/i);
  });

  it('names suites that Microsoft 365 accepts', async () => {
    const { proof: found } = await proof();
    expect(found.native.cipherSuites).toContain('TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384');
    expect(found.native.cipherSuites.filter((name) => name.startsWith('0x'))).toEqual([]);
  });

  it('is unknown and has a reason if cancelled', async () => {
    const asked = proof();
    await service.dispatch(PAGE, 'cancel-proof', {});
    expect((await asked).proof.native).toMatchObject({ state: 'unknown', reason: 'cancelled', offered: [] });
  });
});

describe('the script for Windows Script Host', () => {
  it('makes WinHTTP’s COM object connect, and prints its code', async () => {
    // Wine's cscript doesn't support //E, so it is started differently than on Windows
    const question = await ask({ kind: 'offers' }, { deadlineMs: 20_000, takesAfterMs: 400 });
    const script = windowsPath(join(runtime.appDir, 'winhttp-request.js'));
    expect(await prefix.wine(['cscript', '//Nologo', script, String(question.port)])).toBe(0);
    await question.end();
    const received = await question.received;
    expect(observationOf('script-host', received, {}, 0)).toMatchObject({ state: 'seen', helloVersion: '0x0303' });
  });
});
