import { placeKey, type PolicyCopy } from '../../../shared/origin/judge.ts';
import { CIPHER_POLICY } from '../../../shared/windows/catalogue/cipher-suites.ts';
import { WININET_MACHINE_POLICY } from '../../../shared/windows/catalogue/protocols.ts';
import { momentOfFileTime } from '../../../shared/windows/file-time.ts';
import {
  dwordValue,
  foldName,
  numberIn,
  stringValue,
  textIn,
  type RegistryValue,
} from '../../../shared/windows/registry.ts';
import { setting } from '../../../shared/windows/settings.ts';
import type { RegistryDriver } from '../../ports.ts';
import { EXTENSIONS, GROUP_POLICY, windowsValue } from '../pc/policies-in-force.ts';

const INSTALLED = windowsValue('Windows NT\\CurrentVersion', 'InstallDate');

const STATE = `${GROUP_POLICY}\\State\\Machine\\Extension-List`;
const WHOLE_RUN = '{00000000-0000-0000-0000-000000000000}';
const RUNS = [WHOLE_RUN, ...Object.values(EXTENSIONS)];
const RUN_TIMES = ['StartTimeHi', 'StartTimeLo', 'EndTimeHi', 'EndTimeLo'] as const;
const RUN_REFS = RUNS.flatMap((id) => RUN_TIMES.map((name) => windowsValue(`${STATE}\\${id}`, name)));

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
const MANAGED_REFS = MANAGED.flatMap(({ area, name }) =>
  [name, `${name}_ProviderSet`].map((one) => windowsValue(`PolicyManager\\current\\device\\${area}`, one)),
);

/** Returns the events around the values, and what device management sets: Windows keeps no other copy of it. */
export async function readCircumstances(driver: RegistryDriver) {
  const [installed, ...readings] = await driver.read([INSTALLED, ...RUN_REFS, ...MANAGED_REFS]);
  const seconds = numberIn(installed);
  const times = readings.map(numberIn);
  const managed = readings.slice(RUN_REFS.length);
  return {
    installed: seconds === null ? null : seconds * 1000,
    runs: RUNS.flatMap((_, index) => {
      const [fromHigh, fromLow, toHigh, toLow] = times.slice(index * RUN_TIMES.length);
      const [from, to] = [momentOfFileTime(fromHigh, fromLow), momentOfFileTime(toHigh, toLow)];
      return from === null || to === null ? [] : [{ from, to }];
    }),
    managed: MANAGED.flatMap(({ id, area, name, valueIn }, index): readonly PolicyCopy[] => {
      const [value, isSet] = managed.slice(index * 2);
      if (numberIn(isSet) !== 1) return [];
      const row = setting(id);
      const place = { key: placeKey({ row, view: 'native' }), name: foldName(row.name) };
      const text = textIn(value);
      const data = text === null ? null : valueIn(text);
      const item = { ...place, does: 'write', data, condition: 'none', onceId: null, uid: null } as const;
      return [{ kind: 'mdm', policy: { name: `${area}/${name}`, link: 'unknown' }, isTrusted: true, items: [item] }];
    }),
  };
}
