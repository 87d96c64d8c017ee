import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  countNoRoutes,
  lookUpByOneself,
  remoteSockets,
  withNetworkVerdict,
  type NetworkReport,
} from './only-loopback.mjs';
import { onlyOn } from './only-on.suite.ts';
import { ROOT } from './setup.mjs';

describe('countNoRoutes', () => {
  const snmp = (count: number): string =>
    `Ip: Forwarding OutNoRoutes ReasmFails\nIp: 2 ${count} 9\nTcp: OutNoRoutes\nTcp: 7\n`;

  it('adds both kinds of IP', () => {
    expect(countNoRoutes(snmp(3), 'Ip6InNoRoutes  \t5\nIp6OutNoRoutes  \t4\nIp6OutX 8\n')).toBe(7);
    expect(countNoRoutes(snmp(3), '')).toBe(3);
  });

  it('doesn’t count a missing counter as 0', () => {
    expect(() => countNoRoutes('Ip: Forwarding\nIp: 2\n', '')).toThrow('OutNoRoutes');
  });
});

describe('remoteSockets', () => {
  it.each([
    ['127.0.0.1', '0100007F:01BB', false],
    ['127.0.0.53', '3500007F:0035', false],
    ['::1', '00000000000000000000000001000000:01BB', false],
    ['127.0.0.1 within IPv6', '0000000000000000FFFF00000100007F:01BB', false],
    ['no other end', '00000000:0000', false],
    ['192.0.2.1', '010200C0:0050', true],
    ['127 at the wrong end', '7F000001:0050', true],
    ['2001:db8::1', 'B80D0120000000000000000001000000:0050', true],
    ['192.0.2.1 within IPv6', '0000000000000000FFFF0000010200C0:0050', true],
  ])('%s', (_, remote, isRemote) => {
    const line = `   0: 0100007F:9C40 ${remote} 01 00000000:00000000 00:00000000 00000000  1000        0 4242 1 x 20`;
    const found = remoteSockets(`  sl  local_address rem_address   st\n${line}\n`);
    expect(found).toEqual(isRemote ? [{ remote, inode: '4242' }] : []);
  });
});

describe('lookUpByOneself', () => {
  it('replaces how hosts are looked up, and nothing else', () => {
    expect(lookUpByOneself('passwd: files ldap\nhosts: files mdns4 resolve\nnetworks: files\n')).toBe(
      'passwd: files ldap\nnetworks: files\nhosts: files myhostname dns\n',
    );
  });
});

describe('withNetworkVerdict', () => {
  const result = { passed: 5, failures: [] };

  it('counts one test more, and says how it was shown', () => {
    expect(withNetworkVerdict(result, 'wine', { way: 'sealed', attempts: 0, remotes: [] })).toEqual({
      ...{ passed: 6, failures: [] },
      note: 'only loopback (sealed)',
    });
  });

  it.each([[null], [{ way: 'watched', attempts: 1, remotes: ['010200C0:0050'] } as const]])('fails on %o', (report) => {
    const { passed, failures } = withNetworkVerdict(result, 'wine', report);
    expect(passed).toBe(5);
    expect(failures.map(({ name }) => name)).toEqual(['network > wine > only loopback is contacted']);
    expect(failures[0]?.detail).toContain(report === null ? 'not counted' : '010200C0:0050');
  });
});

// Where the stage is sealed this is a seal within a seal, which counts by itself; a watched stage would see the attempt.
describe('a command', onlyOn(['linux'], 'elsewhere it isn’t counted'), () => {
  /** Connects and waits for a while, whatever the result; sends nothing. */
  async function attemptsTo(address: string): Promise<NetworkReport & { readonly out: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-network-'));
    try {
      const script = `require('node:dgram').createSocket('udp4').on('error', (error) => console.log(error.code))
        .connect(9, '${address}', (error) => { console.log(error?.code ?? 'connected'); setTimeout(process.exit, 500, 0); })`;
      const report = join(folder, 'report.json');
      const command = [join(ROOT, 'build/only-loopback.mjs'), report, '--eval', script];
      const { stdout } = await promisify(execFile)(process.execPath, command);
      return { ...(JSON.parse(readFileSync(report, 'utf8')) as NetworkReport), out: stdout.trim() };
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('may contact loopback', async () => {
    expect(await attemptsTo('127.0.0.2')).toMatchObject({ attempts: 0, out: 'connected' });
  });

  it('is counted when it contacts something else, and sealed it doesn’t get there', async () => {
    const { way, attempts, out } = await attemptsTo('192.0.2.1');
    expect({ attempts, out }).toEqual({ attempts: 1, out: way === 'sealed' ? 'ENETUNREACH' : 'connected' });
  });
});
