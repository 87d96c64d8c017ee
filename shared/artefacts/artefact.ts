import type { ExportWords } from '../text/pack.ts';
import type { Decision } from './decision.ts';

/** How a file's text is encoded. `ascii` texts contain nothing else, so every Windows code page reads them alike. */
export type ArtefactEncoding = 'ascii' | 'utf8' | 'utf8-bom' | 'utf16le-bom';

/** One file to write: its name under the chosen folder (with `/`), and its text with its line ends. */
export interface ArtefactFile {
  readonly name: string;
  readonly text: string;
  readonly encoding: ArtefactEncoding;
}

export type MakeFiles = (decision: Decision, words: ExportWords) => readonly ArtefactFile[];

export const windowsLines = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

export const unixLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
