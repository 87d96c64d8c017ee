import type { LabelTrack } from '../command/labels.ts';
import { flagValue, textValue, type Flow, type Value } from '../flow.ts';
import type { Part, Reading } from '../reading.ts';

export interface Batch {
  readonly part: Part;
  readonly reading: Reading;
  readonly lines: readonly string[];
  /** In which row each label stands; null where it stands in several. */
  readonly labels: ReadonlyMap<string, number | null>;
  /** Labels to which something jumps, or which it calls; and whether one of them isn't written out. */
  readonly targets: ReadonlySet<string>;
  readonly hasOpenJump: boolean;
  /** What a call of a label may do. */
  readonly calls: { readonly mayEnd: boolean; readonly endsLocal: boolean };
  /** Names that the file assigns once, or that it finds and never assigns. */
  readonly constants: ReadonlySet<string>;
  /** Whether these are lines to type, in which a loop has `%i` and a per cent sign alone stays. */
  readonly isTyped: boolean;
  readonly words: LabelTrack;
  readonly flow: Flow;
  /** Of the loops around: what their letters stand for, null where it isn't known. */
  readonly letters: ReadonlyMap<string, string | null>;
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

/** No variable is known any more, but of some; what `setlocal` began goes on. */
export function forgetNames(flow: Flow, constants: ReadonlySet<string> = new Set()): void {
  for (const name of [...flow.variables.keys()])
    if (name !== DELAYED && name !== SAVED && !constants.has(name)) flow.variables.delete(name);
}
