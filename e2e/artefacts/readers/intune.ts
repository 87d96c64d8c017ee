import { afterItems, readItems } from '../powershell-reader.ts';
import { textOf, type Reader } from '../reader.ts';

export const reader: Reader = {
  after: async ({ files, purpose, pc }, state) =>
    purpose === 'apply' ? afterItems(await readItems(textOf(files, 'remediate.ps1')), pc, state) : state,
  undo: 'by-its-record',
};
