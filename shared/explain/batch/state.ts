import type { LabelTrack } from '../command/labels.ts';
import { assign, forget, lookUp, type Flow } from '../lattice/flow.ts';
import { flagValue, textValue, type Value } from '../lattice/value.ts';
import type { Part, Reading } from '../reading.ts';

/** A call of a label: its arguments, where it comes back, and who jumps where in it. */
export interface Frame {
  readonly args: readonly Value[] | null;
  readonly back: Flow[];
  readonly jumps: Map<string, Flow[]>;
}

export interface Batch {
  readonly part: Part;
  readonly reading: Reading;
  readonly lines: readonly string[];
  /** In which row each label stands; null where it stands in several. */
  readonly labels: ReadonlyMap<string, number | null>;
  /** Labels to which something jumps back. */
  readonly loops: ReadonlySet<string>;
  /** The last rows in which `setlocal` or `endlocal` stands, and a jump to a label that isn't written out; -1 where none does. */
  readonly lastLocal: number;
  readonly lastOpenJump: number;
  /** Whether arguments move up somewhere. */
  readonly hasShift: boolean;
  /** Whether these are lines to type, in which a loop has `%i` and a per cent sign alone stays. */
  readonly isTyped: boolean;
  readonly words: LabelTrack;
  readonly flow: Flow;
  /** Of the loops around: what their letters stand for, null where it isn't known. */
  readonly letters: ReadonlyMap<string, string | null>;
  readonly calls: readonly string[];
  readonly frame: Frame;
  /** Of the unit that is read: its text, and the row where it begins. */
  unit: { readonly text: string; readonly row: number };
}

/** Stands among the variables, with a name that none can have: whether `!NAME!` is put in. */
export const DELAYED = '=delayed';
/** So does what `endlocal` puts back: the variables, with these two, or nothing. */
export const SAVED = '=saved';

/** Stands for the folder of Windows: what is in it is known, but not what it is called. */
export const FOLDER = '\u0001';

export const AT_FIRST: readonly (readonly [string, Value])[] = [
  ['SYSTEMROOT', textValue(FOLDER)],
  ['WINDIR', textValue(FOLDER)],
  ['COMSPEC', textValue(`${FOLDER}\\System32\\cmd.exe`)],
  [DELAYED, flagValue(false)],
];

/** No variable is known any more; what `setlocal` began goes on. */
export function forgetNames(flow: Flow): void {
  const kept = [DELAYED, SAVED].map((name) => [name, lookUp(flow, name)] as const);
  forget(flow);
  for (const [name, value] of kept) assign(flow, name, value);
}
