import { shapeSchemas } from '../../electron/cli/shapes.suite.ts';
import { reportJsonSchema } from '../../shared/report/json-schema.suite.ts';

/** A JSON schema, as far as it has parts of its own. */
export interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** What is shorter is said again: the reference to it would be no shorter. */
const WORTH_A_NAME = 90;

/** What to make of a part of a schema; `path` are the names of the properties on the way to it. */
type Change = (part: Schema, path: readonly string[]) => Schema;

function withParts(schema: Schema, change: Change, path: readonly string[] = []): Schema {
  const { anyOf, properties, items } = schema;
  const changed = Object.entries(properties ?? {}).map(([name, one]) => [name, change(one, [...path, name])]);
  return {
    ...schema,
    ...(anyOf && { anyOf: anyOf.map((one) => change(one, path)) }),
    ...(properties && { properties: Object.fromEntries(changed) as Readonly<Record<string, Schema>> }),
    ...(items && { items: change(items, [...path.slice(0, -1), `${path.at(-1) ?? ''}-item`]) }),
  };
}

/** The same schema, with "or null" as a type where it was a schema of its own. */
function withNulls(schema: Schema): Schema {
  const whole = withParts(schema, withNulls);
  const { anyOf: [one, none, ...others] = [], ...rest } = whole;
  if (none?.type !== 'null' || others.length > 0 || typeof one?.type !== 'string') return whole;
  return { ...rest, ...one, type: [one.type, 'null'], ...(one.enum && { enum: [...one.enum, null] }) };
}

/** How often each part of some schemas is said, by what it says; what a repeated one has in it counts once. */
function countsOf(...schemas: readonly Schema[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add: Change = (part) => {
    const said = JSON.stringify(part);
    const times = counts.get(said) ?? 0;
    counts.set(said, times + 1);
    return times === 0 ? withParts(part, add) : part;
  };
  for (const schema of schemas) withParts(schema, add);
  return counts;
}

/**
 * The same schema, with what is said several times in its `$defs`, under the name of the property that says it first.
 * @param refs Where a part is said already, by what it says; those that the schema has now are added.
 */
function withDefs(schema: Schema, counts: ReadonlyMap<string, number>, refs: Map<string, string>): Schema {
  const $defs: Record<string, Schema> = {};
  const hoist: Change = (part, path) => {
    const said = JSON.stringify(part);
    if (!refs.has(said)) {
      if ((counts.get(said) ?? 0) < 2 || said.length < WORTH_A_NAME) return withParts(part, hoist, path);
      const names = path.map((_name, at) => path.slice(-1 - at).join('-'));
      const free = names.find((name) => !Object.hasOwn($defs, name)) ?? `part-${refs.size}`;
      refs.set(said, `#/$defs/${free}`);
      $defs[free] = {}; // keeps its place before those in it
      $defs[free] = withParts(part, hoist, path);
    }
    return { $ref: refs.get(said) ?? '' };
  };
  const made = withParts(schema, hoist);
  return Object.keys($defs).length === 0 ? made : { ...made, $defs };
}

const REPORT = 'docs/report.schema.json';

/** The program's own schemas, as JSON, by the path under which they are published. */
export const ownSchemas = (): Readonly<Record<string, Schema>> => ({
  [REPORT]: withNulls(reportJsonSchema()),
  ...Object.fromEntries(
    Object.entries(shapeSchemas()).map(([shape, schema]) => [`docs/schemas/${shape}.schema.json`, withNulls(schema)]),
  ),
});

/** The same as they are published: an answer's takes from the report's what both say. */
export function publishedSchemas(): Readonly<Record<string, Schema>> {
  const { [REPORT]: report = {}, ...answers } = ownSchemas();
  const refs = new Map<string, string>();
  const published = withDefs(report, countsOf(report, ...Object.values(answers)), refs);
  const elsewhere = [...refs].map(([said, ref]) => [said, `../report.schema.json${ref}`] as const);
  return {
    [REPORT]: published,
    ...Object.fromEntries(
      Object.entries(answers).map(([path, one]) => [path, withDefs(one, countsOf(one), new Map(elsewhere))]),
    ),
  };
}
