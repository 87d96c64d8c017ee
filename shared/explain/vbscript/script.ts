import type { createLabelTrack } from '../command/labels.ts';
import { assign, flagValue, forget, isTrue, lookUp, mayLeave, type Flow } from '../flow.ts';
import type { Part, Reading } from '../reading.ts';
import type { Line } from './statements.ts';

/** A procedure of the script: its rows, what it is given, and what a call of it may change. */
export interface Sub {
  readonly from: number;
  readonly to: number;
  readonly params: readonly string[];
  readonly changed: ReadonlySet<string>;
  isRead: boolean;
  /** Whether it may end the script. */
  mayEnd: boolean;
}

/** A script where it is being read. */
export interface Script {
  readonly part: Part;
  readonly reading: Reading;
  readonly labels: ReturnType<typeof createLabelTrack>;
  readonly lines: readonly Line[];
  readonly subs: ReadonlyMap<string, Sub>;
  /** Variables that are assigned in the script, and those that are assigned once in the whole of it. */
  readonly assigned: ReadonlySet<string>;
  readonly constants: ReadonlySet<string>;
  readonly flow: Flow;
  readonly line: Line;
  /** The loops around: by which word each is left. */
  readonly loops: readonly string[];
  /** Whether writes are only named, as nobody is known to call the code. */
  readonly isUncalled: boolean;
  /** Statements that were named as not followed. */
  readonly named: Set<string>;
  readonly readSub: (sub: Sub, script: Script) => void;
}

export const lineOf = ({ part, line }: Script): number => part.lineOf(line.row);

/** Names a statement, once: it may be long, and have many members. */
export function lost(script: Script, why?: 'another-pc'): void {
  const id = `${script.line.row} ${script.line.source.slice(0, 200)}`;
  if (script.named.has(id)) return;
  script.named.add(id);
  const { source } = script.line;
  script.reading.findings.cannotFollow(lineOf(script), source, source, why === undefined ? {} : { why });
}

/** Where it is kept whether errors are passed over. No variable has such a name. */
const GOES_ON = 'on error';

export const goOn = (flow: Flow, isOn: boolean): void => assign(flow, GOES_ON, flagValue(isOn));

/** An error ends the script, unless it said to go on. */
export function fails({ flow }: Script): void {
  if (isTrue(lookUp(flow, GOES_ON)) !== true) mayLeave(flow);
}

/** Nothing is known of any variable behind something that wasn't followed, but of an object that is assigned once. */
export function forgetAll({ flow, constants }: Script): void {
  const kept = [...flow.variables].filter(
    ([name, value]) => name === GOES_ON || (value?.kind === 'object' && constants.has(name)),
  );
  forget(flow);
  for (const [name, value] of kept) assign(flow, name, value);
}
