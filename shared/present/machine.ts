import type { Report } from '../report/report.ts';
import type { NeededPackage } from '../diagnosis/rungs/rung.ts';
import type { SharedMessages } from '../text/messages.ts';
import { SERVER_2008 } from '../text/product-names.ts';

/** No client got this build: Vista ended before it. */
const ONLY_SERVER_2008 = 6003;

/** A machine in words, with notes of what the registry didn't say. Null is unknown, or no service pack. */
export function machineView({
  machine,
  releaseNamed,
  architectureAssumed,
  user,
  ladder = [],
}: Pick<Report, 'machine' | 'releaseNamed' | 'architectureAssumed' | 'user'> & Partial<Pick<Report, 'ladder'>>) {
  const { release, displayVersion, servicePack, build, revision = null, architecture } = machine;
  return {
    release,
    // older than every release by name
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

export type MachineView = ReturnType<typeof machineView>;

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
