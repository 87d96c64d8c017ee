/** A piece of YAML, in the forms that people write for tools; `odd` is any other. `row` is from 0. */
export type Yaml =
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Yaml>; readonly row: number }
  | { readonly kind: 'list'; readonly items: readonly Yaml[]; readonly row: number }
  | { readonly kind: 'text'; readonly text: string; readonly row: number }
  | { readonly kind: 'odd'; readonly row: number };

const MAX_DEPTH = 30;
const indentOf = (line: string): number => line.length - line.trimStart().length;
const isEmpty = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);
const KEY =
  /^(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s#"'[\]{},&*!|>-][^#\n]{0,200}?|-[\w][\w.-]{0,80}))[ \t]*:(?:[ \t]+|$)/;

function scalar(text: string, row: number): Yaml {
  const bare = text.trim();
  const single = /^'((?:[^']|'')*)'(?:\s+#.*)?$/.exec(bare)?.[1];
  if (single !== undefined) return { kind: 'text', text: single.replace(/''/g, "'"), row };
  const double = /^"((?:[^"\\]|\\.)*)"(?:\s+#.*)?$/.exec(bare)?.[1];
  if (double !== undefined)
    return {
      kind: 'text',
      text: double.replace(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one === 't' ? '\t' : one)),
      row,
    };
  if (/^[[{]/.test(bare) && !bare.startsWith('{{')) return flow(bare, row);
  if (/^[&*!|>"'%@`]/.test(bare)) return { kind: 'odd', row };
  return { kind: 'text', text: bare.replace(/\s+#.*$/, ''), row };
}

/** A list or a map in one line, one level deep with texts in it, or maps in a list. */
function flow(text: string, row: number): Yaml {
  const bare = text.replace(/\s+#[^'"\]}]*$/, '').trim();
  const isList = bare.startsWith('[');
  if (!bare.endsWith(isList ? ']' : '}')) return { kind: 'odd', row };
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

/** Reads a text as YAML, each line once. */
export function readYaml(text: string, step: () => boolean): Yaml {
  const lines = text.split('\n').map((line) => (/^\s*---\s*$/.test(line) ? '' : line));
  let row = 0;
  const skip = (): void => {
    while (row < lines.length && isEmpty(lines[row] ?? '')) row++;
  };

  const node = (least: number, depth: number): Yaml => {
    skip();
    const line = lines[row] ?? '';
    const indent = indentOf(line);
    if (row >= lines.length || indent < least || depth > MAX_DEPTH || !step()) return { kind: 'odd', row };
    return /^\s*-(?:\s|$)/.test(line) ? list(indent, depth) : map(indent, depth);
  };

  const list = (indent: number, depth: number): Yaml => {
    const start = row;
    const items: Yaml[] = [];
    for (;;) {
      skip();
      const line = lines[row] ?? '';
      if (row >= lines.length || indentOf(line) !== indent || !/^\s*-(?:\s|$)/.test(line) || !step()) break;
      const rest = line.slice(indent + 1);
      if (rest.trim() === '') {
        row++;
        items.push(node(indent + 1, depth + 1));
      } else if (KEY.test(rest.trim()) || /^\s*-\s/.test(rest)) {
        // what stands behind the dash begins a block of its own
        lines[row] = `${' '.repeat(indent + 1)}${rest}`;
        items.push(node(indent + 1, depth + 1));
      } else {
        items.push(scalar(rest, row));
        row++;
      }
    }
    return { kind: 'list', items, row: start };
  };

  const map = (indent: number, depth: number): Yaml => {
    const start = row;
    const entries = new Map<string, Yaml>();
    for (;;) {
      skip();
      const line = lines[row] ?? '';
      if (row >= lines.length || indentOf(line) !== indent || !step()) break;
      const found = KEY.exec(line.trim());
      if (found === null) {
        row++;
        continue;
      }
      const name = found[1] ?? found[2] ?? found[3] ?? '';
      const rest = line.trim().slice(found[0].length);
      const here = row;
      row++;
      if (/^(?:#.*)?$/.test(rest.trim())) {
        skip();
        const next = lines[row] ?? '';
        const isInside =
          row < lines.length && (indentOf(next) > indent || (indentOf(next) === indent && /^\s*-(?:\s|$)/.test(next)));
        entries.set(name, isInside ? node(indent, depth + 1) : { kind: 'text', text: '', row: here });
      } else if (/^[|>][-+0-9]{0,2}\s*$/.test(rest)) {
        const inner: string[] = [];
        while (row < lines.length && ((lines[row] ?? '').trim() === '' || indentOf(lines[row] ?? '') > indent))
          inner.push(lines[row++] ?? '');
        entries.set(name, {
          kind: 'text',
          text: inner.map((one) => one.trim()).join(rest.startsWith('>') ? ' ' : '\n'),
          row: here,
        });
      } else entries.set(name, scalar(rest, here));
    }
    if (row === start) row++;
    return { kind: 'map', entries, row: start };
  };
  return node(0, 0);
}

export const textIn = (node: Yaml | undefined): string | null => (node?.kind === 'text' ? node.text : null);
