import type { createLabelTrack } from '../command/labels.ts';
import { assign, branch, flagValue, forget, lookUp, textValue, type Flow, type Value } from '../flow.ts';
import { namesTls, type Findings } from '../found.ts';
import { dependingOn, type Part, type Reading } from '../reading.ts';
import type { SyntaxNode } from './syntax.ts';

/** A function that the script defines. It isn't entered with its arguments: what stands in it is possible. */
export interface ScriptFunction {
  readonly node: SyntaxNode;
  /** Null where it isn't known: where it is one of two, or is defined in a branch or in a body and may not be there. */
  readonly body: SyntaxNode | null;
  isRead: boolean;
  /** Whether it may end the script. */
  mayEnd: boolean;
}

/** What is followed, and how far it came. */
export interface Interpreter {
  readonly part: Part;
  readonly reading: Reading;
  readonly functions: Map<string, ScriptFunction>;
  /** What is assigned once in the whole script, and what else nothing in it changes. */
  readonly constants: ReadonlySet<string>;
  /** Whether something makes a drive of any name. */
  readonly makesDrives: boolean;
  readonly labelsAt: (row: number) => ReturnType<ReturnType<typeof createLabelTrack>['current']>;
  readonly flow: Flow;
  /** What `break` leaves, and what `return` does. */
  readonly isInLoop: boolean;
  readonly isInBody: boolean;
  readonly isInBranch: boolean;
  /** Whether writes are only named, as nobody is known to run the code. */
  readonly isUncalled: boolean;
  /** Variables that turn what they are given into a type of their own. */
  readonly types: Map<string, string>;
  readonly statement: SyntaxNode;
  /** What follows behind the statements that are run, where the grammar broke off there. */
  readonly tail: SyntaxNode | null;
  /** How many blocks stand around. */
  readonly depth: number;
  readonly evaluate: (node: SyntaxNode, at: Interpreter) => Value;
  readonly runBlock: (node: SyntaxNode, at: Interpreter) => void;
}

export const lineOf = (at: Interpreter, node: SyntaxNode = at.statement): number => at.part.lineOf(node.row);

export function lost(at: Interpreter, node: SyntaxNode = at.statement, why?: 'another-pc'): void {
  const { part, reading } = at;
  const line = lineOf(at, node);
  const last = why === undefined ? line : part.lineOf(lastRow(node));
  const more = why === undefined ? {} : { why, ...(last > line ? { lastLine: last } : {}) };
  if (node.isBroken) cannotRead(part, reading.findings, node.row, lastRow(node));
  else reading.findings.cannotFollow(line, firstLine(node.text), node.text.slice(0, 8000), more);
}

export const lastRow = ({ row, text }: SyntaxNode): number => row + text.split('\n').length - 1;

/** Names rows that aren't PowerShell: all of them together, and each of them that is about TLS. */
export function cannotRead({ text, lineOf: line }: Part, findings: Findings, first: number, last: number): void {
  const rows = text.split('\n', last + 1).flatMap((words, row) => {
    const isCode = row >= first && words.trim() !== '' && !/^\s*#/.test(words);
    return isCode ? [{ words, line: line(row) }] : [];
  });
  const [begin = { words: text, line: line(first) }, ...others] = rows;
  for (const row of rows) findings.mayBeForeign(row.line);
  const lastLine = others.at(-1)?.line ?? begin.line;
  findings.cannotFollow(begin.line, begin.words, begin.words, lastLine > begin.line ? { lastLine } : {});
  for (const row of others) if (namesTls(row.words)) findings.cannotFollow(row.line, row.words);
}

export const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

/** Does one of several things, which one isn't known. */
export function either(at: Interpreter, ways: readonly ((at: Interpreter) => void)[], isAny = true): void {
  const reading = dependingOn(at.reading, lineOf(at));
  branch(
    at.flow,
    ways.map((way) => (flow: Flow) => way({ ...at, reading, flow, isInBranch: true })),
    isAny,
  );
}

/** Does something or not. */
export const maybe = (at: Interpreter, way: (at: Interpreter) => void): void => either(at, [way]);

export const variableName = (text: string): string =>
  text
    .replace(/^[$@]\{?/, '')
    .replace(/\}$/, '')
    .replace(/^(?:script|global|local|private|variable):/i, '')
    .toLowerCase();

/** The value of a variable by its name with `$`. */
export const readVariable = (text: string, at: Interpreter): Value => lookUp(at.flow, variableName(text));

export const writeVariable = (text: string, value: Value, at: Interpreter): void =>
  assign(at.flow, variableName(text), value);

/** Whether commands only say what they would do. */
export const PREFERENCE = 'whatifpreference';
/** Where the script is: a key, or elsewhere. No variable has such a name. */
export const PLACE = '=place';
export const ELSEWHERE = 'elsewhere';

export const AT_FIRST: readonly (readonly [string, Value])[] = [
  [PREFERENCE, flagValue(false)],
  [PLACE, textValue(ELSEWHERE)],
];

/** Nothing is known of any variable from here. Nobody turns a script into a test by the way. */
export const forgetAll = (flow: Flow): void => forget(flow, (name) => name === PREFERENCE);

/** Nothing is known but of what the script assigns once. */
export const forgetOpen = ({ constants }: Interpreter, flow: Flow): void => forget(flow, (name) => constants.has(name));

/** Something changed a list or a table, which other variables may hold as well, or have in one that they hold. */
export const forgetObjects = ({ flow }: Interpreter): void =>
  forget(flow, (_, value) => value?.kind !== 'list' && value?.kind !== 'table');
