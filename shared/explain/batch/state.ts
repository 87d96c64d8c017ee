import type { LabelTrack } from '../command/labels.ts';
import { flagValue, forget, textValue, type Flow, type Value } from '../flow.ts';
import type { Part, Reading } from '../reading.ts';

export interface Batch {
  readonly part: Part;
  readonly reading: Reading;
  readonly lines: readonly string[];
  /** In which row each label stands; null where it stands in several. */
  readonly labels: ReadonlyMap<string, number | null>;
  /** Of labels that are called: whether the part below may end the script. */
  readonly ends: Map<string, boolean>;
  /** Whether something jumps to a label, or calls it. */
  readonly isTarget: (label: string | undefined) => boolean;
  /** Names that the file assigns once, or that it finds and never assigns. */
  readonly constants: ReadonlySet<string>;
  readonly words: LabelTrack;
  readonly flow: Flow;
  /** Of the loops around: what their letters stand for, null where it isn't known. */
  readonly letters: ReadonlyMap<string, string | null>;
  /** Of the unit that is read: its text, and the row where it begins. */
  unit: { readonly text: string; readonly row: number };
}

/** Stands among the variables, with a name that none can have: whether `!NAME!` is put in. */
export const DELAYED = '=DELAYED';

/** Stands for the folder of Windows: what is in it is known, but not what it is called. */
export const FOLDER = '\u0001';

export const AT_FIRST: readonly (readonly [string, Value])[] = [
  ['SYSTEMROOT', textValue(FOLDER)],
  ['WINDIR', textValue(FOLDER)],
  ['COMSPEC', textValue(`${FOLDER}\\System32\\cmd.exe`)],
  [DELAYED, flagValue(false)],
];

/** No variable is known any more, but of some. */
export const forgetNames = (flow: Flow, constants: ReadonlySet<string> = new Set([DELAYED])): void =>
  forget(flow, (name) => constants.has(name));
