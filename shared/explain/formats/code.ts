import type { Findings, TextFormat } from '../found.ts';
import { splitKey } from '../command/keys.ts';
import { WRITES } from '../regions/lines.ts';
import { commandsInQuotes, mentioned, type Region } from '../regions/cut.ts';
import { addLiteral, createRowCounter, unknownPart, viewOf, type Literal } from './reader.ts';

const STRING = String.raw`(?:@"(?:[^"]|"")*"|[rRuUL]?"(?:[^"\\\n]|\\.)*"|[rRuUL]?'(?:[^'\\\n]|\\.)*')`;
const NAME = String.raw`(?<name>${STRING})`;
const PATH = String.raw`(?<path>${STRING})`;
const VALUE = String.raw`(?<value>0x[0-9a-fA-F]{1,8}|[0-9]{1,10}|${STRING})`;
const KIND = String.raw`(?:,\s*(?:\w+\.){0,4}RegistryValueKind\.(?<type>\w+)\s*)?`;

/** Calls in C# and Python that assign a key to a variable. */
const KEYS = [
  String.raw`\b(?<variable>\w+)\s*=\s*(?:Microsoft\.Win32\.)?(?:Registry\.(?<hive>LocalMachine|CurrentUser|ClassesRoot|Users)|RegistryKey\.OpenBaseKey\(\s*RegistryHive\.(?<base>\w+)\s*,\s*RegistryView\.(?<view>\w+)\s*\))\s*\.(?:OpenSubKey|CreateSubKey)\(\s*${PATH}`,
  String.raw`(?:\b(?<variable>\w+)\s*=\s*)?\b(?:winreg|_winreg|reg)\.(?:OpenKey|CreateKey|OpenKeyEx|CreateKeyEx)\(\s*(?:\w+\.)?(?<hive>HKEY_\w+)\s*,\s*${PATH}(?<after>[^\n]{0,120})`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Calls that write: in C# the static method and the method of a key, then those of Python and of C. */
const SETS = [
  String.raw`\bRegistry\.SetValue\(\s*${PATH}\s*,\s*${NAME}\s*,\s*${VALUE}\s*${KIND}\)`,
  String.raw`\b(?!Registry\b)(?<variable>\w+)\??\.SetValue\(\s*${NAME}\s*,\s*${VALUE}\s*${KIND}\)`,
  String.raw`\b(?:winreg|_winreg|reg)\.SetValueEx\(\s*(?<variable>\w+)\s*,\s*${NAME}\s*,\s*\w+\s*,\s*(?:\w+\.)?(?<type>REG_\w+)\s*,\s*${VALUE}\s*\)`,
  String.raw`\bRegSetKeyValue[AW]?\(\s*(?<hive>HKEY_\w+)\s*,\s*(?:TEXT\(|_T\()?${PATH}\)?\s*,\s*(?:TEXT\(|_T\()?${NAME}\)?\s*,\s*(?<type>REG_\w+)`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Returns the text that a literal of C#, C or Python represents. */
function textOf(literal: string): string {
  if (literal.startsWith('@')) return literal.slice(2, -1).replace(/""/g, '"');
  const isRaw = /^r/i.test(literal);
  const bare = literal.replace(/^[rRuUL]?["']/, '').slice(0, -1);
  return isRaw ? bare : bare.replace(/\\(["'\\])/g, '$1');
}

/** Returns `HKLM` for `LocalMachine` and `HKEY_LOCAL_MACHINE`. */
const hiveOf = (name: string): string =>
  splitKey(name.startsWith('HKEY') ? name : `HKEY${name.replace(/(?=[A-Z])/g, '_')}`)?.hive ?? '';

/**
 * Signs of JScript, KiXtart, AutoIt, AutoHotkey and Java, and of a compiled configuration, of DSC 3 and of rules of the
 * Policy Analyzer. They aren't read: each line that writes, or has the key, is reported.
 */
const UNREAD =
  /\bnew ActiveXObject\(|\bWriteValue\(|^[ \t]*RegWrite\b|^[ \t]*#RequireAdmin\b|\bAdvapi32Util\.|\binstance of MSFT_Registry|\bkeyPath"?:[ \t]*["']?HK|<(?:Computer|User)Config>/im;
const UNREAD_KEY = /\bkeyPath"?:[ \t]*["']?HK|^[ \t]*Key[ \t]*=[ \t]*"HK|<Key>(?:SOFTWARE|SYSTEM)\\/i;

export const looksLikeCode = (text: string): boolean =>
  UNREAD.test(text) ||
  (/\bRegistry\.(?:SetValue|LocalMachine|CurrentUser)\b|\bRegistryKey\.OpenBaseKey\b|\bwinreg\b|\bRegSetKeyValue|\bRegSetValueEx|^[ \t]*#include[ \t]*[<"]|^[ \t]*import os\b|^using System\b|\bsubprocess\.|\bos\.system\(/m.test(
    text,
  ) &&
    !/\[(?:Microsoft\.Win32\.)?Registry(?:Key)?\]::/i.test(text));

/**
 * Reads calls with literals in C#, C and Python code. None of them is certain, because a program may never reach them.
 * Reports every other line that refers to a write. Returns the commands among its strings.
 */
export function readCode(text: string, findings: Findings): readonly Region[] {
  const rows = new Set<number>();
  const lines = text.split('\n');
  const code = text.replace(/(?<=^|\s)(?:\/\/|#(?!include|define))[^\n]*/g, (comment) => ' '.repeat(comment.length));
  /** Keys by the names of their variables; null for a variable that is assigned twice. */
  const keys = new Map<string | undefined, Pick<Literal, 'key' | 'view'> | null>();
  for (const { groups } of KEYS.flatMap((pattern) => [...code.matchAll(pattern)])) {
    const { variable, hive, base = '', view, path = '', after = '' } = groups ?? {};
    const name = variable ?? /\bas\s+(\w+)/.exec(after)?.[1];
    const key = {
      key: `${hiveOf(hive ?? base)}\\${textOf(path)}`,
      view: viewOf(view ?? /KEY_WOW64_(?:64|32)KEY/.exec(after)?.[0]),
    };
    keys.set(name, keys.has(name) ? null : key);
  }
  for (const pattern of SETS) {
    const rowAt = createRowCounter(text);
    for (const { index, groups } of code.matchAll(pattern)) {
      const { variable, hive, path = '', name = '', type, value } = groups ?? {};
      const stated = `${hive === undefined ? '' : `${hiveOf(hive)}\\`}${textOf(path)}`;
      const isWords = value !== undefined && /["']$/.test(value);
      const row = rowAt(index);
      rows.add(row);
      addLiteral(findings, {
        ...unknownPart(row + 1, (lines[row] ?? '').trim()),
        ...(variable === undefined ? { key: stated } : keys.get(variable)),
        name: textOf(name),
        type: type ?? (isWords ? 'String' : 'DWord'),
        data: isWords ? textOf(value) : (value ?? null),
        isCertain: false,
      });
    }
  }
  const commands: Region[] = [];
  for (const [row, line] of code.split('\n').entries()) {
    if (!findings.step(1 + line.length / 64)) break;
    const inner = commandsInQuotes(line);
    commands.push(...inner.map((one) => mentioned(one, row)));
    if (inner.length === 0 && !rows.has(row) && (WRITES.test(line) || UNREAD_KEY.test(line)))
      findings.cannotFollow(row + 1, line);
  }
  return commands;
}

/** Calls of Pester, InSpec and C that only read values, and anything that could do more. */
const READS = /\|[ \t]*(Should)\b|\bdescribe[ \t(]{1,4}registry_key\b|\bReg(?:GetValue|QueryValueEx)[AW]?[ \t]*\(/;
const MAY_DO_MORE = [
  // a command that isn't one of those that read, a call by its name or path, a method that writes
  /\b(?!(?:Get|Test|Select|Where|ForEach|ConvertFrom|Write|Measure|Compare|Resolve|Out|Format|Should|Before|After)-)[A-Z][A-Za-z]{1,20}-[A-Z]\w/i,
  /(?:^|[|;{(=][ \t]*)[&.][ \t]*["'$\w{(]|\b(?:iex|reg|cmd|start|saps|icm)\b|::|\.(?:Set|Delete|Create|Invoke)\w*\(/im,
  // a resource or a program of Ruby
  /^[ \t]*registry_key\b|\b(?:system|exec|powershell|command|script|bash|file|eval|load|require)\b[ \t(]|`/m,
  // a program of C
  /\b(?:system|_?w?popen|\w*CreateProcess\w*|ShellExecute\w*|WinExec|_?exec\w*|_?spawn\w*)[ \t]*\(/,
  WRITES,
];

/** Returns the format of a text that only reads values; null if it may do more. */
export function formatOfCheck(text: string): TextFormat | null {
  const [whole, isPester] = READS.exec(text) ?? [];
  if (whole === undefined || MAY_DO_MORE.some((pattern) => pattern.test(text))) return null;
  return isPester === undefined ? 'code' : 'powershell';
}
