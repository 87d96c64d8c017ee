import { regFileName } from '../../../shared/artefacts/reg/files.ts';
import { familyOf } from '../../../shared/windows/families.ts';
import { textOf, type Reader } from '../reader.ts';
import { stateKey, stateOfText, type RegistryState } from '../registry-state.ts';

/** What a registry is after a `.reg` file was imported, without the program's parser: a dash deletes. */
function imported(state: RegistryState, text: string): RegistryState {
  const next = new Map([...state, ...stateOfText(text)]);
  let key = '';
  for (const line of text.split(/\r?\n/)) {
    key = /^\[HKEY_LOCAL_MACHINE\\(.*)\]$/.exec(line)?.[1] ?? key;
    const name = /^(?:"(.*)"|@)=-$/.exec(line);
    if (name !== null) next.delete(stateKey(key, name[1] ?? ''));
  }
  return next;
}

/** The file whose name is for this version of Windows; none if there is none. */
export const reader: Reader = {
  after({ files, purpose, pc }, state) {
    const file = files.get(regFileName(purpose, familyOf(pc.release)?.id ?? '', pc.isX86 ? 32 : 64));
    return file === undefined ? state : imported(state, file.text);
  },
  undo: 'deletes-what-was-written',
};

export const thisPcReader: Reader = {
  after: ({ files, purpose, pc }, state) =>
    imported(state, textOf(files, `${purpose}-this-pc-${pc.isX86 ? 'x86' : 'x64'}.reg`)),
  undo: 'brings-back',
};
