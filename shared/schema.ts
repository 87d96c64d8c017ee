import * as v from 'valibot';

/** An object with exactly these keys, readonly. Extra keys are rejected: unknown data isn't ours. @__NO_SIDE_EFFECTS__ */
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
/** A name of an object that a schema lists, so it is one of the program's own. */
type Key = string & { readonly of?: 'schema' };
type Values = Record<Key, unknown>;

function failed(input: Values, key: Key, [issue]: Issues): ReturnType<Run> {
  const item = { type: 'object', origin: 'value', input, key, value: input[key] } as const;
  return { typed: false, value: input, issues: [{ ...issue, path: [item, ...(issue.path ?? [])] }] };
}

/**
 * Valibot looks up each key by its name, which takes a quarter of the time of a report, and a fleet has thousands. An
 * object that has its keys is checked by lists, up to its first issue; what is wrong with another, valibot says.
 */
function runByLists(entries: v.ObjectEntries, schema: v.GenericSchema): Run {
  const keys = Object.keys(entries) as readonly Key[];
  const parts = Object.values(entries) as readonly v.GenericSchema[];
  return (dataset, config) => {
    const input = dataset.value as Values | null;
    if (typeof input !== 'object' || input === null) return schema['~run'](dataset, config);
    let others = Object.keys(input).length;
    for (const [at, key] of keys.entries()) {
      if (key in input) others--;
      else if (parts[at]?.type !== 'exact_optional') return schema['~run'](dataset, config);
    }
    if (others !== 0) return schema['~run'](dataset, config);
    const value: Values = {};
    for (const [at, part] of parts.entries()) {
      const key = keys[at];
      if (key === undefined || !(key in input)) continue;
      const checked = part['~run']({ value: input[key] }, config);
      if (checked.issues !== undefined) return failed(input, key, checked.issues);
      value[key] = checked.value;
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
