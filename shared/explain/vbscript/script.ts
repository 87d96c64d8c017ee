import type { createLabelTrack } from '../command/labels.ts';
import { assign, forget, lookUp, loseTrack, type Flow } from '../lattice/flow.ts';
import { flagValue, isTrue, UNKNOWN } from '../lattice/value.ts';
import type { Part, Reading } from '../reading.ts';
import type { Statement } from './tokens.ts';
import type { Block, Sub } from './tree.ts';

/** What leaves by `Exit Sub`, `Exit For` and `Exit Do`. */
export type Exits = Readonly<Record<'sub' | 'for' | 'do', Flow[]>>;

/** What a Sub may change, with what it calls, and which variables are its own. */
export interface KnownSub {
  readonly changed: ReadonlySet<string>;
  readonly declared: readonly string[];
}

/** A script where it is being read. */
export interface Script {
  readonly part: Part;
  readonly reading: Reading;
  readonly labels: ReturnType<typeof createLabelTrack>;
  readonly subs: ReadonlyMap<string, Sub>;
  /** What is known of the Subs that were called, by their names. */
  readonly known: Map<string, KnownSub>;
  /** Variables that the script itself declares: every Sub has them. */
  readonly shared: ReadonlySet<string>;
  readonly called: Set<string>;
  readonly calls: readonly string[];
  /** Variables of the procedure alone, and those of them that a Sub changed as the script's. */
  readonly own: ReadonlySet<string>;
  readonly clobbered: Set<string>;
  readonly flow: Flow;
  readonly exits: Exits;
  /** Whether writes are only named, as nobody is known to call the code. */
  readonly isUncalled: boolean;
  readonly statement: Statement;
  /** Statements that were named as not followed. */
  readonly named: Set<Statement>;
  readonly run: (blocks: readonly Block[], script: Script) => void;
}

export const lineOf = ({ part, statement }: Script): number => part.lineOf(statement.row);

export function lost(script: Script): void {
  // Once is enough: it may be long, and have many members.
  if (script.named.has(script.statement)) return;
  script.named.add(script.statement);
  script.reading.findings.cannotFollow(lineOf(script), script.statement.source);
}

/** Where it is kept whether errors are passed over. No variable has such a name. */
const GOES_ON = 'on error';

export const goOn = (flow: Flow, isOn: boolean): void => assign(flow, GOES_ON, flagValue(isOn));

/** An error ends the script, unless it said to go on. */
export function fails({ flow }: Script): void {
  if (isTrue(lookUp(flow, GOES_ON)) !== true) loseTrack(flow);
}

/** Nothing is known of any variable behind something that wasn't followed. */
export function forgetAll({ flow }: Script): void {
  const kept = lookUp(flow, GOES_ON);
  forget(flow);
  assign(flow, GOES_ON, kept);
}

/** Takes variables out of sight; what is given puts them back, those in `clobbered` as unknown. */
export function hide(flow: Flow, names: Iterable<string>, clobbered?: ReadonlySet<string>): () => void {
  const before = [...names].map((name) => [name, lookUp(flow, name)] as const);
  for (const [name] of before) assign(flow, name, UNKNOWN);
  return () => {
    for (const [name, value] of before) assign(flow, name, clobbered?.has(name) === true ? UNKNOWN : value);
  };
}

/** `On Error Resume Next` is of one procedure: an error in another ends that one. */
export const hideErrors = (flow: Flow): (() => void) => hide(flow, [GOES_ON]);
