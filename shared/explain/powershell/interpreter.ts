import { assign, forget, leave, lookUp, textOf, UNKNOWN, type Value } from '../flow.ts';
import { namesTls, type Need, type Step } from '../found.ts';
import { either, lastRow, lineOf, notFollowed, viewOfHost, type Body, type Script } from '../script.ts';
import type { SyntaxNode } from './syntax.ts';

export interface ScriptFunction extends Body {
  /** Several if it may be defined more than once: each may be meant. */
  readonly blocks: SyntaxNode[];
}

export interface Interpreter extends Script {
  readonly rows: readonly string[];
  readonly functions: Map<string, ScriptFunction>;
  /** True if something creates a drive, which can have any name. */
  readonly makesDrives: boolean;
  readonly mayBeAtKey: boolean;
  readonly mayBeDry: boolean;
  /** True in a loop, which `break` leaves, and in a body, which `return` leaves. */
  readonly isInLoop: boolean;
  readonly isInBody: boolean;
  readonly isInTry: boolean;
  /** Variables that may convert each value to a type. */
  readonly typed: Set<string>;
  readonly statement: SyntaxNode;
  /** The node after the statements that are run, if the grammar broke off there. */
  readonly tail: SyntaxNode | null;
  readonly depth: number;
  readonly evaluate: (node: SyntaxNode, at: Interpreter) => Value;
  readonly runBlock: (node: SyntaxNode, at: Interpreter) => void;
}

/** Matches what may assign any variable: by its name, or by running a block that is in another variable. */
const CHANGES_VARIABLES =
  /variable|[^${]\benv:|\.(?:movenext|invoke\w*|foreach|where)\s*[({]|^[&.]\s*[$(]|^(?:[%?]|foreach|where|sort|icm|invoke-c)\S*\s.*\$/is;

/** Reports a statement as not followed, and forgets what it may change. */
export function lost(at: Interpreter, node: SyntaxNode = at.statement): Value {
  const { text } = at.statement;
  if (CHANGES_VARIABLES.test(text)) forget(at.flow);
  if (/stop-process.{0,40}\$pid\b|environment\]::exit\(/i.test(text)) leave(at.flow);
  if (node.isBroken) cannotRead(at, node.row, lastRow(node));
  else notFollowed(at, undefined, node);
  return UNKNOWN;
}

/** Returns if an error ends the script, or the `try`, by the action that a command is given. */
export function stops({ flow }: Interpreter, action = lookUp(flow, 'erroractionpreference')): boolean {
  return /^(?:stop|1)$/i.test(textOf(action) ?? '');
}

/** Reports a command that ends in an error on every PC; `isEnd` if that ends more than the command. */
export function fails(at: Interpreter, isEnd = at.isInTry || stops(at)): void {
  notFollowed(at, 'always-fails');
  if (isEnd && !at.isUncalled) leave(at.flow);
}

/** Reports rows that aren't PowerShell: all of them together, and each of them that is about TLS. */
export function cannotRead(
  { part, rows, reading: { findings } }: Pick<Interpreter, 'part' | 'rows' | 'reading'>,
  first: number,
  last: number,
): void {
  const found = rows.slice(first, last + 1).flatMap((words, index) => {
    const isCode = words.trim() !== '' && !/^\s*#/.test(words);
    return isCode ? [{ words, line: part.lineOf(first + index) }] : [];
  });
  const [begin = { words: rows[first] ?? '', line: part.lineOf(first) }, ...others] = found;
  for (const row of found) findings.mayBeForeign(row.line);
  const lastLine = others.at(-1)?.line ?? begin.line;
  findings.cannotFollow(begin.line, begin.words, begin.words, lastLine > begin.line ? { lastLine } : {});
  for (const row of others) if (namesTls(row.words)) findings.cannotFollow(row.line, row.words);
}

export const maybe = (at: Interpreter, way: (at: Interpreter) => void): void => either(at, [way]);

export const variableName = (text: string): string =>
  text
    .replace(/^[$@]\{?/, '')
    .replace(/\}$/, '')
    .replace(/^(?:script|global|local|private|variable):/i, '')
    .toLowerCase();

/** One of another scope is known only if the script assigns no other of that name. */
export function readVariable(text: string, { flow, constants }: Interpreter): Value {
  const name = variableName(text);
  return /^\$\{?(?:script|global):/i.test(text) && !constants.has(name) ? UNKNOWN : lookUp(flow, name);
}

export const writeVariable = (text: string, value: Value, at: Interpreter): void =>
  assign(at.flow, variableName(text), value);

/** Forgets all lists and tables after one was changed, because other variables may hold it too, directly or nested. */
export const forgetObjects = ({ flow }: Interpreter): void =>
  forget(flow, (_, value) => value?.kind !== 'list' && value?.kind !== 'table');

export const stepOf = (key: string, name: string | null, needs: readonly Need[], at: Interpreter): Step => ({
  line: lineOf(at, at.statement),
  test: { key, name, view: viewOfHost(at.part.host), needs },
});
