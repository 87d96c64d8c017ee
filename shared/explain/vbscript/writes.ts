import { NUMBER_TYPES, typeOfSpelling, type ReadData } from '../command/data.ts';
import { foundWrite } from '../found.ts';
import { isCertain } from '../lattice/flow.ts';
import { onlyOne, UNKNOWN, type Datum, type Value } from '../lattice/value.ts';
import type { RegistryType } from '../../windows/registry.ts';
import { numberOf, onlyText, textIn, textsIn } from './functions.ts';
import { SETTERS } from './members.ts';
import { lineOf, lost, type Script } from './script.ts';

/** Roots that StdRegProv names by number. */
const ROOTS: Readonly<Record<number, string>> = { 0x80000001: 'HKCU', 0x80000002: 'HKLM', 0x80000003: 'HKU' };

interface Target {
  readonly key: string;
  readonly name: string | null;
}

interface What {
  readonly action: 'write' | 'delete' | 'create-key';
  readonly type: RegistryType | null;
  readonly data: readonly ReadData[];
}

/** Adds a write for each place and each data that are possible. */
function addWrites(script: Script, targets: readonly Target[], { action, type, data: all }: What): void {
  if (script.isUncalled) {
    lost(script);
    return;
  }
  const { host } = script.part;
  const view = host === 32 ? 'wow64' : host === 64 ? 'native' : null;
  const isSure = isCertain(script.flow) && targets.length === 1 && all.length === 1;
  for (const target of targets) {
    for (const { data, problems } of all) {
      script.reading.findings.add(
        foundWrite({
          ...target,
          ...{ line: lineOf(script), view, action, type, data, problems },
          labels: script.labels.current(),
          isCertain: isSure && !problems.includes('invalid-data'),
        }),
      );
    }
  }
}

const without = (action: 'delete' | 'create-key'): What => ({
  action,
  type: null,
  data: [{ data: { kind: 'none' }, problems: [] }],
});

const withData = (type: RegistryType | null, value: Value): What => ({
  action: 'write',
  type,
  data:
    value === null || type === null || type === 'REG_BINARY' || type === 'REG_MULTI_SZ'
      ? [NOT_KNOWN]
      : value.map((one) => (NUMBER_TYPES.includes(type) ? numberData(one) : textData(one))),
});

const NOT_KNOWN: ReadData = { data: { kind: 'unknown' }, problems: ['value-not-followed'] };
const NO_NUMBER: ReadData = { data: { kind: 'unknown' }, problems: ['invalid-data'] };

function textData(one: Datum): ReadData {
  const text = textIn(one);
  return text === null ? NOT_KNOWN : { data: { kind: 'text', text }, problems: [] };
}

function numberData(one: Datum): ReadData {
  const number = numberOf(one);
  // A PC reads more as a number than is read here, such as "1.5".
  if (number === null) return one.kind === 'text' && /\d/.test(one.text) ? NOT_KNOWN : NO_NUMBER;
  if (number < -0x80000000 || number > 0xffffffff) return NO_NUMBER;
  return { data: { kind: 'number', value: number >>> 0 }, problems: [] };
}

/** `RegWrite` and `RegDelete` of WScript.Shell. */
export function shellWrite(args: readonly Value[], deletes: boolean, script: Script): void {
  const paths = textsIn(args[0] ?? UNKNOWN);
  if (paths?.every((path) => /^HK[A-Z_]+\\/i.test(path)) !== true) {
    lost(script);
    return;
  }
  const targets = paths.map((path) => {
    const cut = path.lastIndexOf('\\');
    const name = path.slice(cut + 1);
    // RegDelete with a back-slash at the end deletes the key, RegWrite sets its default value.
    return { key: path.slice(0, cut), name: name === '' && deletes ? null : name };
  });
  if (deletes) {
    addWrites(script, targets, without('delete'));
    return;
  }
  // Without a type it is a text.
  const given = args[2] === undefined ? 'REG_SZ' : onlyText(args[2]);
  if (given !== null && !/^REG_(?:SZ|DWORD|BINARY|EXPAND_SZ)$/.test(given)) {
    lost(script);
    return;
  }
  const type = given === null ? null : typeOfSpelling(given);
  addWrites(script, targets, withData(type, args[1] ?? UNKNOWN));
}

/** The methods of StdRegProv. */
export function providerWrite(method: string, args: readonly Value[], script: Script): void {
  const what = SETTERS.get(method);
  const root = onlyOne(args[0] ?? UNKNOWN);
  const hive = root?.kind === 'number' ? ROOTS[root.value >>> 0] : root?.kind === 'text' ? root.text : '';
  const keys = textsIn(args[1] ?? UNKNOWN)?.map((path) => `${hive}\\${path}`);
  const isKey = what === 'create-key' || what === 'delete-key';
  const names = isKey ? [null] : textsIn(args[2] ?? UNKNOWN);
  if (what === undefined || !/^HK[A-Z]+$/.test(hive ?? '') || keys === undefined || names === null) {
    lost(script);
    return;
  }
  const targets = keys.flatMap((key) => names.map((name) => ({ key, name })));
  if (what === 'create-key') addWrites(script, targets, without('create-key'));
  else if (what === 'delete-key' || what === 'delete') addWrites(script, targets, without('delete'));
  else addWrites(script, targets, withData(what, args[3] ?? UNKNOWN));
}
