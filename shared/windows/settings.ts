import { CERTIFICATE_SETTINGS } from './catalogue/certificates.ts';
import { CIPHER_SETTINGS } from './catalogue/cipher-suites.ts';
import {
  EVENT_SETTINGS,
  MESSAGING_SETTINGS,
  SCHANNEL_SERVER_SETTINGS,
  SCHANNEL_SETTINGS,
  STRAY_SETTINGS,
  WINHTTP_SETTINGS,
  WININET_SETTINGS,
} from './catalogue/protocols.ts';
import { MACHINE_SETTINGS } from './catalogue/machine.ts';
import { CONNECTION_SETTINGS } from './catalogue/network.ts';
import { OFFICE_SETTINGS } from './catalogue/office.ts';
import { OLD_CLIENT_SETTINGS } from './catalogue/old-clients.ts';
import {
  DOTNET_SETTINGS,
  DOTNET_SETUP_SETTINGS,
  DOTNET_SWITCH_SETTINGS,
  EXPLORER_SETTINGS,
  NETWORK_SETTINGS,
} from './catalogue/programs.ts';
import type { Setting } from './catalogue/setting.ts';
import { displayPath, type RegistryView, type ValueRef } from './registry.ts';

export { mayBeWritten, type Setting } from './catalogue/setting.ts';
export { DNS_DOMAIN } from './catalogue/programs.ts';
export { DEFAULT_SECURE_PROTOCOLS, schannelSettingId } from './catalogue/protocols.ts';

/** All that is read, in the order in which it is shown and written. The server role's is in `catalogue/servers.ts`. */
export const SETTINGS: readonly Setting[] = [
  ...MACHINE_SETTINGS,
  ...WINHTTP_SETTINGS,
  ...SCHANNEL_SETTINGS,
  ...SCHANNEL_SERVER_SETTINGS,
  ...MESSAGING_SETTINGS,
  ...CIPHER_SETTINGS,
  ...EVENT_SETTINGS,
  ...NETWORK_SETTINGS,
  ...DOTNET_SETTINGS,
  ...DOTNET_SWITCH_SETTINGS,
  ...DOTNET_SETUP_SETTINGS,
  ...WININET_SETTINGS,
  ...EXPLORER_SETTINGS,
  ...STRAY_SETTINGS,
  ...CERTIFICATE_SETTINGS,
  ...CONNECTION_SETTINGS,
  ...OFFICE_SETTINGS,
  ...OLD_CLIENT_SETTINGS,
];

const BY_ID = new Map(SETTINGS.map((setting) => [setting.id, setting]));

export function settingById(id: string): Setting | undefined {
  return BY_ID.get(id);
}

/** Returns the setting with this id; an unknown id is a bug. */
export function setting(id: string): Setting {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no such setting: ${id}`);
  return found;
}

/** Returns the registry reference of a setting in a view; `sid` names the hive of HKU to read instead of HKCU. */
export function refOf({ hive, path, name }: Setting, view: RegistryView, sid: string | null = null): ValueRef {
  if (hive === 'HKCU' && sid !== null) return { hive: 'HKU', view, path: `${sid}\\${path}`, name };
  return { hive, view, path, name };
}

/** Returns `HKLM\...` as a 64-bit program sees it, without the value's name. */
export function settingPath(row: Setting, view: RegistryView): string {
  return displayPath(refOf(row, view));
}
