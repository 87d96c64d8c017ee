import { parseNumber } from '../../tls/parse-number.ts';
import type { RegistryType } from '../../windows/registry.ts';
import type { FoundWrite } from '../found.ts';

export type ReadData = Pick<FoundWrite, 'data' | 'problems'>;

export const NOT_KNOWN: ReadData = { data: { kind: 'unknown' }, problems: ['value-not-followed'] };
export const INVALID: ReadData = { data: { kind: 'unknown' }, problems: ['invalid-data'] };

export const NUMBER_TYPES: readonly (RegistryType | null)[] = ['REG_DWORD', 'REG_DWORD_BIG_ENDIAN', 'REG_QWORD'];

/** Returns the data of a value in the form of its type. Digits that could mean two numbers aren't parsed. */
export function readData(type: RegistryType | null, text: string): ReadData {
  if (!NUMBER_TYPES.includes(type)) return { data: { kind: 'text', text }, problems: [] };
  const parsed = parseNumber(text);
  if (parsed.ok) return { data: { kind: 'number', value: parsed.value }, problems: [] };
  const isAmbiguous = parsed.problem === 'ambiguous' && parsed.readings.every((reading) => reading.value !== null);
  return { data: { kind: 'unknown' }, problems: [isAmbiguous ? 'ambiguous-number' : 'invalid-data'] };
}

const SPELLINGS: readonly (readonly [RegistryType, string])[] = [
  ['REG_NONE', 'REG_NONE NONE'],
  ['REG_SZ', 'REG_SZ STRING'],
  ['REG_EXPAND_SZ', 'REG_EXPAND_SZ EXPANDSTRING EXPANDSZ'],
  ['REG_BINARY', 'REG_BINARY BINARY'],
  ['REG_DWORD', 'REG_DWORD DWORD REG_DWORD_LITTLE_ENDIAN'],
  ['REG_DWORD_BIG_ENDIAN', 'REG_DWORD_BIG_ENDIAN'],
  ['REG_MULTI_SZ', 'REG_MULTI_SZ MULTISTRING MULTISZ'],
  ['REG_QWORD', 'REG_QWORD QWORD'],
];

export const typeOfSpelling = (text: string): RegistryType | null =>
  SPELLINGS.find(([, names]) => names.split(' ').includes(text.trim().toUpperCase()))?.[0] ?? null;
