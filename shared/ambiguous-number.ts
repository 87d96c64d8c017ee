import { formatHex } from './tls/mask.ts';
import type { NumberReading } from './tls/parse-number.ts';
import { type Failure, fail } from './failures.ts';

/** The refusal of digits that have no base and a meaning in both. */
export function ambiguousNumber(text: string, readings: readonly NumberReading[]): Failure {
  const valueIn = (base: 10 | 16): number => readings.find((reading) => reading.base === base)?.value ?? 0;
  return fail('ambiguous-number', { text, hex: `${formatHex(valueIn(16))} (${valueIn(16)})`, decimal: valueIn(10) });
}
