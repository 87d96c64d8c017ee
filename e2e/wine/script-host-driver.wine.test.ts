import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describeDriverContract } from '../../electron/registry/driver-contract.suite.ts';
import { type RegistryValue, type ValueRef, dwordValue } from '../../shared/windows/registry.ts';
import { type DriverLab, openDriverLab } from './driver-lab.ts';
import { type CscriptFault, scriptHostDouble } from './script-host-options.ts';
import { remoteDriver } from './service-client.ts';
import type { Opened } from './service-protocol.ts';

const KEY = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy Contract' } as const;
const VALUE: ValueRef = { ...KEY, name: 'Value' };

let lab: DriverLab;

beforeAll(async () => {
  lab = await openDriverLab();
});
afterAll(() => lab.close());

function openScriptHost(fault: CscriptFault, timeoutMs = 15_000): Promise<Opened> {
  const { options, env } = scriptHostDouble(lab.runtime);
  return lab.service.openScriptHost({ ...options, timeoutMs }, env(fault));
}

// What `anyName: false` leaves out is tested by "the limits" below: its scripts accept no empty name, take everything
// after the last backslash as the name, and hide some default values.
describeDriverContract(
  'script-host',
  async () => {
    expect(await openScriptHost('none')).toEqual({ ok: true });
    return lab.subject('script-host');
  },
  { rawBytes: false, tellsDeniedFromMissing: true, anyName: false, locksKeys: true, startsProcesses: true },
);

describe('the limits of script-host', () => {
  const refused = { ok: false, code: 'unavailable' };

  beforeAll(async () => {
    expect(await openScriptHost('none')).toEqual({ ok: true });
    await lab.subject('script-host').reset();
  });

  it('never writes or deletes a default value, nor treats one that it can’t see as absent', async () => {
    const subject = lab.subject('script-host');
    const ref: ValueRef = { ...KEY, name: '' };
    await subject.reset();
    await subject.plant(ref, dwordValue(1));
    expect(await subject.driver.write(ref, dwordValue(2))).toMatchObject(refused);
    expect(await subject.driver.removeValue(ref)).toMatchObject(refused);
    expect(await subject.driver.read([ref])).toEqual([{ state: 'unreadable', reason: 'unavailable', code: null }]);
    expect(await subject.observe(ref)).toEqual(dwordValue(1));
    await subject.plant(VALUE, dwordValue(3));
    expect(await subject.driver.read([ref])).toEqual([{ state: 'value', ...dwordValue(1) }]);
  });

  it('never deletes a value with a backslash in its name, nor the one that its scripts would delete', async () => {
    const subject = lab.subject('script-host');
    const ref: ValueRef = { ...KEY, name: 'Sub\\Value' };
    const wrong: ValueRef = { ...KEY, path: `${KEY.path}\\Sub`, name: 'Value' };
    await subject.reset();
    await subject.plant(ref, dwordValue(1));
    await subject.plant(wrong, dwordValue(2));
    expect(await subject.driver.removeValue(ref)).toMatchObject(refused);
    expect([await subject.observe(ref), await subject.observe(wrong)]).toEqual([dwordValue(1), dwordValue(2)]);
  });

  it('distinguishes a missing value from a missing key', async () => {
    const subject = lab.subject('script-host');
    await subject.reset();
    expect(await subject.driver.read([VALUE])).toEqual([{ state: 'absent', keyExists: false }]);
    await subject.plant(VALUE, null);
    expect(await subject.driver.read([VALUE])).toEqual([{ state: 'absent', keyExists: true }]);
  });
});

describe('the guards of script-host', () => {
  /** Lists the double's processes in this prefix, as seen by Linux. */
  function doubles(): readonly string[] {
    return readdirSync('/proc').filter((pid) => {
      if (!/^[0-9]+$/.test(pid)) return false;
      try {
        const isDouble = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('cscript-double');
        return isDouble && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(lab.prefix.dir);
      } catch {
        return false; // It has ended.
      }
    });
  }

  it('gives up on a script host that hangs, and kills it', async () => {
    const opening = openScriptHost('hang', 4_000);
    await vi.waitFor(() => expect(doubles()).not.toEqual([]), { timeout: 3_900, interval: 20 });
    expect(await opening).toEqual({ ok: false, detail: 'no answer within 4000 ms' });
    await vi.waitFor(() => expect(doubles()).toEqual([]), { timeout: 10_000, interval: 20 });
  });

  const BROKEN: readonly (readonly [CscriptFault, string])[] = [
    ['early-death', 'Command failed'],
    ['no-vbscript', 'Command failed'],
    ['stderr-noise', 'a warning of somebody else'],
    ['truncated-output', 'JSON'],
  ];

  it.each(BROKEN)('refuses to open with a script host with the fault %s', async (fault, detail) => {
    expect(await openScriptHost(fault)).toEqual({ ok: false, detail: expect.stringContaining(detail) as string });
  });

  it('refuses to open without a script host', async () => {
    const cscript = 'C:\\windows\\system32\\no-such-cscript.exe';
    expect(await lab.service.openScriptHost({ cscript }, {})).toEqual({ ok: false, detail: `${cscript} is missing` });
  });

  it.each([
    ['vbs', 'vbs is not an absolute path'],
    ['C:\\app\\resources\\app.asar\\vbs', 'C:\\app\\resources\\app.asar\\vbs is inside an archive'],
    ['C:\\windows', 'C:\\windows has no regList.wsf'],
  ])('refuses the folder %s for its scripts', async (vbsFolder, detail) => {
    const { options, env } = scriptHostDouble(lab.runtime);
    expect(await lab.service.openScriptHost({ ...options, vbsFolder }, env('none'))).toEqual({ ok: false, detail });
  });

  describe.each<readonly [CscriptFault, RegistryValue, unknown]>([
    ['write-ignored', dwordValue(2), { ok: false, code: 'conflict' }],
    ['write-dies', { type: 'REG_BINARY', data: '5a'.repeat(200_000) }, { ok: false }],
  ])('with the fault %s', (fault, value, expected) => {
    it('reports that nothing was written, and continues to work', async () => {
      expect(await openScriptHost(fault)).toEqual({ ok: true });
      const subject = lab.subject('script-host');
      const driver = remoteDriver(lab.service, 'script-host');
      await subject.plant(VALUE, dwordValue(1));
      expect(await subject.observe(VALUE)).toEqual(dwordValue(1));
      expect(await driver.write(VALUE, value)).toMatchObject(expected as object);
      expect(await subject.observe(VALUE)).toEqual(dwordValue(1));
      expect(await driver.read([VALUE])).toEqual([{ state: 'value', ...dwordValue(1) }]);
      await driver.close();
    });
  });
});
