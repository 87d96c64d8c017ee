import type { RegistryValue } from '../windows/registry.ts';

/** The first line of a `.reg` file: `5.00` has UTF-16 in its text bytes, `REGEDIT4` 8-bit text. */
export type RegFileVersion = '5.00' | 'REGEDIT4';

export const HEADER_LINES: Readonly<Record<RegFileVersion, string>> = {
  '5.00': 'Windows Registry Editor Version 5.00',
  REGEDIT4: 'REGEDIT4',
};

/** Why a line was rejected; a closed set. */
export type RegFileErrorCode =
  | 'missing-header'
  | 'unexpected-text'
  | 'bad-key'
  | 'value-outside-key'
  | 'bad-name'
  | 'missing-equals'
  | 'unclosed-string'
  | 'bad-escape'
  | 'trailing-text'
  | 'unfinished-value'
  | 'bad-number'
  | 'bad-bytes'
  | 'unknown-type'
  | 'value-too-long';

/** Paths are full, as in the file: `HKEY_LOCAL_MACHINE\SOFTWARE`. */
export type RegFileContent =
  | { readonly kind: 'header'; readonly version: RegFileVersion }
  | { readonly kind: 'key'; readonly path: string }
  | { readonly kind: 'key-deletion'; readonly path: string }
  | { readonly kind: 'value'; readonly name: string; readonly value: RegistryValue }
  | { readonly kind: 'value-deletion'; readonly name: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'error'; readonly code: RegFileErrorCode; readonly detail: string };

/**
 * The content of one or more lines of a file. `line` is the first of them (from 1), `lines` their number. Items come in
 * order and cover every line exactly once; only `missing-header` covers none, as its line is also read as an ordinary
 * one.
 */
export type RegFileItem = { readonly line: number; readonly lines: number } & RegFileContent;
