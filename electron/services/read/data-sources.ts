import { viewsOf, type Machine } from '../../../shared/diagnosis/machine.ts';
import type { DataSource } from '../../../shared/diagnosis/server/facts.ts';
import { DATA_SOURCES } from '../../../shared/windows/catalogue/servers.ts';
import { stringOf, type KeyRef } from '../../../shared/windows/registry.ts';
import type { Pc } from '../pc/pc.ts';
import { userHive } from '../pc/user-hive.ts';

/** What is beyond isn't looked at. */
const MOST = 100;

/** Returns the data sources that a key lists; null if it can't be read. */
async function listed({ driver }: Pc, key: KeyRef, view: DataSource['view']): Promise<readonly DataSource[] | null> {
  const found = await driver.list(key);
  if (!found.ok) return found.code === 'missing' ? [] : null;
  return found.value.slice(0, MOST).map(({ name, ...value }) => ({ name, view, driver: stringOf(value) }));
}

/** Reads the data sources of ODBC with their drivers; null if a list can't be read. Source: facts 20.3 [Z92]. */
export async function readDataSources(
  pc: Pc,
  machine: Pick<Machine, 'architecture'>,
): Promise<readonly DataSource[] | null> {
  const { sid } = await userHive(pc);
  const path = DATA_SOURCES;
  const own = sid === null ? ({ hive: 'HKCU', path } as const) : ({ hive: 'HKU', path: `${sid}\\${path}` } as const);
  const lists = await Promise.all([
    ...viewsOf(machine).map((view) => listed(pc, { hive: 'HKLM', view, path }, view)),
    listed(pc, { ...own, view: 'native' }, 'user'),
  ]);
  return lists.includes(null) ? null : lists.flatMap((list) => list ?? []);
}
