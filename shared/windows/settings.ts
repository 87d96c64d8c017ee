import { CIPHER_SETTINGS } from './catalogue/cipher-suites.ts';
import { EVENT_SETTINGS } from './catalogue/event-log.ts';
import { MACHINE_SETTINGS } from './catalogue/machine.ts';
import { DOTNET_SETTINGS, DOTNET_SETUP_SETTINGS, NETWORK_SETTINGS, OFFICE_SETTINGS } from './catalogue/programs.ts';
import { SCHANNEL_SETTINGS, STRAY_SETTINGS, WINHTTP_SETTINGS, WININET_SETTINGS } from './catalogue/protocols.ts';
import type { Setting } from './catalogue/setting.ts';
import { displayPath, type RegistryView, type ValueRef } from './registry.ts';

export type { Setting } from './catalogue/setting.ts';
export { DEFAULT_SECURE_PROTOCOLS, schannelSettingId } from './catalogue/protocols.ts';

/** Everything that the program reads, in the order in which it is shown and written. A newcomer adds a row. */
export const SETTINGS: readonly Setting[] = [
  ...MACHINE_SETTINGS,
  ...WINHTTP_SETTINGS,
  ...SCHANNEL_SETTINGS,
  ...CIPHER_SETTINGS,
  ...EVENT_SETTINGS,
  ...NETWORK_SETTINGS,
  ...DOTNET_SETTINGS,
  ...DOTNET_SETUP_SETTINGS,
  ...WININET_SETTINGS,
  ...STRAY_SETTINGS,
  ...OFFICE_SETTINGS,
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
