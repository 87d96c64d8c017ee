import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helloBytes, supportedVersions } from '../../../shared/proof/hello-bytes.suite.ts';
import { isOpen } from '../../proof/port-servers.suite.ts';
import { openCliLab, type CliLab, type Ran } from '../cli-lab.suite.ts';

let said = '';
let interrupt: () => void = () => undefined;
let lab: CliLab;
beforeAll(() => {
  lab = openCliLab(null, '', undefined, {
    note: (text) => void (said += text),
    onInterrupt: (stop) => {
      interrupt = stop;
      return () => undefined;
    },
  });
});
afterAll(() => lab.close());

/** Runs `probe --listen`, and lets `act` do what a program would do with its port. */
async function listening(
  act: (port: number) => void,
  ...more: readonly string[]
): Promise<Ran & { readonly port: number }> {
  said = '';
  const running = lab.run('probe', '--listen', ...more);
  while (!said.includes('localhost:')) await new Promise((resolve) => setTimeout(resolve, 5));
  const port = Number(/localhost:(\d+)/.exec(said)?.[1]);
  act(port);
  return { ...(await running), port };
}

const send =
  (bytes: Uint8Array | string, host = '127.0.0.1') =>
  (port: number): void => {
    const socket = connect({ host, port }, () => socket.write(bytes));
    socket.on('error', () => undefined);
  };

const SERVER_NAME = [0, [0, 4, 0, 0, 1, 97]] as const;

describe('probe --listen', () => {
  it.each([
    ['ok', 0, ['TLS 1.2'], { suites: [0xc030] }],
    ['ok', 0, ['TLS 1.2', 'TLS 1.3'], { suites: [0x1301, 0xc02f], extensions: [supportedVersions(0x0304, 0x0303)] }],
    ['suites', 1, ['TLS 1.2'], { suites: [0x002f] }],
    ['suites', 1, ['TLS 1.3'], { suites: [0x1301], extensions: [supportedVersions(0x0304)] }],
    ['old', 1, ['TLS 1.0'], { suites: [0xc014], legacyVersion: 0x0301, extensions: [SERVER_NAME] }],
  ] as const)('judges a hello as %s and exits with %s', async (judged, exit, protocols, parts) => {
    const ran = await listening(send(helloBytes(parts)), '--json');
    expect(JSON.parse(ran.out)).toMatchObject({ schema: 1, shape: 'probe-listen', listened: { judged, protocols } });
    expect(ran.exit).toBe(exit);
    expect(ran.out).toContain(judged === 'old' ? '"serverName": "given"' : '"serverName": null');
    expect(await isOpen(ran.port)).toBe(false);
  });

  it('explains in words what helps', async () => {
    const { out } = await listening(send(helloBytes({ legacyVersion: 0x0301 }), '::1'));
    expect(out).toContain('Your program offers TLS 1.0 at most. Most services');
    expect(out).toContain('tls-remedy apply --scope dotnet');
  });

  it('goes on after something that isn’t TLS, and says so if nothing else comes', async () => {
    const ran = await listening(send('GET / HTTP/1.1\r\n\r\n'), '--timeout', '1');
    expect(ran.exit).toBe(5);
    expect(ran.out).toContain('didn’t begin with TLS');
  });

  it('ends with Ctrl+C, and closes its port', async () => {
    const { exit, out, port } = await listening(() => interrupt());
    expect([exit, out.includes('No program connected')]).toEqual([5, true]);
    expect(await isOpen(port)).toBe(false);
  });

  it('refuses a port that is in use, and what doesn’t belong to it', async () => {
    let refused: Promise<Ran> | null = null;
    await listening((port) => {
      refused = lab.run('probe', '--listen', String(port)).finally(interrupt);
    });
    expect((await refused!).exit).toBe(5);
    for (const argv of [['0'], ['x'], ['--timeout', '0'], ['--port', '443'], ['--host', 'a.example'], ['1', '2']])
      expect((await lab.run('probe', '--listen', ...argv)).exit).toBe(2);
    expect((await lab.run('probe', '--timeout', '5')).exit).toBe(2);
  });
});
