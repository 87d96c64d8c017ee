import type { ExportWords } from '../text/export.ts';
import type { Decision } from './decision.ts';

/** How a file's text becomes bytes. `ascii` texts hold nothing else, so every code page of Windows reads them alike. */
export type ArtefactEncoding = 'ascii' | 'utf8' | 'utf8-bom' | 'utf16le-bom';

/** One file to write: its name below the chosen folder (with `/`), and its text with the line ends that it is to have. */
export interface ArtefactFile {
  readonly name: string;
  readonly text: string;
  readonly encoding: ArtefactEncoding;
}

/** What makes the files of a format from a decision, without the README. */
export type MakeFiles = (decision: Decision, words: ExportWords) => readonly ArtefactFile[];

/** Lines as Windows ends them. */
export const windowsLines = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

/** Lines as tools that come from Unix end them. */
export const unixLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
