import type { Server } from 'node:net';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyOn } from '../../../build/only-on.suite.ts';
import { portReportSchema } from '../../../shared/proof/port.ts';
import {
  emptyPort,
  makeCertificate,
  openPortServers,
  plainServer,
  secureOptions,
  tlsServer,
} from '../../proof/port-servers.suite.ts';
import { openCliLab, type CliLab } from '../cli-lab.suite.ts';

let lab: CliLab;
const servers = openPortServers();
beforeAll(() => {
  lab = openCliLab();
});
afterAll(() => {
  lab.close();
  servers.close();
});

const listen = async (server: Server): Promise<string> => String(await servers.listen(server));

describe('probe --port', () => {
  it('lists accepted versions, in words and as JSON', onlyOn(['linux'], 'openssl makes the certificate'), async () => {
    const port = await listen(tlsServer(secureOptions(makeCertificate(), 'TLSv1.2', 'TLSv1.3')));
    const json = await lab.run('probe', '--port', port, '--json');
    const report = v.parse(portReportSchema, (JSON.parse(json.out) as { port: unknown }).port);
    expect([json.exit, report.state]).toEqual([0, 'asked']);
    const taken = report.protocols.filter(({ result }) => result === 'taken').map(({ protocol }) => protocol);
    expect(taken).toEqual(['TLS 1.2', 'TLS 1.3']);
    const { out, exit } = await lab.run('probe', '--port', port);
    expect(exit).toBe(0);
    expect(out).toContain('TLS 1.0  refused (alert 70)');
    expect(out).toContain('TLS 1.3  accepted (TLS_AES_256_GCM_SHA384)');
  });

  it.each([
    ['nothing listens', null, false, 'Nothing listens on this port.'],
    ['it isn’t one of TLS', 'HTTP/1.1 400 Bad Request\r\n\r\n', false, 'doesn’t start with TLS'],
    ['it isn’t one of mail', 'HTTP/1.1 400 Bad Request\r\n\r\n', true, 'doesn’t offer STARTTLS'],
  ] as const)('exits with 5 and explains why if %s', async (_, reply, starttls, expected) => {
    const port =
      reply === null ? String(await emptyPort()) : await listen(plainServer((socket) => void socket.end(reply)));
    const ran = await lab.run('probe', '--port', port, ...(starttls ? ['--starttls'] : []));
    expect([ran.exit, ran.out.includes(expected)]).toEqual([5, true]);
  });
});
