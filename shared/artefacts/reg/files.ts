import { grouped } from '../../grouped.ts';
import { writeRegFile, type RegFileEntry } from '../../reg-file/writer.ts';
import { dwordValue, type RegistryValue } from '../../windows/registry.ts';
import type { ArtefactFile } from '../artefact.ts';
import { kindsOf, targetsTo, type Decision, type FamilyTargets, type Purpose } from '../decision.ts';
import type { PcPlan, PcWrite } from '../pc-plan.ts';

interface RegWrite {
  /** Under HKLM. */
  readonly path: string;
  readonly name: string;
  readonly value: RegistryValue | null;
}

/** Returns a file that sets each value or, for null, deletes it. Format: facts 9.5 [G1]. */
function regFile(name: string, writes: readonly RegWrite[]): ArtefactFile {
  const keys = [...grouped(writes, ({ path }) => `HKEY_LOCAL_MACHINE\\${path}`)];
  const entries = keys.map(([path, values]): RegFileEntry => ({ kind: 'key', path, values }));
  return { name, text: writeRegFile(entries), encoding: 'utf16le-bom' };
}

export const regFileName = (purpose: Purpose, family: string, bits: 64 | 32): string =>
  `${purpose}-${family}-${bits === 64 ? 'x64' : 'x86'}.reg`;

const filesFor = (one: FamilyTargets): readonly ArtefactFile[] =>
  kindsOf(one).flatMap(({ bits, targets }) =>
    (['apply', 'undo'] as const).flatMap((purpose) => {
      const writes = targetsTo(purpose, targets).map(({ path, name, value }): RegWrite => ({
        path,
        name,
        value: value === null ? null : dwordValue(value),
      }));
      return writes.length === 0 ? [] : [regFile(regFileName(purpose, one.family.id, bits), writes)];
    }),
  );

/** A pair of files for each group of releases and kind of Windows: a `.reg` file can't check, so the user picks. */
export const files = ({ families }: Decision): readonly ArtefactFile[] => families.flatMap(filesFor);

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
