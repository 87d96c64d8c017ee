/** A registry hive that the program reads. `HKU` contains the hives of all loaded accounts, by SID. */
export type Hive = 'HKLM' | 'HKCU' | 'HKU';

/** The view of a 64-bit program (`native`, the only one on 32-bit Windows) or that of a 32-bit one (`wow64`). */
export type RegistryView = 'native' | 'wow64';

/** One row of the catalogue: a value that the program reads and may write. */
export interface Setting {
  readonly id: string;
  readonly hive: Hive;
  readonly path: string;
  readonly name: string;
  /** Only `native` for keys that 32-bit programs share. Source: facts 3.6 [B1]. */
  readonly views: readonly RegistryView[];
  /** The id of the scope that writes it; null if it is only read. Outside HKLM only what is `ofUser` is written. */
  readonly scope: string | null;
  /** May be written as the signed-in user, without more rights (`shared/remediation/user-plan.ts`). HKCU only. */
  readonly ofUser?: true;
  /** Tag in the source register of facts; `not-looked-up` is general knowledge not yet checked on a real machine. */
  readonly source: string;
  /** Exists only on 32-bit Windows; elsewhere the same path is the 32-bit view of another row. */
  readonly only?: 'x86';
}

export const BOTH_VIEWS: readonly RegistryView[] = ['native', 'wow64'];
const NATIVE_VIEW: readonly RegistryView[] = ['native'];

/** General knowledge without a source yet. */
export const NOT_LOOKED_UP = 'not-looked-up';

export const INTERNET_SETTINGS = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
export const INTERNET_POLICIES = 'SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';
export const WINHTTP = `${INTERNET_SETTINGS}\\WinHttp`;
export const CONTROL = 'SYSTEM\\CurrentControlSet\\Control';
export const SERVICES = 'SYSTEM\\CurrentControlSet\\Services';
export const TERMINAL_SERVER = `${CONTROL}\\Terminal Server`;
/** Remote Desktop's. */
export const LISTENER = `${TERMINAL_SERVER}\\WinStations\\RDP-Tcp`;
export const SCHANNEL_ROOT = `${CONTROL}\\SecurityProviders\\SCHANNEL`;
export const SCHANNEL = `${SCHANNEL_ROOT}\\Protocols`;

type Row = Omit<Setting, 'hive' | 'views' | 'scope'> & Partial<Pick<Setting, 'hive' | 'views' | 'scope'>>;

/** True if it may ever be written, with a scope or as the user. */
export const mayBeWritten = ({ scope, ofUser }: Setting): boolean => scope !== null || ofUser === true;

/** Creates a row with the usual values: HKLM, one view, only read. */
export const row = (given: Row): Setting => ({ hive: 'HKLM', views: NATIVE_VIEW, scope: null, ...given });

/** The same in short, for a value that is only read. */
export const readOnly = (id: string, path: string, name: string, source: string): Setting =>
  row({ id, path, name, source });
