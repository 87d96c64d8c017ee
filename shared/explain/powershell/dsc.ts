import { addLiteral } from '../formats/reader.ts';
import { textOf, type Value } from '../flow.ts';
import { placeOf } from '../script.ts';
import type { Element } from './bind.ts';
import { evaluate } from './expression.ts';
import { lost, type Interpreter } from './interpreter.ts';
import type { SyntaxNode } from './syntax.ts';

type Properties = ReadonlyMap<string, Value>;

function propertiesOf(block: SyntaxNode, at: Interpreter): Properties | null {
  const root = at.reading.parsePowerShell?.(`@${block.text}`);
  let node: SyntaxNode | undefined = root?.children[0];
  while (node !== undefined && node.type !== 'hash_literal_expression' && node.children.length === 1)
    node = node.children[0];
  if (node?.type !== 'hash_literal_expression') return null;
  const table = evaluate(node, at);
  if (table?.kind !== 'table') return null;
  return new Map([...table.entries].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Adds what `Registry` sets: text by default, hexadecimal if `Hex` is true. Source: facts 9.6 [D2]. */
function registry(properties: Properties, at: Interpreter): void {
  /** Returns a property, or the one item of a list; null if it is unknown. */
  const of = (name: string, ifMissing: string | null): string | null => {
    const value = properties.get(name);
    if (value === undefined) return ifMissing;
    return textOf((value?.kind === 'list' && value.items.length === 1 ? value.items[0] : value) ?? null);
  };
  if (at.isUncalled) {
    lost(at);
    return;
  }
  const [ensure, hex] = [of('ensure', 'present')?.toLowerCase(), of('hex', 'false')?.toLowerCase()];
  const [name, type, data] = [of('valuename', null), of('valuetype', 'String'), of('valuedata', null)];
  const digits = /^(?:0x)?([0-9a-f]{1,8})$/i.exec(data ?? '')?.[1];
  const isText = hex === 'false' || !/word$/i.test(type ?? '');
  addLiteral(at.reading.findings, {
    ...placeOf(at),
    key: ensure === 'present' || ensure === 'absent' ? of('key', null) : null,
    // an empty name without other properties is the key
    name: name === '' && !properties.has('valuetype') && !properties.has('valuedata') ? undefined : name,
    type,
    data: isText ? data : hex === 'true' && digits !== undefined ? `0x${digits}` : null,
    isAbsent: ensure === 'absent',
  });
}

/** Resources that set a value, by name in lower case. */
const RESOURCES: readonly string[] = ['registry', 'xregistry', 'registrypolicyfile'];

/** Reads a DSC configuration: its blocks, and resources such as `Registry Name { ... }`. Returns false for others. */
export function readResource(name: string, elements: readonly Element[], at: Interpreter): boolean {
  const last = elements.at(-1);
  const block = last?.kind === 'argument' && last.node.type === 'script_block_expression' ? last.node : null;
  if (block === null || elements.length > 2) return false;
  const [word] = elements;
  if (name === 'configuration' || name === 'node') {
    if (name === 'configuration' && word?.kind === 'argument')
      at.functions.set(word.node.text.toLowerCase(), { blocks: [block], known: [], written: new Set(), mayEnd: false });
    at.runBlock(block, at);
    return true;
  }
  if (!RESOURCES.includes(name)) return false;
  const properties = propertiesOf(block, at);
  if (properties === null) lost(at);
  else registry(properties, at);
  return true;
}
