import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { SAMPLE_IDS, type SampleId } from '../../../shared/windows/sample-ids.ts';

export interface Sample {
  readonly id: SampleId;
  readonly path: string;
}

/** Returns the sample PC named by a path's folder; null for anything else, such as a bare `.reg` file. */
export function sampleAt(path: string): SampleId | null {
  const name = basename(resolve(path));
  return SAMPLE_IDS.find((id) => id === name) ?? null;
}

/** Lists the sample PCs in a folder, by id; none if it can't be read. */
export async function listSamples(folder: string): Promise<readonly Sample[]> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  return SAMPLE_IDS.filter((id) => names.includes(id)).map((id) => ({ id, path: join(folder, id) }));
}
