import type { ArtefactFile } from '../artefact.ts';
import type { PcPlan, PcWrite } from '../pc-plan.ts';
import { regFile } from './files.ts';

/** A file that sets values to one side. Keys stay: a `.reg` file can't check whether one is empty. */
export const sideFile = (name: string, writes: readonly PcWrite[], side: 'before' | 'after'): ArtefactFile =>
  regFile(
    name,
    (side === 'after' ? writes : [...writes].reverse()).map((write) => ({ ...write, value: write[side] })),
  );

/** A pair for each kind of Windows; from a 32-bit PC none for 64 bits, as the other view is unknown. */
export function thisPcFiles({ machine, writes }: PcPlan): readonly ArtefactFile[] {
  const native = writes.filter((write) => write.view === 'native');
  const pair = (bits: string, of: readonly PcWrite[]): readonly ArtefactFile[] =>
    of.length === 0
      ? []
      : [sideFile(`apply-this-pc-${bits}.reg`, of, 'after'), sideFile(`undo-this-pc-${bits}.reg`, of, 'before')];
  return [...(machine.architecture === 'x86' ? [] : pair('x64', writes)), ...pair('x86', native)];
}
