import * as v from 'valibot';

/** An object with exactly these keys, readonly. Extra keys are rejected: unknown data isn't ours. @__NO_SIDE_EFFECTS__ */
export function exactly<const T extends v.ObjectEntries>(
  entries: T,
): v.GenericSchema<
  v.InferInput<v.StrictObjectSchema<T, undefined>>,
  Readonly<v.InferOutput<v.StrictObjectSchema<T, undefined>>>
> {
  return v.strictObject(entries);
}

/** A readonly list, bounded so that input can't be endless. @__NO_SIDE_EFFECTS__ */
export function listOf<const T extends v.GenericSchema>(
  item: T,
  most = 10_000,
): v.GenericSchema<unknown, readonly v.InferOutput<T>[]> {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** An unsigned 32-bit number. */
export const maskSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff));
