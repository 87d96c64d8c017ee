import { describe, expect, it } from 'vitest';
import { machineOf } from '../../diagnosis/machine.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { dwordValue, stringValue } from '../../windows/registry.ts';
import { thisPcFiles } from '../artefact-files.suite.ts';
import type { PcPlan, PcWrite } from '../pc-plan.ts';

const INTERNET = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const WINHTTP = `${INTERNET}\\WinHttp`;
const PROTOCOL = 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2';
const CLIENT = `${PROTOCOL}\\Client`;

const write = (part: Pick<PcWrite, 'path' | 'name' | 'before' | 'after'> & Partial<PcWrite>): PcWrite => ({
  view: 'native',
  makes: [],
  ...part,
});

/** A number, a text instead of a number, two values in a missing key, one to delete, and a default value. */
const WRITES: readonly PcWrite[] = [
  write({ path: WINHTTP, name: 'DefaultSecureProtocols', before: dwordValue(0xa0), after: dwordValue(0xa00) }),
  write({ path: `${WINHTTP}2`, name: 'DefaultSecureProtocols', before: stringValue('1'), after: dwordValue(0x800) }),
  write({ path: CLIENT, name: 'Enabled', before: null, after: dwordValue(1), makes: [CLIENT, PROTOCOL] }),
  write({ path: CLIENT, name: 'DisabledByDefault', before: null, after: dwordValue(0), makes: [CLIENT, PROTOCOL] }),
  write({ path: INTERNET, name: 'DefaultSecureProtocols', before: dwordValue(8), after: null }),
  write({ path: `${INTERNET}\\Odd`, name: '', before: dwordValue(8), after: null }),
];
const PLAN: PcPlan = { machine: machineOf(snapshotOf({ build: 7601, servicePack: 1 })), writes: WRITES };

const files = (plan: PcPlan = PLAN): ReadonlyMap<string, string> =>
  new Map(thisPcFiles('cmd', plan, 'en').map(({ name, text }) => [name, text]));

describe('a command script for one PC', () => {
  it('undoes from the last value to the first, and deletes the keys that it made from the lowest up', () => {
    const calls = (text = ''): string => [...text.matchAll(/call :value(\d)/g)].map(([, index]) => index).join('');
    // examined, written, and read back; a default value is only written
    expect(calls(files().get('apply-this-pc.cmd'))).toBe('12345' + '123456' + '12345');
    expect(calls(files().get('undo-this-pc.cmd'))).toBe('12345' + '654321' + '12345');
    const upsideDown = { ...PLAN, writes: WRITES.map((one) => ({ ...one, makes: [...one.makes].reverse() })) };
    const tidied = `set "KEY=HKEY_LOCAL_MACHINE\\${CLIENT}"\r\ncall :tidy\r\nset "KEY=HKEY_LOCAL_MACHINE\\${PROTOCOL}"`;
    expect(files(upsideDown).get('undo-this-pc.cmd')).toContain(tidied);
    for (const text of files({ ...PLAN, writes: WRITES.slice(0, 1) }).values()) expect(text).not.toContain('tidy');
  });

  it('names the default value as reg.exe does, and has what reg.exe can’t write in a file of its own', () => {
    const undo = files().get('undo-this-pc.cmd') ?? '';
    expect(undo).toContain('add "%KEY%" /ve /t REG_DWORD /d 8 /f');
    const made = thisPcFiles('cmd', PLAN, 'en').map(({ name, encoding }) => `${name} ${encoding}`);
    expect(made.filter((one) => !one.startsWith('README'))).toEqual([
      'apply-this-pc.cmd ascii',
      'undo-this-pc.cmd ascii',
      'earlier-2.reg utf16le-bom',
    ]);
  });
});
