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
  /** Whether it may end the script. */
  mayEnd: boolean;
}

/** A script where it is being read. */
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
  /** Whether writes are only named, as nobody is known to call the code. */
  readonly isUncalled: boolean;
  /** How many ways out of loops were met. */
  readonly seen: { exits: number };
  /** Statements that were named as not followed. */
  readonly named: Set<Statement>;
}

export const lineOf = ({ part, statement }: Script): number => part.lineOf(statement.row);

/** Names a statement, once: it may be long, and have many members. */
export function lost(script: Script, why?: 'another-pc'): void {
  const { statement, named } = script;
  if (named.has(statement)) return;
  named.add(statement);
  const { source } = statement;
  script.reading.findings.cannotFollow(lineOf(script), source, source, why === undefined ? {} : { why });
}

/** Where it is kept whether errors are passed over. No variable has such a name. */
const GOES_ON = 'on error';

export const goOn = (flow: Flow, isOn: boolean): void => assign(flow, GOES_ON, flagValue(isOn));

/** An error ends the script, unless it said to go on. */
export function fails({ flow }: Script): void {
  if (isTrue(lookUp(flow, GOES_ON)) !== true) mayLeave(flow);
}

/** Nothing is known of any variable but of those that are assigned once; of these too behind what may assign any, but of objects. */
export const forgetAll = ({ flow, constants }: Script, mayBeAny = false): void =>
  forget(flow, (name, value) => name === GOES_ON || (constants.has(name) && (!mayBeAny || value?.kind === 'object')));

/** The variable in which a loop counts, of what stands behind `For`. */
export const counterOf = ([first, second]: readonly Token[]): string =>
  (isName(first, 'each') ? second?.text : first?.text) ?? '';

/** The variables that a statement may change: what it assigns, and what it gives to something that may change it. */
export function changedBy(tokens: readonly Token[], subs: ReadonlySet<string>): readonly string[] {
  const members = tokens.filter((token, at) => token.kind === 'name' && isSign(tokens[at - 1], '.'));
  const isOpen =
    isSign(tokens[1], '(') ||
    isName(tokens[0], 'redim', 'sub', 'function', 'public', 'private') ||
    members.some(({ text }) => !keepsArguments(text)) ||
    tokens.some((token) => token.kind === 'name' && subs.has(token.text));
  const given = tokens.filter((token, at) => isOpen && token.kind === 'name' && !isSign(tokens[at + 1], '.'));
  // what is read from the registry goes into the last ones
  const isFilled = members.length === 1 && members.every(({ text }) => FILLS.has(text));
  const counted = isName(tokens[0], 'for') ? [counterOf(tokens.slice(1))] : [];
  const names = given.slice(isFilled ? -2 : 0).map(({ text }) => text);
  return [...counted, ...names, assignmentOf(tokens)?.name ?? ''];
}
