import { fail, type Failure } from '../failures.ts';
import { decodeMask, formatHex, isMask, type Mask } from './mask.ts';
import { succeed, type Result } from '../result.ts';

/** One way to read digits that carry no base. `value` is null where that reading is no 32-bit number. */
export interface NumberReading {
  readonly base: 10 | 16;
  readonly value: Mask | null;
}

export type NumberProblem = 'empty' | 'not-a-number' | 'negative' | 'too-large' | 'ambiguous';

interface NumberRefusal {
  readonly ok: false;
  readonly problem: NumberProblem;
  /** Both readings where it is `ambiguous`, else none. */
  readonly readings: readonly NumberReading[];
}

export type ParsedNumber = Result<Mask, NumberRefusal>;

/** The base in which digits without one were read; null where it was written, or makes no difference. */
export type AssumedBase = 10 | 16 | null;

export type WrittenNumber = Result<{ readonly mask: Mask; readonly assumed: AssumedBase }, NumberRefusal>;

/** The spellings that name their base. A newcomer adds one by a row. */
const SPELLINGS: readonly { readonly pattern: RegExp; readonly base: 10 | 16 }[] = [
  { pattern: /^0x([0-9a-f]+)$/i, base: 16 }, //       0xA00
  { pattern: /^dword:([0-9a-f]{1,8})$/i, base: 16 }, // dword:00000a00, a .reg file
  { pattern: /^\$([0-9a-f]+)$/i, base: 16 }, //       $00000A00, Inno Setup and Delphi
  { pattern: /^&h([0-9a-f]+)&?$/i, base: 16 }, //     &HA00, VBScript and VBA
];

/** What reg.exe and PowerShell take digits alone for. */
const DECIMAL = { pattern: /^(0|[1-9][0-9]*)$/, base: 10 } as const;

/** Longer than any spelling of a 32-bit number, short enough that nothing slow can be fed in. */
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

/**
 * Reads one number as the programs do that write a registry DWORD: digits alone are decimal. With a zero in front (`0800`) or
 * with letters (`a80`) they could mean two numbers, so they are refused as `ambiguous` with both readings.
 */
export function parseNumber(text: string): ParsedNumber {
  return readSpelled(text, [DECIMAL, ...SPELLINGS]);
}

/**
 * Reads one number as people write it (docs/contract.md 3). Letters mean hexadecimal. Of digits alone the reading is taken whose
 * bits are all protocols: `800` is 0x800, `2560` is 0xA00. Where both or neither are, it is refused as `ambiguous`.
 */
export function parseWrittenNumber(text: string): WrittenNumber {
  const spelled = readSpelled(text, SPELLINGS);
  if (spelled.ok) return succeed({ mask: spelled.value, assumed: null });
  if (spelled.problem !== 'ambiguous') return spelled;
  const readings = spelled.readings.filter(hasValue);
  const values = new Set(readings.map(({ value }) => value));
  const fitting = values.size === 1 ? readings : readings.filter(({ value }) => decodeMask(value).unknownBits === 0);
  const [first, second] = fitting;
  if (first === undefined || (second !== undefined && values.size > 1)) return spelled;
  return succeed({ mask: first.value, assumed: second === undefined ? first.base : null });
}

/** Whether the digits are a 32-bit number in this base. */
export function hasValue(reading: NumberReading): reading is NumberReading & { readonly value: Mask } {
  return reading.value !== null;
}

/** The refusal of digits that have no base and a meaning in both. */
export function ambiguousNumber(text: string, readings: readonly NumberReading[]): Failure {
  const valueIn = (base: 10 | 16): number => readings.find((reading) => reading.base === base)?.value ?? 0;
  return fail('ambiguous-number', { text, hex: `${formatHex(valueIn(16))} (${valueIn(16)})`, decimal: valueIn(10) });
}
