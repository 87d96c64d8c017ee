import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { countNoRoutes, lookUpByOneself } from './only-loopback.mjs';
import { onlyOn } from './only-on.suite.ts';
import { ROOT } from './setup.mjs';
import { withNetworkVerdict } from './test-results.mjs';

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

describe('lookUpByOneself', () => {
  it('replaces only how hosts are looked up', () => {
    expect(lookUpByOneself('passwd: files ldap\nhosts: files mdns4 resolve\nnetworks: files\n')).toBe(
      'passwd: files ldap\nnetworks: files\nhosts: files myhostname dns\n',
    );
  });
});

describe('withNetworkVerdict', () => {
  const NAME = 'network > wine > only loopback is contacted';

  it('counts one test more, a failure, or a test for elsewhere if the stage could not be sealed', () => {
    const [fine, bad, open] = [0, 3, null].map((one) => withNetworkVerdict({ passed: 5, failures: [] }, 'wine', one));
    expect(fine).toEqual({ passed: 6, failures: [] });
    expect(bad).toEqual({ passed: 5, failures: [{ name: NAME, detail: '3 attempts to contact something else' }] });
    expect(open).toMatchObject({ passed: 5, failures: [], elsewhere: [{ name: NAME }] });
  });
});

const CAN_SEAL = process.platform === 'linux' && (await attemptsTo('127.0.0.2')).attempts !== null;

/** Connects and waits for a while, whatever the result; sends nothing. */
async function attemptsTo(address: string): Promise<{ readonly attempts: number | null; readonly out: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-network-'));
  try {
    const script = `require('node:dgram').createSocket('udp4').on('error', (error) => console.log(error.code))
      .connect(9, '${address}', (error) => { console.log(error?.code ?? 'connected'); setTimeout(process.exit, 500, 0); })`;
    const report = join(folder, 'attempts.txt');
    const command = [join(ROOT, 'build/only-loopback.mjs'), report, '--eval', script];
    const { stdout } = await promisify(execFile)(process.execPath, command);
    return { attempts: existsSync(report) ? Number(readFileSync(report, 'utf8')) : null, out: stdout.trim() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// A seal within the stage's own seal, which counts by itself. If there is none, the command runs as it is.
describe('a command', onlyOn(['linux'], 'elsewhere it isn’t sealed'), () => {
  it('may contact loopback', async () => {
    expect(await attemptsTo('127.0.0.2')).toEqual({ attempts: CAN_SEAL ? 0 : null, out: 'connected' });
  });

  it('is counted when it contacts something else, and doesn’t get there', async () => {
    const sealed = { attempts: 1, out: 'ENETUNREACH' };
    expect(await attemptsTo('192.0.2.1')).toEqual(CAN_SEAL ? sealed : { attempts: null, out: 'connected' });
  });
});
