import {
  ADFS,
  CONFIGMGR,
  ENTRA_CONNECT,
  EXCHANGE_2010_VERSION,
  EXCHANGE_VERSION,
  IIS,
  OFFICE_ONLINE,
  sharePointBuildId,
  sharePointSetupId,
  SERVICES,
  SKYPE,
  SQL_SETUP,
  WSUS,
} from '../../windows/catalogue/servers.ts';
import { parseFileVersion, type FileVersion } from '../../windows/file-versions.ts';
import { dwordOf, textIn } from '../../windows/registry.ts';
import { DISABLED } from '../facts.ts';
import { plainValue } from '../plain-value.ts';
import { presentEvidence, textsThere } from '../rungs/evidence.ts';
import type { Evidence } from '../rungs/rung.ts';
import { numberAt, readingOf, textAt } from '../snapshot.ts';
import { serverSetting, type ServerFacts, type SqlInstance } from './facts.ts';

interface Shown {
  /** It exists if one of these has a value. */
  readonly by: readonly string[];
  readonly is?: number;
  readonly isNot?: number;
  /** The settings with its version as a text; the first that can be read counts. */
  readonly texts?: readonly string[];
  readonly numbers?: readonly string[];
}

/** Products that are detected in one way, in any version; instances of SQL Server are listed. Source: facts 22.2. */
const SHOWN = {
  'exchange-2010': { by: EXCHANGE_2010_VERSION.slice(0, 1), numbers: EXCHANGE_2010_VERSION },
  exchange: { by: EXCHANGE_VERSION.slice(0, 1), numbers: EXCHANGE_VERSION },
  'office-online': { by: [OFFICE_ONLINE.service, ...OFFICE_ONLINE.versions], texts: OFFICE_ONLINE.versions },
  sharepoint: {
    by: [sharePointSetupId('16'), sharePointBuildId('16'), sharePointSetupId('15'), sharePointBuildId('15')],
    texts: [sharePointBuildId('16'), sharePointBuildId('15')],
  },
  skype: { by: [SKYPE.type, SKYPE.version], texts: [SKYPE.version] },
  adfs: { by: [ADFS.server], is: 2 },
  'adfs-proxy': { by: [ADFS.proxy], is: 2 },
  'entra-connect': { by: [ENTRA_CONNECT.wizard, ENTRA_CONNECT.version], texts: [ENTRA_CONNECT.version] },
  configmgr: { by: [CONFIGMGR.folder], texts: [CONFIGMGR.version] },
  sql: null,
  wsus: { by: [WSUS] },
  nps: { by: [SERVICES.nps], isNot: DISABLED },
  'rd-gateway': { by: [SERVICES.rdGateway], isNot: DISABLED },
  iis: { by: [IIS] },
} as const satisfies Readonly<Record<string, Shown | null>>;

export type Family = keyof typeof SHOWN;
export const FAMILIES = Object.keys(SHOWN) as Family[];

export interface Sighting {
  readonly family: Family;
  /** Null if unknown, or if it doesn't affect TLS. */
  readonly version: FileVersion | null;
  readonly instance: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Sightings {
  readonly seen: readonly Sighting[];
  readonly unreadable: readonly Family[];
}

function versionOf({ facts: { readings } }: ServerFacts, { texts = [], numbers = [] }: Shown): FileVersion | null {
  const said = texts.flatMap((id) => textAt(readings, id) ?? []);
  const versions = [...said, numbers.map((id) => numberAt(readings, id)).join('.')].map(parseFileVersion);
  return versions.find((one) => one !== null) ?? null;
}

/** Returns one family: seen, not installed, or unknown. */
function look(server: ServerFacts, family: Family, shown: Shown): Sighting | 'absent' | 'unreadable' {
  const { facts } = server;
  const readings = shown.by.map((id) => readingOf(facts.readings, id));
  const { is, isNot } = shown;
  const isThere = readings.some(
    (reading) =>
      reading.state === 'value' && (is === undefined || dwordOf(reading) === is) && dwordOf(reading) !== isNot,
  );
  if (!isThere) return readings.some(({ state }) => state === 'unreadable') ? 'unreadable' : 'absent';
  const { texts, numbers = [] } = shown;
  const rows = [...new Set([...shown.by, ...(texts ?? numbers)])].map(serverSetting);
  const evidence = texts === undefined ? presentEvidence(facts, rows) : textsThere(facts, rows);
  return { family, version: versionOf(server, shown), instance: null, evidence };
}

/** The build without the service pack in its second number: `10.52.4000.0` is 10.50.4000.0. Facts 22.2 [Z64]. */
function sqlBuild(patchLevel: string): FileVersion | null {
  // SQL Server 2005 writes three numbers
  const version = parseFileVersion(/^\d+\.\d+\.\d+$/.test(patchLevel.trim()) ? `${patchLevel.trim()}.0` : patchLevel);
  if (version === null) return null;
  const [major, minor, build, revision] = version;
  return [major, minor - (minor % 10), build, revision];
}

function sqlSighting({ name, path, patchLevel }: SqlInstance): Sighting {
  const text = textIn(patchLevel);
  const found = patchLevel.state === 'value' ? (text ?? plainValue(patchLevel)) : null;
  const evidence = { path, name: SQL_SETUP.name, found, source: SQL_SETUP.source };
  return {
    family: 'sql',
    version: sqlBuild(text ?? ''),
    instance: name,
    evidence: [patchLevel.state === 'unreadable' ? { ...evidence, unreadable: true } : evidence],
  };
}

export function sightings(server: ServerFacts): Sightings {
  const seen: Sighting[] = [];
  const unreadable: Family[] = [];
  for (const family of FAMILIES) {
    const shown: Shown | null = SHOWN[family];
    if (shown === null) {
      if (server.sql === null) unreadable.push(family);
      seen.push(...(server.sql ?? []).map(sqlSighting));
      continue;
    }
    const found = look(server, family, shown);
    if (found === 'unreadable') unreadable.push(family);
    else if (found !== 'absent') seen.push(found);
  }
  return { seen, unreadable };
}
