/** A piece of YAML, in the forms that people write for tools; `odd` is any other. `row` is from 0. */
export type Yaml =
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Yaml>; readonly row: number }
  | { readonly kind: 'list'; readonly items: readonly Yaml[]; readonly row: number }
  | { readonly kind: 'text'; readonly text: string; readonly row: number }
  | { readonly kind: 'odd'; readonly row: number };

const MAX_DEPTH = 30;
/** What a backslash and a letter stand for between double quotes; YAML refuses most others. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['"', '"'],
  ['/', '/'],
  ['n', '\n'],
  ['t', '\t'],
]);
const indentOf = (line: string): number => line.length - line.trimStart().length;
const isEmpty = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);
const KEY =
  /^(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s#"'[\]{},&*!|>-][^#\n]{0,200}?|-[\w][\w.-]{0,80}))[ \t]*:(?:[ \t]+|$)/;

function scalar(text: string, row: number): Yaml {
  const bare = text.trim();
  const single = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(bare)?.[1];
  if (single !== undefined) return { kind: 'text', text: single.replace(/''/g, "'"), row };
  const double = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(bare)?.[1];
  if (double !== undefined) {
    const isKnown = [...double.matchAll(/\\(.)/g)].every(([, one = '']) => ESCAPES.has(one));
    const text = double.replace(/\\(.)/g, (_, one: string) => ESCAPES.get(one) ?? '');
    return isKnown ? { kind: 'text', text, row } : { kind: 'odd', row };
  }
  if (/^[[{]/.test(bare) && !bare.startsWith('{{')) return flow(bare, row);
  if (/^[&*!|>"'%@`]/.test(bare)) return { kind: 'odd', row };
  return { kind: 'text', text: bare.replace(/\s+#.*$/, ''), row };
}

/** A list or a map in one line, one level deep with texts in it, or maps in a list. */
function flow(text: string, row: number): Yaml {
  const bare = text.replace(/\s+#[^'"\]}]*$/, '');
  const isList = bare.startsWith('[');
  if (!bare.endsWith(isList ? ']' : '}') || /\\"|\s#/.test(bare)) return { kind: 'odd', row };
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let now = '';
  for (const character of bare.slice(1, -1)) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if ('[{'.includes(character)) depth++;
    else if (']}'.includes(character)) depth--;
    if (character === ',' && depth === 0 && quote === '') {
      parts.push(now);
      now = '';
    } else now += character;
  }
  if (now.trim() !== '') parts.push(now);
  if (depth !== 0 || quote !== '') return { kind: 'odd', row };
  if (isList) return { kind: 'list', items: parts.map((part) => scalar(part, row)), row };
  const entries = new Map<string, Yaml>();
  for (const part of parts) {
    const found = KEY.exec(part.trim());
    if (found === null) return { kind: 'odd', row };
    entries.set(found[1] ?? found[2] ?? found[3] ?? '', scalar(part.trim().slice(found[0].length), row));
  }
  return { kind: 'map', entries, row };
}

/** Reads a text as YAML, each line once. Lines that have no place in what was read are given to `lose`; the last of them stands for the rest. */
export function readYaml(text: string, step: () => boolean, lose: (row: number, line: string) => void): Yaml {
  const lines = text.split('\n').map((line) => (/^---\s*(?:#.*)?$/.test(line) ? '' : line));
  const lineAt = (at: number): string => lines[at] ?? '';
  let row = 0;
  /** Goes to the next line that says something; false where there is none. */
  const skip = (): boolean => {
    while (row < lines.length && isEmpty(lineAt(row))) row++;
    return row < lines.length;
  };
  const isItem = (line: string): boolean => /^\s*-(?:\s|$)/.test(line);

  const node = (depth: number): Yaml => {
    const line = lineAt(row);
    if (depth > MAX_DEPTH || !step()) return { kind: 'odd', row };
    return isItem(line) ? list(indentOf(line), depth) : map(indentOf(line), depth);
  };

  /** What stands in one line, if no line below belongs to it. */
  const alone = (text: string, here: number, indent: number): Yaml => {
    row = here + 1;
    let isAlone = true;
    while (skip() && indentOf(lineAt(row)) > indent) {
      isAlone = false;
      row++;
    }
    return isAlone ? scalar(text, here) : { kind: 'odd', row: here };
  };

  const list = (indent: number, depth: number): Yaml => {
    const start = row;
    const items: Yaml[] = [];
    while (skip() && indentOf(lineAt(row)) === indent && isItem(lineAt(row)) && step()) {
      const here = row;
      const rest = lineAt(row).slice(indent + 1);
      if (/^\s*(?:#.*)?$/.test(rest)) {
        row++;
        const isInside = skip() && indentOf(lineAt(row)) > indent;
        items.push(isInside ? node(depth + 1) : { kind: 'text', text: '', row: here });
      } else if (KEY.test(rest.trim()) || /^\s*-\s/.test(rest)) {
        // what stands behind the dash begins a block of its own
        lines[row] = `${' '.repeat(indent + 1)}${rest}`;
        items.push(node(depth + 1));
      } else items.push(alone(rest, here, indent));
    }
    return { kind: 'list', items, row: start };
  };

  const map = (indent: number, depth: number): Yaml => {
    const start = row;
    const entries = new Map<string, Yaml>();
    while (skip() && indentOf(lineAt(row)) === indent && step()) {
      const here = row;
      const line = lineAt(row).trim();
      const found = KEY.exec(line);
      row++;
      if (found === null) {
        lose(here, line);
        continue;
      }
      const name = found[1] ?? found[2] ?? found[3] ?? '';
      const rest = line.slice(found[0].length);
      if (/^(?:#.*)?$/.test(rest)) {
        const isInside =
          skip() && (indentOf(lineAt(row)) > indent || (indentOf(lineAt(row)) === indent && isItem(lineAt(row))));
        entries.set(name, isInside ? node(depth + 1) : { kind: 'text', text: '', row: here });
      } else if (/^[|>][-+0-9]{0,2}$/.test(rest)) {
        const inner: string[] = [];
        while (row < lines.length && (lineAt(row).trim() === '' || indentOf(lineAt(row)) > indent))
          inner.push(lineAt(row++).trim());
        const text = inner.join(rest.startsWith('>') ? ' ' : '\n').trimEnd();
        entries.set(name, { kind: 'text', text: text === '' || rest.includes('-') ? text : `${text}\n`, row: here });
      } else entries.set(name, alone(rest, here, indent));
    }
    return { kind: 'map', entries, row: start };
  };

  const root: Yaml = skip() ? node(0) : { kind: 'odd', row };
  if (skip()) lose(row, lineAt(row).trim());
  return root;
}

export const textIn = (node: Yaml | undefined): string | null => (node?.kind === 'text' ? node.text : null);
