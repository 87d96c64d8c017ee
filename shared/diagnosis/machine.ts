import { REGISTRY_VIEWS, stringOf, dwordOf, textIn, type RegistryView } from '../windows/registry.ts';
import { SETTINGS, DNS_DOMAIN, type Setting } from '../windows/settings.ts';
import { releaseByName, releaseOfBuild, type Release, type ReleaseRules } from '../windows/releases.ts';
import { indexReadings, readingOf, type Architecture, type Readings, type Snapshot } from './snapshot.ts';
import { rowOf } from '../row-of.ts';

/** What the machine is, as far as the snapshot shows. */
export interface Machine {
  readonly release: Release;
  /** Null for a release without rules: too old, or unknown. */
  readonly rules: ReleaseRules | null;
  readonly newerThanKnown: boolean;
  readonly build: number | null;
  /** The revision of the build (`UBR`), by which updates show; null where it is unknown. */
  readonly revision: number | null;
  /** 0 where there is none, null where it is unknown. */
  readonly servicePack: number | null;
  readonly server: boolean;
  readonly architecture: Architecture | 'unknown';
  /** `24H2` and the like, for show only. */
  readonly displayVersion: string | null;
  /** What Windows calls itself, for show only: Windows 11 says `Windows 10` here (facts 6.1 [V1]). */
  readonly productName: string | null;
  /** `Professional`, `Embedded` and the like. */
  readonly edition: string | null;
  /** The user named the release because the registry doesn't. */
  readonly releaseNamed: boolean;
  /** The registry doesn't name the architecture, so x64 is assumed. docs/contract.md 2. */
  readonly architectureAssumed: boolean;
}

/** Values of `PROCESSOR_ARCHITECTURE`. docs/contract.md 1. */
const ARCHITECTURE_NAMES: Readonly<Record<string, Architecture>> = { AMD64: 'x64', X86: 'x86', ARM64: 'arm64' };

function text(readings: Readings, id: string): string | null {
  const reading = readingOf(readings, id);
  if (reading.state !== 'value') return null;
  return stringOf(reading) ?? dwordOf(reading)?.toString() ?? null;
}

function number(textValue: string | null): number | null {
  const digits = textValue?.trim() ?? '';
  return /^[0-9]{1,6}$/.test(digits) ? Number(digits) : null;
}

function isServer(readings: Readings): boolean {
  const installation = text(readings, 'machine.installation-type');
  if (installation !== null) return /^(server|nano server)/i.test(installation);
  return /^(ServerNT|LanmanNT)$/i.test(text(readings, 'machine.product-type') ?? '');
}

/** Reads the machine off a snapshot. Decided by build number, never by `ProductName` or `CurrentVersion` (facts 6.1 [V1]). */
export function machineOf(snapshot: Snapshot, readings: Readings = indexReadings(snapshot.settings)): Machine {
  const build =
    number(text(readings, 'machine.current-build-number')) ?? number(text(readings, 'machine.current-build'));
  const server = isServer(readings);
  const revisionReading = readingOf(readings, 'machine.revision');
  const revision = revisionReading.state === 'value' ? dwordOf(revisionReading) : null;
  const found = releaseOfBuild(build, server, revision);
  const named = snapshot.named.release;
  const match = named === null || named === found.release ? found : releaseByName(named);
  const packText = text(readings, 'machine.service-pack');
  const pack = packText === null ? null : number(/^service pack ([0-9]+)/i.exec(packText)?.[1] ?? null);
  const architecture =
    snapshot.named.architecture ??
    rowOf(ARCHITECTURE_NAMES, (text(readings, 'machine.architecture') ?? '').toUpperCase()) ??
    'unknown';
  return {
    release: match.release,
    rules: match.rules,
    newerThanKnown: match.newerThanKnown,
    build,
    revision,
    servicePack: pack ?? (build === null ? null : build === 7601 ? 1 : 0),
    server: named === null ? server : named.startsWith('server'),
    architecture,
    displayVersion: text(readings, 'machine.display-version'),
    productName: text(readings, 'machine.product-name'),
    edition: text(readings, 'machine.edition'),
    releaseNamed: named !== null && named !== found.release,
    architectureAssumed: architecture === 'unknown',
  };
}

/** The views that this Windows has: one on a 32-bit Windows, two elsewhere; an unknown architecture counts as x64. */
export function viewsOf(machine: Pick<Machine, 'architecture'>): readonly RegistryView[] {
  return machine.architecture === 'x86' ? ['native'] : REGISTRY_VIEWS;
}

/** The folders of system files that go with the views, as `files.json` names them. */
export function systemFolders(machine: Pick<Machine, 'architecture'>): readonly string[] {
  return machine.architecture === 'x86' ? ['System32'] : ['System32', 'SysWOW64'];
}

/** A setting in one of its views. */
export interface SettingInView {
  readonly row: Setting;
  readonly view: RegistryView;
}

/** Every setting, or some of them, in each view that this Windows has; what is read of it. */
export function settingsOf(
  machine: Pick<Machine, 'architecture'>,
  settings: readonly Setting[] = SETTINGS,
): readonly SettingInView[] {
  const views = viewsOf(machine);
  const places: SettingInView[] = [];
  for (const row of settings) {
    if (row.only !== undefined && row.only !== machine.architecture) continue;
    for (const view of row.views) if (views.includes(view)) places.push({ row, view });
  }
  return places;
}

/** The DNS domain of a PC, which is that of Active Directory where it joined one; null where it has none, or none is known. Facts 9.7. */
export function dnsDomainOf(readings: Readings): string | null {
  const text = textIn(readingOf(readings, DNS_DOMAIN))?.trim() ?? '';
  return text === '' ? null : text;
}
