import { placeKey, type Evidence, type PolicyCopy } from '../../../shared/origin/judge.ts';
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
} from '../../../shared/windows/registry.ts';
import { setting } from '../../../shared/windows/settings.ts';
import type { RegistryDriver } from '../../ports.ts';
import { EXTENSIONS, GROUP_POLICY, windowsValue } from './policies-in-force.ts';

const STATE = `${GROUP_POLICY}\\State\\Machine\\Extension-List`;
const WHOLE_RUN = '{00000000-0000-0000-0000-000000000000}';
const RUNS = [WHOLE_RUN, ...Object.values(EXTENSIONS)];
const RUN_TIMES = ['StartTimeHi', 'StartTimeLo', 'EndTimeHi', 'EndTimeLo'] as const;

const numberIn = (reading: Reading | undefined): number | null =>
  reading?.state === 'value' ? dwordOf(reading) : null;

/** Reads when Group Policy ran last, as a whole and in the parts that write into the registry. */
export async function readRuns(driver: RegistryDriver): Promise<Evidence['runs']> {
  const refs = RUNS.flatMap((id) => RUN_TIMES.map((name) => windowsValue(`${STATE}\\${id}`, name)));
  const halves = (await driver.read(refs)).map(numberIn);
  return RUNS.flatMap((_, index) => {
    const [fromHigh, fromLow, toHigh, toLow] = halves.slice(index * RUN_TIMES.length);
    const [from, to] = [momentOfFileTime(fromHigh, fromLow), momentOfFileTime(toHigh, toLow)];
    return from === null || to === null ? [] : [{ from, to }];
  });
}

/** Reads when Windows was installed, or last upgraded to another version. */
export async function readInstalled(driver: RegistryDriver): Promise<number | null> {
  const [reading] = await driver.read([windowsValue('Windows NT\\CurrentVersion', 'InstallDate')]);
  const seconds = numberIn(reading);
  return seconds === null ? null : seconds * 1000;
}

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

/** Reads what device management sets; Windows names it as the documentation does, and keeps no other copy. */
export async function readManaged(driver: RegistryDriver): Promise<readonly PolicyCopy[]> {
  const refs = MANAGED.flatMap(({ area, name }) =>
    [name, `${name}_ProviderSet`].map((one) => windowsValue(`PolicyManager\\current\\device\\${area}`, one)),
  );
  const readings = await driver.read(refs);
  return MANAGED.flatMap(({ id, area, name, valueIn }, index): readonly PolicyCopy[] => {
    const [value, isSet] = readings.slice(index * 2);
    if (numberIn(isSet) !== 1) return [];
    const row = setting(id);
    const text = textIn(value);
    const place = { key: placeKey({ row, view: 'native' }), name: foldName(row.name) };
    const data = text === null ? null : valueIn(text);
    return [
      {
        kind: 'mdm',
        policy: { name: `${area}/${name}`, link: 'unknown' },
        isTrusted: true,
        items: [{ ...place, does: 'write', data, condition: 'none', onceId: null, uid: null }],
      },
    ];
  });
}
