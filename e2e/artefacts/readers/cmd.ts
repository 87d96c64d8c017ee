import { runCmd } from '../../../shared/artefacts/cmd/cmd-double.suite.ts';
import { RegistryDouble } from '../../../shared/artefacts/registry-double.suite.ts';
import { typeName } from '../../../shared/windows/registry.ts';
import { EXIT } from '../../../shared/failures.ts';
import { textOf, type Reader, type Use } from '../reader.ts';
import { dwordState, numberIn, stateOfText, type RegistryState } from '../registry-state.ts';

const REG_EXE = 'C:\\Windows\\System32\\reg.exe';

/** A registry for the double of `reg.exe`, which shows a text as text and other bytes in hexadecimal. */
class Registry {
  readonly double = new RegistryDouble();
  /** What a value is in a state, by what is shown of it. */
  readonly #shown = new Map<string, string>();

  put(state: RegistryState): void {
    for (const [key, value] of state) {
      const [type = '', bytes = ''] = value.split(':');
      const number = numberIn(state, key);
      const text = Buffer.from(bytes, 'hex').toString('utf16le').replace(/\0$/, '');
      const data = number >= 0 ? number : ['1', '2'].includes(type) ? text : bytes.toUpperCase();
      const at = key.lastIndexOf('\\');
      const name = typeName(Number(type));
      this.#shown.set(`${name} ${data}`, value);
      this.double.write(key.slice(0, at), key.slice(at + 1), name, data);
    }
  }

  state(): RegistryState {
    const values = Object.entries(this.double.state('HKLM')).flatMap(([path, byName]) =>
      Object.entries(byName).map(([name, shown]) => [`${path}\\${name}`.toUpperCase(), shown] as const),
    );
    return new Map(
      values.map(([key, shown]) => [
        key,
        this.#shown.get(shown) ?? dwordState(Number(shown.replace('REG_DWORD ', ''))),
      ]),
    );
  }
}

/** Runs a script in the double of Windows' command interpreter; in Wine the scripts run in the real one. */
function run(script: string, { files, pc }: Use, state: RegistryState, exits: readonly number[]): RegistryState {
  const registry = new Registry();
  registry.put(state);
  registry.double.makeKey('HKU\\S-1-5-19');
  const earlier = [...files].filter(([name]) => name.endsWith('.reg'));
  const { exit, shown } = runCmd(textOf(files, script), {
    registry: registry.double,
    environment: { SystemRoot: 'C:\\Windows', PROCESSOR_ARCHITECTURE: pc.isX86 ? 'x86' : 'AMD64' },
    programs: [REG_EXE],
    imports: Object.fromEntries(earlier.map(([name, { text }]) => [name, () => registry.put(stateOfText(text))])),
  });
  if (!exits.includes(exit)) throw new Error(`${script} ends with ${exit}: ${shown.join(' ')}`);
  return registry.state();
}

/** 5: nothing is said of this Windows. */
export const reader: Reader = {
  after: (use, state) => run(`${use.purpose}.cmd`, use, state, [use.targets.length === 0 ? EXIT.notHere : EXIT.ok]),
  undo: 'brings-back',
};

export const thisPcReader: Reader = {
  after: (use, state) => run(`${use.purpose}-this-pc.cmd`, use, state, [EXIT.ok]),
  undo: 'brings-back',
};
