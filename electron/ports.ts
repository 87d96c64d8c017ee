import type { Connection, NotAsked } from '../shared/proof/connections.ts';
import type { EventLogReading } from '../shared/events/event-log.ts';
import type { Proof } from '../shared/proof/proof.ts';
import type { HelperRequest } from '../shared/remediation/helper-request.ts';
import type { LogPick, SaveFormat, WindowsDoor } from '../shared/ipc/names.ts';
import type { Result } from '../shared/result.ts';
import type { KeyRef, Reading, RegistryValue, RegistryView, ValueRef } from '../shared/windows/registry.ts';
import type { Writers } from '../shared/windows/who-writes.ts';
import type { FileVersionReading } from '../shared/windows/file-versions.ts';

/** Why a registry call failed; a closed set. `code` is the Win32 code where there is one. */
export type RegistryErrorCode = 'missing' | 'denied' | 'unavailable' | 'conflict' | 'other';

export interface RegistryFailure {
  readonly ok: false;
  readonly code: RegistryErrorCode;
  readonly win32: number | null;
  /** For the log and for diagnostics; never parsed, never shown instead of a text of ours. */
  readonly detail: string;
}

export type RegistryResult<T = null> = Result<T, RegistryFailure>;

/** A value below a key, as `list` gives it. */
export interface NamedValue extends RegistryValue {
  readonly name: string;
}

export type DriverKind = 'native' | 'script-host' | 'reg-file';

/**
 * The one way to the registry, over (setting, view) and type + bytes. Every driver passes the contract suite
 * `registry/driver-contract.suite.ts`.
 *
 * A driver never throws for what a registry can answer: expected failures are results. On a Windows without a 32-bit view
 * the caller doesn't ask for `wow64`.
 */
export interface RegistryDriver {
  readonly kind: DriverKind;
  /** Where changes through it are recorded; without it, in the journal of the PC. */
  readonly journal?: KeyRef;
  /** Reads many values, in the order asked. A failure belongs to its value and doesn't spoil the others. */
  read(refs: readonly ValueRef[]): Promise<readonly Reading[]>;
  /** Writes one value with its type and bytes, making the key and its ancestors where they are missing. */
  write(ref: ValueRef, value: RegistryValue): Promise<RegistryResult>;
  /** Deletes one value; `missing` where it, or its key, isn't there. */
  removeValue(ref: ValueRef): Promise<RegistryResult>;
  keyExists(key: KeyRef): Promise<RegistryResult<boolean>>;
  /** Makes a key, with its ancestors where they are missing; whether it is new. Of two that ask at once, one is given `true`. */
  createKey(key: KeyRef): Promise<RegistryResult<boolean>>;
  /** Deletes a key that holds nothing; `conflict` where it has values or subkeys, `missing` where it isn't there. */
  removeEmptyKey(key: KeyRef): Promise<RegistryResult>;
  /** Every value of a key, in no order; `missing` where the key isn't there. */
  list(key: KeyRef): Promise<RegistryResult<readonly NamedValue[]>>;
  /** The names of the keys directly below a key, in no order; `missing` where the key isn't there. */
  listKeys(key: KeyRef): Promise<RegistryResult<readonly string[]>>;
  /** Makes what was written durable before the call returns, as far as the system can. */
  flush(key: KeyRef): Promise<RegistryResult>;
  /** Lets go of processes and handles. */
  close(): Promise<void>;
}

/** A driver, or in English why this PC can't be reached by it. */
export type DriverResult = Result<RegistryDriver, { readonly ok: false; readonly detail: string }>;

/** This program, to be started again: as the helper, or as a probe. */
export interface SelfProgram {
  /** Absolute path. */
  readonly file: string;
  /** What stands before our own arguments: nothing when installed, the script or the folder in a checkout. */
  readonly leading: readonly string[];
  /** The handle of the window that Windows is to ask in front of; 0 while there is none. */
  readonly window?: () => number;
}

/** Reads the fixed version of system files. `name` is as in `files.json`: `System32\winhttp.dll`, `SysWOW64\webio.dll`. */
export interface FileVersionReader {
  read(names: readonly string[]): Promise<readonly FileVersionReading[]>;
}

/** Who writes, as far as that is known. */
export interface Writer {
  readonly program: string | null;
  readonly pid: number | null;
  readonly account: string | null;
  /** ISO 8601, UTC. */
  readonly since: string | null;
}

/** Lets go of a lock; never fails. */
export type Release = () => void;

/** Why a lock isn't had: somebody has it (`by`, where known), or it can't be asked for. */
export type NotLocked =
  | { readonly ok: false; readonly code: 'held'; readonly by: Writer | null }
  | { readonly ok: false; readonly code: 'denied' | 'unavailable'; readonly detail: string };

/**
 * The one lock of everybody who writes to a registry, in whatever process and account. Whoever holds it has it until it is
 * let go or the process ends; nobody waits for a process that is gone.
 */
export interface WriterLock {
  /** Takes it; while somebody else has it, waits for so many milliseconds, or for a few seconds. */
  take(patienceMs?: number): Promise<Result<Release, NotLocked>>;
  /** Who has it now; null where nobody has it, or it isn't known who. */
  holder(): Promise<Writer | null>;
}

export interface Clock {
  now(): Date;
}

/** Who a program runs as and who is signed in where it runs, each as `DOMAIN\\user`. */
export interface Accounts {
  readonly own: string;
  readonly signedIn: string;
}

/** Reports when something that the program reads was changed, by whomever. */
export interface Watcher {
  /** Resolves when the watching has begun, with the function that ends it; null where this can't be watched. */
  watch(onChange: () => void): Promise<(() => void) | null>;
}

/** How asking for an administrator's rights ended. Whatever it says, only reading again shows what was written. */
export type ElevationResult =
  /** The helper ended by itself, with one of the program's exit codes or another. */
  | { readonly kind: 'finished'; readonly exit: number }
  /** The user refused Windows' prompt. */
  | { readonly kind: 'refused' }
  /** A policy forbids it, or a virus scanner does; `win32` says which. */
  | { readonly kind: 'blocked'; readonly win32: number }
  /** The helper could not be started at all. */
  | { readonly kind: 'not-started'; readonly detail: string }
  /** The helper runs and doesn't end. */
  | { readonly kind: 'timed-out' }
  /** The helper is gone and left no exit code. */
  | { readonly kind: 'lost'; readonly exit: null };

/** Sees what Windows itself offers. Neither function ever rejects or outlasts its time; `signal` calls it off. */
export interface Prober {
  /** What programs offer that leave the choice to WinHTTP, asked over loopback only. Ends in time, whatever happens. */
  probe(signal: AbortSignal): Promise<Proof>;
  /** How WinHTTP's own connection to a named host ends, from a program of a kind. Only ever for a host that the user was shown. */
  connect(host: string, view: RegistryView, signal: AbortSignal, port?: number): Promise<Connection | NotAsked>;
}

/** The newest events of SChannel in Windows' System log. Never rejects; what can't be read is unknown. */
export interface EventLog {
  read(): Promise<EventLogReading>;
}

/** Windows' own tasks, each of which undoes one change automatically. */
export interface UndoTasks {
  /** Creates the task of an entry of the journal, which the digest names too: it runs as the system account, from that moment on. */
  make(id: number, at: Date, digest: string): Promise<Result<null, TaskFailure>>;
  /** Removes it. One that stays finds nothing to undo: what counts is the journal. */
  remove(id: number): Promise<void>;
}

/** Why there is no task: others than administrators could exchange the program that it would run, or Windows refused it. */
export type TaskFailure =
  | { readonly ok: false; readonly code: 'writable'; readonly path: string }
  | { readonly ok: false; readonly code: 'failed'; readonly detail: string };

/** Asks the user for logs, outside the page: full paths of files or of a folder; none where nothing was picked. */
export interface LogChooser {
  choose(pick: LogPick): Promise<readonly string[]>;
}

/** Asks the user for a folder, outside the page; null where none was picked. */
export interface FolderChooser {
  choose(): Promise<string | null>;
}

/** Has one request carried out by a helper with an administrator's rights. */
export interface Elevator {
  /** Who could exchange the program that would get them. */
  writers(): Promise<Writers>;
  run(request: HelperRequest): Promise<ElevationResult>;
}

/** Has the browser open an address of the table of links; no other is ever opened. */
export interface LinkOpener {
  open(address: string): Promise<Result<null>>;
}

/** Opens parts of Windows from a fixed list, and shows in their folder the files that this program saved. */
export interface DoorOpener {
  open(door: WindowsDoor): Promise<Result<null>>;
  /** `file`: the full path of a file that this process wrote. */
  show(file: string): Result<null>;
}

/** A report, or the list of a fleet, as a file to be. */
export interface ReportToSave {
  /** A name to propose, with its ending. */
  readonly name: string;
  readonly format: SaveFormat | 'csv';
  /** What goes into the file; for a PDF the page that is to be printed. */
  readonly text: string;
}

/** Saves a report where the user wants it, or prints it. Saving gives the file's path, or null where the user chose none. */
export interface ReportSaver {
  save(report: ReportToSave): Promise<Result<string | null>>;
  /** Prints a page; false where the user closed the dialog. */
  print(html: string): Promise<Result<boolean>>;
}
