import { createRequire } from 'node:module';
import { Language, Parser, type Node } from 'web-tree-sitter';

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
