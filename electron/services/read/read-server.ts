import type { Incoming } from '../../../shared/readiness/cause.ts';
import { inViews, viewsOf, type Machine } from '../../../shared/diagnosis/machine.ts';
import type { ServerSnapshot, SqlInstance } from '../../../shared/diagnosis/server/facts.ts';
import { incomingOf } from '../../../shared/report/incoming.ts';
import { machineReport } from '../../../shared/report/report.ts';
import { serverReport, type ServerReport } from '../../../shared/report/server-report.ts';
import { SERVER_SETTINGS, SQL_INSTANCES, SQL_SERVER, SQL_SETUP } from '../../../shared/windows/catalogue/servers.ts';
import {
  displayPath,
  stringOf,
  type Reading,
  type RegistryView,
  type ValueRef,
} from '../../../shared/windows/registry.ts';
import { readSettings, type Pc } from '../pc/pc.ts';
import type { CheckedPc } from './check.ts';

/** More instances than SQL Server takes on one computer; what is beyond isn't looked at. */
const MOST_INSTANCES = 100;

/** The name of an instance's key: one key, and no path. */
const KEY_NAME = /^[^\\]{1,255}$/;

const NOT_READ: Reading = { state: 'unreadable', reason: 'other', code: null };

/** The instances that a view lists, and where their versions are, if it names a key; null if the list can't be read. */
async function listed({ driver }: Pc, view: RegistryView) {
  const found = await driver.list({ hive: 'HKLM', view, path: SQL_INSTANCES });
  if (!found.ok) return found.code === 'missing' ? [] : null;
  return found.value.slice(0, MOST_INSTANCES).map(({ name, ...value }) => {
    const key = stringOf(value);
    const isKey = key !== null && KEY_NAME.test(key);
    const path = `${SQL_SERVER}\\${key ?? ''}\\${SQL_SETUP.key}`;
    const ref: ValueRef | null = isKey ? { hive: 'HKLM', view, path, name: SQL_SETUP.name } : null;
    return { name, view, ref };
  });
}

/** SQL Server's instances and versions: a list, which can't be a row of the catalogue. Facts 22.2 [Z60]. */
async function sqlInstances(pc: Pc, machine: Machine): Promise<readonly SqlInstance[] | null> {
  const lists = await Promise.all(viewsOf(machine).map((view) => listed(pc, view)));
  if (lists.includes(null)) return null;
  const all = lists.flatMap((list) => list ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const refs = all.flatMap(({ ref }) => ref ?? []);
  const readings = await pc.driver.read(refs);
  return all.map(({ name, view, ref }) => {
    const reading = ref === null ? undefined : readings[refs.indexOf(ref)];
    const path = displayPath(ref ?? { hive: 'HKLM', view, path: SQL_INSTANCES });
    return { name, view, path, patchLevel: reading ?? NOT_READ };
  });
}

type Read = Pick<CheckedPc, 'snapshot' | 'diagnosis'>;

const serverSettingsIn = inViews(SERVER_SETTINGS);

export async function readServer(pc: Pc, { snapshot, diagnosis }: Read): Promise<ServerSnapshot> {
  const { machine } = diagnosis.facts;
  const [products, sql] = await Promise.all([readSettings(pc, serverSettingsIn(machine)), sqlInstances(pc, machine)]);
  return { snapshot: { ...snapshot, settings: [...snapshot.settings, ...products] }, sql };
}

export async function serverHere(pc: Pc, read: Read): Promise<ServerReport> {
  return serverReport(await readServer(pc, read), machineReport(read.diagnosis.facts.machine), pc.ranOn);
}

export const incomingHere = async (pc: Pc, read: Read): Promise<Incoming> => incomingOf(await serverHere(pc, read));
