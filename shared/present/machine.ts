import type { Report } from '../report/report.ts';
import type { SharedMessages } from '../text/messages.ts';

/** The machine of a report. `servicePack` is null if there is none; `notes` say what the registry didn't. */
export interface MachineView {
  readonly release: Report['machine']['release'];
  readonly version: string | null;
  readonly servicePack: number | null;
  readonly build: number | null;
  /** The revision of the build; null if it is unknown. */
  readonly revision: number | null;
  readonly architecture: Report['machine']['architecture'];
  readonly notes: readonly ('named' | 'assumed' | 'ofSignedIn' | 'ofAccount')[];
}

/** Returns what is said of a machine, with what the registry didn't say if the report has that. */
export function machineView({
  machine,
  releaseNamed,
  architectureAssumed,
  user,
}: Pick<Report, 'machine' | 'releaseNamed' | 'architectureAssumed' | 'user'>): MachineView {
  const { release, displayVersion, servicePack, build, revision = null, architecture } = machine;
  return {
    release,
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
  { release, version, servicePack }: MachineView,
  m: Pick<SharedMessages, 'releases'>,
): string {
  return [
    m.releases[release],
    ...(version === null ? [] : [version]),
    ...(servicePack === null ? [] : [`SP${servicePack}`]),
  ].join(' ');
}

/** `19045`, or `19045.6332` if the revision is known; null if not even the build is. */
export function buildText({ build, revision }: Pick<MachineView, 'build' | 'revision'>): string | null {
  if (build === null) return null;
  return revision === null ? String(build) : `${String(build)}.${String(revision)}`;
}
