import { decodeMask, formatHex, type Mask } from '../tls/mask.ts';
import type { AssumedBase } from '../tls/parse-number.ts';
import { SSL_BITS, TLS_1_2, type Protocol } from '../tls/protocols.ts';

/** What is wrong with a number as a set of protocols. */
export type NumberFlaw = 'zero' | 'unknown-bits' | 'ssl' | 'lacks-tls-1.2';

/** A number as `explain` gives it. Shape: docs/contract.md 3. */
export interface ExplainedNumber {
  readonly schema: 1;
  readonly kind: 'value';
  readonly value: Mask;
  readonly hex: string;
  readonly protocols: readonly Protocol[];
  readonly unknownBits: string;
  readonly problems: readonly NumberFlaw[];
  /** The base in which digits without one were read, where that was hexadecimal. */
  readonly assumedBase?: 16 | undefined;
}

/** Each flaw with its test, in the order in which they are tested. Source: facts 1.2 [S1] and 2.3 [U1]. */
const FLAWS: readonly { readonly flaw: NumberFlaw; readonly test: (mask: Mask) => boolean }[] = [
  { flaw: 'zero', test: (mask) => mask === 0 },
  { flaw: 'unknown-bits', test: (mask) => decodeMask(mask).unknownBits !== 0 },
  { flaw: 'ssl', test: (mask) => (mask & SSL_BITS) !== 0 },
  { flaw: 'lacks-tls-1.2', test: (mask) => mask !== 0 && (mask & TLS_1_2) === 0 },
];

/** A number as regedit, reg query, people and this program show it, each with the spelling that its digits are in. */
const SHOWN: readonly { readonly pattern: RegExp; readonly spelling: string }[] = [
  // 0x00000aa0 (2720), and the program's own line
  { pattern: /^0x([0-9a-f]{1,8})[ \t]*\((\d{1,10})(?:[ \t]\p{L}{1,20})?\)(?::[^\n]{0,200})?$/iu, spelling: '0x' },
  { pattern: /^(\d{1,10})[ \t]*\(?(?:dec|dez|déc)\p{L}{0,10}\)?$/iu, spelling: '' },
  { pattern: /^(?:0x)?([0-9a-f]{1,8})[ \t]*\(?hex\p{L}{0,10}\)?$/iu, spelling: '0x' },
];

/** The number of a text that shows one, in a spelling that names its base; the text itself where it is anything else. */
export function shownNumber(text: string): string {
  const bare = text.replace(/^REG_DWORD[ \t:=]{1,20}/i, '');
  for (const { pattern, spelling } of SHOWN) {
    const [, digits, decimal] = pattern.exec(bare) ?? [];
    if (digits === undefined || (decimal !== undefined && Number(decimal) !== Number.parseInt(digits, 16))) continue;
    return spelling === '' ? `0x${Number(digits).toString(16)}` : `${spelling}${digits}`;
  }
  return bare;
}

/** Says what a `DefaultSecureProtocols` number means. */
export function explainNumber(mask: Mask, assumed: AssumedBase = null): ExplainedNumber {
  const { protocols, unknownBits } = decodeMask(mask);
  return {
    schema: 1,
    kind: 'value',
    value: mask,
    hex: formatHex(mask),
    protocols,
    unknownBits: formatHex(unknownBits),
    problems: FLAWS.filter(({ test }) => test(mask)).map(({ flaw }) => flaw),
    ...(assumed === 16 ? { assumedBase: 16 } : {}),
  };
}
