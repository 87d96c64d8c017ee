import type { LabelTrack } from '../command/labels.ts';
import { textValue, type Value } from '../flow.ts';
import type { Script } from '../script.ts';
import type { Command } from './parse.ts';

export interface Batch extends Script {
  readonly lines: readonly string[];
  readonly labels: ReadonlySet<string>;
  readonly isTarget: (label: string | undefined) => boolean;
  readonly mayDelay: boolean;
  readonly words: LabelTrack;
  /** The values of the letters of the surrounding loops. */
  readonly letters: ReadonlyMap<string, Value>;
  /** The first command of its line. */
  readonly first?: Command;
  /** The row of the file that contains the first row of the command. */
  readonly from: number;
}

/** Replaces the folder of Windows: its content is known, but not its name. */
export const FOLDER = '\u0001';

/** Replaces the exit code of the last command. */
export const LEVEL = '\u0002';

export const AT_FIRST: readonly (readonly [string, Value])[] = [
  ['SYSTEMROOT', textValue(FOLDER)],
  ['ERRORLEVEL', textValue(LEVEL)],
  ['WINDIR', textValue(FOLDER)],
  ['COMSPEC', textValue(`${FOLDER}\\System32\\cmd.exe`)],
];
