import type { createLabelTrack } from '../command/labels.ts';
import { assign, flagValue, forget, isTrue, lookUp, mayLeave, type Flow } from '../flow.ts';
import type { Part, Reading } from '../reading.ts';
import { keepsArguments } from './members.ts';
import { assignmentsOf, type Node } from './parse.ts';
import { isName, isSign, type Statement, type Token } from './tokens.ts';

/** A procedure of the script. */
export interface Sub {
  readonly params: readonly string[];
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
  /** The loops around: by which word each is left. */
  readonly loops: readonly string[];
  /** Whether writes are only named, as nobody is known to call the code. */
  readonly isUncalled: boolean;
  /** Statements that were named as not followed. */
  readonly named: Set<string>;
  readonly run: (nodes: readonly Node[], script: Script) => void;
}

export const lineOf = ({ part, statement }: Script): number => part.lineOf(statement.row);

/** Names a statement, once: it may be long, and have many members. */
export function lost(script: Script, why?: 'another-pc'): void {
  const { source, row } = script.statement;
  const id = `${row} ${source.slice(0, 200)}`;
  if (script.named.has(id)) return;
  script.named.add(id);
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
export function forgetAll({ flow, constants }: Script, mayBeAny = false): void {
  const kept = [...flow.variables].filter(
    ([name, value]) => name === GOES_ON || (constants.has(name) && (!mayBeAny || value?.kind === 'object')),
  );
  forget(flow);
  for (const [name, value] of kept) assign(flow, name, value);
}

/** The variable in which a loop counts, of what stands behind `For`. */
export const counterOf = ([first, second]: readonly Token[]): string =>
  (isName(first, 'each') ? second?.text : first?.text) ?? '';

/** The variables that a statement may change: what it assigns, and what it gives to something that may change it. */
export function changedBy(tokens: readonly Token[], subs: ReadonlySet<string>): readonly string[] {
  const isOpen =
    isSign(tokens[1], '(') ||
    isName(tokens[0], 'redim') ||
    tokens.some((token, at) => token.kind === 'name' && isSign(tokens[at - 1], '.') && !keepsArguments(token.text)) ||
    tokens.some((token) => token.kind === 'name' && subs.has(token.text));
  const given = tokens.filter((token, at) => isOpen && token.kind === 'name' && !isSign(tokens[at + 1], '.'));
  const counted = isName(tokens[0], 'for') ? [counterOf(tokens.slice(1))] : [];
  return [...counted, ...given.map(({ text }) => text), ...(assignmentsOf(tokens) ?? []).map(({ name }) => name)];
}
