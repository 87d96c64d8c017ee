import { splitKey } from '../command/keys.ts';
import { NUMBER_TYPES } from '../command/data.ts';
import { viewOfHost } from '../command/reg-exe.ts';
import { foundWrite, type FoundData } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { listValue, lookUp, textOf, UNKNOWN, type Datum, type Value } from '../flow.ts';
import type { RegistryType, RegistryView } from '../../windows/registry.ts';
import { ELSEWHERE, lineOf, lost, PLACE, type Interpreter } from './interpreter.ts';
import { isInteger, looksLikeNumber, parseNumber } from './values.ts';

export const STANDARD_DRIVES: readonly (readonly [string, string])[] = [
  ['hklm', 'HKLM'],
  ['hkcu', 'HKCU'],
];

/** What goes to the key above, or stays: it isn't worked out. */
const HAS_DOTS = /(?:^|\\)\.\.?(?:\\|$)/;

/** A key, something that isn't in the registry, or null where it isn't known. */
export function resolvePath(path: string, { drives, flow, constants }: Interpreter): string | null {
  const place = textOf(lookUp(flow, PLACE));
  const tidy = path.trim().replaceAll('/', '\\');
  const provider = /^(?:microsoft\.powershell\.core\\)?registry::\\?(.*)$/i.exec(tidy)?.[1];
  if (provider !== undefined) return splitKey(provider) === null || HAS_DOTS.test(provider) ? null : provider;
  const [, drive = '', slash, rest = ''] = /^([a-z]\w{0,20}):(?!:)(\\?)(.*)$/i.exec(tidy) ?? [];
  if (slash !== undefined) {
    const root = drives.get(drive.toLowerCase());
    if (root === undefined)
      return drive.length === 1 || /^(?:env|cert|variable|function|alias|temp)$/i.test(drive) ? ELSEWHERE : null;
    // without a back-slash it begins where the script last was on that drive
    if (root === null || (slash === '' && !constants.has(PLACE)) || HAS_DOTS.test(rest)) return null;
    return below(root, rest);
  }
  if (/^(?:\\\\|~)/.test(tidy) || place === ELSEWHERE) return ELSEWHERE;
  const inner = tidy.replace(/^(?:\.(?:\\|$))+/, '');
  return place === null || inner.startsWith('\\') || HAS_DOTS.test(inner) ? null : below(place, inner);
}

const below = (key: string, path: string): string => (path === '' ? key : `${key}\\${path}`);

/** Names of RegistryValueKind, and what a number of it means. Nothing else is taken. */
const KINDS = new Map<string | number, RegistryType>([
  ['string', 'REG_SZ'],
  [1, 'REG_SZ'],
  ['expandstring', 'REG_EXPAND_SZ'],
  [2, 'REG_EXPAND_SZ'],
  ['binary', 'REG_BINARY'],
  [3, 'REG_BINARY'],
  ['dword', 'REG_DWORD'],
  [4, 'REG_DWORD'],
  ['multistring', 'REG_MULTI_SZ'],
  [7, 'REG_MULTI_SZ'],
  ['qword', 'REG_QWORD'],
  [11, 'REG_QWORD'],
]);

/** A type by PowerShell's name or number; undefined where none is given, null where it isn't one or isn't known. */
export function typeOf(value: Value | undefined): RegistryType | null | undefined {
  if (value === undefined) return undefined;
  if (value?.kind === 'number') return KINDS.get(value.value) ?? null;
  return value?.kind === 'text' ? (KINDS.get(value.text.trim().toLowerCase()) ?? null) : null;
}

interface Typed {
  readonly type: RegistryType | null;
  readonly data: FoundData;
  readonly problems: readonly WriteProblem[];
}

/** The number that a datum becomes; undefined where it can't become one, null where that isn't known. `isNet`: by .NET's rules. */
function toNumber(one: Datum, isNet: boolean): number | null | undefined {
  switch (one.kind) {
    case 'number':
      return one.value;
    case 'flag':
      return Number(one.on);
    case 'text':
      if (isNet) return /^\s*[+-]?\d{1,15}\s*$/.test(one.text) ? Number(one.text) : undefined;
      return parseNumber(one.text) ?? (looksLikeNumber(one.text) || !/[a-z]/i.test(one.text) ? null : undefined);
    case 'list':
      return one.items.length === 1 ? null : undefined;
    case 'nothing':
    case 'table':
    case 'key':
    case 'object':
      return null;
  }
}

/** What PowerShell stores for a datum. Without a type it goes by the datum: a number becomes REG_DWORD, a text REG_SZ. */
function typed(given: RegistryType | undefined, one: Datum, isNet: boolean): Typed {
  const notKnown: Typed = { type: given ?? null, data: { kind: 'unknown' }, problems: ['value-not-followed'] };
  const asNumber = (type: RegistryType, value: number): Typed => ({
    type,
    data: { kind: 'number', value: value >>> 0 },
    problems: [],
  });
  if (given === 'REG_BINARY') return notKnown;
  if (given !== undefined && NUMBER_TYPES.includes(given)) {
    const number = toNumber(one, isNet);
    if (number === null) return notKnown;
    const isFit = number !== undefined && number >= -0x80000000 && number <= (isNet ? 0x7fffffff : 0xffffffff);
    if (given === 'REG_QWORD' && number !== undefined)
      return number >= 0 && number <= 0xffffffff ? asNumber(given, number) : notKnown;
    return isFit ? asNumber(given, number) : { type: given, data: { kind: 'unknown' }, problems: ['invalid-data'] };
  }
  if (given === undefined && one.kind === 'number')
    return isInteger(one.value) && one.isWide !== true ? asNumber('REG_DWORD', one.value) : notKnown;
  if (one.kind === 'list')
    return given === undefined ? notKnown : { type: given, data: { kind: 'unknown' }, problems: [] };
  const text = textOf(one);
  return text === null ? notKnown : { type: given ?? 'REG_SZ', data: { kind: 'text', text }, problems: [] };
}

export interface Target {
  readonly key: string;
  readonly name: string | null;
  readonly view?: RegistryView | null;
  readonly isSure?: boolean;
}

/** Adds a write, or names it where nobody is known to run the code. `type` is null where it isn't known. */
export function addWrite(
  at: Interpreter,
  { isSure: isOne = true, ...target }: Target,
  what:
    | {
        readonly action: 'write';
        readonly type: RegistryType | null | undefined;
        readonly value: Value;
        readonly isNet?: boolean;
      }
    | { readonly action: 'delete' | 'create-key' },
): void {
  if (at.isUncalled) {
    lost(at);
    return;
  }
  const base = {
    line: lineOf(at),
    view: viewOfHost(at.part.host),
    ...target,
    name: target.name !== null && /^\(default\)$/i.test(target.name) ? '' : target.name,
    labels: at.labelsAt(at.statement.row),
    isCertain: at.flow.isCertain && isOne,
  };
  if (what.action !== 'write') {
    at.reading.findings.add(foundWrite({ ...base, action: what.action }));
    return;
  }
  if (what.type === null) {
    lost(at);
    return;
  } // the cmdlet refuses it, or it isn't known
  const type = what.type ?? undefined;
  const notKnown: Typed = { type: type ?? null, data: { kind: 'unknown' }, problems: ['value-not-followed'] };
  const one = what.value === null ? notKnown : typed(type, what.value, what.isNet === true);
  const isRefused = one.problems.includes('invalid-data');
  at.reading.findings.add(foundWrite({ ...base, ...one, isCertain: base.isCertain && !isRefused }));
}

/** A key with a path below it. */
export function keyBelow(key: Value, path: Value): Value {
  const text = textOf(path);
  if (key?.kind !== 'key' || text === null) return UNKNOWN;
  return { ...key, key: below(key.key, text.replace(/^\\|\\$/g, '')) };
}

export const keysList = (keys: readonly string[]): Value =>
  listValue(keys.map((key): Value => ({ kind: 'key', key, view: null })));
