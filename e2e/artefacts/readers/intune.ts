import { runPowerShell } from '../../../shared/artefacts/powershell/powershell-double.suite.ts';
import { DoubleRegistry } from '../double-registry.ts';
import { textOf, type Reader } from '../reader.ts';

/** Its scripts run in the double of PowerShell. What they keep for their undo isn't part of the state. */
export const reader: Reader = {
  after({ files, purpose, pc }, state) {
    if (purpose === 'undo') throw new Error('it is undone by its record');
    const registry = new DoubleRegistry();
    registry.put(state);
    runPowerShell(textOf(files, 'remediate.ps1'), { registry: registry.double, is64Bit: !pc.isX86, major: 5 });
    return registry.state();
  },
  undo: 'by-its-record',
};
