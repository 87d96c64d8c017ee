import type { Result } from '../../../shared/result.ts';

/** The functions of the npm package that are called, and what each takes. Keys as `HKLM\SOFTWARE\...`. */
export interface ScriptHostFunctions {
  list: readonly string[];
  createKey: readonly string[];
  deleteKey: readonly string[];
  /** Keys, each with a value's name behind a backslash. */
  deleteValue: readonly string[];
  /** By key and name. */
  putValue: Readonly<Record<string, Readonly<Record<string, PutValue>>>>;
}

export type ScriptHostCall = {
  readonly [Name in keyof ScriptHostFunctions]: { readonly does: Name; readonly takes: ScriptHostFunctions[Name] };
}[keyof ScriptHostFunctions];

export type PutValue =
  | { readonly type: 'REG_SZ' | 'REG_QWORD'; readonly value: string }
  | { readonly type: 'REG_DWORD'; readonly value: number }
  | { readonly type: 'REG_MULTI_SZ'; readonly value: readonly string[] }
  | { readonly type: 'REG_BINARY'; readonly value: readonly number[] };

/** A value as returned by the package: parsed by scripts that don't know every type. */
export interface ParsedValue {
  readonly type: string;
  readonly value: unknown;
}

export interface ListedKey {
  /** False if the key is missing or access to it is denied. */
  readonly exists: boolean;
  readonly keys: readonly string[];
  readonly values: Readonly<Record<string, ParsedValue>>;
}

/** An entry for each requested key; null for a call without a result. */
export type ScriptHostAnswer = Readonly<Record<string, ListedKey>> | null;

/**
 * `refused`: the script ended with a code (a Win32 or WMI number, or null), or its answer made no sense. `stopped`: it
 * hung and was killed, or crashed its worker.
 */
export type ScriptHostResult = Result<
  ScriptHostAnswer,
  { readonly ok: false; readonly how: 'refused' | 'stopped'; readonly code: number | null; readonly detail: string }
>;

/** The worker's settings: absolute paths, and the script host's time limit in milliseconds. */
export interface WorkerSettings {
  readonly cscript: string;
  /** The folder of the package's scripts; null for the one inside the package. */
  readonly vbsFolder: string | null;
  readonly timeoutMs: number;
}
