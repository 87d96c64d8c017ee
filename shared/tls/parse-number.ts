import { isMask, type Mask } from './mask.ts';
import { succeed, type Result } from '../result.ts';

/** One way to read digits that carry no base. `value` is null where that reading is no 32-bit number. */
export interface NumberReading {
  readonly base: 10 | 16;
  readonly value: Mask | null;
}

export type NumberProblem = 'empty' | 'not-a-number' | 'negative' | 'too-large' | 'ambiguous';

export type ParsedNumber = Result<
  Mask,
  { readonly ok: false; readonly problem: NumberProblem; readonly readings: readonly NumberReading[] }
>;

/** The spellings that name their base. A newcomer adds one by a row. */
const SPELLINGS: readonly { readonly pattern: RegExp; readonly base: 10 | 16 }[] = [
  { pattern: /^(0|[1-9][0-9]*)$/, base: 10 }, //      2560, as reg.exe and PowerShell take it
  { pattern: /^0x([0-9a-f]+)$/i, base: 16 }, //       0xA00
  { pattern: /^dword:([0-9a-f]{1,8})$/i, base: 16 }, // dword:00000a00, a .reg file
  { pattern: /^\$([0-9a-f]+)$/i, base: 16 }, //       $00000A00, Inno Setup and Delphi
  { pattern: /^&h([0-9a-f]+)&?$/i, base: 16 }, //     &HA00, VBScript and VBA
];

/** Longer than any spelling of a 32-bit number, short enough that nothing slow can be fed in. */
const MAX_LENGTH = 64;

function readDigits(digits: string, base: 10 | 16): Mask | null {
  const value = Number.parseInt(digits, base);
  return isMask(value) ? value : null;
}

/**
 * Reads one number in any spelling that people use for a registry DWORD (docs/contract.md 3).
 *
 * Digits without a base are decimal only when they have no leading zero; `00000a80` and `0800` could mean two numbers,
 * so they are refused as `ambiguous` with both readings.
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim();
  const refuse = (problem: NumberProblem, readings: readonly NumberReading[] = []): ParsedNumber => ({
    ok: false,
    problem,
    readings,
  });
  if (trimmed === '') return refuse('empty');
  if (trimmed.length > MAX_LENGTH) return refuse('not-a-number');
  for (const { pattern, base } of SPELLINGS) {
    const digits = pattern.exec(trimmed)?.[1];
    if (digits === undefined) continue;
    const value = readDigits(digits, base);
    return value === null ? refuse('too-large') : succeed(value);
  }
  if (/^-[0-9]+$/.test(trimmed)) return refuse('negative');
  if (/^[0-9a-f]{1,8}$/i.test(trimmed)) {
    const decimal = /^[0-9]+$/.test(trimmed) ? readDigits(trimmed, 10) : null;
    return refuse('ambiguous', [
      { base: 16, value: readDigits(trimmed, 16) },
      { base: 10, value: decimal },
    ]);
  }
  return refuse('not-a-number');
}
