import type { Findings, Label } from '../found.ts';
import { addLiteral, createRowCounter, type FormatReader } from './reader.ts';
import { readYaml, textIn, type Yaml } from './yaml.ts';

/** Properties of a resource by their names in lower case; null for an unknown one. */
export type Properties = ReadonlyMap<string, string | null>;

interface Place {
  readonly line: number;
  readonly source: string;
  readonly isCertain?: boolean;
  readonly labels?: readonly Label[];
}

/** Adds what a `Registry` resource sets: text by default, hexadecimal if `Hex` is true. Source: facts 9.6 [D2]. */
export function addRegistryResource(findings: Findings, given: Properties, { labels = [], ...place }: Place): void {
  const of = (name: string, ifMissing: string): string | null =>
    given.has(name) ? (given.get(name) ?? null) : ifMissing;
  const ensure = of('ensure', 'present')?.toLowerCase();
  const [type, hex] = [of('valuetype', 'String'), of('hex', 'false')?.toLowerCase()];
  const data = given.get('valuedata') ?? null;
  const name = given.get('valuename') ?? null;
  const isNumber = /word$/i.test(type ?? '');
  const isKnown = ensure === 'present' || ensure === 'absent';
  const digits = /^(?:0x)?([0-9a-f]{1,8})$/i.exec(data ?? '')?.[1];
  addLiteral(findings, {
    ...place,
    key: isKnown ? (given.get('key') ?? null) : null,
    // an empty name without other properties is the key
    name: name === '' && !given.has('valuetype') && !given.has('valuedata') ? undefined : name,
    type,
    data: !isNumber || hex === 'false' ? data : hex === 'true' && digits !== undefined ? `0x${digits}` : null,
    isAbsent: ensure === 'absent',
    more: { labels },
  });
}

const MOF_STRING = String.raw`"(?:[^"\\\n]|\\.)*"`;
const MOF_BODY = new RegExp(String.raw`((?:${MOF_STRING}|[^"{}]|\{(?:${MOF_STRING}|[^"{}])*\}){0,6000})\}`, 'y');
const MOF_FIELD = new RegExp(
  String.raw`(\w{1,60})[ \t]{0,40}=[ \t\n]{0,40}(\{(?:${MOF_STRING}|[^"{}])*\}|${MOF_STRING}|[^;{}"\n]+)`,
  'g',
);

/** Returns a value of MOF; null if there are several, or if an escape isn't one of a path. */
function mofValue(text: string): string | null {
  const all = text.startsWith('{') ? (text.match(new RegExp(MOF_STRING, 'g')) ?? []) : [text.trim()];
  const [one = '', ...more] = all;
  if (!one.startsWith('"')) return text.startsWith('{') ? null : one;
  const inner = one.slice(1, -1);
  return more.length > 0 || /\\[^\\"]/.test(inner.replaceAll('\\\\', '')) ? null : inner.replace(/\\(.)/g, '$1');
}

/** A compiled DSC configuration: instances of `MSFT_RegistryResource`. Source: facts 9.6 [D2]. */
export const mofReader: FormatReader = {
  format: 'mof',
  recognises: (text) => /^[ \t]*instance[ \t]+of[ \t]+\w{1,80}/im.test(text),
  read(text, findings) {
    const rowAt = createRowCounter(text);
    for (const found of text.matchAll(/^[ \t]*instance[ \t]+of[ \t]+(\w{1,80})([^{\n]{0,200}\n?[ \t]*\{)?/gim)) {
      const [header, kind = '', brace] = found;
      if (/^(?:OMI_ConfigurationDocument|MSFT_(?:KeyValuePair|Credential))$/i.test(kind)) continue;
      MOF_BODY.lastIndex = found.index + header.length;
      const body = brace === undefined ? undefined : MOF_BODY.exec(text)?.[1];
      if (!findings.step(1 + (body ?? header).length / 64)) return;
      const given = new Map<string, string | null>();
      for (const [, field = '', value = ''] of (body ?? '').matchAll(MOF_FIELD))
        given.set(field.toLowerCase(), mofValue(value));
      const place = { line: rowAt(found.index) + 1, source: header.trim().split('\n', 1)[0] ?? '' };
      if (/RegistryResource$/i.test(kind)) addRegistryResource(findings, given, place);
      else findings.cannotFollow(place.line, place.source);
    }
  },
};

const DATA_TYPES = ['dword', 'qword', 'string', 'expandstring', 'binary', 'multistring'];
/** Types that contain other resources. The contents of an assertion are only compared. */
const GROUPS = /^Microsoft\.(?:Windows\/Registry|DSC\/(?:Assertion|Group))$/;
const CONDITIONS = /Microsoft\.DSC\/Assertion\b|\b(?:condition|copy)["']?[ \t]{0,8}:/;

/** Returns a text that isn’t an expression. */
function constantOf(node: Yaml | undefined): string | null {
  const text = textIn(node);
  return text?.startsWith('[') === true ? null : text;
}

function addVersion3(entries: ReadonlyMap<string, Yaml>, isCertain: boolean, findings: Findings): void {
  const given = new Map([...entries].map(([name, node]) => [name.toLowerCase(), node]));
  const [path, name] = [given.get('keypath'), given.get('valuename')];
  const data = given.get('valuedata');
  const [type, value] = [...(data?.kind === 'map' ? data.entries : given)].find(([kind]) =>
    DATA_TYPES.includes(kind.toLowerCase()),
  ) ?? [null];
  const exists = given.has('_exist') ? constantOf(given.get('_exist')) : 'true';
  addLiteral(findings, {
    line: (path?.row ?? 0) + 1,
    source: `keyPath: ${constantOf(path) ?? ''}`,
    key: exists === null ? null : constantOf(path),
    // data without a name is refused
    name: name !== undefined || type !== null ? constantOf(name) : undefined,
    type,
    data: constantOf(value),
    isAbsent: exists === 'false',
    isCertain,
  });
}

/** Reads the resources of DSC 3 in a piece of YAML or JSON, at any depth. Source: facts 9.6 [D3]. */
function readResources(node: Yaml, isCertain: boolean, findings: Findings): void {
  if (node.kind === 'list') for (const item of node.items) readResources(item, isCertain, findings);
  if (node.kind !== 'map') return;
  const type = node.entries.get('type');
  const name = constantOf(type);
  if (type !== undefined && name?.includes('/') === true && !GROUPS.test(name))
    findings.cannotFollow(type.row + 1, `type: ${name}`);
  else if ([...node.entries.keys()].some((one) => one.toLowerCase() === 'keypath'))
    addVersion3(node.entries, isCertain, findings);
  for (const inner of node.entries.values()) readResources(inner, isCertain, findings);
}

/** Desired State Configuration. Source: facts 9.6 [D1][D2][D3]. */
export const dscReader: FormatReader = {
  format: 'dsc',
  recognises: (text) =>
    /Microsoft\.Windows\/Registry\b/.test(text) ||
    (/^[ \t"{[-]{0,40}keyPath"?[ \t]{0,8}:[ \t]{0,8}["']?HK/m.test(text) &&
      /\b(?:valueName|valueData|_exist)"?[ \t]{0,8}:/.test(text)),
  read(text, findings) {
    const root = readYaml(text, findings.step, (row, line) => findings.cannotFollow(row + 1, line));
    readResources(root, !CONDITIONS.test(text), findings);
  },
};
