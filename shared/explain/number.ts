import { answerOfNumber } from './judge/answer.ts';
import type { Explained } from './document.ts';
import { decodeMask, formatHex, type Mask } from '../tls/mask.ts';
import { parseWrittenNumber, type AssumedBase } from '../tls/parse-number.ts';
import { SSL_BITS, TLS_1_2, TLS_1_3 } from '../tls/protocols.ts';

/** A number as `explain` returns it. Shape: docs/contract.md 3. */
export type ExplainedNumber = Explained & { readonly kind: 'value' };
export type NumberFlaw = ExplainedNumber['problems'][number];

/** The test of each flaw, in output order. Source: facts 1.2 [S1] and 2.3 [U1]. */
export const NUMBER_TESTS: Readonly<Record<NumberFlaw, (mask: Mask) => boolean>> = {
  zero: (mask) => mask === 0,
  'unknown-bits': (mask) => decodeMask(mask).unknownBits !== 0,
  ssl: (mask) => (mask & SSL_BITS) !== 0,
  'lacks-tls-1.2': (mask) => mask !== 0 && (mask & TLS_1_2) === 0,
  'tls-1.3-not-in-this-windows': (mask) => (mask & TLS_1_3) !== 0 && decodeMask(mask).unknownBits === 0,
};

/** The forms in which regedit, reg query, people and this program show a number, each with the base of its digits. */
const SHOWN: readonly (readonly [base: number, pattern: RegExp])[] = [
  // 0x00000aa0 (2720), and the program's own line
  [16, /^0x([0-9a-f]{1,8})[ \t]*\((\d{1,10})(?:[ \t]\p{L}{1,20})?\)(?::[^\n]{0,200})?$/iu],
  [10, /^(\d{1,10})[ \t]*\(?(?:dec|dez|déc)\p{L}{0,10}\)?$/iu],
  [16, /^(?:0x)?([0-9a-f]{1,8})[ \t]*\(?hex\p{L}{0,10}\)?$/iu],
];

const WITH_NAME =
  /^(?:(?:Default)?SecureProtocols[ \t]{0,20}(?:\((?:REG_)?DWORD\)[ \t]{0,20})?[:=]|REG_DWORD[ \t:=])[ \t:=]{0,20}/i;

/** Returns the number that a text shows, in a spelling that names its base; the text itself if it shows none. */
export function shownNumber(text: string): string {
  const bare = text.replace(WITH_NAME, '');
  for (const [base, pattern] of SHOWN) {
    const [, digits = '', decimal] = pattern.exec(bare) ?? [];
    const value = Number.parseInt(digits, base);
    if (value === Number(decimal ?? value)) return `0x${value.toString(16)}`;
  }
  return bare;
}

export function explainNumber(mask: Mask, assumed: AssumedBase = null): ExplainedNumber {
  const { protocols, unknownBits } = decodeMask(mask);
  const problems = (Object.keys(NUMBER_TESTS) as NumberFlaw[]).filter((flaw) => NUMBER_TESTS[flaw](mask));
  return {
    schema: 1,
    kind: 'value',
    answer: answerOfNumber(problems),
    value: mask,
    hex: formatHex(mask),
    protocols,
    unknownBits: formatHex(unknownBits),
    problems,
    ...(assumed === 16 ? { assumedBase: 16 } : {}),
  };
}

/** What `DefaultSecureProtocols` is said to be, without its key. */
const SAID =
  /\b(?:Default)?SecureProtocols\b[^\n\d]{0,30}(?:\b(?:is|has|staat|heeft|ist|steht|hat|est|es|está|vale)\b|=)[^\n\d]{0,30}\b(0x[\da-f]+|\d{3,5})\b/i;

/** Explains the number that a text says to be there, such as a question; null if it has a key or other numbers. */
export function numberSaid(text: string): ExplainedNumber | null {
  const [, number = ''] = SAID.exec(text) ?? [];
  const read = parseWrittenNumber(number);
  const isAlone = text.match(/\\|\b(?:0x[\da-f]+|\d{3,5})\b/gi)?.length === 1;
  return read.ok && isAlone ? explainNumber(read.value.mask, read.value.assumed) : null;
}
