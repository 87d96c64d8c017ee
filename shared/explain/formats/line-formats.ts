import { addLiteral, type FormatReader } from './reader.ts';
import { splitWords } from '../command/words.ts';
import { rowOf } from '../../row-of.ts';

const ROOTS: Readonly<Record<string, string>> = { computer: 'HKLM', user: 'HKCU' };
const LGPO_TYPES: Readonly<Record<string, string>> = {
  DWORD: 'REG_DWORD',
  QWORD: 'REG_QWORD',
  SZ: 'REG_SZ',
  EXSZ: 'REG_EXPAND_SZ',
  MULTISZ: 'REG_MULTI_SZ',
  BINARY: 'REG_BINARY',
};

/** A text for LGPO.exe: blocks of four lines with the scope, the key, the name and the action. */
export const lgpoReader: FormatReader = {
  format: 'lgpo',
  recognises: (text) =>
    /^[ \t]*(?:Computer|User(?::\S{1,100})?)[ \t]*\n[ \t]*\S[^\n]{0,300}\n[^\n]{1,300}\n[ \t]*(?:DWORD|SZ|EXSZ|MULTISZ|QWORD|BINARY|DELETE|DELETEALLVALUES|CREATEKEY|CLEAR)(?::|[ \t]*$)/im.test(
      text,
    ),
  read(text, findings) {
    const lines = text.split('\n').map((line) => line.trim());
    for (let row = 0; row < lines.length; row++) {
      const line = lines[row] ?? '';
      if (!findings.step()) return;
      if (line === '' || line.startsWith(';')) continue;
      const hive = rowOf(ROOTS, line.toLowerCase().replace(/:.*$/, ''));
      const [key = '', name = '', what = ''] = lines.slice(row + 1, row + 4);
      const [, action = '', data = ''] = /^(\w{1,20})(?::(.*))?$/.exec(what) ?? [];
      const kind = action.toUpperCase();
      const type = rowOf(LGPO_TYPES, kind);
      if (hive === undefined || (type === undefined && kind !== 'DELETE' && kind !== 'CREATEKEY')) {
        findings.cannotFollow(row + 1, line);
        continue;
      }
      addLiteral(findings, {
        line: row + 1,
        source: [key, name, what].join(' '),
        key: `${hive}\\${key}`,
        name: kind === 'CREATEKEY' ? undefined : name,
        type: type ?? null,
        data,
        isAbsent: kind === 'DELETE',
      });
      row += 3;
    }
  },
};

const NSIS_TYPES: Readonly<Record<string, string>> = {
  dword: 'REG_DWORD',
  str: 'REG_SZ',
  expandstr: 'REG_EXPAND_SZ',
  bin: 'REG_BINARY',
  multistr: 'REG_MULTI_SZ',
};
/** Lines that run another program or may write in a macro. */
const NSIS_RUNS =
  /^[ \t]*(?:(?:Exec|ExecWait|ExecShell|ExecShellWait|nsExec::\w+|ExecDos::\w+|System::Call)\b|!insertmacro[ \t]+\w{0,60}reg|\$\{(?:registry::)?\w{0,60}(?:reg|write|delete)\w{0,60}\}|registry::)/i;

/** Yields lines of NSIS without block comments, each with its continuation. */
function* nsisLines(text: string): Generator<{ readonly row: number; readonly line: string }> {
  const code = text.replace(/\/\*[\s\S]{0,20000}?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  let start = 0;
  let before = '';
  for (const [row, line] of code.split('\n').entries()) {
    if (before === '') start = row;
    before += line.replace(/\\$/, ' ');
    if (line.endsWith('\\')) continue;
    yield { row: start, line: before };
    before = '';
  }
  yield { row: start, line: before };
}

/** `WriteRegDWORD HKLM "..." "Name" 1` of NSIS. A section may be skipped, and code may jump. */
export const nsisReader: FormatReader = {
  format: 'nsis',
  recognises: (text) =>
    /^[ \t]*(?:WriteReg(?:DWORD|Str|ExpandStr|Bin|MultiStr)|DeleteReg(?:Value|Key))[ \t]+(?:\/\w+[ \t]+)*(?:HK|SHCTX|SHELL)/im.test(
      text,
    ),
  read(text, findings) {
    // A setup of NSIS is a 32-bit program.
    let view: 'native' | 'wow64' | null = 'wow64';
    for (const { row, line } of nsisLines(text)) {
      if (!findings.step(1 + line.length / 64)) return;
      const given = /^[ \t]*SetRegView[ \t]+(\S+)/i.exec(line)?.[1];
      if (given !== undefined) view = given === '64' ? 'native' : /^(?:32|default)$/i.test(given) ? 'wow64' : null;
      const words = splitWords(
        line
          .replace(/'([^'$]*)'|`([^`$]*)`/g, (_, one?: string, other?: string) => `"${one ?? other ?? ''}"`)
          .replace(/\\+(?=")/g, '$&$&'),
      );
      const [command = '', root = '', key = '', name, data] = words.map((word) => word.text);
      const [, verb = '', kind = ''] =
        /^(WriteReg|DeleteReg)(DWORD|Str|ExpandStr|Bin|MultiStr|Value|Key)$/i.exec(command) ?? [];
      if (verb === '') {
        if (NSIS_RUNS.test(line)) findings.cannotFollow(row + 1, line);
        continue;
      }
      const isKnown = [key, name, data].every((one) => one?.includes('$') !== true);
      addLiteral(findings, {
        line: row + 1,
        source: line,
        key: isKnown && /^HK/i.test(root) ? `${root}\\${key}` : null,
        name: kind.toLowerCase() === 'key' ? undefined : (name ?? null),
        type: rowOf(NSIS_TYPES, kind.toLowerCase()) ?? null,
        data: data ?? null,
        isAbsent: verb.toLowerCase() === 'deletereg',
        isCertain: false,
        view,
      });
    }
  },
};
