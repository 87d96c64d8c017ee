import { writeRegFile, type RegFileEntry } from '../../reg-file/writer.ts';
import { dwordValue, type RegistryValue } from '../../windows/registry.ts';
import type { ArtefactFile } from '../artefact.ts';
import type { Decision, FamilyTargets } from '../decision.ts';
import type { Target } from '../../remediation/scopes/target.ts';

type Purpose = 'apply' | 'undo';

/** Returns a file that sets each value, or deletes what was written. Format: facts 9.5 [G1]. */
function regText(targets: readonly Target[], purpose: Purpose): string {
  const entries = new Map<string, { name: string; value: RegistryValue | null }[]>();
  for (const { path, name, value } of targets) {
    const key = `HKEY_LOCAL_MACHINE\\${path}`;
    const to = purpose === 'undo' || value === null ? null : dwordValue(value);
    entries.set(key, [...(entries.get(key) ?? []), { name, value: to }]);
  }
  return writeRegFile([...entries].map(([path, values]): RegFileEntry => ({ kind: 'key', path, values })));
}

export const regFileName = (purpose: Purpose, family: string, bits: 64 | 32): string =>
  `${purpose}-${family}-${bits === 64 ? 'x64' : 'x86'}.reg`;

function filesFor({ family, targets }: FamilyTargets): readonly ArtefactFile[] {
  return ([64, 32] as const).flatMap((bits) => {
    const mine = targets.filter(({ view }) => bits === 64 || view === 'native');
    const written = mine.filter(({ value }) => value !== null);
    const file = (purpose: Purpose, of: readonly Target[]): readonly ArtefactFile[] =>
      of.length === 0
        ? []
        : [{ name: regFileName(purpose, family.id, bits), text: regText(of, purpose), encoding: 'utf16le-bom' }];
    return bits === 32 && !family.has32Bit ? [] : [...file('apply', mine), ...file('undo', written)];
  });
}

/** A pair of files for each group of releases and kind of Windows: a `.reg` file can't check, so the user picks. */
export const files = ({ families }: Decision): readonly ArtefactFile[] => families.flatMap(filesFor);
