import { NUMBER_TYPES, typeOfSpelling } from '../command/data.ts';
import { splitKey } from '../command/keys.ts';
import { foundWrite, type FoundData } from '../found.ts';
import { protocolsInWords } from '../judge/protocol-words.ts';
import { flagValue, textOf, type Value } from '../flow.ts';
import { encodeMask } from '../../tls/mask.ts';
import type { RegistryType } from '../../windows/registry.ts';
import { WINHTTP } from '../../windows/catalogue/setting.ts';
import type { Element } from './bind.ts';
import { evaluate } from './expression.ts';
import { functionOf, lineOf, lost, type Interpreter } from './interpreter.ts';
import type { SyntaxNode } from './syntax.ts';
import { parseNumber } from './values.ts';
import { rowOf } from '../../row-of.ts';

type Properties = ReadonlyMap<string, Value>;

const text = (value: Value | undefined): string | null => textOf(value ?? null);

/** `Name = value` in a block, which is read as the table that it looks like. */
function propertiesOf(block: SyntaxNode, at: Interpreter): Properties | null {
  const root = at.reading.parsePowerShell?.(`@${block.text}`);
  let node: SyntaxNode | undefined = root?.children[0];
  while (node !== undefined && node.type !== 'hash_literal_expression' && node.children.length === 1)
    node = node.children[0];
  if (node?.type !== 'hash_literal_expression') return null;
  const table = evaluate(node, at);
  return table?.kind === 'table' ? table.entries : null;
}

/** Data of the resource `Registry`: text by default, hexadecimal digits where `Hex` says so. Source: facts 9.6 [D2]. */
function resourceData(type: RegistryType, given: Value | undefined, isHex: boolean): FoundData {
  const one = given?.kind === 'list' ? (given.items.length === 1 ? given.items[0] : null) : given;
  const words = text(one);
  if (words === null) return { kind: 'unknown' };
  if (!NUMBER_TYPES.includes(type)) return { kind: 'text', text: words };
  const digits = isHex && one?.kind === 'text' ? /^(?:0x)?([0-9a-f]{1,8})$/i.exec(words)?.[1] : undefined;
  const value = digits === undefined ? (isHex ? null : parseNumber(words)) : Number(`0x${digits}`);
  return value === null || value < 0 || value > 0xffffffff ? { kind: 'unknown' } : { kind: 'number', value };
}

function registry(properties: Properties, at: Interpreter): void {
  const [path, name] = [text(properties.get('key')), text(properties.get('valuename'))];
  const key = path?.replace(/^Registry::/i, '').replace(/^(HK\w+):\\?/i, '$1\\') ?? '';
  if (splitKey(key) === null || name === null || at.isUncalled) {
    lost(at);
    return;
  }
  const base = { line: lineOf(at), key, name, labels: at.labelsAt(at.statement.row), isCertain: at.flow.isCertain };
  const ensure = properties.has('ensure') ? text(properties.get('ensure')) : 'present';
  if (ensure === null) {
    lost(at);
    return;
  }
  if (/^absent$/i.test(ensure)) {
    at.reading.findings.add(foundWrite({ ...base, action: 'delete' }));
    return;
  }
  const typeText = properties.has('valuetype') ? text(properties.get('valuetype')) : 'String';
  const type = typeText === null ? null : typeOfSpelling(typeText);
  const hex = properties.has('hex') ? (properties.get('hex') ?? null) : flagValue(false);
  const data: FoundData =
    type === null || hex?.kind !== 'flag'
      ? { kind: 'unknown' }
      : resourceData(type, properties.get('valuedata'), hex.on);
  at.reading.findings.add(
    foundWrite({ ...base, type, data, problems: data.kind === 'unknown' ? ['value-not-followed'] : [] }),
  );
}

/** `SChannelSettings` adds the bits of a list up and writes them into both views. Source: facts 9.6 [D1]. */
function schannelSettings(properties: Properties, at: Interpreter): void {
  const given = properties.get('winhttpdefaultsecureprotocols');
  const others = [...properties.keys()].filter(
    (name) => !/^(?:winhttpdefaultsecureprotocols|issingleinstance)$/.test(name),
  );
  if (others.length > 0 || given === undefined || at.isUncalled) lost(at);
  if (given === undefined || at.isUncalled) return;
  const names = (given?.kind === 'list' ? given.items : [given]).map(text);
  const protocols = names.flatMap((name) => (name === null ? [] : (protocolsInWords(name) ?? [])));
  if (names.length === 0 || protocols.length !== names.length) {
    lost(at);
    return;
  }
  for (const view of ['native', 'wow64'] as const)
    at.reading.findings.add(
      foundWrite({
        line: lineOf(at),
        key: `HKLM\\${WINHTTP}`,
        view,
        name: 'DefaultSecureProtocols',
        type: 'REG_DWORD',
        data: { kind: 'number', value: encodeMask({ protocols, unknownBits: 0 }) },
        labels: at.labelsAt(at.statement.row),
        isCertain: at.flow.isCertain,
      }),
    );
}

/** Resources by name in lower case. A new resource adds a row. */
const RESOURCES: Readonly<Record<string, (properties: Properties, at: Interpreter) => void>> = {
  registry,
  xregistry: registry,
  registrypolicyfile: registry,
  schannelsettings: schannelSettings,
};

/** Reads a configuration of DSC: its blocks, and resources such as `Registry Name { ... }`; false for anything else. */
export function readResource(name: string, elements: readonly Element[], at: Interpreter): boolean {
  const last = elements.at(-1);
  const block = last?.kind === 'argument' && last.node.type === 'script_block_expression' ? last.node : null;
  if (block === null || elements.length > 2) return false;
  const [word] = elements;
  if (name === 'configuration' || name === 'node') {
    if (name === 'configuration' && word?.kind === 'argument')
      at.functions.set(word.node.text.toLowerCase(), {
        ...functionOf(block, { ...block, children: [] }, false),
        isRead: true,
      });
    at.runBlock(block, at);
    return true;
  }
  if (!Object.hasOwn(RESOURCES, name)) return false;
  const properties = propertiesOf(block, at);
  if (properties === null) lost(at);
  else rowOf(RESOURCES, name)?.(properties, at);
  return true;
}
