import { REGISTRY_VIEWS, type RegistryView } from '../windows/registry.ts';
import { SETTINGS, DNS_DOMAIN, type Setting } from '../windows/settings.ts';
import { releaseByName, releaseOfBuild, type Release, type ReleaseRules } from '../windows/releases.ts';
import { indexReadings, numberAt, textAt, type Architecture, type Readings, type Snapshot } from './snapshot.ts';
import { rowOf } from '../row-of.ts';

export interface Machine {
  readonly release: Release;
  /** Null for a release without rules: too old, or unknown. */
  readonly rules: ReleaseRules | null;
  readonly newerThanKnown: boolean;
  readonly build: number | null;
  /** The revision of the build (`UBR`), which shows updates; null if unknown. */
  readonly revision: number | null;
  /** 0 if there is none, null if unknown. */
  readonly servicePack: number | null;
  readonly server: boolean;
  readonly architecture: Architecture | 'unknown';
  /** Such as `24H2`, for display only. */
  readonly displayVersion: string | null;
  /** Windows' own name, for display only: Windows 11 has `Windows 10` here (facts 6.1 [V1]). */
  readonly productName: string | null;
  /** Such as `Professional` or `Embedded`. */
  readonly edition: string | null;
  /** True if the user named the release because the registry doesn't. */
  readonly releaseNamed: boolean;
  /** True if the registry doesn't name the architecture, so x64 is assumed. docs/contract.md 2. */
  readonly architectureAssumed: boolean;
}

/** Values of `PROCESSOR_ARCHITECTURE`. docs/contract.md 1. */
const ARCHITECTURE_NAMES: Readonly<Record<string, Architecture>> = { AMD64: 'x64', X86: 'x86', ARM64: 'arm64' };

const text = (readings: Readings, id: string): string | null =>
  textAt(readings, id) ?? numberAt(readings, id)?.toString() ?? null;

function number(textValue: string | null): number | null {
  const digits = textValue?.trim() ?? '';
  return /^[0-9]{1,6}$/.test(digits) ? Number(digits) : null;
}

function isServer(readings: Readings): boolean {
  const installation = text(readings, 'machine.installation-type');
  if (installation !== null) return /^(server|nano server)/i.test(installation);
  return /^(ServerNT|LanmanNT)$/i.test(text(readings, 'machine.product-type') ?? '');
}

/** The machine of a snapshot, by its build number, never by `ProductName` or `CurrentVersion` (facts 6.1 [V1]). */
export function machineOf(snapshot: Snapshot, readings: Readings = indexReadings(snapshot.settings)): Machine {
  const build =
    number(text(readings, 'machine.current-build-number')) ?? number(text(readings, 'machine.current-build'));
  const server = isServer(readings);
  const revision = numberAt(readings, 'machine.revision');
  const found = releaseOfBuild(build, server, revision);
  const named = snapshot.named.release;
  const match = named === null || named === found.release ? found : releaseByName(named);
  const packText = text(readings, 'machine.service-pack') ?? '';
  const pack = number(/^service pack ([0-9]+)/i.exec(packText)?.[1] ?? null);
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

/** The views of the Windows version: one on 32-bit Windows, otherwise two; an unknown architecture counts as x64. */
export function viewsOf(machine: Pick<Machine, 'architecture'>): readonly RegistryView[] {
  return machine.architecture === 'x86' ? ['native'] : REGISTRY_VIEWS;
}

export interface SettingInView {
  readonly row: Setting;
  readonly view: RegistryView;
}

/** Returns what gives some settings in each view of a version of Windows; made once for each architecture. */
export function inViews(
  settings: readonly Setting[],
): (machine: Pick<Machine, 'architecture'>) => readonly SettingInView[] {
  const made = new Map<Machine['architecture'], readonly SettingInView[]>();
  return (machine) => {
    const { architecture } = machine;
    const known = made.get(architecture);
    if (known !== undefined) return known;
    const views = viewsOf(machine);
    const places = settings
      .filter(({ only = architecture }) => only === architecture)
      .flatMap((row) => row.views.filter((view) => views.includes(view)).map((view) => ({ row, view })));
    made.set(architecture, places);
    return places;
  };
}

/** Returns every setting in each view of this version of Windows; exactly what is read. */
export const settingsOf = inViews(SETTINGS);

/** The DNS domain of a PC, its Active Directory domain if it joined one; null if unknown or none. Facts 9.7. */
export function dnsDomainOf(readings: Readings): string | null {
  const text = textAt(readings, DNS_DOMAIN)?.trim() ?? '';
  return text === '' ? null : text;
}
