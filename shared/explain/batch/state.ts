import type { LabelTrack } from '../command/labels.ts';
import { flagValue, forget, textValue, type Flow, type Value } from '../flow.ts';
import type { Part, Reading } from '../reading.ts';

export interface Batch {
  readonly part: Part;
  readonly reading: Reading;
  readonly lines: readonly string[];
  /** The row of each label; null if several rows have it. */
  readonly labels: ReadonlyMap<string, number | null>;
  /** For labels that are called: true if the part below may end the script. */
  readonly ends: Map<string, boolean>;
  /** True if a jump or a call has this label as its target. */
  readonly isTarget: (label: string | undefined) => boolean;
  /** Names that the file assigns once, or that it finds and never assigns. */
  readonly constants: ReadonlySet<string>;
  readonly words: LabelTrack;
  readonly flow: Flow;
  /** For the loops around: the values of their letters, null if unknown. */
  readonly letters: ReadonlyMap<string, string | null>;
  /** The unit that is read: its text, a place in it, and the row of that place. */
  unit: { readonly text: string; at: number; row: number };
}

/** Kept among the variables, under a name that no variable can have: true if `!NAME!` is expanded. */
export const DELAYED = '=DELAYED';

/** Replaces the folder of Windows: its content is known, but not its name. */
export const FOLDER = '\u0001';

export const AT_FIRST: readonly (readonly [string, Value])[] = [
  ['SYSTEMROOT', textValue(FOLDER)],
  ['WINDIR', textValue(FOLDER)],
  ['COMSPEC', textValue(`${FOLDER}\\System32\\cmd.exe`)],
  [DELAYED, flagValue(false)],
];

/** Forgets all variables except those that are constant. */
export const forgetNames = (flow: Flow, constants: ReadonlySet<string> = new Set([DELAYED])): void =>
  forget(flow, (name) => constants.has(name));
