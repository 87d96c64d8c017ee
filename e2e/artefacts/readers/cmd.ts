import { runCmd } from '../../../shared/artefacts/cmd/cmd-double.suite.ts';
import { EXIT } from '../../../shared/failures.ts';
import { textOf, type Reader, type Use } from '../reader.ts';
import { DoubleRegistry } from '../double-registry.ts';
import { stateOfText, type RegistryState } from '../registry-state.ts';

const REG_EXE = 'C:\\Windows\\System32\\reg.exe';

/** Runs a script in the double of Windows' command interpreter; in Wine the scripts run in the real one. */
function run(script: string, { files, pc }: Use, state: RegistryState, exits: readonly number[]): RegistryState {
  const registry = new DoubleRegistry();
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

/** 5: the script has nothing for this version of Windows. */
export const reader: Reader = {
  after: (use, state) => run(`${use.purpose}.cmd`, use, state, [use.targets.length === 0 ? EXIT.notHere : EXIT.ok]),
  undo: 'brings-back',
};

export const thisPcReader: Reader = {
  after: (use, state) => run(`${use.purpose}-this-pc.cmd`, use, state, [EXIT.ok]),
  undo: 'brings-back',
};
