import type { Findings } from '../found.ts';
import { readYaml, type Yaml } from '../formats/yaml.ts';
import { regionOf, type Region } from './cut.ts';
import { COMMAND, WRITES } from './lines.ts';

/** Keys whose value is a script. */
const RUNS =
  /^(?:run|script|win_shell|win_command|ansible\.windows\.win_shell|ansible\.windows\.win_command|shell|command|powershell|inlinescript|cmd|bash|pwsh|inline)$/i;
const CONDITION = /^\s*(?:-\s+)?(?:if|when|condition|only|rules)[ \t]*:|\{%/m;

/** Returns the scalars of YAML or JSON that write something or begin with a command. Those of JSON are never run. */
export function cutDocument(text: string, isJson: boolean, findings: Findings): readonly Region[] {
  const regions: Region[] = [];
  const isMeant = !isJson && !CONDITION.test(text);
  const walk = (node: Yaml, key: string): void => {
    if (node.kind === 'list') for (const item of node.items) walk(item, key);
    if (node.kind === 'map') for (const [name, value] of node.entries) walk(value, name);
    if (node.kind !== 'text') return;
    const { text: words, row, style } = node;
    const isBelow = style.startsWith('BLOCK');
    if (!COMMAND.test(words.trim()) && !((isJson || isBelow) && WRITES.test(words))) return;
    const isOneLine = style !== 'BLOCK_LITERAL';
    const more = { isOneLine, isMeant: isMeant && RUNS.test(key) };
    regions.push(regionOf(isOneLine ? words.trim() : words, isBelow ? row + 1 : row, more));
  };
  const root = readYaml(text, findings, (line) => WRITES.test(line));
  walk(root, '');
  return regions;
}
