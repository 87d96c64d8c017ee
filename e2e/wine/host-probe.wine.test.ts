import { X509Certificate } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostReport } from '../../shared/proof/host.ts';
import { openPrefix, type Prefix } from './prefix.mjs';
import { importRegText } from './registry.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { startService, type RunningService } from './service-client.ts';
import {
  makeCertificate,
  pinnedServer,
  plainServer,
  proxyServer,
  resettingServer,
  silentServer,
  type Certificate,
  type TestServer,
} from './tls-servers.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

let prefix: Prefix;
let service: RunningService;
let trusted: Certificate;

beforeAll(async () => {
  const runtime = await ensureWindowsRuntime(ROOT);
  prefix = await openPrefix(ROOT);
  trusted = makeCertificate();
  await trust(trusted);
  service = await startService(runtime, prefix, { asStandardUser: false });
}, 120_000);

afterAll(async () => {
  await service.stop();
  await prefix.close();
});

/** Puts a certificate among the roots of the prefix, as Windows' store keeps it: one property, the certificate itself. */
async function trust({ cert }: Certificate): Promise<void> {
  const { raw, fingerprint } = new X509Certificate(cert);
  const head = Buffer.alloc(12);
  head.writeUInt32LE(32, 0); // CERT_CERT_PROP_ID
  head.writeUInt32LE(1, 4);
  head.writeUInt32LE(raw.length, 8);
  const blob = [...Buffer.concat([head, raw])].map((byte) => byte.toString(16).padStart(2, '0')).join(',');
  const key = `Software\\Microsoft\\SystemCertificates\\Root\\Certificates\\${fingerprint.replaceAll(':', '')}`;
  await importRegText(
    prefix,
    `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\${key}]\r\n"Blob"=hex:${blob}\r\n`,
  );
}

async function probe(opening: Promise<TestServer>): Promise<HostReport> {
  const server = await opening;
  try {
    return await service.probeHost(server.port);
  } finally {
    await server.close();
  }
}

describe('a named host', () => {
  it('explore', async () => {
    const rows = {
      tls10: await probe(pinnedServer('TLSv1', trusted)),
      tls12: await probe(pinnedServer('TLSv1.2', trusted)),
      tls13: await probe(pinnedServer('TLSv1.3', trusted)),
      untrusted: await probe(pinnedServer('TLSv1.2', makeCertificate())),
      wrongName: await probe(pinnedServer('TLSv1.2', makeCertificate({ name: 'other.test' }))),
      expired: await probe(
        pinnedServer('TLSv1.2', makeCertificate({ from: '20200101000000Z', to: '20210101000000Z' })),
      ),
      reset: await probe(resettingServer()),
      plain: await probe(plainServer()),
      silent: await probe(silentServer()),
      proxy: await probe(proxyServer(407)),
    };
    console.log(JSON.stringify(rows, null, 1));
    expect(rows).toBeDefined();
  }, 300_000);
});
