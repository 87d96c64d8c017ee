import type { Connection, NotAsked } from '../../shared/proof/connections.ts';
import type { FileVersionReading } from '../../shared/windows/file-versions.ts';
import type { KeyRef } from '../../shared/windows/registry.ts';
import type { Sender } from '../../electron/ipc/dispatcher.ts';
import type { Accounts, RegistryDriver, Writer } from '../../electron/ports.ts';
import type { ScriptHostOptions } from '../../electron/registry/script-host/driver.ts';
import type { Win32Result } from '../../electron/win32/library.ts';
import type { WatchedKey } from '../../electron/win32/registry-watch.ts';
import type { Lock } from './rights.ts';

/** The driver methods that can be called remotely. */
export type DriverMethod = Exclude<keyof RegistryDriver, 'kind' | 'journal'>;

export type Opened = { readonly ok: true } | { readonly ok: false; readonly detail: string };

/** The operations of the service under Windows Node for tests on Linux: one JSON line per request and answer. */
export interface Service {
  openNative(): Promise<Opened>;
  /** @param env Set before the driver starts its worker, which copies it. */
  openScriptHost(options: ScriptHostOptions, env: Readonly<Record<string, string>>): Promise<Opened>;
  /** Calls the driver that was opened last. */
  driver(method: DriverMethod, args: readonly unknown[]): Promise<unknown>;
  /** Opens this PC for a window whose page has this origin, with a helper that is started through `runas`. */
  openWindow(origin: string): Promise<Opened>;
  /** Passes a message of the page to the dispatcher of that window. */
  dispatch(sender: Sender, channel: string, payload: unknown): Promise<unknown>;
  /** Returns how WinHTTP's connection to a port of `localhost` ends; `script`: made by Windows Script Host. */
  connect(port: number, by: 'program' | 'script'): Promise<Connection | NotAsked>;
  lockKey(key: KeyRef, lock: Lock): Promise<null>;
  /** Tries to acquire the lock of all writers, and releases it: null on success, otherwise its holder. */
  tryLock(): Promise<{ readonly code: string; readonly by: Writer | null } | null>;
  isElevated(): Promise<Win32Result<boolean>>;
  windowsFolder(): Promise<Win32Result<string>>;
  accounts(): Promise<Win32Result<Accounts>>;
  processes(): Promise<Win32Result<readonly string[]>>;
  /** Starts watching keys; `changes` counts the reports since then. */
  watch(keys: readonly WatchedKey[]): Promise<Opened>;
  /** Resolves with the number of changes reported once there are at least that many. */
  changes(atLeast: number): Promise<number>;
  fileVersions(names: readonly string[]): Promise<readonly FileVersionReading[]>;
}

export interface ServiceRequest {
  readonly id: number;
  readonly method: keyof Service;
  readonly args: readonly unknown[];
}

/** The first line of a service is its token; each later one answers a request. */
export type ServiceAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };

/** In the service's environment: the loopback port that it connects to, and its secret. */
export const PORT_VARIABLE = 'TLS_REMEDY_WINE_PORT';
export const TOKEN_VARIABLE = 'TLS_REMEDY_WINE_TOKEN';

/** The argument to start a command, or by default the service itself again, as a standard user. */
export const AS_STANDARD_USER = 'as-standard-user';

/** The argument to start one program as administrator, like the product starts its helper. */
export const AS_ADMINISTRATOR = 'as-administrator';
