import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { SCOPES } from '../../remediation/scopes/index.ts';
import { FAMILIES } from '../../windows/families.ts';
import { exportTexts } from '../../text/texts.suite.ts';
import { artefactFiles } from '../artefact-files.suite.ts';
import { makeDecision } from '../decision.ts';
import { RegistryDouble, type DoubleValue } from '../registry-double.suite.ts';
import { runPowerShell } from '../powershell/powershell-double.suite.ts';
import { runCmd, type CmdPc, type CmdRun } from './cmd-double.suite.ts';

const made = makeDecision({ choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES }, null);
if (!made.ok) throw new Error(made.problem);
const { decision } = made;
const filesOf = (format: 'cmd' | 'intune'): ReadonlyMap<string, string> =>
  new Map(artefactFiles(format, decision, 'en').map(({ name, text }) => [name, text]));
const [SCRIPTS, INTUNE] = [filesOf('cmd'), filesOf('intune')];
const texts = exportTexts('en').script;
const REG_EXE = 'C:\\Windows\\System32\\reg.exe';
const INTERNET = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
const WINHTTP = `${INTERNET}\\WinHttp`;
const VALUE = 'DefaultSecureProtocols';
/** A key in the value's place: its content is its default value. */
const STRAY_KEY = `${WINHTTP}\\${VALUE}`;
const VERSION = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

function registryOf(build: number): RegistryDouble {
  const registry = new RegistryDouble();
  registry.makeKey('HKU\\S-1-5-19');
  registry.makeKey('HKLM\\SYSTEM\\CurrentControlSet\\Control');
  registry.write(VERSION, 'CurrentBuildNumber', 'REG_SZ', String(build));
  return registry;
}

let registry: RegistryDouble;
beforeEach(() => {
  registry = registryOf(7601);
});

const run = (name: 'apply.cmd' | 'undo.cmd', pc: Partial<CmdPc> = {}): CmdRun =>
  runCmd(SCRIPTS.get(name)!, {
    registry,
    environment: { SystemRoot: 'C:\\Windows', PROCESSOR_ARCHITECTURE: 'AMD64' },
    programs: [REG_EXE],
    imports: {},
    ...pc,
  });

/** Returns all but what is kept for undo. */
const settings = (of: RegistryDouble): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(of.state('HKLM')).filter(([key]) => !key.includes('tls remedy')));
const is = (exit: number, said: string): Partial<CmdRun> => ({ exit, shown: [said] });

describe('a command script for any PC, in the double', () => {
  const aValue = fc.option(
    fc.oneof(
      fc.constantFrom(0, 1, 0x800, 0xa00, 0xaa0, 0x2a00, 0xffffffff).map((data) => ({ type: 'REG_DWORD', data })),
      fc.constantFrom('1', 'x y').map((data) => ({ type: 'REG_SZ', data })),
    ),
  );

  it.each(FAMILIES.map((family) => [family.id, family] as const))(
    'does the same on %s as the PowerShell scripts, and each undoes the other’s changes',
    (_id, family) => {
      const targets = decision.families.find((one) => one.family === family)?.targets ?? [];
      const seen = new Set<string>();
      fc.assert(
        fc.property(fc.infiniteStream(aValue), fc.boolean(), fc.boolean(), (values, is64Bit, isSwapped) => {
          registry = registryOf(family.from);
          for (const { path, name } of targets) {
            const value = values.next().value as Pick<DoubleValue, 'type' | 'data'> | null;
            if (value !== null) registry.write(`HKLM\\${path}`, name, value.type, value.data);
          }
          const environment = { SystemRoot: 'C:\\Windows', PROCESSOR_ARCHITECTURE: is64Bit ? 'AMD64' : 'x86' };
          const before = settings(registry);
          const other = new RegistryDouble(registry);
          expect(runPowerShell(INTUNE.get('remediate.ps1')!, { registry: other, is64Bit, major: 5 }).exit).toBe(0);
          const done = run('apply.cmd', { environment });
          expect(done.exit).toBe(0);
          done.shown.forEach((text) => seen.add(text));
          expect(settings(registry)).toEqual(settings(other));
          expect(run('apply.cmd', { environment })).toMatchObject(is(0, texts.asDecided));
          const isDefault = targets.some(({ path, name }) => name === '' && registry.hasKey(`HKLM\\${path}`));
          if (isSwapped && !isDefault)
            expect(runPowerShell(INTUNE.get('undo.ps1')!, { registry, is64Bit, major: 5 }).exit).toBe(0);
          else expect(run('undo.cmd', { environment })).toMatchObject(is(0, texts.undone));
          expect(settings(registry)).toEqual(before);
          if (!isSwapped) expect(registry.hasKey('HKLM\\SOFTWARE\\TLS Remedy')).toBe(false);
        }),
        { numRuns: 8 },
      );
      expect(seen).toContain(texts.done);
    },
  );

  it('restores a value of another type, a default value, and keys that didn’t exist', () => {
    registry.write(WINHTTP, VALUE, 'REG_SZ', '0x800 100% x');
    registry.write(STRAY_KEY, '', 'REG_DWORD', 0x800);
    const before = settings(registry);
    expect(run('apply.cmd')).toMatchObject(is(0, texts.done));
    expect(registry.read(WINHTTP, VALUE)?.data).toBe(0x800);
    expect(registry.read(STRAY_KEY, '')).toBeNull();
    expect(run('undo.cmd')).toMatchObject(is(0, texts.undone));
    expect(settings(registry)).toEqual(before);
    expect(run('undo.cmd')).toMatchObject(is(0, texts.undone));
    expect(settings(registry)).toEqual(before);
  });

  it('keeps the state before its first run, whatever happened later', () => {
    registry.write(WINHTTP, VALUE, 'REG_DWORD', 0xa0);
    run('apply.cmd');
    registry.write(WINHTTP, VALUE, 'REG_DWORD', 0x20);
    run('apply.cmd');
    expect(registry.read(WINHTTP, VALUE)?.data).toBe(0x800);
    run('undo.cmd');
    expect(registry.read(WINHTTP, VALUE)?.data).toBe(0xa0);
  });

  it('rejects half a record', () => {
    registry.write(WINHTTP, VALUE, 'REG_DWORD', 0xa0);
    const place = `HKLM\\SOFTWARE\\TLS Remedy\\Before\\winhttp.default-secure-protocols native`;
    registry.write(place, 'Value', 'REG_DWORD', 8);
    expect(run('undo.cmd')).toMatchObject(is(0, texts.undone));
    expect(registry.read(WINHTTP, VALUE)?.data).toBe(0xa0);
    registry.write(place, 'Value', 'REG_DWORD', 8);
    run('apply.cmd');
    run('undo.cmd');
    expect(registry.read(WINHTTP, VALUE)?.data).toBe(0xa0);
  });

  it('leaves alone what something else has changed since, and undoes the rest', () => {
    registry.makeKey(WINHTTP);
    const before = settings(registry);
    run('apply.cmd');
    registry.write(WINHTTP, VALUE, 'REG_DWORD', 0x2aa0);
    expect(run('undo.cmd')).toMatchObject(is(6, texts.leftAlone));
    expect(registry.read(WINHTTP, VALUE)?.data).toBe(0x2aa0);
    registry.deleteValue(WINHTTP, VALUE);
    expect(run('undo.cmd').exit).toBe(0);
    expect(settings(registry)).toEqual(before);
  });

  it('keeps a key that it created if something else was put into it', () => {
    run('apply.cmd');
    registry.write(WINHTTP, 'Other', 'REG_DWORD', 1);
    expect(run('undo.cmd').exit).toBe(0);
    expect(registry.names(WINHTTP)).toEqual(['Other']);
  });

  it('changes nothing that it can’t save', () => {
    registry.write(WINHTTP, VALUE, 'REG_DWORD', 0xa0);
    registry.locked.add('HKLM\\SOFTWARE\\TLS Remedy');
    const before = settings(registry);
    expect(run('apply.cmd')).toMatchObject(is(5, texts.notKept));
    expect(settings(registry)).toEqual(before);
  });

  it.each([
    ['a write is refused', () => registry.locked.add(WINHTTP), is(5, texts.failed)],
    ['the user isn’t an administrator', () => registry.unreadable.add('hku\\s-1-5-19'), is(3, texts.noAdmin)],
    ['no build is stored', () => registry.deleteValue(VERSION, 'CurrentBuildNumber'), is(5, texts.otherWindows)],
    [
      'Windows is older',
      () => registry.write(VERSION, 'CurrentBuildNumber', 'REG_SZ', '6002'),
      is(5, texts.otherWindows),
    ],
  ] as const)('reports it if %s', (_what, make, wanted) => {
    make();
    expect(run('apply.cmd')).toMatchObject(wanted);
  });

  it('reports that it needs reg.exe', () => {
    expect(run('apply.cmd', { programs: [] })).toMatchObject(is(5, texts.noReg));
  });

  it('reads back what it wrote', () => {
    class Forgetful extends RegistryDouble {
      override write(path: string, name: string, type: string, data: number | string): boolean {
        return name === VALUE ? true : super.write(path, name, type, data);
      }
    }
    expect(run('apply.cmd', { registry: new Forgetful(registry) })).toMatchObject(is(4, texts.differs));
  });

  it('goes only to labels that it has, and lets no text become a command', () => {
    for (const [name, text] of SCRIPTS) {
      if (!name.endsWith('.cmd')) continue;
      const labels = new Set([...text.matchAll(/^:(\w+)/gm)].map(([, label]) => label));
      const asked = [...text.matchAll(/(?:goto |call :|"KEYS=)(\w+)/g)].map(([, label]) => label);
      expect(labels.size).toBeGreaterThan(10);
      for (const label of asked) expect(labels).toContain(label);
      expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/);
    }
  });
});
