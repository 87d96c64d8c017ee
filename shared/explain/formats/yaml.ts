import type { Findings } from '../found.ts';
import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type ParsedNode } from 'yaml';

/** `odd` is anything else, or has an error. `row` counts from 0. */
export type Yaml =
  | { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Yaml>; readonly row: number }
  | { readonly kind: 'list'; readonly items: readonly Yaml[]; readonly row: number }
  | { readonly kind: 'text'; readonly text: string; readonly row: number }
  | { readonly kind: 'odd'; readonly row: number };

/** Options that keep every scalar a text. */
const OPTIONS = {
  schema: 'failsafe',
  strict: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;
const MAX_DEPTH = 30;
/** The cost of the parser for each character, compared with the other readers. */
const STEPS_PER_CHARACTER = 6;

/** Reads a text as YAML, its documents as one list. Lines that aren’t part of it aren't followed. */
export function readYaml(text: string, findings: Findings): Yaml {
  if (!findings.step(text.length * STEPS_PER_CHARACTER)) return { kind: 'odd', row: 0 };
  const lines = text.split('\n');
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, { ...OPTIONS, lineCounter });
  const rowOf = (offset: number): number => Math.max(0, lineCounter.linePos(offset).line - 1);
  const errors = documents.flatMap((one) => one.errors.map(({ pos: [from] }) => from));
  for (const row of new Set(errors.map(rowOf))) findings.cannotFollow(row + 1, lines[row] ?? '');

  const convert = (node: ParsedNode | null, at: number, depth: number): Yaml => {
    const [from, to] = node === null ? [at, at] : [node.range[0], node.range[1]];
    const row = rowOf(node === null ? at : from);
    if (depth > MAX_DEPTH) return { kind: 'odd', row };
    if (node === null) return { kind: 'text', text: '', row };
    if (isSeq(node)) return { kind: 'list', items: node.items.map((one) => convert(one, from, depth + 1)), row };
    if (isMap(node)) {
      const entries = new Map<string, Yaml>();
      for (const { key, value } of node.items) {
        if (!isScalar(key)) return { kind: 'odd', row };
        entries.set(String(key.value), convert(value, key.range[0], depth + 1));
      }
      return { kind: 'map', entries, row };
    }
    const isOff = errors.some((offset) => offset >= from && offset < to) || isUnclosed(text.slice(from, to));
    if (!isScalar(node) || isOff) return { kind: 'odd', row };
    return { kind: 'text', text: String(node.value), row };
  };
  const [root = { kind: 'odd', row: 0 } as const, ...more] = documents.map(({ contents }) => convert(contents, 0, 0));
  if (more.length === 0) return root;
  return { kind: 'list', items: [root, ...more].flatMap((one) => (one.kind === 'list' ? one.items : [one])), row: 0 };
}

const isUnclosed = (source: string): boolean =>
  /^["']/.test(source) && (source.length < 2 || !source.endsWith(source.charAt(0)));

export const textIn = (node: Yaml | undefined): string | null => (node?.kind === 'text' ? node.text : null);
