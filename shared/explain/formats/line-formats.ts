import { declares, linesOf, unknownPart, viewOf } from './reader.ts';
import { splitWords } from '../command/words.ts';
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

/** Lines that run another program or may write in a macro. */
const NSIS_RUNS =
  /^[ \t]*(?:(?:Exec|ExecWait|ExecShell|ExecShellWait|nsExec::\w+|ExecDos::\w+|System::Call)\b|!insertmacro[ \t]+\w{0,60}reg|\$\{(?:registry::)?\w{0,60}(?:reg|write|delete)\w{0,60}\}|registry::)/i;

/** `WriteRegDWORD HKLM "..." "Name" 1` of NSIS. A section may be skipped, and code may jump. */
export const nsisReader = declares(
  'nsis',
  /^[ \t]*(?:WriteReg(?:DWORD|Str|ExpandStr|Bin|MultiStr)|DeleteReg(?:Value|Key))[ \t]+(?:\/\w+[ \t]+)*(?:HK|SHCTX|SHELL)/im,
  function* (text, findings) {
    // A setup of NSIS is a 32-bit program.
    let view = viewOf('32');
    const code = text.replace(/\/\*[\s\S]{0,20000}?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
    for (const [row, source] of linesOf(code, findings)) {
      const given = /^[ \t]*SetRegView[ \t]+(\S+)/i.exec(source)?.[1];
      if (given !== undefined) view = viewOf(given.replace(/^default$/i, '32'));
      const straight = source.replace(/'[^'$]*'|`[^`$]*`/g, (quoted) => `"${quoted.slice(1, -1)}"`);
      const words = splitWords(straight.replace(/\\+(?=")/g, '$&$&'));
      const [command = '', root = '', key = '', name, data] = words.map((word) => word.text);
      const [, verb, type = ''] =
        /^(WriteReg|DeleteReg)(DWORD|Str|ExpandStr|Bin|MultiStr|Value|Key)$/i.exec(command) ?? [];
      if (verb === undefined) {
        if (NSIS_RUNS.test(source)) yield unknownPart(row + 1, source);
        continue;
      }
      yield {
        line: row + 1,
        source,
        // a line that continues isn't read
        key:
          /^HK/i.test(root) && !source.endsWith('\\') && !`${key}${name ?? ''}${data ?? ''}`.includes('$')
            ? `${root}\\${key}`
            : null,
        name: /^key$/i.test(type) ? undefined : (name ?? null),
        type,
        data: data ?? null,
        isAbsent: /^d/i.test(verb),
        isCertain: false,
        view,
      };
    }
  },
);
