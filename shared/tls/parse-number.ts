import { fail, type Failure } from '../failures.ts';
import { decodeMask, formatHex, isMask, type Mask } from './mask.ts';
import { succeed, type Result } from '../result.ts';

/** One way to read digits without a base. `value` is null if that isn't a 32-bit number. */
export interface NumberReading {
  readonly base: 10 | 16;
  readonly value: Mask | null;
}

type NumberProblem = 'empty' | 'not-a-number' | 'negative' | 'too-large' | 'ambiguous';

interface NumberRefusal {
  readonly ok: false;
  readonly problem: NumberProblem;
  /** Both readings if it is `ambiguous`, otherwise none. */
  readonly readings: readonly NumberReading[];
}

export type ParsedNumber = Result<Mask, NumberRefusal>;

/** The base assumed for digits without one; null if it was written, or makes no difference. */
export type AssumedBase = 10 | 16 | null;

export type WrittenNumber = Result<{ readonly mask: Mask; readonly assumed: AssumedBase }, NumberRefusal>;

/** The spellings that include their base. To add one, add a row. */
const SPELLINGS: readonly { readonly pattern: RegExp; readonly base: 10 | 16 }[] = [
  { pattern: /^0x([0-9a-f]+)$/i, base: 16 }, //       0xA00
  { pattern: /^dword:([0-9a-f]{1,8})$/i, base: 16 }, // dword:00000a00, a .reg file
  { pattern: /^\$([0-9a-f]+)$/i, base: 16 }, //       $00000A00, Inno Setup and Delphi
  { pattern: /^&h([0-9a-f]+)&?$/i, base: 16 }, //     &HA00, VBScript and VBA
];

/** How reg.exe and PowerShell read bare digits. */
const DECIMAL = { pattern: /^(0|[1-9][0-9]*)$/, base: 10 } as const;

/** Longer than any spelling of a 32-bit number, short enough for nothing slow. */
const MAX_LENGTH = 64;

function readDigits(digits: string, base: 10 | 16): Mask | null {
  const value = Number.parseInt(digits, base);
  return isMask(value) ? value : null;
}

function refuse(problem: NumberProblem, readings: readonly NumberReading[] = []): NumberRefusal {
  return { ok: false, problem, readings };
}

function readSpelled(text: string, spellings: typeof SPELLINGS): ParsedNumber {
  const trimmed = text.trim();
  if (trimmed === '') return refuse('empty');
  if (trimmed.length > MAX_LENGTH) return refuse('not-a-number');
  for (const { pattern, base } of spellings) {
    const digits = pattern.exec(trimmed)?.[1];
    if (digits === undefined) continue;
    const value = readDigits(digits, base);
    return value === null ? refuse('too-large') : succeed(value);
  }
  if (/^-[0-9]+$/.test(trimmed)) return refuse('negative');
  const isDecimal = /^[0-9]+$/.test(trimmed);
  if (!isDecimal && !/^[0-9a-f]{1,8}$/i.test(trimmed)) return refuse('not-a-number');
  const readings = [
    { base: 16, value: readDigits(trimmed, 16) },
    { base: 10, value: isDecimal ? readDigits(trimmed, 10) : null },
  ] as const;
  return readings.every(({ value }) => value === null) ? refuse('too-large') : refuse('ambiguous', readings);
}

/** Reads a number as programs that write a DWORD do: bare digits are decimal, `0800` and `a80` `ambiguous`. */
export function parseNumber(text: string): ParsedNumber {
  return readSpelled(text, [DECIMAL, ...SPELLINGS]);
}

/**
 * Reads a number as people write it (docs/contract.md 3). Letters mean hexadecimal. Bare digits have the reading whose
 * bits are all protocols: `800` is 0x800, `2560` is 0xA00. If both or neither are, they are rejected as `ambiguous`.
 */
export function parseWrittenNumber(text: string): WrittenNumber {
  const spelled = readSpelled(text, SPELLINGS);
  if (spelled.ok) return succeed({ mask: spelled.value, assumed: null });
  const readings = spelled.readings.filter(hasValue);
  const values = new Set(readings.map(({ value }) => value));
  const fitting = values.size === 1 ? readings : readings.filter(({ value }) => decodeMask(value).unknownBits === 0);
  const [first, second] = fitting;
  if (first === undefined || (second !== undefined && values.size > 1)) return spelled;
  return succeed({ mask: first.value, assumed: second === undefined ? first.base : null });
}

/** True if the digits are a 32-bit number in this base. */
export function hasValue(reading: NumberReading): reading is NumberReading & { readonly value: Mask } {
  return reading.value !== null;
}

export function ambiguousNumber(text: string, readings: readonly NumberReading[]): Failure {
  const valueIn = (base: 10 | 16): number => readings.find((reading) => reading.base === base)?.value ?? 0;
  return fail('ambiguous-number', { text, hex: `${formatHex(valueIn(16))} (${valueIn(16)})`, decimal: valueIn(10) });
}
