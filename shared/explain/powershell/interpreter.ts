import type { createLabelTrack } from '../command/labels.ts';
import { assign, isCertain, lookUp, type Flow } from '../lattice/flow.ts';
import type { Value } from '../lattice/value.ts';
import type { Part, Reading } from '../reading.ts';
import type { SyntaxNode } from './syntax.ts';

/** A function that the script defines. */
export interface ScriptFunction {
  readonly name: string;
  /** Null where its parameters can't be read. */
  readonly params: readonly Param[] | null;
  readonly body: SyntaxNode | null;
}

export interface Param {
  readonly name: string;
  readonly type: string | null;
  readonly initial: SyntaxNode | null;
}

/** Where what leaves a block goes on. */
export interface Exits {
  readonly back: Flow[];
  readonly breaks: Flow[];
  readonly turns: Flow[];
  readonly thrown: Flow[];
}

export const noExits = (): Exits => ({ back: [], breaks: [], turns: [], thrown: [] });

/** A place that isn’t in the registry, beside keys. */
export const ELSEWHERE = 'elsewhere';

/** What is followed, and how far it came. */
export interface Interpreter {
  readonly part: Part;
  readonly reading: Reading;
  readonly functions: Map<string, ScriptFunction>;
  readonly called: Set<string>;
  readonly labelsAt: (row: number) => ReturnType<ReturnType<typeof createLabelTrack>['current']>;
  readonly flow: Flow;
  readonly exits: Exits;
  readonly calls: readonly string[];
  /** Maps of the callers, for `$script:`. */
  readonly callers: readonly Flow[];
  /** Whether writes are only named, as nobody is known to run the code. */
  readonly isUncalled: boolean;
  readonly drives: Map<string, string>;
  /** Where the script is: a key, elsewhere, or unknown. */
  readonly place: { at: string | null };
  readonly statement: SyntaxNode;
  /** How many blocks stand around. */
  readonly depth: number;
  readonly evaluate: (node: SyntaxNode, at: Interpreter) => Value;
  readonly runBlock: (node: SyntaxNode, at: Interpreter) => void;
  /** Runs a block as often as nobody knows. */
  readonly loop: (node: SyntaxNode, at: Interpreter) => void;
  /** Whether a function runs in the scope of who calls it. */
  readonly isDotted: boolean;
}

export const lineOf = (at: Interpreter, node: SyntaxNode = at.statement): number => at.part.lineOf(node.row);

export function lost(at: Interpreter, node: SyntaxNode = at.statement): void {
  // A piece that the grammar broke off says little without its line.
  const text =
    node.type === 'ERROR' ? (at.part.text.split('\n', node.row + 1)[node.row] ?? '').trim() : node.text.trim();
  const end = text.indexOf('\n');
  at.reading.findings.cannotFollow(
    lineOf(at, node),
    end < 0 ? text : text.slice(0, end),
    node.text.slice(0, 4000) + text.slice(0, 4000),
  );
}

/** Whether a write here is certain. */
export const isSure = (at: Interpreter): boolean => isCertain(at.flow);

export const variableName = (text: string): string =>
  text
    .replace(/^[$@]\{?/, '')
    .replace(/\}$/, '')
    .toLowerCase();

/** The value of a variable by its name with `$`. */
export function readVariable(text: string, at: Interpreter): Value {
  const name = variableName(text);
  const scoped = /^(?:script|global):(.*)$/.exec(name)?.[1];
  if (scoped !== undefined) return lookUp(at.callers[0] ?? at.flow, scoped);
  const bare = name.replace(/^(?:local|private|variable):/, '');
  return bare.includes(':') ? null : lookUp(at.flow, bare);
}

/** Either of both: it isn’t the same as a preference that nobody sets. */
const EITHER: Value = [
  { kind: 'flag', on: true },
  { kind: 'flag', on: false },
];

export function writeVariable(text: string, given: Value, at: Interpreter): void {
  const name = variableName(text);
  const value = name.endsWith('whatifpreference') ? (given ?? EITHER) : given;
  const scoped = /^(?:script|global):(.*)$/.exec(name)?.[1];
  if (scoped === undefined) {
    assign(at.flow, name.replace(/^(?:local|private|variable):/, ''), value);
    return;
  }
  // In a branch of a function it may not come to it.
  const known = at.callers.length === 0 || isCertain(at.flow) ? value : null;
  for (const caller of at.callers) assign(caller, scoped, known);
  assign(at.flow, scoped, value);
}
