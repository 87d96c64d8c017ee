import type { Hive, RegistryView } from '../registry.ts';

/** One row of the catalogue: a value that the program reads, and perhaps writes. */
export interface Setting {
  readonly id: string;
  readonly hive: Hive;
  readonly path: string;
  readonly name: string;
  /** `native` alone for keys that 32-bit programs share. Source: facts 3.6 [B1]. */
  readonly views: readonly RegistryView[];
  /**
   * The id of the scope that it is written with (`shared/remediation/scopes`). Null for what is only read: nothing without
   * a scope is ever written, and nothing outside HKLM has one; but for what is `ofUser`.
   */
  readonly scope: string | null;
  /** May be written as the user who is signed in, without an administrator's rights (`shared/remediation/user-plan.ts`). In HKCU alone. */
  readonly ofUser?: true;
  /** Tag in the source register of facts; `not-looked-up` is general knowledge that waits for a real machine. */
  readonly source: string;
  /** Only there on a 32-bit Windows; elsewhere the same path is the 32-bit view of another row. */
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
export const SCHANNEL = `${CONTROL}\\SecurityProviders\\SCHANNEL\\Protocols`;

type Row = Omit<Setting, 'hive' | 'views' | 'scope'> & Partial<Pick<Setting, 'hive' | 'views' | 'scope'>>;

/** Whether it may ever be written, with a scope or as the user. */
export const mayBeWritten = ({ scope, ofUser }: Setting): boolean => scope !== null || ofUser === true;

/** A row with what most rows have: HKLM, one view, only read. */
export const row = (given: Row): Setting => ({ hive: 'HKLM', views: NATIVE_VIEW, scope: null, ...given });
