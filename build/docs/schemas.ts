import { shapeSchemas } from '../../electron/cli/shapes.suite.ts';
import { reportJsonSchema } from '../../shared/report/json-schema.suite.ts';

/** A JSON schema, as far as it has parts of its own. */
export interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** What is shorter is said again: the reference to it would be no shorter. */
const WORTH_A_NAME = 90;

/** So many values that another list refers to them. */
const LONG = 20;

/**
 * What to make of a part of a schema; `path` are the names of the properties on the way to it, empty for an
 * alternative.
 */
type Change = (part: Schema, path: readonly string[]) => Schema;

function withParts(schema: Schema, change: Change, path: readonly string[] = []): Schema {
  const { anyOf, oneOf, properties, propertyNames, items } = schema;
  const changed = Object.entries(properties ?? {}).map(([name, one]) => [name, change(one, [...path, name])]);
  const item = [...path.slice(0, -1), `${path.at(-1) ?? ''}-item`];
  return {
    ...schema,
    ...(anyOf && { anyOf: anyOf.map((one) => change(one, [...path, ''])) }),
    ...(oneOf && { oneOf: oneOf.map((one) => change(one, [...path, ''])) }),
    ...(properties && { properties: Object.fromEntries(changed) as Readonly<Record<string, Schema>> }),
    ...(propertyNames && { propertyNames: change(propertyNames, path) }),
    ...(items && { items: change(items, item) }),
  };
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

const isRepeated = (said: string, counts: ReadonlyMap<string, number>) =>
  said.length >= WORTH_A_NAME && (counts.get(said) ?? 0) > 1;

/** Without the type of a list of values, which says it. */
const withoutTypes: Change = (schema) => {
  const { type, ...rest } = withParts(schema, withoutTypes);
  return type === undefined || rest.enum ? rest : { ...schema, ...rest };
};

/** "Or null" as a type where it was a schema of its own, unless what else it may be is said elsewhere too. */
function withNulls(schema: Schema, counts: ReadonlyMap<string, number>): Schema {
  const [one, none, ...others] = schema.anyOf ?? [];
  const whole = withParts(schema, (part) => withNulls(part, counts));
  if (!one || none?.type !== 'null' || others.length > 0 || isRepeated(JSON.stringify(one), counts)) return whole;
  const { anyOf: [plain] = [], ...rest } = whole;
  if (plain?.enum) return { ...rest, enum: [...plain.enum, null] };
  return typeof plain?.type === 'string' ? { ...rest, ...plain, type: [plain.type, 'null'] } : whole;
}

/** A list of values that has another long one in it, as that one or the rest of it. */
function withLists(schema: Schema, lists: readonly Schema[]): Schema {
  const own = schema.enum ?? [];
  const inner = lists.find(({ enum: few = [] }) => few.length < own.length && few.every((one) => own.includes(one)));
  if (!inner) return withParts(schema, (part) => withLists(part, lists));
  const rest = own.filter((value) => inner.enum?.includes(value) !== true);
  return { anyOf: [withLists(inner, lists), withLists({ enum: rest }, lists)] };
}

/** The same schemas in fewer words. */
function tersely(schemas: readonly Schema[]): readonly Schema[] {
  const plain = schemas.map((schema) => withoutTypes(schema, []));
  const counts = countsOf(...plain);
  const nulls = plain.map((schema) => withNulls(schema, counts));
  const lists = [...countsOf(...nulls).keys()]
    .map((said) => JSON.parse(said) as Schema)
    .filter((one) => one.enum !== undefined && one.enum.length >= LONG)
    .toSorted((a, b) => (b.enum?.length ?? 0) - (a.enum?.length ?? 0));
  return nulls.map((schema) => withLists(schema, lists));
}

/** The same schema, with what is common in it in `$defs`, under the name of the property that says it first. */
function withDefs(schema: Schema, isCommon: (said: string) => boolean): Schema {
  const refs = new Map<string, string>();
  const $defs: Record<string, Schema> = {};
  const places = new Map<string, readonly string[]>();
  const note: Change = (part, path) => {
    const said = JSON.stringify(part);
    if (path.at(-1) !== '' && !places.has(said)) places.set(said, path);
    return withParts(part, note, path);
  };
  note(schema, []);
  const hoist: Change = (part, path) => {
    const said = JSON.stringify(part);
    if (!refs.has(said)) {
      if (!isCommon(said)) return withParts(part, hoist, path);
      const place = (places.get(said) ?? path).filter((name) => name !== '');
      const names = place.map((_name, at) => place.slice(-1 - at).join('-'));
      const free = names.find((name) => !Object.hasOwn($defs, name)) ?? `part-${refs.size}`;
      refs.set(said, `#/$defs/${free}`);
      $defs[free] = {}; // keeps its place before those in it
      $defs[free] = withParts(part, hoist, path);
    }
    return { $ref: refs.get(said) ?? '' };
  };
  const made = withParts(schema, hoist);
  return refs.size === 0 ? made : { ...made, $defs };
}

/** The program's own schemas, as JSON, by the path under which they are published; the report's is first. */
export function ownSchemas(): Readonly<Record<string, Schema>> {
  const answers = shapeSchemas();
  const paths = [
    'docs/report.schema.json',
    ...Object.keys(answers).map((shape) => `docs/schemas/${shape}.schema.json`),
  ];
  const terse = tersely([reportJsonSchema(), ...Object.values(answers)]);
  return Object.fromEntries(paths.map((path, at) => [path, terse[at] ?? {}]));
}

/** The same as they are published: the report's has what several say. */
export function publishedSchemas(): Readonly<Record<string, Schema>> {
  const own = Object.entries(ownSchemas());
  const schemas = own.map(([, schema]) => schema);
  const counts = countsOf(...schemas);
  const within = schemas.map((one) => countsOf(one));
  const isCommon = (said: string) =>
    isRepeated(said, counts) && ((within[0]?.get(said) ?? 0) > 1 || within.filter((one) => one.has(said)).length > 1);
  const { anyOf = [], $defs = {} } = withDefs({ anyOf: schemas }, isCommon);
  const [report, ...answers] = anyOf;
  const elsewhere: Change = (part) =>
    part.$ref?.startsWith('#') === true ? { $ref: `../report.schema.json${part.$ref}` } : withParts(part, elsewhere);
  const published = answers.map((answer) => {
    const one = elsewhere(answer, []);
    const counted = countsOf(one);
    return withDefs(one, (said) => isRepeated(said, counted));
  });
  return Object.fromEntries([{ ...report, $defs }, ...published].map((one, at) => [own[at]?.[0] ?? '', one]));
}
