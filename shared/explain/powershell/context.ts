import type { Findings, Label } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { commentLabel } from '../script/labels.ts';
import type { Group, Node, Script } from './tree.ts';
import type { Value } from './values.ts';

/** A function of the script, to be read with the arguments of each call. */
export interface Definition {
  readonly block: Group;
  readonly parameters: readonly { readonly name: string; readonly preset: Value }[];
  isCalled: boolean;
}

/** Where the reader of a script stands. */
export interface ReaderState {
  readonly findings: Findings;
  readonly variables: Map<string, Value>;
  readonly drives: Map<string, string>;
  readonly definitions: Map<string, Definition>;
  readonly script: Script;
  /** The key that `Set-Location` went to. */
  location: string | null;
  readonly isConditional: boolean;
  readonly depth: number;
  /** Reads a line for cmd.exe. */
  readonly commandLine: (line: string, number: number) => void;
}

/** A command as it is shown where it can’t be followed. */
export function shown(nodes: readonly Node[], most = 12): string {
  return nodes
    .slice(0, most)
    .map((node) =>
      node.kind === 'group'
        ? `${node.open}…`
        : node.kind === 'parameter'
          ? `-${node.text}`
          : node.kind === 'variable'
            ? `$${node.text}`
            : node.kind === 'splat'
              ? `@${node.text}`
              : node.text,
    )
    .join(' ');
}

/** The words beside a line: a comment behind it, else the block of comments before it. */
export function labelsAt({ comments }: Script, line: number): readonly Label[] {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((comments[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const last = comments[low - 1];
  if (last === undefined) return [];
  if (last.line === line) return commentLabel(last.text);
  const labels: Label[] = [];
  for (let at = low - 1; at >= 0 && labels.length < 4; at--) {
    const one = comments[at];
    if (one === undefined || last.line - one.line > low - 1 - at) break;
    labels.unshift(...commentLabel(one.text));
  }
  return labels;
}

export const startLine = (nodes: readonly Node[]): number => nodes[0]?.line ?? 0;

export const readerProblems = (reader: ReaderState): readonly WriteProblem[] =>
  reader.isConditional ? ['conditional'] : [];
