import { rowOf } from '../../../shared/row-of.ts';
import type { PolicyName, SayerKind } from '../../../shared/origin/origin.ts';
import { foldName, textIn, type KeyRef, type Reading, type ValueRef } from '../../../shared/windows/registry.ts';
import type { CopyPath, RegistryDriver } from '../../ports.ts';

export const GROUP_POLICY = 'Windows\\CurrentVersion\\Group Policy';

/** The parts of Group Policy that write into the registry. Source: facts 9.1. */
export const EXTENSIONS = {
  template: '{35378EAC-683F-11D2-A89A-00C04FBBCFA2}',
  preferences: '{B087BE9D-ED37-454F-AF9C-04291E351182}',
} as const;
type Extension = keyof typeof EXTENSIONS;

/** The same on every PC, so they identify no one. Source: Microsoft, MS-GPOD. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  '{31B2F340-016D-11D2-945F-00C04FB984F9}': 'Default Domain Policy',
  '{6AC1786C-016F-11D2-945F-00C04FB984F9}': 'Default Domain Controllers Policy',
};

export interface PolicyInForce extends PolicyName {
  readonly kind: SayerKind;
  /** Its GUID; an empty text for the local policy. */
  readonly id: string;
  /** The place of its copy; null if none is kept on this PC. */
  readonly copy: CopyPath | null;
}

/** A key of Windows itself, by its path below `Microsoft`. */
export const windowsKey = (path: string): KeyRef => ({
  hive: 'HKLM',
  view: 'native',
  path: `SOFTWARE\\Microsoft\\${path}`,
});
export const windowsValue = (path: string, name: string): ValueRef => ({ ...windowsKey(path), name });

const GUID = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

/** A domain in a path that Windows uses as it is: no drive, no way up, nothing to cut off. */
const DOMAIN = /\\sysvol\\([^\\/:*?"<>|]{0,254}[^\\/:*?"<>|. ])\\policies\\/i;

const inSystem32 = (...names: readonly string[]): CopyPath => ({
  root: 'System32',
  names: ['GroupPolicy', ...names, 'Machine', 'Registry.pol'],
});

/** The place of a policy's copy. Windows has one cache, so only the domain of its path counts and no server is read. */
const COPIES: Readonly<Record<Extension, (id: string, path: string) => CopyPath | null>> = {
  template(id, path) {
    const domain = DOMAIN.exec(path)?.[1];
    return domain === undefined ? null : inSystem32('DataStore', '0', 'sysvol', domain, 'Policies', id);
  },
  preferences: (id) => ({
    root: 'ProgramData',
    names: ['Microsoft', 'Group Policy', 'History', id, 'Machine', 'Preferences', 'Registry', 'Registry.xml'],
  }),
};

const DETAILS = ['GPOName', 'DisplayName', 'DSPath', 'FileSysPath'] as const;

function policyOf(kind: Extension, readings: readonly Reading[], withNames: boolean): readonly PolicyInForce[] {
  const [id = '', name = null, directory = null, path = null] = readings.slice(0, DETAILS.length).map(textIn);
  if (kind === 'template' && foldName(directory ?? '') === 'LOCALGPO')
    return [{ kind: 'local-policy', id: '', name: null, link: 'local', copy: inSystem32() }];
  if (id === null || !GUID.test(id)) return [];
  const upper = id.toUpperCase();
  return [
    {
      kind,
      id: upper,
      name: rowOf(EVERYWHERE, upper) ?? (withNames ? name : null),
      link: directory === null ? 'unknown' : 'domain',
      copy: COPIES[kind](upper, path ?? ''),
    },
  ];
}

/** The policies that a part applied last, in order; null if unreadable. Names of people only if requested. */
export async function policiesInForce(
  driver: RegistryDriver,
  kind: Extension,
  withNames: boolean,
): Promise<readonly PolicyInForce[] | null> {
  const list = `${GROUP_POLICY}\\History\\${EXTENSIONS[kind]}`;
  const found = await driver.listKeys(windowsKey(list));
  if (!found.ok) return found.code === 'missing' ? [] : null;
  const numbers = found.value.filter((name) => /^\d{1,4}$/.test(name)).sort((a, b) => Number(a) - Number(b));
  const keys = numbers.map((name) => `${list}\\${name}`);
  const readings = await driver.read(keys.flatMap((key) => DETAILS.map((name) => windowsValue(key, name))));
  return keys.flatMap((_, index) => policyOf(kind, readings.slice(index * DETAILS.length), withNames));
}
