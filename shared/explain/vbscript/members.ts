import { INVALID, NOT_KNOWN, NUMBER_TYPES, typeOfSpelling, type ReadData } from '../command/data.ts';
import { namesIn } from '../command/words.ts';
import { depend, textOf, UNKNOWN, type Value } from '../flow.ts';
import type { Need, Step } from '../found.ts';
import { addWrite, lineOf, notFollowed, viewOfHost, type Script } from '../script.ts';
import type { RegistryType } from '../../windows/registry.ts';

/** Members that change nothing, whatever the object is, by what they concern. Reviewed one by one, as in `HARMLESS`. */
export const READS = namesIn({
  'the registry and WMI': 'regread execquery caption osarchitecture version',
  'files and folders': 'getspecialfolder getparentfoldername buildpath fileexists folderexists readall readline',
  'output and programs': 'echo popup stdout atendofstream exitcode sleep',
  'the script and its environment': 'arguments scriptfullname scriptname fullname expandenvironmentstrings',
  'the PC and its user': 'computername username',
  'lists and errors': 'count number description clear',
});

/** Methods of StdRegProv that read into the variables that they are given. */
export const FILLS = namesIn({
  values:
    'getdwordvalue getqwordvalue getstringvalue getexpandedstringvalue getbinaryvalue getmultistringvalue enumvalues',
  keys: 'enumkey checkaccess',
});

export const SHELL = new Set(['regwrite', 'regdelete', 'run', 'exec']);

/** Methods of StdRegProv that write, by the type of the value. */
export const SETTERS: ReadonlyMap<string, RegistryType | 'delete' | 'create-key' | 'delete-key'> = new Map([
  ['setdwordvalue', 'REG_DWORD'],
  ['setqwordvalue', 'REG_QWORD'],
  ['setstringvalue', 'REG_SZ'],
  ['setexpandedstringvalue', 'REG_EXPAND_SZ'],
  ['setbinaryvalue', 'REG_BINARY'],
  ['setmultistringvalue', 'REG_MULTI_SZ'],
  ['deletevalue', 'delete'],
  ['createkey', 'create-key'],
  ['deletekey', 'delete-key'],
]);

/** An object by its class, in lower case. It does nothing by itself; only calls on it do. */
export const objectOf = ([name = UNKNOWN]: readonly Value[]): Value => ({
  kind: 'object',
  name: textOf(name)?.toLowerCase() ?? 'unknown',
});
/** The value of a name that is never assigned: an excerpt may lack that line, so it is taken for the right object. */
export const ANY_OBJECT: Value = { kind: 'object', name: '' };

export const ANOTHER_PC = /^winmgmts:(?:\{[^}]*\}!)?\\\\(?!\.\\|localhost\\|127\.0\.0\.1\\)/;

/** The class of WScript.Shell, or an object that may be one. */
export const OF_SHELL = /^(?:wscript\.shell(?:\.1)?)?$/;
export const isOf = (object: Value, pattern: RegExp): boolean => object?.kind === 'object' && pattern.test(object.name);

/** What deleting a key or a value needs, and a write of StdRegProv, which makes no key. */
const OF_KEY: readonly Need[] = ['key-present', 'no-subkeys'];
const [OF_VALUE, OF_WRITE] = [['value-present'], ['key-present']] as const;

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

/** Follows a method of WScript.Shell on a key or a value. What isn't there ends the script, unless it resumes. */
export function shellCall(method: string, args: readonly Value[], script: Script): void {
  const { flow, part, statement } = script;
  const [place = UNKNOWN, value = UNKNOWN, kind] = args;
  const path = textOf(place) ?? '';
  const isKnown = /^HK[A-Z_]+\\/i.test(path);
  // Without a type it is written as a text.
  const given = kind === undefined ? 'REG_SZ' : textOf(kind);
  const isOdd = method === 'regwrite' && given !== null && !/^REG_(?:SZ|DWORD|BINARY|EXPAND_SZ)$/.test(given);
  const cut = path.lastIndexOf('\\');
  const [key, name] = [path.slice(0, cut), path.slice(cut + 1)];
  const step: Step = { line: lineOf(script, statement) };
  if (method === 'regread') {
    const test = { key, name, view: viewOfHost(part.host), needs: OF_VALUE };
    // whether one in a block is reached isn't known
    if (!flow.resumes) depend(flow, isKnown && flow.isCertain ? { ...step, test } : step, true, false);
  } else if (!isKnown || isOdd) notFollowed(script);
  else if (method === 'regwrite') {
    const type = given === null ? null : typeOfSpelling(given);
    addWrite(script, { key, name, type, ...dataOf(type, value) });
  } else {
    // with a backslash at the end it deletes the key
    const of = name === '' ? { name: null, needs: OF_KEY } : { name, needs: OF_VALUE };
    addWrite(script, { key, action: 'delete', step, ...of });
    if (!flow.resumes) depend(flow, step);
  }
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
