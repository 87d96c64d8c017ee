import { rowOf } from '../../../shared/row-of.ts';
import type { PolicyName } from '../../../shared/origin/origin.ts';
import {
  dwordOf,
  foldName,
  textIn,
  type KeyRef,
  type Reading,
  type ValueRef,
} from '../../../shared/windows/registry.ts';
import type { CopyPath, RegistryDriver } from '../../ports.ts';

const GROUP_POLICY = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Group Policy';

/** The parts of Group Policy that write into the registry. Source: facts 9.1. */
export const EXTENSIONS = {
  template: '{35378EAC-683F-11D2-A89A-00C04FBBCFA2}',
  preferences: '{B087BE9D-ED37-454F-AF9C-04291E351182}',
} as const;
export type Extension = keyof typeof EXTENSIONS;

/** More than any PC has for one part. */
const MOST_POLICIES = 200;

/** Called so everywhere, so they name nobody. Source: Microsoft, MS-GPOD. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  '{31B2F340-016D-11D2-945F-00C04FB984F9}': 'Default Domain Policy',
  '{6AC1786C-016F-11D2-945F-00C04FB984F9}': 'Default Domain Controllers Policy',
};

/** A policy that Windows says it applied by one of its parts. */
export interface PolicyInForce extends PolicyName {
  readonly extension: Extension;
  /** Its GUID; of the local policy an empty text. */
  readonly id: string;
  /** Where its copy would be; null where none is kept on this PC. */
  readonly copy: CopyPath | null;
}

const machineKey = (path: string): KeyRef => ({ hive: 'HKLM', view: 'native', path });
export const valueBelow = (path: string, name: string): ValueRef => ({
  ...machineKey(`${GROUP_POLICY}\\${path}`),
  name,
});

const GUID = /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;
const MIB = 1024 * 1024;

/** Names that Windows reads as they stand: no drive, no way up, nothing that it cuts off. */
const isPlainName = (name: string): boolean => name.length <= 255 && !/[/:*?"<>|]|[. ]$/.test(name);

const CACHE = /^[a-z]:\\[^\\]+\\system32\\grouppolicy\\datastore\\(.+)$/i;
const DEEPEST = 12;

/** Where Windows keeps a template of the domain; null where the path leads elsewhere, such as to a server. Its text alone is looked at. */
export function cachedCopy(path: string): CopyPath | null {
  const names =
    CACHE.exec(path)?.[1]
      ?.split('\\')
      .filter((name) => name !== '') ?? [];
  if (names.length === 0 || names.length > DEEPEST || !names.every(isPlainName)) return null;
  const isWhole = foldName(names.at(-1) ?? '') === 'MACHINE';
  const below = [...names, ...(isWhole ? [] : ['Machine']), 'Registry.pol'];
  return { root: 'System32', names: ['GroupPolicy', 'DataStore', ...below], most: 4 * MIB };
}

const LOCAL_COPY: CopyPath = { root: 'System32', names: ['GroupPolicy', 'Machine', 'Registry.pol'], most: 4 * MIB };

const preferencesCopy = (id: string): CopyPath => ({
  root: 'ProgramData',
  names: ['Microsoft', 'Group Policy', 'History', id, 'Machine', 'Preferences', 'Registry', 'Registry.xml'],
  most: MIB,
});

/** The numbered keys below one, the first one first; null where they can't be read. */
async function numbered(driver: RegistryDriver, path: string): Promise<readonly string[] | null> {
  const found = await driver.listKeys(machineKey(`${GROUP_POLICY}\\${path}`));
  if (!found.ok) return found.code === 'missing' ? [] : null;
  const numbers = found.value.filter((name) => /^\d{1,4}$/.test(name)).sort((a, b) => Number(a) - Number(b));
  return numbers.slice(0, MOST_POLICIES).map((name) => `${path}\\${name}`);
}

const DETAILS = ['GPOName', 'DisplayName', 'DSPath', 'FileSysPath', 'GPOLink'] as const;

function policyOf(extension: Extension, readings: readonly (Reading | undefined)[]): PolicyInForce | null {
  const [id = '', name, directory, path = ''] = readings.map((reading) => textIn(reading) ?? undefined);
  const link = readings[4]?.state === 'value' ? dwordOf(readings[4]) : null;
  if (foldName(directory ?? '') === 'LOCALGPO') {
    const copy = extension === 'template' ? LOCAL_COPY : null;
    return { extension, id: '', name: null, link: 'local', copy };
  }
  if (!GUID.test(id)) return null;
  const copy = extension === 'template' ? cachedCopy(path) : preferencesCopy(id);
  const isOfDomain = directory !== undefined || (link !== null && link > 1);
  return { extension, id: id.toUpperCase(), name: name ?? null, link: isOfDomain ? 'domain' : 'unknown', copy };
}

/** The policies that a part applied last, in that order; null where they can't be read. */
export async function policiesInForce(
  driver: RegistryDriver,
  extension: Extension,
): Promise<readonly PolicyInForce[] | null> {
  const keys = await numbered(driver, `History\\${EXTENSIONS[extension]}`);
  if (keys === null) return null;
  const readings = await driver.read(keys.flatMap((key) => DETAILS.map((name) => valueBelow(key, name))));
  const size = DETAILS.length;
  return keys.flatMap((_key, index) => policyOf(extension, readings.slice(index * size, (index + 1) * size)) ?? []);
}

/** Templates of the domain with where Windows caches them, where the list of those in force names a server. */
export async function withCache(
  driver: RegistryDriver,
  policies: readonly PolicyInForce[],
): Promise<readonly PolicyInForce[]> {
  if (policies.every(({ copy }) => copy !== null)) return policies;
  const keys = (await numbered(driver, 'DataStore\\Machine\\0')) ?? [];
  const readings = await driver.read(
    keys.flatMap((key) => [valueBelow(key, 'GPOName'), valueBelow(key, 'FileSysPath')]),
  );
  const cached = new Map(
    keys.map((_key, index) => [
      (textIn(readings[index * 2]) ?? '').toUpperCase(),
      cachedCopy(textIn(readings[index * 2 + 1]) ?? ''),
    ]),
  );
  return policies.map((policy) => ({ ...policy, copy: policy.copy ?? cached.get(policy.id) ?? null }));
}

/** As a report names it: without a name that is somebody's, unless names were asked for. */
export const policyName = ({ id, name, link }: PolicyInForce, withNames: boolean): PolicyName => ({
  name: rowOf(EVERYWHERE, id) ?? (withNames ? name : null),
  link,
});
