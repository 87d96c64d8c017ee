import { writeRegFile, type RegFileEntry } from '../../reg-file/writer.ts';
import type { RegistryValue } from '../../windows/registry.ts';
import type { ArtefactFile } from '../artefact.ts';
import type { PcPlan, PcWrite } from '../pc-plan.ts';

type Side = 'before' | 'after';

/** A file that sets values to one side. Keys stay: a `.reg` file can't check whether one is empty. Format: facts 9.5 [G1]. */
export function regText(writes: readonly PcWrite[], side: Side): string {
  const entries = new Map<string, { name: string; value: RegistryValue | null }[]>();
  for (const write of side === 'after' ? writes : [...writes].reverse()) {
    const path = `HKEY_LOCAL_MACHINE\\${write.path}`;
    entries.set(path, [...(entries.get(path) ?? []), { name: write.name, value: write[side] }]);
  }
  return writeRegFile([...entries].map(([path, values]): RegFileEntry => ({ kind: 'key', path, values })));
}

const file = (name: string, writes: readonly PcWrite[], side: Side): ArtefactFile => ({
  name,
  text: regText(writes, side),
  encoding: 'utf16le-bom',
});

/** A pair for each kind of Windows; from a 32-bit PC none for 64 bits, as the other view is unknown. */
export function thisPcFiles({ machine, writes }: PcPlan): readonly ArtefactFile[] {
  const native = writes.filter((write) => write.view === 'native');
  const pair = (bits: string, of: readonly PcWrite[]): readonly ArtefactFile[] =>
    of.length === 0
      ? []
      : [file(`apply-this-pc-${bits}.reg`, of, 'after'), file(`undo-this-pc-${bits}.reg`, of, 'before')];
  return [...(machine.architecture === 'x86' ? [] : pair('x64', writes)), ...pair('x86', native)];
}
