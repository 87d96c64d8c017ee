import * as v from 'valibot';
import { expect, it } from 'vitest';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isList = (message: Json): message is readonly Json[] => Array.isArray(message);

/** Returns every way to corrupt one place of a message: an extra key, a missing key, a value of an unknown type. */
function spoilt(message: Json, optional: readonly string[], path = '$'): readonly (readonly [string, unknown])[] {
  const here: readonly (readonly [string, unknown])[] = [[`${path} is of no kind`, Symbol.for('of no kind')]];
  if (typeof message !== 'object' || message === null) return here;
  if (isList(message)) {
    return [
      ...here,
      ...message.flatMap((one, i) =>
        spoilt(one, optional, `${path}[${i}]`).map(([what, bad]) => [what, message.with(i, bad as Json)] as const),
      ),
    ];
  }
  const entries = Object.entries(message);
  return [
    ...here,
    [`${path} has a surplus key`, { ...message, surplus: 1 }],
    ...entries.flatMap(([key, value]) => [
      ...(optional.includes(key)
        ? []
        : [[`${path}.${key} is missing`, Object.fromEntries(entries.filter(([name]) => name !== key))] as const]),
      ...spoilt(value, optional, `${path}.${key}`).map(([what, bad]) => [what, { ...message, [key]: bad }] as const),
    ]),
  ];
}

/** Tests that a schema accepts a message as it is and no corruption of it. `optional` keys may be missing. */
export function itTakesExactly(
  what: string,
  schema: v.GenericSchema,
  message: unknown,
  optional: readonly string[] = [],
): void {
  it(`accepts ${what} as it is, and no corruption of it`, () => {
    expect(v.safeParse(schema, message)).toMatchObject({ success: true, output: message });
    const taken = spoilt(message as Json, optional).filter(([, bad]) => v.is(schema, bad));
    expect(taken.map(([where]) => where)).toEqual([]);
  });
}
