import { INVALID, NOT_KNOWN, NUMBER_TYPES, typeOfSpelling, type ReadData } from '../command/data.ts';
import { viewOfHost } from '../command/reg-exe.ts';
import { depend, textOf, UNKNOWN, type Value } from '../flow.ts';
import type { Need } from '../found.ts';
import { addWrite, lineOf, notFollowed, type Script } from '../script.ts';
import type { RegistryType } from '../../windows/registry.ts';
import { SETTERS } from './members.ts';

/** What deleting a key or a value needs, and a write of StdRegProv, which makes no key. */
const OF_KEY: readonly Need[] = ['key-present', 'no-subkeys'];
const [OF_VALUE, OF_WRITE] = [['value-present'], ['key-present']] as const;

/** Roots that StdRegProv identifies by number. */
const ROOTS: Readonly<Record<number, string>> = { 0x80000001: 'HKCU', 0x80000002: 'HKLM', 0x80000003: 'HKU' };

function dataOf(type: RegistryType | null, value: Value): ReadData {
  if (value === null || type === null || type === 'REG_BINARY' || type === 'REG_MULTI_SZ') return NOT_KNOWN;
  const text = textOf(value);
  if (text === null) return value.kind === 'list' && NUMBER_TYPES.includes(type) ? INVALID : NOT_KNOWN;
  if (!NUMBER_TYPES.includes(type)) return { data: { kind: 'text', text }, problems: [] };
  // The conversion of anything but digits isn't worked out.
  if (value.kind !== 'number' && !/^\d{1,9}$/.test(text)) return /\d/.test(text) ? NOT_KNOWN : INVALID;
  const number = Number(text);
  if (number < -0x80000000 || number > 0xffffffff) return INVALID;
  return { data: { kind: 'number', value: number >>> 0 }, problems: [] };
}

/** Reads a value, which ends the script where there is none. */
export function shellRead([place = UNKNOWN]: readonly Value[], script: Script): void {
  const path = textOf(place);
  const cut = path?.lastIndexOf('\\') ?? -1;
  if (path === null || cut < 0 || !/^HK[A-Z_]+\\/i.test(path)) return;
  const test = { key: path.slice(0, cut), name: path.slice(cut + 1), view: viewOfHost(script.part.host) };
  const line = lineOf(script, script.statement);
  // whether one in a block is reached isn't known
  depend(
    script.flow,
    script.flow.isCertain ? { line, test: { ...test, needs: ['value-present'] } } : { line },
    true,
    false,
  );
}

/** `resumes` if the script goes on behind an error. */
export function shellWrite(args: readonly Value[], deletes: boolean, script: Script, resumes: boolean): void {
  const [place = UNKNOWN, value = UNKNOWN, kind] = args;
  const path = textOf(place);
  // Without a type it is written as a text.
  const given = kind === undefined ? 'REG_SZ' : textOf(kind);
  const isOdd = given !== null && !/^REG_(?:SZ|DWORD|BINARY|EXPAND_SZ)$/.test(given);
  if (path === null || !/^HK[A-Z_]+\\/i.test(path) || (isOdd && !deletes)) {
    notFollowed(script);
    return;
  }
  const cut = path.lastIndexOf('\\');
  const [key, name] = [path.slice(0, cut), path.slice(cut + 1)];
  const type = given === null ? null : typeOfSpelling(given);
  // RegDelete with a backslash at the end deletes the key; RegWrite sets its default value.
  if (deletes) {
    const needs = name === '' ? OF_KEY : OF_VALUE;
    const step = { line: lineOf(script, script.statement) };
    addWrite(script, { key, name: name === '' ? null : name, action: 'delete', needs, step });
    if (!resumes) depend(script.flow, step);
  } else addWrite(script, { key, name, type, ...dataOf(type, value) });
}

export function providerWrite(method: string, [root, path, third, value]: readonly Value[], script: Script): void {
  const does = SETTERS.get(method);
  const hive = root?.kind === 'number' ? ROOTS[root.value >>> 0] : textOf(root ?? UNKNOWN);
  const below = textOf(path ?? UNKNOWN);
  const isKey = does === 'create-key' || does === 'delete-key';
  const name = isKey ? null : textOf(third ?? UNKNOWN);
  if (does === undefined || !/^HK[A-Z]+$/.test(hive ?? '') || below === null || (!isKey && name === null)) {
    notFollowed(script);
    return;
  }
  const target = { key: `${hive}\\${below}`, name };
  const needs = does === 'delete-key' ? OF_KEY : does === 'delete' ? OF_VALUE : OF_WRITE;
  if (does === 'create-key') addWrite(script, { ...target, action: 'create-key' });
  else if (does === 'delete-key' || does === 'delete') addWrite(script, { ...target, action: 'delete', needs });
  else addWrite(script, { ...target, needs, type: does, ...dataOf(does, value ?? UNKNOWN) });
}
