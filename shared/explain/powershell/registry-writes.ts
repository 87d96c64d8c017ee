import { foundWrite, type FoundData, type FoundWrite } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { NUMBER_TYPES, typeOfSpelling } from '../script/data.ts';
import { splitKey } from '../script/keys.ts';
import type { RegistryType } from '../../windows/registry.ts';
import { parseNumber, valueAsText, type Value } from './values.ts';

/** Drives of the registry, by name in lower case, with the key that each stands for. */
export type Drives = ReadonlyMap<string, string>;

export const STANDARD_DRIVES: readonly (readonly [string, string])[] = [
  ['hklm', 'HKLM'],
  ['hkcu', 'HKCU'],
];

/** A path in the registry with its drive resolved, relative to where the script is; null for another place. */
export function registryKey(path: string, drives: Drives, location: string | null): string | null {
  const tidy = path.trim().replaceAll('/', '\\');
  const drive = /^([a-z]\w{0,20}):(?!:)\\?(.*)$/i.exec(tidy);
  if (drive !== null) {
    const root = drives.get((drive[1] ?? '').toLowerCase());
    return root === undefined ? null : `${root}\\${drive[2] ?? ''}`;
  }
  if (splitKey(tidy) !== null) return tidy;
  if (location === null || /^[a-z]:\\|^\\\\|^~/i.test(tidy)) return null;
  return `${location}\\${tidy.replace(/^\.\\?/, '')}`;
}

/** A type by PowerShell's name or number; null where none is given. */
export function readRegistryType(value: Value | undefined): RegistryType | 'not-known' | null {
  if (value === undefined) return null;
  if (value.kind === 'number') return KINDS[value.value] ?? 'not-known';
  const words = valueAsText(value);
  return words === null ? 'not-known' : (typeOfSpelling(words.replace(/^.*[.:\]]/, '')) ?? 'not-known');
}

const KINDS: Readonly<Record<number, RegistryType>> = {
  1: 'REG_SZ',
  2: 'REG_EXPAND_SZ',
  3: 'REG_BINARY',
  4: 'REG_DWORD',
  7: 'REG_MULTI_SZ',
  11: 'REG_QWORD',
};

interface TypedData {
  readonly type: RegistryType | null;
  readonly data: FoundData;
  readonly problems: readonly WriteProblem[];
}

/**
 * What PowerShell stores for a value. Without a type it goes by the value: a number becomes REG_DWORD, a text REG_SZ.
 * An existing value would keep its type; what is written here is treated as new.
 */
function typedData(given: RegistryType | null, value: Value | undefined): TypedData {
  if (value === undefined || value.kind === 'unknown')
    return { type: given, data: { kind: 'unknown' }, problems: ['value-not-followed'] };
  if (NUMBER_TYPES.includes(given)) {
    const number =
      value.kind === 'number'
        ? value.value
        : value.kind === 'flag'
          ? Number(value.on)
          : parseNumber(valueAsText(value) ?? '');
    const isMask = number !== null && number >= -0x80000000 && number <= 0xffffffff;
    return isMask
      ? { type: given, data: { kind: 'number', value: number >>> 0 }, problems: [] }
      : { type: given, data: { kind: 'unknown' }, problems: ['invalid-data'] };
  }
  if (given === null && value.kind === 'number')
    return value.value >= -0x80000000 && value.value <= 0x7fffffff
      ? { type: 'REG_DWORD', data: { kind: 'number', value: value.value >>> 0 }, problems: [] }
      : { type: 'REG_SZ', data: { kind: 'text', text: String(value.value) }, problems: [] };
  if (value.kind === 'list') return { type: given ?? 'REG_MULTI_SZ', data: { kind: 'unknown' }, problems: [] };
  return { type: given ?? 'REG_SZ', data: { kind: 'text', text: valueAsText(value) ?? '' }, problems: [] };
}

/** A write of a value with what its parameters say. */
export function valueWrite(
  base: Pick<FoundWrite, 'line' | 'key' | 'name' | 'labels'>,
  type: RegistryType | 'not-known' | null,
  value: Value | undefined,
  problems: readonly WriteProblem[],
): FoundWrite {
  const typed = typedData(type === 'not-known' ? null : type, value);
  const isTypeKnown = type !== 'not-known';
  return foundWrite({
    ...base,
    type: isTypeKnown ? typed.type : null,
    data: isTypeKnown ? typed.data : { kind: 'unknown' },
    problems: [...problems, ...(isTypeKnown ? typed.problems : (['value-not-followed'] as const))],
  });
}
