import type { Report } from '../report/report.ts';
import type { NeededPackage } from '../diagnosis/rungs/rung.ts';
import type { SharedMessages } from '../text/messages.ts';
import { SERVER_2008 } from '../text/product-names.ts';

/** The machine of a report. `servicePack` is null if there is none; `notes` say what the registry didn't. */
export interface MachineView {
  readonly release: Report['machine']['release'];
  /** True if it is Server 2008, which is older than every release by name. */
  readonly isServer2008: boolean;
  readonly version: string | null;
  readonly servicePack: number | null;
  readonly build: number | null;
  /** The revision of the build; null if it is unknown. */
  readonly revision: number | null;
  readonly architecture: Report['machine']['architecture'];
  readonly notes: readonly ('named' | 'assumed' | 'ofSignedIn' | 'ofAccount')[];
}

/** No client got this build: Vista ended before it. */
const ONLY_SERVER_2008 = 6003;

/** Returns what is said of a machine, with what the registry didn't say if the report has that. */
export function machineView({
  machine,
  releaseNamed,
  architectureAssumed,
  user,
  ladder = [],
}: Pick<Report, 'machine' | 'releaseNamed' | 'architectureAssumed' | 'user'> &
  Partial<Pick<Report, 'ladder'>>): MachineView {
  const { release, displayVersion, servicePack, build, revision = null, architecture } = machine;
  return {
    release,
    isServer2008:
      build === ONLY_SERVER_2008 || ladder.some(({ rung, code }) => rung === 'release' && code === 'server-2008'),
    version: displayVersion,
    servicePack: servicePack === 0 ? null : servicePack,
    build,
    revision,
    architecture,
    notes: [
      ...(releaseNamed === true ? (['named'] as const) : []),
      ...(architectureAssumed === true ? (['assumed'] as const) : []),
      ...(user === undefined ? [] : [user === 'signed-in' ? ('ofSignedIn' as const) : ('ofAccount' as const)]),
    ],
  };
}

/** Returns which Windows it is: `Windows 7 SP1`, `Windows 10 22H2`. */
export function windowsName(
  { release, isServer2008, version, servicePack }: MachineView,
  m: Pick<SharedMessages, 'releases'>,
): string {
  // a service pack of a version that isn't named would be read as that of Windows 7
  if (release === 'older' && !isServer2008) return m.releases[release];
  return [
    isServer2008 ? SERVER_2008 : m.releases[release],
    ...(version === null ? [] : [version]),
    ...(servicePack === null ? [] : [`SP${servicePack}`]),
  ].join(' ');
}

export const packageRelease = (
  { release }: Pick<NeededPackage, 'release'>,
  m: Pick<SharedMessages, 'releases'>,
): string => (release === 'older' ? SERVER_2008 : m.releases[release]);

/** `19045`, or `19045.6332` if the revision is known; null if not even the build is. */
export function buildText({ build, revision }: Pick<MachineView, 'build' | 'revision'>): string | null {
  if (build === null) return null;
  return revision === null ? String(build) : `${String(build)}.${String(revision)}`;
}
