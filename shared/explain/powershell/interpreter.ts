import type { createLabelTrack } from '../command/labels.ts';
import { assign, branch, forget, fork, isCertain, join, lookUp, type Flow } from '../lattice/flow.ts';
import { UNKNOWN, type Datum, type Value } from '../lattice/value.ts';
import type { Part, Reading } from '../reading.ts';
import type { SyntaxNode } from './syntax.ts';

/** A function that the script defines. */
export interface ScriptFunction {
  readonly name: string;
  readonly params: readonly Param[];
  /** Whether arguments go to them in their order. */
  readonly isOrdered: boolean;
  readonly body: SyntaxNode | null;
  /** Whether it is surely there for who calls it. */
  readonly isSure: boolean;
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
  /** Keys behind the names of drives; null where that isn’t known. */
  readonly drives: Map<string, string | null>;
  /** Where the script is: a key, elsewhere, or unknown; and whether a drive of the registry may be elsewhere than at its root. */
  readonly place: { at: string | null; hasMoved: boolean };
  /** Variables that turn what they are given into a type of their own. */
  readonly types: Map<string, string>;
  readonly statement: SyntaxNode;
  /** What follows behind the statements that are run, where the grammar broke off there. */
  readonly tail: SyntaxNode | null;
  /** How many blocks stand around. */
  readonly depth: number;
  readonly evaluate: (node: SyntaxNode, at: Interpreter) => Value;
  readonly runBlock: (node: SyntaxNode, at: Interpreter) => void;
  /** Runs a block as often as nobody knows; `isOwn` where `return` leaves it. */
  readonly loop: (node: SyntaxNode, at: Interpreter, isOwn: boolean) => void;
  /** Whether a function runs in the scope of who calls it. */
  readonly isDotted: boolean;
}

export const lineOf = (at: Interpreter, node: SyntaxNode = at.statement): number => at.part.lineOf(node.row);

export function lost(at: Interpreter, node: SyntaxNode = at.statement): void {
  // A piece that the grammar broke off says little without its line.
  const text = node.type === 'ERROR' ? at.part.text.split('\n', node.row + 1)[node.row] : node.text;
  at.reading.findings.cannotFollow(lineOf(at, node), firstLine(text ?? ''), `${node.text}${text}`.slice(0, 8000));
}

export const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

/** Does one of several things, which one isn't known; nor is it then where the script is, unless all end in one place. */
export function either(at: Interpreter, ways: readonly ((at: Interpreter) => void)[]): void {
  const before = at.place.at;
  const ends = new Set<string | null>();
  branch(
    at.flow,
    ways.map((way) => (flow: Flow) => {
      at.place.at = before;
      way({ ...at, flow });
      ends.add(at.place.at);
    }),
  );
  if (ends.size !== 1) at.place.at = null;
}

/** Does something or not. */
export const maybe = (at: Interpreter, way: (at: Interpreter) => void): void => either(at, [way, () => undefined]);

/** Runs a block that `return` leaves, and nothing else. */
export function runOwn(block: SyntaxNode, at: Interpreter): void {
  const back: Flow[] = [];
  const before = at.place.at;
  at.runBlock(block, { ...at, exits: { ...at.exits, back } });
  cameBack(at, back, before);
}

/** Goes on where flows that left early come together. Where the script is isn't known if it moved meanwhile. */
export function cameBack(at: Interpreter, early: readonly Flow[], place: string | null): void {
  if (early.length > 0 && at.place.at !== place) at.place.at = null;
  join(at.flow, [...early, fork(at.flow)]);
}

/** Lists and tables in a value, at any depth. */
function objectsIn(value: Value, found = new Set<Datum>()): ReadonlySet<Datum> {
  for (const one of value ?? []) {
    if ((one.kind !== 'list' && one.kind !== 'table') || found.has(one)) continue;
    found.add(one);
    for (const inner of one.kind === 'list' ? one.items : one.entries.values()) objectsIn(inner, found);
  }
  return found;
}

/** Variables that have a list or a table of this value in them. */
export function namesSharing(value: Value, flow: Flow): readonly string[] {
  const objects = objectsIn(value);
  if (objects.size === 0) return [];
  return [...flow.variables].flatMap(([name, other]) =>
    [...objectsIn(other)].some((one) => objects.has(one)) ? [name] : [],
  );
}

/** Forgets every variable that has a list or a table of this value in it, as that has been changed. */
export function forgetObjects(changed: Value, at: Interpreter): void {
  for (const flow of [at.flow, ...at.callers])
    for (const name of namesSharing(changed, flow)) assign(flow, name, UNKNOWN);
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

/** Whether commands only say what they would do. */
export const PREFERENCE = 'whatifpreference';

/** Nothing is known of any variable from here. Nobody turns a script into a test by the way. */
export function forgetAll(flow: Flow): void {
  const preference = lookUp(flow, PREFERENCE);
  forget(flow);
  assign(flow, PREFERENCE, preference);
}

export function writeVariable(text: string, value: Value, at: Interpreter): void {
  const name = variableName(text);
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
