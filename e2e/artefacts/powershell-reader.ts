import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { changed, dwordState, numberIn, stateKey, type RegistryState, type SamplePc } from './registry-state.ts';

const { resolve } = createRequire(import.meta.url);

let parser: Parser | null = null;
const TREES = new Map<string, Node>();

/** The syntax tree of a script by the grammar of tree-sitter; many samples share a script. */
async function tree(script: string): Promise<Node> {
  const known = TREES.get(script);
  if (known !== undefined) return known;
  if (parser === null) {
    await Parser.init();
    const language = await Language.load(resolve('tree-sitter-powershell/tree-sitter-powershell.wasm'));
    parser = new Parser();
    parser.setLanguage(language);
  }
  const parsed = parser.parse(script);
  if (parsed === null) throw new Error('not parsed');
  TREES.set(script, parsed.rootNode);
  return parsed.rootNode;
}

/** Every place that isn't PowerShell, as `line: text`; empty for a script without a fault. */
export async function syntaxErrors(script: string): Promise<readonly string[]> {
  const root = await tree(script);
  const faulty = root
    .descendantsOfType('ERROR')
    .map((node) => `${node.startPosition.row + 1}: ${node.text.slice(0, 60)}`);
  return root.hasError && faulty.length === 0 ? ['something is missing'] : faulty;
}

/** The text that a verbatim string represents. */
const unquoted = (text: string): string =>
  text.slice(1, -1).replace(/(['\u2018\u2019\u201a\u201b])['\u2018\u2019\u201a\u201b]/g, '$1');

/** Every verbatim string of a script. */
export async function verbatimStrings(script: string): Promise<readonly string[]> {
  const nodes = (await tree(script)).descendantsOfType('verbatim_string_characters');
  return nodes.map((node) => unquoted(node.text));
}

type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

const SCALARS: Readonly<Record<string, (text: string) => Data>> = {
  verbatim_string_characters: unquoted,
  decimal_integer_literal: (text) => Number(text.replace(/L$/i, '')),
  variable: (text) => {
    const known: Readonly<Record<string, boolean | null>> = { $true: true, $false: false, $null: null };
    const value = known[text];
    if (value === undefined) throw new Error(`an unknown variable ${text}`);
    return value;
  },
};

const named = (node: Node): readonly Node[] => node.namedChildren;

/** The data that a literal represents: numbers, strings, `@(...)` and `@{...}`; wrappers with one child are looked through. */
function data(node: Node): Data {
  const scalar = SCALARS[node.type];
  if (scalar !== undefined) return scalar(node.text);
  if (/^-\d+$/.test(node.text)) return Number(node.text);
  if (node.type === 'hash_literal_expression') {
    const entries = node.descendantsOfType('hash_entry');
    const own = entries.filter((entry) => closest(entry, 'hash_literal_expression')?.id === node.id);
    return Object.fromEntries(
      own.map((entry) => {
        const [key, value] = named(entry);
        if (key === undefined || value === undefined) throw new Error(entry.text);
        return [key.text, data(value)];
      }),
    );
  }
  if (node.type === 'array_expression') return named(node).flatMap((child) => list(child));
  const [only, ...more] = named(node);
  if (only === undefined || more.length > 0) throw new Error(`unexpected ${node.type}: ${node.text.slice(0, 80)}`);
  return data(only);
}

function closest(node: Node, type: string): Node | null {
  let at = node.parent;
  while (at !== null && at.type !== type) at = at.parent;
  return at;
}

/** The elements of what is in `@(...)`. */
function list(node: Node): readonly Data[] {
  if (node.type === 'array_literal_expression') return named(node).map(data);
  const children = named(node);
  if (SCALARS[node.type] !== undefined || /^-\d+$/.test(node.text) || node.type === 'hash_literal_expression')
    return [data(node)];
  return children.flatMap(list);
}

interface Test {
  readonly Name: string;
  readonly Numbers: readonly number[];
  readonly Negated: boolean;
}

interface Item {
  readonly Id: string;
  readonly From: number;
  readonly To: number | null;
  readonly Only64: boolean;
  readonly Path: string;
  readonly Name: string;
  readonly Value: number | null;
  readonly Unless: readonly Test[];
  readonly OnlyIf?: readonly (Test & { readonly Path: string })[];
}

/** The table `$items` of a script. */
export async function readItems(script: string): Promise<readonly Item[]> {
  const assignments = (await tree(script)).descendantsOfType('assignment_expression');
  const table = assignments.find((node) => node.text.startsWith('$items ='));
  const array = table?.descendantsOfType('array_expression')[0];
  if (array === undefined) throw new Error('no table');
  return data(array) as unknown as readonly Item[];
}

/**
 * What the registry is if somebody does what the table says, one line after the other: not the script's own code, which
 * is only parsed here.
 */
export function afterItems(items: readonly Item[], pc: SamplePc, state: RegistryState): RegistryState {
  return items.reduce((now, item) => {
    const isMine = pc.build >= item.From && (item.To === null || pc.build <= item.To) && !(item.Only64 && pc.isX86);
    const holds = (path: string, test: Test): boolean =>
      test.Numbers.includes(numberIn(now, stateKey(path, test.Name))) !== test.Negated;
    const serves = item.Unless.map((test) => holds(item.Path, test));
    const isRight = (item.OnlyIf ?? []).every((test) => holds(test.Path, test));
    if (!isMine || !isRight || (serves.length > 0 && serves.every(Boolean))) return now;
    return changed(now, [[stateKey(item.Path, item.Name), item.Value === null ? null : dwordState(item.Value)]]);
  }, state);
}
