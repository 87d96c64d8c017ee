import { addLiteral } from '../formats/reader.ts';
import { textOf, UNKNOWN } from '../flow.ts';
import { placeOf } from '../script.ts';
import type { Element } from './bind.ts';
import { evaluate } from './expression.ts';
import { lost, type Interpreter } from './interpreter.ts';
import type { SyntaxNode } from './syntax.ts';

/** Adds what `Registry` sets: text by default, hexadecimal if `Hex` is true. Source: facts 9.6 [D2]. */
function registry(block: SyntaxNode, at: Interpreter): void {
  const [only] = at.reading.parsePowerShell?.(`@${block.text}`)?.children[0]?.children ?? [];
  const table = only?.type === 'hash_literal_expression' ? evaluate(only, at) : UNKNOWN;
  if (table?.kind !== 'table' || at.isUncalled) {
    lost(at);
    return;
  }
  const properties = new Map([...table.entries].map(([name, value]) => [name.toLowerCase(), value]));
  /** Returns a property, or the one item of a list; null if it is unknown. */
  const of = (name: string, ifMissing: string | null): string | null => {
    const value = properties.get(name);
    if (value === undefined) return ifMissing;
    return textOf((value?.kind === 'list' && value.items.length === 1 ? value.items[0] : value) ?? UNKNOWN);
  };
  const [ensure, hex] = [of('ensure', 'present')?.toLowerCase(), of('hex', 'false')?.toLowerCase()];
  const [name, type, data] = [of('valuename', null), of('valuetype', 'String'), of('valuedata', null)];
  const digits = /^(?:0x)?([0-9a-f]{1,8})$/i.exec(data ?? '')?.[1];
  const isText = hex === 'false' || !/word$/i.test(type ?? '');
  addLiteral(at.reading.findings, {
    ...placeOf(at),
    source: at.rows[at.statement.row] ?? '',
    key: ensure === 'present' || ensure === 'absent' ? of('key', null) : null,
    // an empty name without other properties is the key
    name: name === '' && !properties.has('valuetype') && !properties.has('valuedata') ? undefined : name,
    type,
    data: isText ? data : hex === 'true' && digits !== undefined ? `0x${digits}` : null,
    isAbsent: ensure === 'absent',
  });
}

/** Reads a DSC configuration: its blocks, and resources such as `Registry Name { ... }`. Returns false for others. */
export function readResource(name: string, elements: readonly Element[], at: Interpreter): boolean {
  const [word] = elements;
  const block = elements.at(-1)?.node;
  if (block?.type !== 'script_block_expression' || elements.length > 2) return false;
  if (name === 'configuration' || name === 'node') {
    const fresh = { known: [], written: new Map(), upTo: 0, mayEnd: false };
    if (name === 'configuration' && word?.node)
      at.functions.set(word.node.text.toLowerCase(), { blocks: [block], ...fresh });
    at.runBlock(block, at);
    return true;
  }
  if (!/^(?:x?registry|registrypolicyfile)$/.test(name)) return false;
  registry(block, at);
  return true;
}
