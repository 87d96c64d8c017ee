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
