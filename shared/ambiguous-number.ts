import { formatHex } from './tls/mask.ts';
import type { NumberReading } from './tls/parse-number.ts';
import { type Failure, fail } from './failures.ts';

/** The refusal of digits without a base, with what they would be in each base; nothing where they are no number in it. */
export function ambiguousNumber(text: string, readings: readonly NumberReading[]): Failure {
  const valueIn = (base: 10 | 16): number | null => readings.find((reading) => reading.base === base)?.value ?? null;
  const hex = valueIn(16);
  const decimal = valueIn(10);
  return fail('ambiguous-number', {
    text,
    ...(hex === null ? {} : { hex: `${formatHex(hex)} (${hex})` }),
    ...(decimal === null ? {} : { decimal }),
  });
}
