import { beforeEach, describe, expect, it } from 'vitest';
import { machineOf } from '../../diagnosis/machine.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { exportTexts } from '../../text/texts.suite.ts';
import { LANGUAGES, type Language } from '../../text/languages.ts';
import { dwordOf, dwordValue, stringValue, type RegistryValue } from '../../windows/registry.ts';
import { thisPcFiles } from '../artefact-files.suite.ts';
import type { PcPlan, PcWrite } from '../pc-plan.ts';
import { RegistryDouble } from '../registry-double.suite.ts';
import { runCmd, type CmdPc, type CmdRun } from './cmd-double.suite.ts';

const INTERNET = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const WINHTTP = `${INTERNET}\\WinHttp`;
const PROTOCOL = 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2';
const CLIENT = `${PROTOCOL}\\Client`;
const VERSION = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const SYSTEM_REG = 'C:\\Windows\\System32\\reg.exe';
const NATIVE_REG = 'C:\\Windows\\Sysnative\\reg.exe';

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

const put = (registry: RegistryDouble, { path, name }: PcWrite, value: RegistryValue | null): void => {
  const number = value === null ? null : dwordOf(value);
  if (value === null) registry.deleteValue(`HKLM\\${path}`, name);
  else registry.write(`HKLM\\${path}`, name, value.type, number ?? value.data);
};

let registry: RegistryDouble;
beforeEach(() => {
  registry = new RegistryDouble();
  registry.write(VERSION, 'CurrentBuildNumber', 'REG_SZ', '7601');
  registry.makeKey('HKU\\S-1-5-19');
  registry.makeKey(`HKLM\\${PROTOCOL.slice(0, PROTOCOL.lastIndexOf('\\'))}`);
  for (const one of WRITES) put(registry, one, one.before);
});

const environment = { SystemRoot: 'C:\\Windows', PROCESSOR_ARCHITECTURE: 'AMD64' };
const files = (plan: PcPlan = PLAN, language: Language = 'en'): ReadonlyMap<string, string> =>
  new Map(thisPcFiles('cmd', plan, language).map(({ name, text }) => [name, text]));

function run(
  name: 'apply-this-pc.cmd' | 'undo-this-pc.cmd',
  pc: Partial<CmdPc> = {},
  plan = PLAN,
  language: Language = 'en',
): CmdRun {
  const of = files(plan, language);
  const imports = Object.fromEntries(
    plan.writes.flatMap((one, index) =>
      of.has(`earlier-${index + 1}.reg`)
        ? [[`earlier-${index + 1}.reg`, () => put(registry, one, one.before)] as const]
        : [],
    ),
  );
  return runCmd(of.get(name)!, { registry, environment, programs: [SYSTEM_REG], imports, ...pc });
}

const state = (): ReturnType<RegistryDouble['state']> => registry.state('HKLM');
const texts = exportTexts('en').script;

describe('a command script for one PC, in the double', () => {
  it.each(LANGUAGES)('writes what was planned, and its undo restores everything (%s)', (language) => {
    const said = exportTexts(language).script;
    const before = state();
    expect(run('apply-this-pc.cmd', {}, PLAN, language)).toMatchObject({ exit: 0, shown: [said.done] });
    const after = state();
    for (const one of WRITES) put(registry, one, one.after);
    expect(state()).toEqual(after);
    expect(after).not.toEqual(before);
    expect(run('undo-this-pc.cmd', {}, PLAN, language)).toMatchObject({ exit: 0, shown: [said.undone] });
    expect(state()).toEqual(before);
  });

  it('changes nothing the second time', () => {
    run('apply-this-pc.cmd');
    const after = state();
    expect(run('apply-this-pc.cmd')).toMatchObject({ exit: 0, shown: [texts.done] });
    expect(state()).toEqual(after);
    run('undo-this-pc.cmd');
    const before = state();
    expect(run('undo-this-pc.cmd')).toMatchObject({ exit: 0, shown: [texts.undone] });
    expect(state()).toEqual(before);
  });

  it.each(WRITES.filter(({ name }) => name !== '').map((one) => [`${one.path}\\${one.name}`, one] as const))(
    'writes nothing if something else has written %s',
    (_what, one) => {
      registry.write(`HKLM\\${one.path}`, one.name, 'REG_DWORD', 0x20);
      const before = state();
      expect(run('apply-this-pc.cmd')).toMatchObject({ exit: 6, shown: [texts.conflict] });
      expect(state()).toEqual(before);
    },
  );

  it.each([
    ['another type', 'REG_SZ', '0xa0'],
    ['a number with the same beginning', 'REG_DWORD', 0xa01],
  ])('reads %s as another value', (_what, type, data) => {
    registry.write(`HKLM\\${WINHTTP}`, 'DefaultSecureProtocols', type, data);
    expect(run('apply-this-pc.cmd').exit).toBe(6);
  });

  it('leaves alone what something else has written since, and undoes the rest', () => {
    const before = state();
    run('apply-this-pc.cmd');
    registry.write(`HKLM\\${WINHTTP}`, 'DefaultSecureProtocols', 'REG_DWORD', 0x2a00);
    expect(run('undo-this-pc.cmd')).toMatchObject({ exit: 6, shown: [texts.leftAlone] });
    put(registry, WRITES[0]!, WRITES[0]!.before);
    expect(state()).toEqual(before);
  });

  it('keeps the keys that it created if something else was put into them', () => {
    run('apply-this-pc.cmd');
    registry.write(`HKLM\\${CLIENT}`, 'Other', 'REG_DWORD', 1);
    expect(run('undo-this-pc.cmd').exit).toBe(0);
    expect(registry.names(`HKLM\\${CLIENT}`)).toEqual(['Other']);
    registry.deleteValue(`HKLM\\${CLIENT}`, 'Other');
    registry.makeKey(`HKLM\\${PROTOCOL}\\Server`);
    run('undo-this-pc.cmd');
    expect(registry.hasKey(`HKLM\\${CLIENT}`)).toBe(false);
    expect(registry.hasKey(`HKLM\\${PROTOCOL}\\Server`)).toBe(true);
  });

  const only64 = { ...PLAN, machine: { ...PLAN.machine, architecture: 'x64' } } as const;
  const only32 = { ...PLAN, machine: { ...PLAN.machine, architecture: 'x86' } } as const;
  const x86 = { environment: { ...environment, PROCESSOR_ARCHITECTURE: 'x86' } };
  const wow64 = { environment: { ...x86.environment, PROCESSOR_ARCHITEW6432: 'AMD64' } };
  it.each<[string, PcPlan, Partial<CmdPc>, number, string, string]>([
    ['64 bits on 64', only64, {}, 0, texts.done, SYSTEM_REG],
    ['64 bits on 32', only64, x86, 5, texts.otherWindows, SYSTEM_REG],
    ['32 bits on 32', only32, x86, 0, texts.done, SYSTEM_REG],
    ['32 bits on 64', only32, {}, 5, texts.otherWindows, SYSTEM_REG],
    ['64 bits in a 32-bit shell', only64, { ...wow64, programs: [NATIVE_REG] }, 0, texts.done, NATIVE_REG],
    ['32 bits in a 32-bit shell', only32, { ...wow64, programs: [NATIVE_REG] }, 5, texts.otherWindows, NATIVE_REG],
  ])('runs or exits with an error for %s', (_what, plan, pc, exit, said, started) => {
    const done = run('apply-this-pc.cmd', pc, plan);
    expect(done).toMatchObject({ exit, shown: [said] });
    expect([...done.started]).toEqual([started]);
  });

  it('does nothing without reg.exe', () => {
    const done = run('apply-this-pc.cmd', { programs: [] });
    expect(done).toEqual({ exit: 5, shown: [texts.noReg], started: new Set() });
  });

  it('does nothing without an administrator’s rights', () => {
    registry.unreadable.add('hku\\s-1-5-19');
    const before = state();
    expect(run('apply-this-pc.cmd')).toMatchObject({ exit: 3, shown: [texts.noAdmin] });
    expect(state()).toEqual(before);
  });

  it.each([
    ['7599', 5],
    ['7600', 0],
    ['9199', 0],
    ['9200', 5],
    ['', 5],
  ])('exits on build %j with %s', (build, exit) => {
    if (build === '') registry.deleteValue(VERSION, 'CurrentBuildNumber');
    else registry.write(VERSION, 'CurrentBuildNumber', 'REG_SZ', build);
    expect(run('apply-this-pc.cmd')).toMatchObject({ exit, shown: [exit === 0 ? texts.done : texts.otherWindows] });
  });

  it('for Windows 11 accepts every later build', () => {
    registry.write(VERSION, 'CurrentBuildNumber', 'REG_SZ', '99999');
    const plan = { ...PLAN, machine: { ...PLAN.machine, release: 'windows-11' } } as const;
    expect(run('apply-this-pc.cmd', {}, plan).exit).toBe(0);
  });

  it('reports that a write failed', () => {
    registry.locked.add(`HKLM\\${WINHTTP}`);
    expect(run('apply-this-pc.cmd')).toMatchObject({ exit: 5, shown: [texts.failed] });
  });

  it('reads back what it wrote', () => {
    class Forgetful extends RegistryDouble {
      override write(path: string, name: string, type: string, data: number | string): boolean {
        return name === 'Enabled' ? true : super.write(path, name, type, data);
      }
    }
    const forgetful = new Forgetful();
    for (const one of WRITES) put(forgetful, one, one.before);
    forgetful.makeKey('HKU\\S-1-5-19');
    forgetful.write(VERSION, 'CurrentBuildNumber', 'REG_SZ', '7601');
    expect(run('apply-this-pc.cmd', { registry: forgetful })).toMatchObject({ exit: 4, shown: [texts.differs] });
  });

  it('begins with its purpose, and lets no text become a command', () => {
    expect(files().get('apply-this-pc.cmd')).toContain(`\r\nrem ${texts.apply} ${texts.madeBy}\r\n`);
    expect(files().get('undo-this-pc.cmd')).toContain(`\r\nrem ${texts.undo} ${texts.madeBy}\r\n`);
    for (const text of files().values()) expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/);
  });

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
