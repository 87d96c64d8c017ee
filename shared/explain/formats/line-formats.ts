import { declares, unknownPart } from './reader.ts';
import { rowOf } from '../../row-of.ts';

const ROOTS: Readonly<Record<string, string>> = { computer: 'HKLM', user: 'HKCU' };
const LGPO_ACTION = /^(DWORD|QWORD|SZ|EXSZ|MULTISZ|BINARY|DELETE|CREATEKEY)(?::(.*))?$/i;

/** A text for LGPO.exe: blocks of four lines with the scope, the key, the name and the action. */
export const lgpoReader = declares(
  'lgpo',
  /^[ \t]*(?:Computer|User(?::\S{1,100})?)[ \t]*\n[ \t]*\S[^\n]{0,300}\n[^\n]{1,300}\n[ \t]*(?:DWORD|SZ|EXSZ|MULTISZ|QWORD|BINARY|DELETE|DELETEALLVALUES|CREATEKEY|CLEAR)(?::|[ \t]*$)/im,
  function* (text, findings) {
    const lines = text.split('\n').map((line) => line.trim());
    for (let row = 0; row < lines.length; row++) {
      const [line = '', key = '', name = '', what = ''] = lines.slice(row, row + 4);
      if (!findings.step()) return;
      if (line === '' || line.startsWith(';')) continue;
      const hive = rowOf(ROOTS, line.toLowerCase().replace(/:.*$/, ''));
      const [, action, data = ''] = LGPO_ACTION.exec(what) ?? [];
      if (hive === undefined || action === undefined) {
        yield unknownPart(row + 1, line);
        continue;
      }
      const place = { line: row + 1, source: [key, name, what].join(' '), key: `${hive}\\${key}` };
      const isAbsent = /^delete$/i.test(action);
      yield { ...place, name: /^createkey$/i.test(action) ? undefined : name, type: action, data, isAbsent };
      row += 3;
    }
  },
);
