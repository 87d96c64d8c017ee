import type { ExportWords } from '../text/pack.ts';
import { writesSomething, type Decision, type Purpose } from './decision.ts';

/** How a file's text is encoded. `ascii` texts contain nothing else, so every Windows code page reads them alike. */
export type ArtefactEncoding = 'ascii' | 'utf8' | 'utf8-bom' | 'utf16le-bom';

/** One file to write: its name under the chosen folder (with `/`), and its text with its line ends. */
export interface ArtefactFile {
  readonly name: string;
  readonly text: string;
  readonly encoding: ArtefactEncoding;
}

export type MakeFiles = (decision: Decision, words: ExportWords) => readonly ArtefactFile[];

export const windowsFile = (
  name: string,
  lines: readonly string[],
  encoding: ArtefactEncoding = 'ascii',
): ArtefactFile => ({ name, text: lines.map((line) => `${line}\r\n`).join(''), encoding });

export const unixFile = (name: string, lines: readonly string[]): ArtefactFile => ({
  name,
  text: lines.map((line) => `${line}\n`).join(''),
  encoding: 'utf8',
});

/** The file of a format that writes the decision, and its undo if there is something to delete. */
export const withUndo = (decision: Decision, make: (purpose: Purpose) => ArtefactFile): readonly ArtefactFile[] =>
  writesSomething(decision) ? [make('apply'), make('undo')] : [make('apply')];
