import { PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import { displayPath, type Hive, type RegistryView, type ValueRef } from './registry.ts';

/** What a group of settings is for; `--scope` and the helper name these, never a path. */
export type Scope = 'winhttp' | 'schannel';

export const SCOPES: readonly Scope[] = ['winhttp', 'schannel'];

/** One row of the catalogue: a value that the program reads, and perhaps writes. */
export interface Setting {
  readonly id: string;
  readonly hive: Hive;
  readonly path: string;
  readonly name: string;
  /** `native` alone for keys that 32-bit programs share. Source: facts 3.6 [B1]. */
  readonly views: readonly RegistryView[];
  /** Null for what is only read. Nothing without a scope is ever written. */
  readonly scope: Scope | null;
  /** Tag in the source register of facts. */
  readonly source: string;
}

const CURRENT_VERSION = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const CONTROL = 'SYSTEM\\CurrentControlSet\\Control';
const SCHANNEL = `${CONTROL}\\SecurityProviders\\SCHANNEL\\Protocols`;

const machine = (id: string, path: string, name: string): Setting => ({
  id: `machine.${id}`,
  hive: 'HKLM',
  path,
  name,
  views: ['native'],
  scope: null,
  source: 'V1',
});

export type SchannelValue = 'enabled' | 'disabled-by-default';

/** The id of a client value of SChannel, such as `schannel.tls-1.2.client.enabled`. */
export function schannelSettingId(protocol: Protocol, value: SchannelValue): string {
  return `schannel.${protocol.toLowerCase().replace(' ', '-')}.client.${value}`;
}

/** Windows 7 needs these two switched on for clients; the others are only read. Source: facts 1.4 [K1]. */
const WRITABLE_SCHANNEL: readonly Protocol[] = ['TLS 1.1', 'TLS 1.2'];

const schannelClient = (protocol: Protocol): readonly Setting[] =>
  (['enabled', 'disabled-by-default'] as const).map((value) => ({
    id: schannelSettingId(protocol, value),
    hive: 'HKLM',
    path: `${SCHANNEL}\\${protocol}\\Client`,
    name: value === 'enabled' ? 'Enabled' : 'DisabledByDefault',
    views: ['native'],
    scope: WRITABLE_SCHANNEL.includes(protocol) ? 'schannel' : null,
    source: 'R1',
  }));

export const DEFAULT_SECURE_PROTOCOLS = 'winhttp.default-secure-protocols';

/** Everything that the program reads, in the order in which it is shown and written. A newcomer adds a row. */
export const SETTINGS: readonly Setting[] = [
  machine('current-build-number', CURRENT_VERSION, 'CurrentBuildNumber'),
  machine('current-build', CURRENT_VERSION, 'CurrentBuild'),
  machine('service-pack', CURRENT_VERSION, 'CSDVersion'),
  machine('installation-type', CURRENT_VERSION, 'InstallationType'),
  machine('display-version', CURRENT_VERSION, 'DisplayVersion'),
  machine('product-type', `${CONTROL}\\ProductOptions`, 'ProductType'),
  machine('architecture', `${CONTROL}\\Session Manager\\Environment`, 'PROCESSOR_ARCHITECTURE'),
  {
    id: DEFAULT_SECURE_PROTOCOLS,
    hive: 'HKLM',
    path: 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
    name: 'DefaultSecureProtocols',
    views: ['native', 'wow64'],
    scope: 'winhttp',
    source: 'W1',
  },
  ...PROTOCOLS.flatMap((row) => schannelClient(row.protocol)),
];

const BY_ID = new Map(SETTINGS.map((setting) => [setting.id, setting]));

export function settingById(id: string): Setting | undefined {
  return BY_ID.get(id);
}

/** The setting with this id; an unknown id is a bug. */
export function setting(id: string): Setting {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no such setting: ${id}`);
  return found;
}

/** Where a setting is kept in a view. */
export function refOf(row: Setting, view: RegistryView): ValueRef {
  return { hive: row.hive, view, path: row.path, name: row.name };
}

/** `HKLM\...` as a 64-bit program sees it, without the value's name. */
export function settingPath(row: Setting, view: RegistryView): string {
  return displayPath(refOf(row, view));
}
