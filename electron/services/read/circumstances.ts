import type { CopyItem } from '../../../shared/origin/copy.ts';
import { placeKey, type Evidence } from '../../../shared/origin/judge.ts';
import { CIPHER_POLICY } from '../../../shared/windows/catalogue/cipher-suites.ts';
import { WININET_MACHINE_POLICY } from '../../../shared/windows/catalogue/protocols.ts';
import { momentOfFileTime } from '../../../shared/windows/file-time.ts';
import {
  dwordOf,
  dwordValue,
  foldName,
  stringValue,
  textIn,
  type Reading,
  type RegistryValue,
  type ValueRef,
} from '../../../shared/windows/registry.ts';
import { setting } from '../../../shared/windows/settings.ts';
import type { RegistryDriver } from '../../ports.ts';
import { EXTENSIONS, valueBelow } from './policies-in-force.ts';

const WHOLE_RUN = '{00000000-0000-0000-0000-000000000000}';
const RUNS = [WHOLE_RUN, ...Object.values(EXTENSIONS)];
const RUN_TIMES = ['StartTimeHi', 'StartTimeLo', 'EndTimeHi', 'EndTimeLo'] as const;

const INSTALLED: ValueRef = {
  hive: 'HKLM',
  view: 'native',
  path: 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
  name: 'InstallDate',
};

/** Returns the number of a policy that is based on a template, such as `<enabled/><data id="a" value="2688"/>`. */
function numberOfTemplate(text: string): RegistryValue | null {
  const digits = /\bvalue="(\d{1,10})"/.exec(text)?.[1];
  return digits === undefined ? null : dwordValue(Number(digits));
}

/** Settings of device management, by area. Source: Microsoft, Policy CSP Cryptography and InternetExplorer. */
const MANAGED = [
  { id: CIPHER_POLICY, area: 'Cryptography', name: 'TLSCipherSuites', valueIn: stringValue },
  { id: WININET_MACHINE_POLICY, area: 'InternetExplorer', name: 'DisableEncryptionSupport', valueIn: numberOfTemplate },
] as const;

const managedRefs = ({ area, name }: (typeof MANAGED)[number]): readonly ValueRef[] =>
  [name, `${name}_ProviderSet`].map((one) => ({
    hive: 'HKLM',
    view: 'native',
    path: `SOFTWARE\\Microsoft\\PolicyManager\\current\\device\\${area}`,
    name: one,
  }));

const numberIn = (reading: Reading | undefined): number | null =>
  reading?.state === 'value' ? dwordOf(reading) : null;

/** The events around the values, and the settings of device management. */
interface Circumstances extends Pick<Evidence, 'runs' | 'installed'> {
  /** By their names in the documentation of Windows. */
  readonly managed: readonly { readonly name: string; readonly item: CopyItem }[];
}

function managedItem(id: string, data: RegistryValue | null): CopyItem {
  const row = setting(id);
  const key = placeKey({ row, view: 'native' });
  return { key, name: foldName(row.name), does: 'write', data, condition: 'none', onceId: null, uid: null };
}

/** Reads when Group Policy ran, when Windows was installed, and what device management sets. */
export async function readCircumstances(driver: RegistryDriver): Promise<Circumstances> {
  const runs = RUNS.flatMap((id) => RUN_TIMES.map((name) => valueBelow(`State\\Machine\\Extension-List\\${id}`, name)));
  const readings = await driver.read([INSTALLED, ...runs, ...MANAGED.flatMap(managedRefs)]);
  const [installed = null, ...times] = readings.slice(0, 1 + runs.length).map(numberIn);
  const managed = readings.slice(1 + runs.length);
  return {
    installed: installed === null ? null : installed * 1000,
    runs: RUNS.flatMap((_id, index) => {
      const [fromHigh, fromLow, toHigh, toLow] = times.slice(index * RUN_TIMES.length);
      const [from, to] = [momentOfFileTime(fromHigh, fromLow), momentOfFileTime(toHigh, toLow)];
      return from === null || to === null ? [] : [{ from, to }];
    }),
    managed: MANAGED.flatMap(({ id, area, name, valueIn }, index) => {
      const [value, isSet] = managed.slice(index * 2);
      const text = textIn(value);
      const item = managedItem(id, text === null ? null : valueIn(text));
      return numberIn(isSet) === 1 ? [{ name: `${area}/${name}`, item }] : [];
    }),
  };
}
