import type { Findings } from '../found.ts';
import { addLiteral, declares, property, unknownPart, type Literal, type Properties } from './reader.ts';
import { readYaml, textIn, type Yaml } from './yaml.ts';

type Place = Pick<Literal, 'line' | 'source' | 'isCertain' | 'labels'>;

/**
 * Adds what a `Registry` resource sets: text by default, hexadecimal if `Hex` is true. The properties have names in
 * lower case. Source: facts 9.6 [D2].
 */
export function addRegistryResource(findings: Findings, given: Properties, place: Place): void {
  const ensure = property(given, ['ensure'], 'present')?.toLowerCase();
  const hex = property(given, ['hex'], 'false')?.toLowerCase();
  const type = property(given, ['valuetype'], 'String');
  const data = given.get('valuedata') ?? null;
  const name = given.get('valuename') ?? null;
  const digits = /^(?:0x)?([0-9a-f]{1,8})$/i.exec(data ?? '')?.[1];
  addLiteral(findings, {
    ...place,
    key: ensure === 'present' || ensure === 'absent' ? (given.get('key') ?? null) : null,
    // an empty name without other properties is the key
    name: name === '' && !given.has('valuetype') && !given.has('valuedata') ? undefined : name,
    type,
    data:
      hex === 'false' || !/word$/i.test(type ?? '')
        ? data
        : hex === 'true' && digits !== undefined
          ? `0x${digits}`
          : null,
    isAbsent: ensure === 'absent',
  });
}

const DATA_TYPES = ['dword', 'qword', 'string', 'expandstring', 'binary', 'multistring'];
/** Types that contain other resources. The contents of an assertion are only compared. */
const GROUPS = /^Microsoft\.(?:Windows\/Registry|DSC\/(?:Assertion|Group))$/;
const CONDITIONS = /Microsoft\.DSC\/Assertion\b|\b(?:condition|copy)["']?[ \t]{0,8}:/;

/** Returns a text that isn’t an expression. */
function constantOf(node: Yaml | undefined): string | null {
  const text = textIn(node);
  return text?.startsWith('[') === true ? null : text;
}

function version3(entries: ReadonlyMap<string, Yaml>, isCertain: boolean): Literal {
  const given = new Map([...entries].map(([name, node]) => [name.toLowerCase(), node]));
  const [path, name, data] = [given.get('keypath'), given.get('valuename'), given.get('valuedata')];
  const [type, value] = [...(data?.kind === 'map' ? data.entries : given)].find(([kind]) =>
    DATA_TYPES.includes(kind.toLowerCase()),
  ) ?? [null];
  const exists = given.has('_exist') ? constantOf(given.get('_exist')) : 'true';
  return {
    line: (path?.row ?? 0) + 1,
    source: `keyPath: ${constantOf(path) ?? ''}`,
    key: exists === null ? null : constantOf(path),
    // data without a name is refused
    name: name !== undefined || type !== null ? constantOf(name) : undefined,
    type,
    data: constantOf(value),
    isAbsent: exists === 'false',
    isCertain,
  };
}

/** Reads the resources of DSC 3 in a piece of YAML or JSON, at any depth. Source: facts 9.6 [D3]. */
function* resourcesIn(node: Yaml, isCertain: boolean): Generator<Literal> {
  if (node.kind === 'list') for (const item of node.items) yield* resourcesIn(item, isCertain);
  if (node.kind !== 'map') return;
  const type = node.entries.get('type');
  const name = constantOf(type);
  if (type !== undefined && name?.includes('/') === true && !GROUPS.test(name))
    yield unknownPart(type.row + 1, `type: ${name}`);
  else if ([...node.entries.keys()].some((one) => one.toLowerCase() === 'keypath'))
    yield version3(node.entries, isCertain);
  for (const inner of node.entries.values()) yield* resourcesIn(inner, isCertain);
}

/** Desired State Configuration. Source: facts 9.6 [D1][D2][D3]. */
export const dscReader = declares(
  'dsc',
  (text) =>
    /Microsoft\.Windows\/Registry\b/.test(text) ||
    (/^[ \t"{[-]{0,40}keyPath"?[ \t]{0,8}:[ \t]{0,8}["']?HK/m.test(text) &&
      /\b(?:valueName|valueData|_exist)"?[ \t]{0,8}:/.test(text)),
  (text, findings) => resourcesIn(readYaml(text, findings), !CONDITIONS.test(text)),
);
