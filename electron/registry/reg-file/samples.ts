import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { SAMPLE_IDS, type SampleId } from '../../../shared/windows/sample-ids.ts';

/** A sample PC to practise on: a folder that `openRegistryPath` opens. */
export interface Sample {
  readonly id: SampleId;
  readonly path: string;
}

/** The sample PC that a path is by the name of its folder; null for anything else, such as a bare `.reg` file. */
export function sampleAt(path: string): SampleId | null {
  const name = basename(resolve(path));
  return SAMPLE_IDS.find((id) => id === name) ?? null;
}

/** The sample PCs in a folder, by id; none where it can't be read. */
export async function listSamples(folder: string): Promise<readonly Sample[]> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  return SAMPLE_IDS.filter((id) => names.includes(id)).map((id) => ({ id, path: join(folder, id) }));
}
