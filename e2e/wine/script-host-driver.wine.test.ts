import { beforeAll, describe, expect, it, vi } from 'vitest';
import { partOf } from '../../build/only-on.suite.ts';
import type { ScriptHostOptions } from '../../electron/registry/script-host/driver.ts';
import { describeDriverContract } from '../../electron/registry/driver-contract.suite.ts';
import { type RegistryValue, type ValueRef, dwordValue } from '../../shared/windows/registry.ts';
import { useDriverLab } from './driver-lab.ts';
import { processesOf } from './lab.ts';
import type { Opened } from './service-protocol.ts';

const KEY = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy Contract' } as const;
const VALUE: ValueRef = { ...KEY, name: 'Value' };

const lab = useDriverLab('reg');

/** Opens the driver on the double of cscript, with a fault that this can imitate. */
function openScriptHost(fault: string, options: Partial<ScriptHostOptions> = {}): Promise<Opened> {
  const cscript = lab.bundled('cscript-double.exe');
  return lab.service.openScriptHost({ cscript, timeoutMs: 15_000, ...options }, { CSCRIPT_DOUBLE_FAULT: fault });
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
});

describe('the guards of script-host', () => {
  const doubles = (): readonly string[] =>
    processesOf(lab.prefix.dir).filter((line) => line.includes('cscript-double'));

  it('gives up on a script host that hangs, and kills it', async () => {
    const opening = openScriptHost('hang', { timeoutMs: 4_000 });
    await vi.waitFor(() => expect(doubles()).not.toEqual([]), { timeout: 3_900, interval: 20 });
    expect(await opening).toEqual({ ok: false, detail: 'no answer within 4000 ms' });
    await vi.waitFor(() => expect(doubles()).toEqual([]), { timeout: 10_000, interval: 20 });
  });

  const faults = [
    ['early-death', 'Command failed'],
    ['no-vbscript', 'Command failed'],
    ['stderr-noise', 'a warning of somebody else'],
    ['truncated-output', 'JSON'],
  ] as const;
  it.each(partOf(faults, 2, 1))('refuses to open with a script host with the fault %s', async (fault, detail) => {
    expect(await openScriptHost(fault)).toEqual({ ok: false, detail: expect.stringContaining(detail) as string });
  });

  it.each<[Partial<ScriptHostOptions>, string]>([
    [{ cscript: 'C:\\windows\\none.exe' }, 'C:\\windows\\none.exe is missing'],
    [{ vbsFolder: 'vbs' }, 'vbs is not an absolute path'],
    [{ vbsFolder: 'C:\\app.asar\\vbs' }, 'C:\\app.asar\\vbs is inside an archive'],
    [{ vbsFolder: 'C:\\windows' }, 'C:\\windows has no regList.wsf'],
  ])('refuses to open with %j', async (options, detail) => {
    expect(await openScriptHost('none', options)).toEqual({ ok: false, detail });
  });

  it.each<[string, RegistryValue, object]>([
    ['write-ignored', dwordValue(2), { ok: false, code: 'conflict' }],
    ['write-dies', { type: 'REG_BINARY', data: '5a'.repeat(200_000) }, { ok: false }],
  ])('with the fault %s reports that nothing was written, and continues to work', async (fault, value, expected) => {
    expect(await openScriptHost(fault)).toEqual({ ok: true });
    const subject = lab.subject('script-host');
    const { driver } = subject;
    await subject.plant(VALUE, dwordValue(1));
    expect(await subject.observe(VALUE)).toEqual(dwordValue(1));
    expect(await driver.write(VALUE, value)).toMatchObject(expected);
    expect(await subject.observe(VALUE)).toEqual(dwordValue(1));
    expect(await driver.read([VALUE])).toEqual([{ state: 'value', ...dwordValue(1) }]);
    await driver.close();
  });
});
