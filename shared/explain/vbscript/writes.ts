import { INVALID, NOT_KNOWN, NUMBER_TYPES, typeOfSpelling, type ReadData } from '../command/data.ts';
import { viewOfHost } from '../command/reg-exe.ts';
import { foundWrite } from '../found.ts';
import { numberValue, UNKNOWN, type Value } from '../flow.ts';
import type { RegistryType } from '../../windows/registry.ts';
import { textIn } from './expression.ts';
import { SETTERS } from './members.ts';
import { lineOf, lost, type Script } from './script.ts';

/** Roots that StdRegProv identifies by number. */
const ROOTS: Readonly<Record<number, string>> = { 0x80000001: 'HKCU', 0x80000002: 'HKLM', 0x80000003: 'HKU' };

interface Target {
  readonly key: string;
  readonly name: string | null;
}

interface What {
  readonly action: 'write' | 'delete' | 'create-key';
  readonly type: RegistryType | null;
  readonly data: ReadData;
}

function addWrite(script: Script, target: Target, { action, type, data: { data, problems } }: What): void {
  if (script.isUncalled) {
    lost(script);
    return;
  }
  script.reading.findings.add(
    foundWrite({
      ...target,
      ...{ line: lineOf(script), action, type, data, problems },
      view: viewOfHost(script.part.host),
      labels: script.labels.current(),
      isCertain: script.flow.isCertain && !problems.includes('invalid-data'),
    }),
  );
}

const without = (action: 'delete' | 'create-key'): What => ({
  action,
  type: null,
  data: { data: { kind: 'none' }, problems: [] },
});

function withData(type: RegistryType | null, value: Value): What {
  const isOpen = value === null || type === null || type === 'REG_BINARY' || type === 'REG_MULTI_SZ';
  const data = isOpen ? NOT_KNOWN : NUMBER_TYPES.includes(type) ? numberData(value) : textData(value);
  return { action: 'write', type, data };
}

function textData(value: Value): ReadData {
  const text = textIn(value);
  return text === null ? NOT_KNOWN : { data: { kind: 'text', text }, problems: [] };
}

function numberData(value: Value): ReadData {
  // The conversion of anything but digits isn't worked out.
  if (value?.kind === 'text' && /^\d{1,9}$/.test(value.text)) return numberData(numberValue(Number(value.text)));
  const mayBeNumber = value?.kind === 'flag' || (value?.kind === 'text' && /\d/.test(value.text));
  if (value?.kind !== 'number') return mayBeNumber ? NOT_KNOWN : INVALID;
  if (value.value < -0x80000000 || value.value > 0xffffffff) return INVALID;
  return { data: { kind: 'number', value: value.value >>> 0 }, problems: [] };
}

/** Adds a `RegWrite` or `RegDelete` of WScript.Shell. */
export function shellWrite(args: readonly Value[], deletes: boolean, script: Script): void {
  const path = textIn(args[0] ?? UNKNOWN);
  // Without a type it is written as a text.
  const given = args[2] === undefined ? 'REG_SZ' : textIn(args[2]);
  const isOdd = given !== null && !/^REG_(?:SZ|DWORD|BINARY|EXPAND_SZ)$/.test(given);
  if (path === null || !/^HK[A-Z_]+\\/i.test(path) || (isOdd && !deletes)) {
    lost(script);
    return;
  }
  const cut = path.lastIndexOf('\\');
  const name = path.slice(cut + 1);
  // RegDelete with a backslash at the end deletes the key; RegWrite sets its default value.
  const target = { key: path.slice(0, cut), name: name === '' && deletes ? null : name };
  const type = given === null ? null : typeOfSpelling(given);
  addWrite(script, target, deletes ? without('delete') : withData(type, args[1] ?? UNKNOWN));
}

/** Adds the write of a method of StdRegProv. */
export function providerWrite(method: string, args: readonly Value[], script: Script): void {
  const what = SETTERS.get(method);
  const root = args[0];
  const hive = root?.kind === 'number' ? ROOTS[root.value >>> 0] : root?.kind === 'text' ? root.text : '';
  const path = textIn(args[1] ?? UNKNOWN);
  const isKey = what === 'create-key' || what === 'delete-key';
  const name = isKey ? null : textIn(args[2] ?? UNKNOWN);
  if (what === undefined || !/^HK[A-Z]+$/.test(hive ?? '') || path === null || (!isKey && name === null)) {
    lost(script);
    return;
  }
  const target = { key: `${hive}\\${path}`, name };
  if (what === 'create-key') addWrite(script, target, without('create-key'));
  else if (what === 'delete-key' || what === 'delete') addWrite(script, target, without('delete'));
  else addWrite(script, target, withData(what, args[3] ?? UNKNOWN));
}
