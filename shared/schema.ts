import * as v from 'valibot';

/** An object with exactly these keys, readonly. Others are rejected: unknown data isn't ours. @__NO_SIDE_EFFECTS__ */
export function exactly<const T extends v.ObjectEntries>(
  entries: T,
): v.GenericSchema<
  v.InferInput<v.StrictObjectSchema<T, undefined>>,
  Readonly<v.InferOutput<v.StrictObjectSchema<T, undefined>>>
> {
  const schema = v.strictObject(entries);
  return { ...schema, '~run': runByLists(entries, schema) as (typeof schema)['~run'] };
}

type Run = v.GenericSchema['~run'];
type Issues = readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]];

function failed(input: object, key: string, value: unknown, [issue]: Issues): ReturnType<Run> {
  const item = { type: 'object', origin: 'value', input: { ...input }, key, value } as const;
  return { typed: false, value: input, issues: [{ ...issue, path: [item, ...(issue.path ?? [])] }] };
}

/**
 * Valibot looks up each key by its name, which takes a quarter of the time of a report, and a fleet has thousands. An
 * object with its keys in the order of the schema, as we write them, is checked by lists, up to its first issue, and
 * copied only where a part of it was; any other is Valibot's.
 */
function runByLists(entries: v.ObjectEntries, schema: v.GenericSchema): Run {
  const all = Object.entries(entries).map(([key, part]) => ({ key, part: part as v.GenericSchema }));
  return (dataset, config) => {
    const input = dataset.value;
    if (typeof input !== 'object' || input === null) return schema['~run'](dataset, config);
    const names = Object.keys(input);
    const found =
      names.length === all.length
        ? all
        : all.filter(({ key, part }) => part.type !== 'exact_optional' || Object.hasOwn(input, key));
    if (found.length !== names.length || found.some(({ key }, i) => key !== names[i]))
      return schema['~run'](dataset, config);
    const values: readonly unknown[] = Object.values(input);
    let value: object = input;
    for (const [i, { key, part }] of found.entries()) {
      const checked = part['~run']({ value: values[i] }, config);
      if (checked.issues !== undefined) return failed(input, key, values[i], checked.issues);
      if (checked.value !== values[i]) value = { ...value, [key]: checked.value };
    }
    return { typed: true, value };
  };
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
