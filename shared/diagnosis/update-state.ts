import { compareFileVersions, parseFileVersion } from '../windows/file-versions.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { UpdateRequirement } from '../windows/releases.ts';
import { viewsOf, type Machine } from './machine.ts';
import type { Snapshot } from './snapshot.ts';

export type UpdateState = 'not-needed' | 'present' | 'missing' | 'probably-missing' | 'unknown';

interface FileEvidence {
  /** Such as `System32\winhttp.dll`. */
  readonly file: string;
  readonly version: string | null;
  readonly verdict: 'present' | 'lower' | 'unknown';
}

export interface UpdateFinding {
  readonly state: UpdateState;
  readonly files: readonly FileEvidence[];
  readonly requirement: UpdateRequirement | null;
}

/** The system files of each view. */
const FOLDERS: Readonly<Record<RegistryView, string>> = { native: 'System32', wow64: 'SysWOW64' };

/** Returns every file whose version may matter, on any machine; the snapshot reads those of its machine. */
export function updateFiles(machine: Pick<Machine, 'architecture' | 'rules'>): readonly string[] {
  const requirement = machine.rules?.update ?? null;
  if (requirement === null) return [];
  return viewsOf(machine).flatMap((view) => requirement.files.map((file) => `${FOLDERS[view]}\\${file}`));
}

function fileEvidence(files: Snapshot['files'], file: string, { minimum }: UpdateRequirement): FileEvidence {
  const reading = files.find(({ name }) => name === file)?.reading;
  const version = reading?.state === 'version' ? reading.version : null;
  const parsed = parseFileVersion(version ?? '');
  const verdict = parsed === null ? 'unknown' : compareFileVersions(parsed, minimum) >= 0 ? 'present' : 'lower';
  return { file, version, verdict };
}

/** By file versions on every side, never by hotfixes, which a rollup replaces. Source: facts 1.5 [T1][T2][D1]. */
export function updateFinding(found: Snapshot['files'], machine: Machine): UpdateFinding {
  const requirement = machine.rules?.update ?? null;
  if (requirement === null) return { state: 'not-needed', files: [], requirement };
  const files = updateFiles(machine).map((file) => fileEvidence(found, file, requirement));
  return { state: stateBy(files, requirement), files, requirement };
}

function stateBy(files: readonly FileEvidence[], { lowerMeans }: UpdateRequirement): UpdateState {
  const some = (verdict: FileEvidence['verdict']): boolean => files.some((file) => file.verdict === verdict);
  return some('lower') ? lowerMeans : some('unknown') ? 'unknown' : 'present';
}

/** Returns if WinHTTP reads the value of a view at all: its own files decide. */
export function valueIsRead({ files, requirement }: UpdateFinding, view: RegistryView): 'yes' | 'no' | 'in-doubt' {
  if (requirement === null) return 'yes';
  const own = files.filter(({ file }) => file.startsWith(`${FOLDERS[view]}\\`));
  const state = stateBy(own, requirement);
  return state === 'present' ? 'yes' : state === 'missing' ? 'no' : 'in-doubt';
}
