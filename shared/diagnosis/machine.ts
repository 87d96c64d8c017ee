import { REGISTRY_VIEWS, stringOf, dwordOf, type RegistryView } from '../windows/registry.ts';
import { placeOf, type Place } from '../windows/places.ts';
import { SETTINGS, type Setting } from '../windows/settings.ts';
import { releaseByName, releaseOfBuild, type Release, type ReleaseRules } from '../windows/releases.ts';
import { readingAt, type Architecture, type Snapshot } from './snapshot.ts';

/** What the machine is, as far as the snapshot tells. */
export interface Machine {
  readonly release: Release;
  /** Null for a release without rules: too old, or unknown. */
  readonly rules: ReleaseRules | null;
  readonly newerThanKnown: boolean;
  readonly build: number | null;
  /** 0 where there is none, null where it can't be told. */
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

const AT = {
  buildNumber: placeOf('machine.current-build-number'),
  build: placeOf('machine.current-build'),
  installationType: placeOf('machine.installation-type'),
  productType: placeOf('machine.product-type'),
  servicePack: placeOf('machine.service-pack'),
  architecture: placeOf('machine.architecture'),
  displayVersion: placeOf('machine.display-version'),
  productName: placeOf('machine.product-name'),
  edition: placeOf('machine.edition'),
} as const;

function text(snapshot: Snapshot, place: Place): string | null {
  const reading = readingAt(snapshot, place);
  if (reading.state !== 'value') return null;
  return stringOf(reading) ?? dwordOf(reading)?.toString() ?? null;
}

function number(textValue: string | null): number | null {
  const digits = textValue?.trim() ?? '';
  return /^[0-9]{1,6}$/.test(digits) ? Number(digits) : null;
}

function isServer(snapshot: Snapshot): boolean {
  const installation = text(snapshot, AT.installationType);
  if (installation !== null) return /^(server|nano server)/i.test(installation);
  return /^(ServerNT|LanmanNT)$/i.test(text(snapshot, AT.productType) ?? '');
}

/** Reads the machine off a snapshot. Decided by build number, never by `ProductName` or `CurrentVersion` (facts 6.1 [V1]). */
export function machineOf(snapshot: Snapshot): Machine {
  const build = number(text(snapshot, AT.buildNumber)) ?? number(text(snapshot, AT.build));
  const server = isServer(snapshot);
  const found = releaseOfBuild(build, server);
  const named = snapshot.named.release;
  const match = named === null || named === found.release ? found : releaseByName(named);
  const packText = text(snapshot, AT.servicePack);
  const pack = packText === null ? null : number(/^service pack ([0-9]+)/i.exec(packText)?.[1] ?? null);
  const architecture =
    snapshot.named.architecture ??
    ARCHITECTURE_NAMES[(text(snapshot, AT.architecture) ?? '').toUpperCase()] ??
    'unknown';
  return {
    release: match.release,
    rules: match.rules,
    newerThanKnown: match.newerThanKnown,
    build,
    servicePack: pack ?? (build === null ? null : build === 7601 ? 1 : 0),
    server: named === null ? server : named.startsWith('server'),
    architecture,
    displayVersion: text(snapshot, AT.displayVersion),
    productName: text(snapshot, AT.productName),
    edition: text(snapshot, AT.edition),
    releaseNamed: named !== null && named !== found.release,
    architectureAssumed: architecture === 'unknown',
  };
}

const ONE_VIEW: readonly RegistryView[] = ['native'];

/** The views that this Windows has: one on a 32-bit Windows, two elsewhere; an unknown architecture counts as x64. */
export function viewsOf(machine: Pick<Machine, 'architecture'>): readonly RegistryView[] {
  return machine.architecture === 'x86' ? ONE_VIEW : REGISTRY_VIEWS;
}

const ONE_FOLDER: readonly string[] = ['System32'];
const BOTH_FOLDERS: readonly string[] = ['System32', 'SysWOW64'];

/** The folders of system files that go with the views, as `files.json` names them. */
export function systemFolders(machine: Pick<Machine, 'architecture'>): readonly string[] {
  return machine.architecture === 'x86' ? ONE_FOLDER : BOTH_FOLDERS;
}

/** A setting in one of its views. */
export interface SettingInView {
  readonly row: Setting;
  readonly view: RegistryView;
}

const SETTINGS_OF = new Map<Machine['architecture'], readonly SettingInView[]>();

/** Every setting in each view that this Windows has; what is read of it. */
export function settingsOf(machine: Pick<Machine, 'architecture'>): readonly SettingInView[] {
  const known = SETTINGS_OF.get(machine.architecture);
  if (known !== undefined) return known;
  const views = viewsOf(machine);
  const made = SETTINGS.filter((row) => row.only === undefined || row.only === machine.architecture).flatMap((row) =>
    row.views.filter((view) => views.includes(view)).map((view) => ({ row, view })),
  );
  SETTINGS_OF.set(machine.architecture, made);
  return made;
}
