import type { createLabelTrack } from '../command/labels.ts';
import { assign, branch, flagValue, lookUp, textValue, UNKNOWN, type Flow, type Value } from '../flow.ts';
import { namesTls, type Findings } from '../found.ts';
import type { Part, Reading } from '../reading.ts';
import type { SyntaxNode } from './syntax.ts';

/** A function that the script defines. It isn't entered with its arguments: what stands in it is possible. */
export interface ScriptFunction {
  readonly node: SyntaxNode;
  /** Null where there is none, or one of two. */
  readonly body: SyntaxNode | null;
  /** Whether it may not be there, as it is defined in a branch or in a body. */
  readonly mayLack: boolean;
  isRead: boolean;
  /** Whether it may end the script. */
  mayEnd: boolean;
  /** Whether it may assign variables of the script, change what is in a table or a list of it, and move elsewhere. */
  readonly assigns: boolean;
  readonly changes: boolean;
  readonly moves: boolean;
}

/** Commands that go to another place. */
export const MOVES = /\b(?:sl|cd|chdir|pushd|popd|(?:set|push|pop)-location)\b/i;

export const functionOf = (node: SyntaxNode, body: SyntaxNode | null, mayLack: boolean): ScriptFunction => ({
  node,
  body,
  mayLack,
  isRead: false,
  mayEnd: false,
  assigns: /\$(?:script|global):|-variable\b/i.test(node.text),
  changes: /[\]\w]\s*[-+*]?=|\.\w+\(/.test(node.text),
  moves: MOVES.test(node.text),
});

/** What is followed, and how far it came. */
export interface Interpreter {
  readonly part: Part;
  readonly reading: Reading;
  readonly functions: Map<string, ScriptFunction>;
  /** What is assigned once in the whole script, and what else nothing in it changes. */
  readonly constants: ReadonlySet<string>;
  readonly labelsAt: (row: number) => ReturnType<ReturnType<typeof createLabelTrack>['current']>;
  readonly flow: Flow;
  /** What `break` leaves, and what `return` does. */
  readonly isInLoop: boolean;
  readonly isInBody: boolean;
  readonly isInBranch: boolean;
  /** Whether writes are only named, as nobody is known to run the code. */
  readonly isUncalled: boolean;
  /** Keys behind the names of drives; null where that isn’t known. */
  readonly drives: Map<string, string | null>;
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

export function lost(at: Interpreter, node: SyntaxNode = at.statement): void {
  const { part, reading } = at;
  if (node.isBroken) cannotRead(part, reading.findings, node.row, lastRow(node));
  else reading.findings.cannotFollow(lineOf(at, node), firstLine(node.text), node.text.slice(0, 8000));
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
export const either = (at: Interpreter, ways: readonly ((at: Interpreter) => void)[], isAny = true): void =>
  branch(
    at.flow,
    ways.map((way) => (flow: Flow) => way({ ...at, flow, isInBranch: true })),
    isAny,
  );

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

/** Nobody knows where the script is. */
export const getLost = ({ flow }: Interpreter): void => assign(flow, PLACE, UNKNOWN);

function forgetBut(flow: Flow, isKept: (name: string) => boolean): void {
  for (const name of [...flow.variables.keys()]) if (!isKept(name)) flow.variables.delete(name);
}

/** Nothing is known of any variable from here. Nobody turns a script into a test by the way. */
export const forgetAll = (flow: Flow): void => forgetBut(flow, (name) => AT_FIRST.some(([kept]) => kept === name));

/** Nothing is known but of what the script assigns once. */
export const forgetOpen = ({ constants }: Interpreter, flow: Flow): void =>
  forgetBut(flow, (name) => constants.has(name));

/** Something changed a list or a table, which other variables may hold as well, or have in one that they hold. */
export const forgetObjects = ({ flow }: Interpreter): void =>
  forgetBut(flow, (name) => !['list', 'table'].includes(flow.variables.get(name)?.kind ?? ''));
