import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportTexts } from '../../text/texts.suite.ts';
import { LANGUAGES, type Language } from '../../text/languages.ts';
import { SCOPES } from '../../remediation/scopes/index.ts';
import type { Target } from '../../remediation/scopes/target.ts';
import { FAMILIES, type Family } from '../../windows/families.ts';
import { artefactFiles, decisionOf } from '../artefact-files.suite.ts';
import { Killed, RegistryDouble, type DoubleValue } from '../registry-double.suite.ts';
import { runPowerShell, type PowerShellPc, type PowerShellRun } from './powershell-double.suite.ts';

const VERSION = 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const KEPT = 'hklm\\software\\tls remedy';

const DECISION = decisionOf({ choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES });
const texts = exportTexts('en').script;
const BEFORE = 'HKLM\\SOFTWARE\\TLS Remedy\\Before';

const scripts = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    (['intune', 'configmgr'] as const).flatMap((format) =>
      artefactFiles(format, DECISION, language).map(({ name, text }) => [`${format}/${name}`, text] as const),
    ),
  );
const ENGLISH = scripts('en');
type Script = 'intune/detect.ps1' | 'intune/remediate.ps1' | 'intune/undo.ps1' | 'configmgr/discover.ps1';

function registryOf(build: number, registry = new RegistryDouble()): RegistryDouble {
  registry.makeKey('HKLM\\SYSTEM\\CurrentControlSet\\Control');
  registry.write(VERSION, 'CurrentBuildNumber', 'REG_SZ', String(build));
  return registry;
}

function run(name: Script, registry: RegistryDouble, pc: Partial<PowerShellPc> = {}, of = ENGLISH): PowerShellRun {
  const done = runPowerShell(of.get(name)!, { registry, is64Bit: true, major: 5, ...pc });
  expect(done.leftOpen).toBe(0);
  return done;
}

const targetsIn = (family: Family, is64Bit = true): readonly Target[] =>
  (DECISION.families.find((one) => one.family === family)?.targets ?? []).filter(
    ({ view }) => is64Bit || view === 'native',
  );

/** Returns everything except what a script keeps for its undo. */
const state = (registry: RegistryDouble): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(registry.state('HKLM')).filter(([key]) => !key.startsWith(KEPT)));

const numberOf = (value: DoubleValue | null): number =>
  value?.type === 'REG_DWORD' && typeof value.data === 'number' ? value.data : -1;

/** Does what a decision says, one value after the other. */
function decide(registry: RegistryDouble, targets: readonly Target[]): void {
  for (const { path, name, value, leaveAloneIf } of targets) {
    const at = `HKLM\\${path}`;
    const serves = leaveAloneIf.every(
      (test) => test.numbers.includes(numberOf(registry.read(at, test.name))) !== test.negated,
    );
    const isThere = value === null ? registry.read(at, name) === null : numberOf(registry.read(at, name)) === value;
    if (isThere || (leaveAloneIf.length > 0 && serves)) continue;
    if (value === null) registry.deleteValue(at, name);
    else registry.write(at, name, 'REG_DWORD', value);
  }
}

const [WINDOWS_7] = FAMILIES as readonly [Family];
const [FIRST] = targetsIn(WINDOWS_7) as readonly [Target];
const at = `HKLM\\${FIRST.path}`;

describe.each(FAMILIES.map((family) => [family.id, family] as const))('on %s, in the double', (_id, family) => {
  const someValue = fc.option(
    fc.oneof(
      fc.constantFrom(0, 1, 0x800, 0xa00, 0xaa0, 0x2a00, 0xffffffff).map((data) => ({ type: 'REG_DWORD', data })),
      fc.constantFrom('1', 'x').map((data) => ({ type: 'REG_SZ', data })),
    ),
  );
  const ends = [family.from, family.to ?? 99_999];

  it('detects, fixes as decided, and restores everything', () => {
    fc.assert(
      fc.property(fc.infiniteStream(someValue), fc.constantFrom(...ends), fc.boolean(), (values, build, is64Bit) => {
        const targets = targetsIn(family, is64Bit);
        const [registry, wanted] = [registryOf(build), registryOf(build)];
        for (const { path, name } of targets) {
          const value = values.next().value as Pick<DoubleValue, 'type' | 'data'> | null;
          if (value === null) continue;
          for (const one of [registry, wanted]) one.write(`HKLM\\${path}`, name, value.type, value.data);
        }
        const before = state(registry);
        decide(wanted, targets);
        const isOpen = JSON.stringify(state(wanted)) !== JSON.stringify(before);
        expect(run('intune/detect.ps1', registry, { is64Bit }).exit).toBe(isOpen ? 1 : 0);
        expect(run('configmgr/discover.ps1', registry, { is64Bit })).toMatchObject({
          exit: 0,
          output: [isOpen ? 'NonCompliant' : 'Compliant'],
        });
        expect(state(registry)).toEqual(before);
        expect(run('intune/remediate.ps1', registry, { is64Bit })).toMatchObject({ exit: 0, output: [texts.done] });
        expect(state(registry)).toEqual(state(wanted));
        expect(run('intune/detect.ps1', registry, { is64Bit })).toMatchObject({ exit: 0, output: [texts.asDecided] });
        expect(run('intune/undo.ps1', registry, { is64Bit })).toMatchObject({ exit: 0, output: [texts.undone] });
        expect(state(registry)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a script for many PCs, in the double', () => {
  it('names what differs from the decision, in a stable order within Intune’s length', () => {
    const { exit, output } = run('intune/detect.ps1', registryOf(7601));
    const open = targetsIn(WINDOWS_7).filter(({ value }) => value !== null);
    expect(exit).toBe(1);
    expect(output).toEqual([
      `${texts.notAsDecided} ${open.map(({ setting, view }) => `${setting} ${view}`).join(', ')}`,
    ]);
    expect(output[0]!.length).toBeLessThanOrEqual(2000);
  });

  it('changes nothing on an unknown Windows version', () => {
    const registry = registryOf(6002);
    const before = state(registry);
    expect(run('intune/remediate.ps1', registry).exit).toBe(0);
    expect(state(registry)).toEqual(before);
  });

  it('keeps the state before its first run, whatever happened later', () => {
    const registry = registryOf(7601);
    registry.write(at, FIRST.name, 'REG_DWORD', 0xa0);
    const before = state(registry);
    run('intune/remediate.ps1', registry);
    registry.write(at, FIRST.name, 'REG_DWORD', 0x20);
    run('intune/remediate.ps1', registry);
    expect(registry.read(at, FIRST.name)?.data).toBe(FIRST.value);
    run('intune/undo.ps1', registry);
    expect(state(registry)).toEqual(before);
    expect(registry.hasKey('HKLM\\SOFTWARE\\TLS Remedy')).toBe(false);
  });

  it('ignores an interrupted backup, and creates it again', () => {
    const registry = registryOf(7601);
    registry.write(at, FIRST.name, 'REG_DWORD', 0xa0);
    registry.write(`HKLM\\SOFTWARE\\TLS Remedy\\Before\\${FIRST.setting} ${FIRST.view}`, 'Value', 'REG_DWORD', 8);
    const before = state(registry);
    expect(run('intune/undo.ps1', registry).exit).toBe(0);
    expect(state(registry)).toEqual(before);
    run('intune/remediate.ps1', registry);
    run('intune/undo.ps1', registry);
    expect(state(registry)).toEqual(before);
  });

  it('keeps nothing of an interrupted backup if the value is gone since', () => {
    const registry = registryOf(7601);
    registry.write(`${BEFORE}\\${FIRST.setting} ${FIRST.view}`, 'Value', 'REG_DWORD', 8);
    const before = state(registry);
    run('intune/remediate.ps1', registry);
    run('intune/undo.ps1', registry);
    expect(state(registry)).toEqual(before);
  });

  it('leaves alone what something else has written since, and undoes the rest', () => {
    const registry = registryOf(7601);
    registry.makeKey(at);
    const before = state(registry);
    run('intune/remediate.ps1', registry);
    registry.write(at, FIRST.name, 'REG_DWORD', 0x2aa0);
    expect(run('intune/undo.ps1', registry)).toMatchObject({ exit: 1, output: [texts.leftAlone] });
    expect(registry.read(at, FIRST.name)?.data).toBe(0x2aa0);
    registry.deleteValue(at, FIRST.name);
    expect(state(registry)).toEqual(before);
  });

  it('keeps a key that it created if something else was put into it', () => {
    const registry = registryOf(7601);
    run('intune/remediate.ps1', registry);
    registry.write(at, 'Other', 'REG_DWORD', 1);
    expect(run('intune/undo.ps1', registry).exit).toBe(0);
    expect(registry.names(at)).toEqual(['Other']);
  });

  it('continues if something else has already removed such a key', () => {
    const registry = registryOf(7601);
    registry.makeKey('HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders');
    const before = state(registry);
    run('intune/remediate.ps1', registry);
    const places = registry.subkeys('HKLM\\SOFTWARE\\TLS Remedy\\Before');
    expect(places.length).toBe(targetsIn(WINDOWS_7).filter(({ value }) => value !== null).length);
    run('intune/undo.ps1', registry);
    expect(registry.hasKey('HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders')).toBe(true);
    expect(state(registry)['hklm\\system\\currentcontrolset\\control\\securityproviders']).toEqual(
      before['hklm\\system\\currentcontrolset\\control\\securityproviders'],
    );
  });

  it.each<[string, string, DoubleValue['data'], boolean]>([
    ['a text', 'REG_SZ', '1', true],
    ['a text with variables', 'REG_EXPAND_SZ', '%a%', true],
    ['bytes', 'REG_BINARY', '00ff', true],
    ['several texts', 'REG_MULTI_SZ', 'a', true],
    ['a long number', 'REG_QWORD', '1', true],
    ['a number of two bytes', 'REG_DWORD', '0001', false],
    ['a type without a name', 'REG_NONE', '', false],
  ])('replaces %s only if it could restore it', (_what, type, data, isReplaced) => {
    const registry = registryOf(7601);
    registry.write(at, FIRST.name, type, data);
    const { exit, output } = run('intune/remediate.ps1', registry);
    expect(exit).toBe(isReplaced ? 0 : 1);
    if (!isReplaced) expect(output.join()).toContain(`${FIRST.path}\\${FIRST.name}`);
    expect(registry.read(at, FIRST.name)).toMatchObject(
      isReplaced ? { type: 'REG_DWORD', data: FIRST.value } : { type, data },
    );
    run('intune/undo.ps1', registry);
    expect(registry.read(at, FIRST.name)).toMatchObject({ type, data });
  });

  // guards: old-powershell
  it.each(['intune/detect.ps1', 'intune/remediate.ps1', 'intune/undo.ps1', 'configmgr/discover.ps1'] as const)(
    '%s does nothing in PowerShell 2',
    (name) => {
      const registry = registryOf(7601);
      const before = state(registry);
      const { exit, output } = run(name, registry, { major: 2 });
      expect([exit, output]).toEqual([1, ['PowerShell 3 or later is needed']]);
      expect(state(registry)).toEqual(before);
      expect(run(name, registry, { major: 3 }).output).not.toEqual(output);
    },
  );

  it('reports what went wrong, within Intune’s length', () => {
    const registry = registryOf(7601);
    registry.locked.add('HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion');
    const { exit, output } = run('intune/remediate.ps1', registry);
    expect([exit, output]).toEqual([1, ['Access to the registry key is denied.']]);
  });

  it('reports if what it wrote isn’t there', () => {
    class Forgetful extends RegistryDouble {
      override write(path: string, name: string, type: string, data: number | string): boolean {
        return path === at || super.write(path, name, type, data);
      }
    }
    const registry = registryOf(7601, new Forgetful());
    expect(run('intune/remediate.ps1', registry)).toMatchObject({ exit: 1, output: [texts.differs] });
  });

  it.each(LANGUAGES)('speaks the language in which it was created (%s)', (language) => {
    const [own, said] = [scripts(language), exportTexts(language).script];
    const registry = registryOf(7601);
    const outputs = (
      ['intune/detect.ps1', 'intune/remediate.ps1', 'intune/detect.ps1', 'intune/undo.ps1'] as const
    ).map((name) => run(name, registry, {}, own).output.join());
    expect(outputs[0]).toContain(said.notAsDecided);
    expect(outputs.slice(1)).toEqual([said.done, said.asDecided, said.undone]);
    expect(own.get('configmgr/remediate.ps1')).toBe(own.get('intune/remediate.ps1'));
    expect(own.get('configmgr/undo.ps1')).toBe(own.get('intune/undo.ps1'));
  });
});

/** A registry that ends the script at its nth change, before or after the change. */
class CutRegistry extends RegistryDouble {
  #left: number;
  readonly #isMade: boolean;
  constructor(left: number, isMade: boolean, like: RegistryDouble) {
    super(like);
    this.#left = left;
    this.#isMade = isMade;
  }
  #cut<T>(change: () => T): T {
    this.#left--;
    if (this.#left === 0 && !this.#isMade) throw new Killed();
    const done = change();
    if (this.#left === 0) throw new Killed();
    return done;
  }
  override makeKey(path: string): void {
    if (!this.hasKey(path)) this.#cut(() => super.makeKey(path));
  }
  override write(...given: Parameters<RegistryDouble['write']>): boolean {
    return this.#cut(() => super.write(...given));
  }
  override deleteValue(path: string, name: string): boolean {
    return this.#cut(() => super.deleteValue(path, name));
  }
  override deleteKey(path: string): boolean {
    return this.#cut(() => super.deleteKey(path));
  }
}

/** Yields what a script leaves at each point where it can be cut off, from an unchanged registry. */
function* cuts(name: Script, from: RegistryDouble): Generator<RegistryDouble> {
  for (const isMade of [false, true]) {
    for (let at = 1, isDone = false; !isDone; at++) {
      const registry = new CutRegistry(at, isMade, from);
      try {
        run(name, registry);
        isDone = true;
      } catch (thrown) {
        if (!(thrown instanceof Killed)) throw thrown;
        yield new RegistryDouble(registry);
      }
    }
  }
}

describe('a script that is cut off anywhere, in the double', () => {
  // Each kind of earlier state in a separate key; the other keys are empty.
  const [first, second, third, fourth] = [...new Set(targetsIn(WINDOWS_7).map(({ path }) => path))] as [
    string,
    ...string[],
  ];
  const nameIn = (path: string): string => targetsIn(WINDOWS_7).find((target) => target.path === path)!.name;
  const registry = registryOf(7601);
  registry.write(`HKLM\\${first}`, nameIn(first), 'REG_DWORD', 0xa0);
  registry.makeKey(`HKLM\\${second!}`);
  registry.write(`HKLM\\${third!}`, nameIn(third!), 'REG_SZ', '0xA0');
  registry.write(`HKLM\\${fourth!}`, nameIn(fourth!), 'REG_MULTI_SZ', 'a');
  const before = state(registry);
  const remedied = new RegistryDouble(registry);
  run('intune/remediate.ps1', remedied);

  function expectUndone(left: RegistryDouble): void {
    expect(run('intune/undo.ps1', left)).toMatchObject({ exit: 0, output: [texts.undone] });
    expect(state(left)).toEqual(before);
    expect(left.subkeys(BEFORE)).toEqual([]);
  }

  // guards: cut-script
  it('can be undone, and the undo can be run again after it was cut off', () => {
    let count = 0;
    for (const left of cuts('intune/undo.ps1', remedied)) {
      count++;
      if (count % 60 === 1) for (const again of cuts('intune/undo.ps1', left)) expectUndone(again);
      expectUndone(left);
    }
    expect(count).toBeGreaterThan(20);
  });

  // guards: cut-script
  it('can be undone if the remediation was cut off, and can be run again', () => {
    let count = 0;
    for (const left of cuts('intune/remediate.ps1', registry)) {
      count++;
      const again = new RegistryDouble(left);
      expectUndone(left);
      expect(run('intune/remediate.ps1', again)).toMatchObject({ exit: 0, output: [texts.done] });
      expect(again.state('HKLM')).toEqual(remedied.state('HKLM'));
      expectUndone(again);
    }
    expect(count).toBeGreaterThan(20);
  });
});
