import { compareFileVersions, parseFileVersion } from '../windows/file-versions.ts';
import type { UpdateRequirement } from '../windows/releases.ts';
import { systemFolders, type Machine } from './machine.ts';
import type { Snapshot } from './snapshot.ts';

export type UpdateState = 'not-needed' | 'present' | 'missing' | 'probably-missing' | 'unknown';

interface FileEvidence {
  /** `System32\winhttp.dll` and the like. */
  readonly file: string;
  readonly version: string | null;
  readonly verdict: 'present' | 'lower' | 'unknown';
}

export interface UpdateFinding {
  readonly state: UpdateState;
  readonly files: readonly FileEvidence[];
  readonly requirement: UpdateRequirement | null;
}

/** By the file lists of the updates and the lists of folders, of which there are a few. */
const FILES_OF = new WeakMap<readonly string[], WeakMap<readonly string[], readonly string[]>>();

function pathsOf(files: readonly string[], folders: readonly string[]): readonly string[] {
  const ofFiles = FILES_OF.get(files) ?? new WeakMap<readonly string[], readonly string[]>();
  FILES_OF.set(files, ofFiles);
  const paths = ofFiles.get(folders) ?? folders.flatMap((folder) => files.map((file) => `${folder}\\${file}`));
  ofFiles.set(folders, paths);
  return paths;
}

/** Every file whose version may matter, on any machine; the snapshot asks for those that the machine has. */
export function updateFiles(machine: Pick<Machine, 'architecture' | 'rules'>): readonly string[] {
  const requirement = machine.rules?.update ?? null;
  return requirement === null ? [] : pathsOf(requirement.files, systemFolders(machine));
}

const NOT_NEEDED: UpdateFinding = { state: 'not-needed', files: [], requirement: null };

function verdictOf(version: string | null, { minimum }: UpdateRequirement): FileEvidence['verdict'] {
  const parsed = version === null ? null : parseFileVersion(version);
  if (parsed === null) return 'unknown';
  return compareFileVersions(parsed, minimum) >= 0 ? 'present' : 'lower';
}

/** Judges the files one after the other; files of one update mostly have one version, which then is judged once. */
function fileEvidence(
  snapshot: Snapshot,
  paths: readonly string[],
  requirement: UpdateRequirement,
): readonly FileEvidence[] {
  let judged: Pick<FileEvidence, 'version' | 'verdict'> = { version: null, verdict: 'unknown' };
  let isInOrder = true;
  return paths.map((file, index): FileEvidence => {
    // a snapshot has the files in the order in which they were asked for; else it is searched
    isInOrder &&= snapshot.files[index]?.name === file;
    const row = isInOrder ? snapshot.files[index] : snapshot.files.find(({ name }) => name === file);
    const version = row?.reading.state === 'version' ? row.reading.version : null;
    if (version !== judged.version) judged = { version, verdict: verdictOf(version, requirement) };
    return { file, version, verdict: judged.verdict };
  });
}

/**
 * Tells from file versions whether the update is there: at or above the minimum on every side. Never by a list of
 * hotfixes, which a roll-up replaces. Source: facts 1.5 [T1][T2][D1].
 */
export function updateFinding(snapshot: Snapshot, machine: Machine): UpdateFinding {
  const requirement = machine.rules?.update ?? null;
  if (requirement === null) return NOT_NEEDED;
  const files = fileEvidence(snapshot, updateFiles(machine), requirement);
  const some = (verdict: FileEvidence['verdict']): boolean => files.some((file) => file.verdict === verdict);
  const state = some('lower') ? requirement.lowerMeans : some('unknown') ? 'unknown' : 'present';
  return { state, files, requirement };
}

/** Whether WinHTTP reads the value at all. In doubt it is taken to; the verdict then is `undetermined` anyway. */
export function valueIsRead(state: UpdateState): boolean {
  return state !== 'missing' && state !== 'probably-missing';
}
