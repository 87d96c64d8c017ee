import { splitKey } from '../command/keys.ts';
import { NUMBER_TYPES } from '../command/data.ts';
import { foundWrite, type FoundData } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { listValue, onlyOne, textOf, textsOf, UNKNOWN, type Datum, type Value } from '../lattice/value.ts';
import type { RegistryType, RegistryView } from '../../windows/registry.ts';
import { ELSEWHERE, isSure, lineOf, lost, type Interpreter } from './interpreter.ts';
import { parseNumber } from './values.ts';

export const STANDARD_DRIVES: readonly (readonly [string, string])[] = [
  ['hklm', 'HKLM'],
  ['hkcu', 'HKCU'],
];

/** A key, something that isn't in the registry, or null where it isn't known. */
export function resolvePath(path: string, { drives, place }: Interpreter): string | null {
  const tidy = path.trim().replaceAll('/', '\\');
  const provider = /^(?:microsoft\.powershell\.core\\)?registry::\\?(.*)$/i.exec(tidy)?.[1];
  if (provider !== undefined) return splitKey(provider) === null ? null : provider;
  const drive = /^([a-z]\w{0,20}):(?!:)\\?(.*)$/i.exec(tidy);
  if (drive !== null) {
    const root = drives.get((drive[1] ?? '').toLowerCase());
    if (root !== undefined) return [root, drive[2] ?? ''].filter(Boolean).join('\\');
    return (drive[1] ?? '').length === 1 || /^(?:env|cert|variable|function|alias|temp)$/i.test(drive[1] ?? '')
      ? ELSEWHERE
      : null;
  }
  if (tidy.startsWith('\\\\') || tidy.startsWith('~')) return ELSEWHERE;
  if (place.at === null || place.at === ELSEWHERE || tidy.startsWith('\\'))
    return place.at === ELSEWHERE ? ELSEWHERE : null;
  const rest = tidy.replace(/^(?:\.(?:\\|$))+/, '');
  return rest.includes('..') ? null : [place.at, rest].filter(Boolean).join('\\');
}

/** Names of RegistryValueKind, and what a number of it means. Nothing else is taken. */
const KINDS: Readonly<Record<string, RegistryType>> = {
  string: 'REG_SZ',
  expandstring: 'REG_EXPAND_SZ',
  binary: 'REG_BINARY',
  dword: 'REG_DWORD',
  multistring: 'REG_MULTI_SZ',
  qword: 'REG_QWORD',
};
const KIND_NUMBERS: Readonly<Record<number, RegistryType>> = {
  1: 'REG_SZ',
  2: 'REG_EXPAND_SZ',
  3: 'REG_BINARY',
  4: 'REG_DWORD',
  7: 'REG_MULTI_SZ',
  11: 'REG_QWORD',
};

/** A type by PowerShell's name or number; undefined where none is given, null where it isn't one or isn't known. */
export function typeOf(value: Value | undefined): RegistryType | null | undefined {
  if (value === undefined) return undefined;
  const one = onlyOne(value);
  if (one?.kind === 'number') return KIND_NUMBERS[one.value] ?? null;
  return one?.kind === 'text' ? (KINDS[one.text.trim().toLowerCase()] ?? null) : null;
}

interface Typed {
  readonly type: RegistryType | null;
  readonly data: FoundData;
  readonly problems: readonly WriteProblem[];
}

/** What PowerShell stores for a datum. Without a type it goes by the datum: a number becomes REG_DWORD, a text REG_SZ. */
function typed(given: RegistryType | undefined, one: Datum): Typed {
  const notKnown: Typed = { type: given ?? null, data: { kind: 'unknown' }, problems: ['value-not-followed'] };
  if (given !== undefined && NUMBER_TYPES.includes(given)) {
    const number =
      one.kind === 'number'
        ? one.value
        : one.kind === 'flag'
          ? Number(one.on)
          : one.kind === 'text'
            ? parseNumber(one.text)
            : null;
    if (one.kind === 'table' || one.kind === 'key' || one.kind === 'object') return notKnown;
    const isFit = number !== null && number >= -0x80000000 && number <= 0xffffffff;
    return isFit
      ? { type: given, data: { kind: 'number', value: number >>> 0 }, problems: [] }
      : { type: given, data: { kind: 'unknown' }, problems: ['invalid-data'] };
  }
  if (given === undefined && one.kind === 'number')
    return one.value >= -0x80000000 && one.value <= 0x7fffffff
      ? { type: 'REG_DWORD', data: { kind: 'number', value: one.value >>> 0 }, problems: [] }
      : notKnown;
  if (one.kind === 'list') return { type: given ?? 'REG_MULTI_SZ', data: { kind: 'unknown' }, problems: [] };
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
    | { readonly action: 'write'; readonly type: RegistryType | null | undefined; readonly value: Value }
    | { readonly action: 'delete' | 'create-key' },
): void {
  if (at.isUncalled) {
    lost(at);
    return;
  }
  const { host } = at.part;
  const base = {
    line: lineOf(at),
    view: host === 32 ? ('wow64' as const) : host === 64 ? ('native' as const) : null,
    ...target,
    name: target.name !== null && /^\(default\)$/i.test(target.name) ? '' : target.name,
    labels: at.labelsAt(at.statement.row),
    isCertain: isSure(at) && isOne,
  };
  if (what.action !== 'write') {
    at.reading.findings.add(foundWrite({ ...base, action: what.action }));
    return;
  }
  if (what.type === null) {
    lost(at);
    return;
  } // the cmdlet refuses it, or it isn't known
  const choices = what.value === null ? null : what.value.map((one) => typed(what.type ?? undefined, one));
  if (choices === null) {
    at.reading.findings.add(
      foundWrite({ ...base, type: what.type ?? null, data: { kind: 'unknown' }, problems: ['value-not-followed'] }),
    );
    return;
  }
  for (const one of choices) {
    const isRefused = one.problems.includes('invalid-data');
    at.reading.findings.add(
      foundWrite({ ...base, ...one, isCertain: base.isCertain && choices.length === 1 && !isRefused }),
    );
  }
}

/** A key with a path below it. */
export function below(value: Value, path: Value): Value {
  const [key, texts] = [onlyOne(value), textsOf(path)];
  if (key?.kind !== 'key' || texts?.length !== 1) return UNKNOWN;
  return [{ ...key, key: [key.key, (texts[0] ?? '').replace(/^\\|\\$/g, '')].filter(Boolean).join('\\') }];
}

export const keysList = (keys: readonly string[]): Value =>
  listValue(keys.map((key): Value => [{ kind: 'key', key, view: null }]));
