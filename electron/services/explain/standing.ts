import type { Standing, StandingKey } from '../../../shared/explain/judge/picture.ts';
import type { Hive, KeyRef } from '../../../shared/windows/registry.ts';
import type { Pc } from '../pc/pc.ts';
import { userHive } from '../pc/user-hive.ts';

/** So many keys that a text names are read; of any others nothing is known. */
const MOST_KEYS = 100;

const HIVES: readonly Hive[] = ['HKLM', 'HKCU', 'HKU'];

/** A key by its path as a 64-bit program sees it; null in a hive that isn't read. */
function refOf(key: string, sid: string | null): KeyRef | null {
  const [hive = '', ...path] = key.split('\\');
  const known = HIVES.find((one) => one === hive);
  if (known === undefined) return null;
  const isOthers = known === 'HKCU' && sid !== null;
  return { hive: isOthers ? 'HKU' : known, view: 'native', path: [...(isOthers ? [sid] : []), ...path].join('\\') };
}

async function readKey({ driver }: Pc, key: KeyRef): Promise<StandingKey | null> {
  const [values, subkeys] = await Promise.all([driver.list(key), driver.listKeys(key)]);
  if (values.ok && subkeys.ok) return { isThere: true, values: values.value, subkeys: subkeys.value };
  const isMissing = !values.ok && values.code === 'missing';
  return isMissing ? { isThere: false, values: [], subkeys: [] } : null;
}

/** Reads the keys that a text names, whatever they are about; null if none of them can be read. */
export async function readStanding(pc: Pc, keys: ReadonlySet<string>): Promise<Standing | null> {
  const { sid } = [...keys].some((key) => key.startsWith('HKCU')) ? await userHive(pc) : { sid: null };
  const found = new Map<string, StandingKey>();
  for (const key of [...keys].slice(0, MOST_KEYS)) {
    const ref = refOf(key, sid);
    const read = ref === null ? null : await readKey(pc, ref);
    if (read !== null) found.set(key, { ...read, values: read.values.map(({ name, type }) => ({ name, type })) });
  }
  return found.size === 0 && keys.size > 0 ? null : found;
}
