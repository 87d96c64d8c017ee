import type { Findings } from '../found.ts';
import type { RegistryView } from '../../windows/registry.ts';
import { WRITES } from '../regions/lines.ts';
import { commandsInQuotes } from '../regions/cut.ts';
import { addLiteral } from './reader.ts';
import { rowOf } from '../../row-of.ts';

const STRING = String.raw`(@"(?:[^"]|"")*"|[rRuUL]?"(?:[^"\\\n]|\\.)*"|[rRuUL]?'(?:[^'\\\n]|\\.)*')`;
const VALUE = String.raw`(0x[0-9a-fA-F]{1,8}|[0-9]{1,10}|${STRING.slice(1, -1)})`;

const C_SHARP_STATIC = new RegExp(
  String.raw`\bRegistry\.SetValue\(\s*${STRING}\s*,\s*${STRING}\s*,\s*${VALUE}\s*(?:,\s*(?:\w+\.){0,4}RegistryValueKind\.(\w+)\s*)?\)`,
  'g',
);
const C_SHARP_KEY = new RegExp(
  String.raw`\b(\w+)\s*=\s*(?:Microsoft\.Win32\.)?(?:Registry\.(LocalMachine|CurrentUser|ClassesRoot|Users)|RegistryKey\.OpenBaseKey\(\s*RegistryHive\.(\w+)\s*,\s*RegistryView\.(\w+)\s*\))\s*\.(?:OpenSubKey|CreateSubKey)\(\s*${STRING}`,
  'g',
);
const C_SHARP_SET = new RegExp(
  String.raw`\b(\w+)\??\.SetValue\(\s*${STRING}\s*,\s*${VALUE}\s*(?:,\s*(?:\w+\.){0,4}RegistryValueKind\.(\w+)\s*)?\)`,
  'g',
);
const PYTHON_KEY = new RegExp(
  String.raw`(?:\b(\w+)\s*=\s*)?\b(?:winreg|_winreg|reg)\.(?:OpenKey|CreateKey|OpenKeyEx|CreateKeyEx)\(\s*(?:\w+\.)?(HKEY_\w+)\s*,\s*${STRING}([^\n]{0,120})`,
  'g',
);
const PYTHON_SET = new RegExp(
  String.raw`\b(?:winreg|_winreg|reg)\.SetValueEx\(\s*(\w+)\s*,\s*${STRING}\s*,\s*\w+\s*,\s*(?:\w+\.)?(REG_\w+)\s*,\s*${VALUE}\s*\)`,
  'g',
);
const C_SET = new RegExp(
  String.raw`\bRegSetKeyValue[AW]?\(\s*(HKEY_\w+)\s*,\s*(?:TEXT\(|_T\()?${STRING}\)?\s*,\s*(?:TEXT\(|_T\()?${STRING}\)?\s*,\s*(REG_\w+)`,
  'g',
);

/** What a literal of C#, C or Python stands for. */
function textOf(literal: string): string {
  if (literal.startsWith('@')) return literal.slice(2, -1).replace(/""/g, '"');
  const isRaw = /^r/i.test(literal);
  const bare = literal.replace(/^[rRuUL]?["']/, '').slice(0, -1);
  return isRaw ? bare : bare.replace(/\\(["'\\])/g, '$1');
}

const isText = (value: string): boolean => /["']$/.test(value);

interface Key {
  readonly path: string;
  readonly view: RegistryView | null;
}

const HIVES: Readonly<Record<string, string>> = {
  LOCALMACHINE: 'HKLM',
  CURRENTUSER: 'HKCU',
  CLASSESROOT: 'HKCR',
  USERS: 'HKU',
};

/** `HKLM` of `LocalMachine` and `HKEY_LOCAL_MACHINE`. */
const shortHive = (name: string): string => rowOf(HIVES, name.replace(/^HKEY|_/g, '').toUpperCase()) ?? '';

const VIEWS: Readonly<Record<string, RegistryView>> = { Registry64: 'native', Registry32: 'wow64' };

/** What the groups of a pattern caught; empty where one caught nothing. */
function groups(found: RegExpExecArray): readonly [string, string, string, string, string] {
  const [, one = '', two = '', three = '', four = '', five = ''] = found;
  return [one, two, three, four, five];
}

export const looksLikeCode = (text: string): boolean =>
  /\bRegistry\.(?:SetValue|LocalMachine|CurrentUser)\b|\bRegistryKey\.OpenBaseKey\b|\bwinreg\b|\bRegSetKeyValue|\bRegSetValueEx|^[ \t]*#include[ \t]*[<"]|^[ \t]*import os\b|^using System\b|\bsubprocess\.|\bos\.system\(/m.test(
    text,
  ) && !/\[(?:Microsoft\.Win32\.)?Registry(?:Key)?\]::/i.test(text);

/**
 * Calls with literals in program code of C#, C and Python. None of them is certain, since whether a program comes there isn't known;
 * every other line that speaks of a write is named. Gives the commands among its texts.
 */
export function readCode(text: string, findings: Findings): readonly { readonly row: number; readonly text: string }[] {
  const rows = new Set<number>();
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const rowAt = (index: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const code = text.replace(/(?<=^|\s)(?:\/\/|#(?!include|define))[^\n]*/g, (comment) => ' '.repeat(comment.length));
  const add = (
    index: number,
    key: Key | null | undefined,
    name: string,
    type: string | null,
    data: string | null,
  ): void => {
    const row = rowAt(index);
    rows.add(row);
    addLiteral(findings, {
      line: row + 1,
      source: text.slice(starts[row], starts[row + 1]).trim(),
      key: key?.path ?? null,
      name,
      type,
      data,
      isCertain: false,
      more: { view: key?.view ?? null },
    });
  };
  const dataOf = (value: string): string => (isText(value) ? textOf(value) : value);
  const kindOf = (kind: string, value: string): string => (kind !== '' ? kind : isText(value) ? 'String' : 'DWord');
  /** By the names of their variables; one that is assigned twice isn't known. */
  const keys = new Map<string, Key | null>();
  for (const found of code.matchAll(C_SHARP_KEY)) {
    const [name, hive, base, view, path] = groups(found);
    const root = shortHive(`${hive}${base}`);
    keys.set(
      name,
      keys.has(name) || root === '' ? null : { path: `${root}\\${textOf(path)}`, view: rowOf(VIEWS, view) ?? null },
    );
  }
  for (const found of code.matchAll(PYTHON_KEY)) {
    const [before, hive, path, after] = groups(found);
    const name = before !== '' ? before : /\bas\s+(\w+)/.exec(after)?.[1];
    const view = after.includes('KEY_WOW64_64KEY') ? 'native' : after.includes('KEY_WOW64_32KEY') ? 'wow64' : null;
    if (name !== undefined)
      keys.set(name, keys.has(name) ? null : { path: `${shortHive(hive)}\\${textOf(path)}`, view });
  }
  for (const found of code.matchAll(C_SHARP_STATIC)) {
    const [key, name, value, kind] = groups(found);
    add(found.index, { path: textOf(key), view: null }, textOf(name), kindOf(kind, value), dataOf(value));
  }
  for (const found of code.matchAll(C_SHARP_SET)) {
    const [variable, name, value, kind] = groups(found);
    if (variable !== 'Registry') add(found.index, keys.get(variable), textOf(name), kindOf(kind, value), dataOf(value));
  }
  for (const found of code.matchAll(PYTHON_SET)) {
    const [variable, name, type, value] = groups(found);
    add(found.index, keys.get(variable), textOf(name), type, dataOf(value));
  }
  for (const found of code.matchAll(C_SET)) {
    const [hive, path, name, type] = groups(found);
    add(found.index, { path: `${shortHive(hive)}\\${textOf(path)}`, view: null }, textOf(name), type, null);
  }
  const commands: { row: number; text: string }[] = [];
  for (const [row, line] of code.split('\n').entries()) {
    if (!findings.step(1 + line.length / 64)) break;
    const inner = commandsInQuotes(line);
    for (const one of inner) commands.push({ row, text: one });
    if (inner.length === 0 && !rows.has(row) && WRITES.test(line)) findings.cannotFollow(row + 1, line);
  }
  return commands;
}
