import * as v from 'valibot';
import { exactly } from '../schema.ts';
import { formatHex, hexSchema } from '../tls/mask.ts';
import { dwordOf, dwordValue, isHexBytes, typeSchema, type RegistryValue } from '../windows/registry.ts';

/** A REG_DWORD of four bytes as `hex`; else `hex` null and its bytes in `data`, as hex digits. docs/contract.md 3. */
export const plainValueSchema = exactly({
  type: typeSchema,
  hex: v.nullable(hexSchema),
  data: v.exactOptional(v.pipe(v.string(), v.check(isHexBytes))),
});
export type PlainValue = v.InferOutput<typeof plainValueSchema>;

export function plainValue(value: RegistryValue): PlainValue {
  const number = dwordOf(value);
  if (number === null) return { type: value.type, hex: null, data: value.data };
  return { type: 'REG_DWORD', hex: formatHex(number) };
}

export function plainValueOrNull(value: RegistryValue | null): PlainValue | null {
  return value === null ? null : plainValue(value);
}

/** Returns type and bytes; the inverse of `plainValue`. */
export function bytesOfPlain(plain: PlainValue): RegistryValue {
  return plain.hex === null ? { type: plain.type, data: plain.data ?? '' } : dwordValue(Number(plain.hex));
}
