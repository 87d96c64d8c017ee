import { foundWrite, type FoundData } from '../found.ts';
import type { RegistryType } from '../../windows/registry.ts';
import { WINHTTP } from '../../windows/catalogue/setting.ts';
import { encodeMask } from '../../tls/mask.ts';
import { protocolsInWords } from '../judge/protocol-words.ts';
import { NUMBER_TYPES, typeOfSpelling } from '../script/data.ts';
import { registryKey } from './registry-writes.ts';
import { labelsAt, type ReaderState } from './context.ts';
import { isBlock, type Node } from './tree.ts';
import { evaluate } from './evaluate.ts';
import { valueAsList, parseNumber, valueAsText, UNKNOWN_VALUE, type Value } from './values.ts';

type Properties = ReadonlyMap<string, Value>;

/** The properties of a resource of DSC: `Name = value` in a block. */
function propertiesOf(nodes: readonly Node[], reader: ReaderState): Properties {
  const group = nodes.find((node) => isBlock(node));
  const table = isBlock(group) ? evaluate([{ ...group, open: '@{' }], reader) : UNKNOWN_VALUE;
  return table.kind === 'table' ? table.entries : new Map<string, Value>();
}

/** Data of the resource `Registry`: text by default, hexadecimal digits where `Hex` says so. Source: facts 9.6 [D2]. */
function resourceData(type: RegistryType, given: Value | undefined, isHex: boolean): FoundData {
  const [first = UNKNOWN_VALUE, ...more] = given === undefined ? [] : (valueAsList(given) ?? []);
  const words = valueAsText(first);
  if (words === null || more.length > 0) return { kind: 'unknown' };
  if (!NUMBER_TYPES.includes(type)) return { kind: 'text', text: words };
  const number = isHex && first.kind === 'text' ? parseNumber(`0x${words.replace(/^0x/i, '')}`) : parseNumber(words);
  return number === null || number < 0 || number > 0xffffffff ? { kind: 'unknown' } : { kind: 'number', value: number };
}

function registry(nodes: readonly Node[], reader: ReaderState): void {
  const line = nodes[0]?.line ?? 0;
  const properties = propertiesOf(nodes, reader);
  const [path, name] = [valueAsText(properties.get('key')), valueAsText(properties.get('valuename'))];
  const key = path === null ? null : registryKey(path, reader.drives, null);
  if (key === null || name === null) {
    reader.findings.cannotFollow(line, `Registry ${nodes[1]?.kind === 'word' ? nodes[1].text : ''}`);
    return;
  }
  const base = { line, key, name, labels: labelsAt(reader.script, line) };
  if (/^absent$/i.test(valueAsText(properties.get('ensure')) ?? '')) {
    reader.findings.add(foundWrite({ ...base, action: 'delete' }));
    return;
  }
  const type = typeOfSpelling(valueAsText(properties.get('valuetype')) ?? 'String');
  const hex = properties.get('hex');
  const data =
    type === null
      ? { kind: 'unknown' as const }
      : resourceData(type, properties.get('valuedata'), hex?.kind === 'flag' && hex.on);
  reader.findings.add(
    foundWrite({ ...base, type, data, problems: data.kind === 'unknown' ? ['value-not-followed'] : [] }),
  );
}

/** `SChannelSettings` adds the bits of a list up and writes them into both views. Source: facts 9.6 [D1]. */
function schannelSettings(nodes: readonly Node[], reader: ReaderState): void {
  const line = nodes[0]?.line ?? 0;
  const given = propertiesOf(nodes, reader).get('winhttpdefaultsecureprotocols');
  if (given === undefined) return;
  const names = (valueAsList(given) ?? []).map((one) => valueAsText(one));
  const protocols = names.flatMap((name) => (name === null ? [] : (protocolsInWords(name) ?? [])));
  if (names.length === 0 || protocols.length !== names.length) {
    reader.findings.cannotFollow(line, 'WinHttpDefaultSecureProtocols');
    return;
  }
  const value = encodeMask({ protocols, unknownBits: 0 });
  for (const view of ['native', 'wow64'] as const) {
    reader.findings.add(
      foundWrite({
        line,
        key: `HKLM\\${WINHTTP}`,
        view,
        name: 'DefaultSecureProtocols',
        type: 'REG_DWORD',
        data: { kind: 'number', value },
        labels: labelsAt(reader.script, line),
      }),
    );
  }
}

/** Resources by name in lower case. A new resource adds a row. */
const RESOURCES: Readonly<Record<string, (nodes: readonly Node[], reader: ReaderState) => void>> = {
  registry,
  xregistry: registry,
  registrypolicyfile: registry,
  schannelsettings: schannelSettings,
};

/** Reads a resource of DSC, such as `Registry Name { ... }`; false for any other block. */
export function readResource(nodes: readonly Node[], reader: ReaderState): boolean {
  const [first] = nodes;
  const name = first?.kind === 'word' ? first.text.toLowerCase() : '';
  if (!Object.hasOwn(RESOURCES, name)) return false;
  RESOURCES[name]?.(nodes, reader);
  return true;
}
