import type { createLabelTrack } from '../command/labels.ts';
import { assign, flagValue, forget, isTrue, lookUp, mayLeave, type Flow } from '../flow.ts';
import type { Part, Reading } from '../reading.ts';
import { FILLS, keepsArguments } from './members.ts';
import { assignmentOf, type Node } from './parse.ts';
import { isName, isSign, type Statement, type Token } from './tokens.ts';

/** A procedure of the script. */
export interface Sub {
  readonly body: readonly Node[];
  isRead: boolean;
  /** True if it may end the script. */
  mayEnd: boolean;
}

/** The state of a script while it is read. */
export interface Script {
  readonly part: Part;
  readonly reading: Reading;
  readonly labels: ReturnType<typeof createLabelTrack>;
  readonly subs: ReadonlyMap<string, Sub>;
  /** Variables that are assigned in the script, and those that are assigned once in the whole of it. */
  readonly assigned: ReadonlySet<string>;
  readonly constants: ReadonlySet<string>;
  readonly flow: Flow;
  readonly statement: Statement;
  /** True if writes are only reported as not followed, because no caller of the code is known. */
  readonly isUncalled: boolean;
  /** The number of procedures that call one another up to here. */
  readonly depth: number;
  /** The number of exits from loops so far. */
  readonly seen: { exits: number };
  /** Statements that were reported as not followed. */
  readonly named: Set<Statement>;
}

export const lineOf = ({ part, statement }: Script): number => part.lineOf(statement.row);

/** Reports a statement as not followed, only once: it may be long, and have many members. */
export function lost(script: Script, why?: 'another-pc'): void {
  const { statement, named } = script;
  if (named.has(statement)) return;
  named.add(statement);
  const { source } = statement;
  script.reading.findings.cannotFollow(lineOf(script), source, source, why === undefined ? {} : { why });
}

/** The name under which the script keeps whether errors are ignored. No variable has such a name. */
const GOES_ON = 'on error';

export const goOn = (flow: Flow, isOn: boolean): void => assign(flow, GOES_ON, flagValue(isOn));

/** Marks that an error ends the script, unless `On Error Resume Next` is in effect. */
export function fails({ flow }: Script): void {
  if (isTrue(lookUp(flow, GOES_ON)) !== true) mayLeave(flow);
}

/**
 * Forgets all variables except those that are assigned once. After code that may assign any, only objects among these
 * are kept.
 */
export const forgetAll = ({ flow, constants }: Script, mayBeAny = false): void =>
  forget(flow, (name, value) => name === GOES_ON || (constants.has(name) && (!mayBeAny || value?.kind === 'object')));

/** Returns the variable in which a loop counts, from the tokens after `For`. */
export const counterOf = ([first, second]: readonly Token[]): string =>
  (isName(first, 'each') ? second?.text : first?.text) ?? '';

/**
 * Returns the variables that a statement may change: those that it assigns, and those that it passes to code that may
 * change them.
 */
export function changedBy(tokens: readonly Token[], subs: ReadonlySet<string>): readonly string[] {
  const members = tokens.filter((token, at) => token.kind === 'name' && isSign(tokens[at - 1], '.'));
  const isOpen =
    isSign(tokens[1], '(') ||
    isName(tokens[0], 'redim', 'sub', 'function', 'public', 'private') ||
    members.some(({ text }) => !keepsArguments(text)) ||
    tokens.some((token) => token.kind === 'name' && subs.has(token.text));
  const given = tokens.filter((token, at) => isOpen && token.kind === 'name' && !isSign(tokens[at + 1], '.'));
  // the values from the registry go into the last ones
  const isFilled = members.length === 1 && members.every(({ text }) => FILLS.has(text));
  const counted = isName(tokens[0], 'for') ? [counterOf(tokens.slice(1))] : [];
  const names = given.slice(isFilled ? -2 : 0).map(({ text }) => text);
  return [...counted, ...names, assignmentOf(tokens)?.name ?? ''];
}
