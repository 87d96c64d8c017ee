import type { FormatReader } from './reader.ts';
import { addLiteral } from './literal.ts';
import { splitWords } from '../command/words.ts';

const ROOTS: Readonly<Record<string, string>> = { computer: 'HKLM', user: 'HKCU' };

/** A text for LGPO.exe: blocks of four lines, the scope, the key, the name, what to do. */
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
      const hive = ROOTS[line.toLowerCase().replace(/:.*$/, '')];
      const [key = '', name = '', what = ''] = lines.slice(row + 1, row + 4);
      const [, action = '', data = ''] =
        /^(DWORD|SZ|EXSZ|MULTISZ|QWORD|BINARY|DELETE|DELETEALLVALUES|CREATEKEY|CLEAR)(?::(.*))?$/i.exec(what) ?? [];
      if (hive === undefined || action === '') {
        findings.cannotFollow(row + 1, line);
        continue;
      }
      const kind = action.toUpperCase();
      const types: Readonly<Record<string, string>> = {
        DWORD: 'REG_DWORD',
        QWORD: 'REG_QWORD',
        SZ: 'REG_SZ',
        EXSZ: 'REG_EXPAND_SZ',
        MULTISZ: 'REG_MULTI_SZ',
        BINARY: 'REG_BINARY',
      };
      const isOdd = kind === 'DELETEALLVALUES' || kind === 'CLEAR';
      addLiteral(findings, {
        line: row + 1,
        source: [key, name, what].join(' '),
        key: isOdd ? null : `${hive}\\${key}`,
        name: kind === 'CREATEKEY' ? undefined : name,
        type: types[kind] ?? null,
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

/** `WriteRegDWORD HKLM "..." "Name" 1` of NSIS. A section may be left out, and code may jump. */
export const nsisReader: FormatReader = {
  format: 'nsis',
  recognises: (text) =>
    /^[ \t]*(?:WriteReg(?:DWORD|Str|ExpandStr|Bin|MultiStr)|DeleteReg(?:Value|Key))[ \t]+(?:\/\w+[ \t]+)*(?:HK|SHCTX|SHELL)/im.test(
      text,
    ),
  read(text, findings) {
    // A setup of NSIS is a program of 32 bits.
    let view: 'native' | 'wow64' | null = 'wow64';
    for (const [row, line] of text.split('\n').entries()) {
      if (!findings.step(1 + line.length / 64)) return;
      const given = /^[ \t]*SetRegView[ \t]+(32|64|\S+)/i.exec(line)?.[1];
      if (given !== undefined) view = given === '64' ? 'native' : /^(?:32|default)$/i.test(given) ? 'wow64' : null;
      const words = splitWords(line.replace(/'((?:[^'$])*)'/g, '"$1"').replace(/\\(?=")/g, '\\\\'));
      const [command, root, key, name, data] = words.map((word) => word.text);
      const [, verb = '', kind = ''] =
        /^(WriteReg|DeleteReg)(DWORD|Str|ExpandStr|Bin|MultiStr|Value|Key)$/i.exec(command ?? '') ?? [];
      if (verb === '') {
        if (/^[ \t]*(?:Exec|ExecWait|nsExec::\w+|ExecShell)\b/i.test(line)) findings.cannotFollow(row + 1, line);
        continue;
      }
      const isKnown = [key, name, data].every((one) => one?.includes('$') !== true);
      const isDelete = verb.toLowerCase() === 'deletereg';
      addLiteral(findings, {
        line: row + 1,
        source: line,
        key: isKnown && /^HK/i.test(root ?? '') ? `${root ?? ''}\\${key ?? ''}` : null,
        name: kind.toLowerCase() === 'key' ? undefined : (name ?? null),
        type: NSIS_TYPES[kind.toLowerCase()] ?? null,
        data: data ?? null,
        isAbsent: isDelete,
        isCertain: false,
        more: { view },
      });
    }
  },
};

/** A configuration of DSC as it was compiled: instances of `MSFT_RegistryResource`. */
export const mofReader: FormatReader = {
  format: 'mof',
  recognises: (text) => /^[ \t]*instance[ \t]+of[ \t]+\w{1,80}/im.test(text),
  read(text, findings) {
    let row = 0;
    let counted = 0;
    for (const found of text.matchAll(
      /^[ \t]*instance[ \t]+of[ \t]+(\w{1,80})[^{\n]{0,200}\n?[ \t]*\{([^}]{0,6000})\}[ \t]*;?/gim,
    )) {
      for (; counted < found.index; counted++) if (text.charCodeAt(counted) === 10) row++;
      if (!findings.step(1 + found[0].length / 64)) return;
      const [, name = '', body = ''] = found;
      if (/^(?:OMI_ConfigurationDocument|MSFT_(?:KeyValuePair|Credential))$/i.test(name)) continue;
      const given = new Map<string, string>();
      for (const [, key = '', value = ''] of body.matchAll(
        /^[ \t]*(\w{1,60})[ \t]*=[ \t]*(?:\{[ \t\n]*)?("(?:[^"\\]|\\.)*"|[^;{}\n]+)/gm,
      ))
        given.set(key.toLowerCase(), value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value.trim());
      const type = given.get('valuetype') ?? 'String';
      const isHex = /^true$/i.test(given.get('hex') ?? '');
      const data = given.get('valuedata') ?? null;
      addLiteral(findings, {
        line: row + 1,
        source: found[0].trim().split('\n', 1)[0] ?? '',
        key: /RegistryResource$/i.test(name) ? (given.get('key') ?? null) : null,
        name: given.get('valuename') ?? null,
        type,
        data: data !== null && isHex && /word$/i.test(type) ? `0x${data.replace(/^0x/i, '')}` : data,
        isAbsent: /^absent$/i.test(given.get('ensure') ?? ''),
      });
    }
  },
};
