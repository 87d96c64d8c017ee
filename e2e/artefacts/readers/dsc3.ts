import { parse } from 'yaml';
import { documentName } from '../../../shared/artefacts/dsc3/files.ts';
import { familyOf } from '../../../shared/windows/families.ts';
import type { Reader } from '../reader.ts';
import { changed, dwordState, stateKey, type RegistryState } from '../registry-state.ts';

interface Resource {
  readonly type: string;
  readonly properties: {
    readonly keyPath: string;
    readonly valueName?: string;
    readonly valueData?: { readonly DWord: number };
    readonly _exist?: boolean;
  };
}

/** What dsc leaves of a document: what isn't to exist is deleted: the value or, without a name, the key. */
function afterDsc3(yaml: string, state: RegistryState): RegistryState {
  const { resources } = parse(yaml, { version: '1.2' }) as { readonly resources: readonly Resource[] };
  const changes = resources.map(({ type, properties }): readonly [string, string | null] => {
    const { keyPath, valueName, valueData, _exist: exist = true } = properties;
    if (type !== 'Microsoft.Windows/Registry' || valueName === undefined) throw new Error(`${type} ${keyPath}`);
    const key = stateKey(keyPath.replace(/^HKLM\\/, ''), valueName);
    if (!exist) return [key, null];
    if (valueData === undefined) throw new Error(`${keyPath} would be without data`);
    return [key, dwordState(valueData.DWord)];
  });
  return changed(state, changes);
}

export const reader: Reader = {
  after({ files, purpose, pc }, state) {
    const file = files.get(documentName(purpose, familyOf(pc.release)?.id ?? ''));
    return file === undefined ? state : afterDsc3(file.text, state);
  },
  isFor: ({ isX86 }) => !isX86,
  undo: 'deletes-what-was-written',
};
