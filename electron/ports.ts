import type { Connection, NotAsked } from '../shared/proof/connections.ts';
import type { EventLogReading } from '../shared/events/event-log.ts';
import type { Proof } from '../shared/proof/proof.ts';
import type { HelperRequest } from '../shared/remediation/helper-request.ts';
import type { LogPick, SaveFormat, WindowsDoor } from '../shared/ipc/names.ts';
import type { Result } from '../shared/result.ts';
import type { KeyRef, Reading, RegistryValue, RegistryView, ValueRef } from '../shared/windows/registry.ts';
import type { Writers } from '../shared/windows/who-writes.ts';
import type { FileVersionReading } from '../shared/windows/file-versions.ts';

/** Why a registry call failed; a closed set. `code` is the Win32 code, if there is one. */
export type RegistryErrorCode = 'missing' | 'denied' | 'unavailable' | 'conflict' | 'other';

export interface RegistryFailure {
  readonly ok: false;
  readonly code: RegistryErrorCode;
  readonly win32: number | null;
  /** For the log and for diagnostics; never parsed, never shown instead of our own text. */
  readonly detail: string;
}

export type RegistryResult<T = null> = Result<T, RegistryFailure>;

export interface NamedValue extends RegistryValue {
  readonly name: string;
}

export type DriverKind = 'native' | 'script-host' | 'reg-file';

/**
 * The only access to the registry, by (setting, view) and type + bytes. Every driver passes the contract suite
 * `registry/driver-contract.suite.ts`.
 *
 * A driver never throws for what a registry can answer: expected failures are results. On a Windows version without a
 * 32-bit view, callers never use `wow64`.
 */
export interface RegistryDriver {
  readonly kind: DriverKind;
  /** The key that records changes made through it; by default, the journal of the PC. */
  readonly journal?: KeyRef;
  /** Reads several values, in the given order. A failure affects only its own value. */
  read(refs: readonly ValueRef[]): Promise<readonly Reading[]>;
  /** Writes one value with its type and bytes, creating missing keys. */
  write(ref: ValueRef, value: RegistryValue): Promise<RegistryResult>;
  /** `missing` if it, or its key, doesn't exist. */
  removeValue(ref: ValueRef): Promise<RegistryResult>;
  keyExists(key: KeyRef): Promise<RegistryResult<boolean>>;
  /** Creates a key and its missing ancestors. Returns whether it is new: true for only one of two concurrent calls. */
  createKey(key: KeyRef): Promise<RegistryResult<boolean>>;
  /** Deletes an empty key; `conflict` if it has values or subkeys, `missing` if it doesn't exist. */
  removeEmptyKey(key: KeyRef): Promise<RegistryResult>;
  /** Lists every value of a key, unordered; `missing` if the key doesn't exist. */
  list(key: KeyRef): Promise<RegistryResult<readonly NamedValue[]>>;
  /** Lists the names of the direct subkeys of a key, unordered; `missing` if the key doesn't exist. */
  listKeys(key: KeyRef): Promise<RegistryResult<readonly string[]>>;
  /** In milliseconds since 1970, when a key or one directly below was last changed; null if unknown or no key. */
  changedAt(keys: readonly KeyRef[]): Promise<readonly (number | null)[]>;
  /** Makes the writes durable before the call returns, as far as the system can. */
  flush(key: KeyRef): Promise<RegistryResult>;
  close(): Promise<void>;
}

/** A driver, or why it can't access this PC, in English. */
export type DriverResult = Result<RegistryDriver, { readonly ok: false; readonly detail: string }>;

/** This program, to be started again: as the helper, or as a probe. */
export interface SelfProgram {
  /** Absolute path. */
  readonly file: string;
  /** The arguments before our own: none when installed, the script or the folder in a checkout. */
  readonly leading: readonly string[];
  /** The handle of the parent window for the Windows prompt; 0 while there is none. */
  readonly window?: () => number;
}

/** Reads the fixed version of system files. Names are as in `files.json`: `System32\winhttp.dll`. */
export interface FileVersionReader {
  read(names: readonly string[]): Promise<readonly FileVersionReading[]>;
}

/** A file below a folder of Windows that Group Policy keeps copies in, by the names on the way to it. */
export interface CopyPath {
  readonly root: 'ProgramData' | 'System32';
  readonly names: readonly string[];
}

/** The paths of those folders; null if one isn't known. */
export type CopyFolders = Readonly<Record<CopyPath['root'], string | null>>;

/** Where Group Policy keeps copies of policies on the PC, and who can write them. */
export interface PolicyCopies {
  folders(): Promise<CopyFolders>;
  /** True if administrators alone can write the file. */
  isTrusted(file: string): Promise<boolean>;
}

export interface Writer {
  readonly program: string | null;
  readonly pid: number | null;
  readonly account: string | null;
  /** ISO 8601, UTC. */
  readonly since: string | null;
}

/** Releases a lock; never fails. */
export type Release = () => void;

/** Why a lock wasn't acquired: another process has it (`by`, if known), or it isn't available. */
export type NotLocked =
  | { readonly ok: false; readonly code: 'held'; readonly by: Writer | null }
  | { readonly ok: false; readonly code: 'denied' | 'unavailable'; readonly detail: string };

/**
 * The one lock of everything that writes to a registry, in any process and account. Its holder has it until it is
 * released or the process ends; nothing waits for a process that is gone.
 */
export interface WriterLock {
  /** Acquires it; waits for the holder this many milliseconds, or a few seconds by default. */
  take(patienceMs?: number): Promise<Result<Release, NotLocked>>;
  /** Returns the current holder; null if there is none, or it is unknown. */
  holder(): Promise<Writer | null>;
}

export interface Clock {
  now(): Date;
}

/** The account that a program runs as and the signed-in one, each as `DOMAIN\\user`. */
export interface Accounts {
  readonly own: string;
  readonly signedIn: string;
}

/**
 * Reports what any program changes of what this one reads, until the function is called that it resolves with; null if
 * it can't.
 */
export type Watch = (onChange: () => void) => Promise<(() => void) | null>;

/** The result of requesting an administrator's rights. In any case, only reading again shows what was written. */
export type ElevationResult =
  /** The helper ended, with one of the program's exit codes or another. */
  | { readonly kind: 'finished'; readonly exit: number }
  | { readonly kind: 'refused' }
  /** Blocked by a policy or a virus scanner; `win32` shows which. */
  | { readonly kind: 'blocked'; readonly win32: number }
  | { readonly kind: 'not-started'; readonly detail: string }
  | { readonly kind: 'timed-out' }
  /** The helper is gone without an exit code. */
  | { readonly kind: 'lost'; readonly exit: null };

/** Observes what Windows itself offers. Both functions never reject and always end in time; `signal` cancels them. */
export interface Prober {
  /** Finds what programs offer that leave the choice to WinHTTP, over loopback only. Always ends in time. */
  probe(signal: AbortSignal): Promise<Proof>;
  /** Connects with WinHTTP to a host, from a program of a kind. Only for hosts that the user was shown. */
  connect(host: string, view: RegistryView, signal: AbortSignal, port?: number): Promise<Connection | NotAsked>;
}

/** Reads Schannel's newest events in the System log. Never rejects; whatever can't be read is unknown. */
export type EventLog = () => Promise<EventLogReading>;

/** Scheduled tasks, each of which undoes one change automatically. */
export interface UndoTasks {
  /** Creates the task of a journal entry, identified by the digest too. It runs as the system account from then on. */
  make(id: number, at: Date, digest: string): Promise<Result<null, TaskFailure>>;
  /** Removes it. If it stays, it finds nothing to undo: only the journal counts. */
  remove(id: number): Promise<void>;
}

/** Why there is no task: others than administrators could replace the program that it runs, or Windows refused it. */
export type TaskFailure =
  | { readonly ok: false; readonly code: 'writable'; readonly path: string }
  | { readonly ok: false; readonly code: 'failed'; readonly detail: string };

/** Asks the user for logs, outside the page: full paths of files or of a folder; none if nothing was picked. */
export type LogChooser = (pick: LogPick) => Promise<readonly string[]>;

/** Asks the user for a folder, outside the page; null if none was picked. */
export type FolderChooser = () => Promise<string | null>;

export interface Elevator {
  writers(): Promise<Writers>;
  /** @param onGranted Called when Windows has given the rights, before anything is written. */
  run(request: HelperRequest, onGranted?: () => void): Promise<ElevationResult>;
}

/** Opens parts of Windows from a fixed list, and shows files that this program saved in their folder. */
export interface DoorOpener {
  open(door: WindowsDoor): Promise<Result<null>>;
  /** `file`: the full path of a file that this process wrote. */
  show(file: string): Result<null>;
}

export interface ReportToSave {
  readonly name: string;
  readonly format: SaveFormat | 'csv' | 'ics';
  /** The contents of the file; for a PDF, the page to print. */
  readonly text: string;
  /** Beside the program without a question, if that is carried. */
  readonly isBeside?: boolean;
}

/** The removable drive that the program was started from. */
export interface Stick {
  /** Where reports are saved. */
  readonly folder: string;
  /** Whether each PC's report is saved there; null before that was answered. */
  saves(): boolean | null;
  answer(saves: boolean): Promise<void>;
  /** Saves a report in place of an earlier one of that name. */
  save(name: string, text: string): Promise<Result<null>>;
}

/** Saves a report to a file chosen by the user, or prints it. Saving returns the path, or null if none was chosen. */
export interface ReportSaver {
  save(report: ReportToSave): Promise<Result<string | null>>;
  /** Prints a page; false if the user closed the dialog. */
  print(html: string): Promise<Result<boolean>>;
}
