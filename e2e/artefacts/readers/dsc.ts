import { configurationName } from '../../../shared/artefacts/dsc/files.ts';
import { familyOf } from '../../../shared/windows/families.ts';
import { textOf, type Reader } from '../reader.ts';
import { changed, dwordState, stateKey, type RegistryState } from '../registry-state.ts';

/** A small reader of our DSC configurations: blocks in braces, and properties of one line. */
function blocks(script: string, opening: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of script.matchAll(opening)) {
    const start = match.index + match[0].length;
    let depth = 1;
    let at = start;
    while (depth > 0) {
      const brace = script.slice(at).search(/[{}]/);
      if (brace < 0) throw new Error(`${match[0]} is not closed`);
      depth += script[at + brace] === '{' ? 1 : -1;
      at += brace + 1;
    }
    found.set(match[1] ?? '', script.slice(start, at - 1));
  }
  return found;
}

/** The names of the configurations of a script. */
const configurations = (script: string): ReadonlyMap<string, string> => blocks(script, /^Configuration (\w+) \{/gm);

/** What the registry is after this configuration was applied. */
function afterDsc(configuration: string, state: RegistryState): RegistryState {
  const changes = [...blocks(configuration, /^\s*Registry (\w+) \{/gm).values()].map(
    (body): readonly [string, string | null] => {
      const property = (name: string): string | undefined =>
        new RegExp(`^\\s*${name} = '(.*)'\\s*$`, 'm').exec(body)?.[1]?.replaceAll("''", "'");
      const key = stateKey((property('Key') ?? '').replace(/^HKEY_LOCAL_MACHINE\\/, ''), property('ValueName') ?? '');
      if (property('Ensure') === 'Absent') return [key, null];
      if (property('Ensure') !== 'Present' || property('ValueType') !== 'DWord') throw new Error(body);
      return [key, dwordState(Number(property('ValueData')))];
    },
  );
  return changed(state, changes);
}

export const reader: Reader = {
  after({ files, purpose, pc }, state) {
    const found = configurations(textOf(files, purpose === 'apply' ? 'TlsRemedy.ps1' : 'TlsRemedyUndo.ps1'));
    const mine = found.get(configurationName(familyOf(pc.release)?.id ?? '', pc.isX86 ? 32 : 64));
    return mine === undefined ? state : afterDsc(mine, state);
  },
  undo: 'deletes-what-was-written',
};
