import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { RELEASE_IDS } from '../windows/releases.ts';
import { fileReadingSchema } from '../windows/file-versions.ts';
import { numberIn, readingSchema, textIn, viewSchema, type Reading, type RegistryView } from '../windows/registry.ts';

export const ARCHITECTURES = ['x64', 'x86', 'arm64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

/** As in a report: `unknown` if the registry doesn't say. */
export const architectureSchema = v.picklist([...ARCHITECTURES, 'unknown'] as const);

/** `signed-in`: from the hive of the signed-in one; `account`: those of the other account that the program ran as. */
export const userSchema = v.picklist(['signed-in', 'account'] as const);

/** `settings`: by setting and view; `files`: the update's versions; `named`: by the user; `drivers`: of ODBC. */
export const snapshotSchema = exactly({
  settings: listOf(exactly({ setting: v.string(), view: viewSchema, reading: readingSchema })),
  files: listOf(exactly({ name: v.string(), reading: fileReadingSchema })),
  named: exactly({ release: v.nullable(v.picklist(RELEASE_IDS)), architecture: v.nullable(v.picklist(ARCHITECTURES)) }),
  user: v.exactOptional(userSchema),
  drivers: v.exactOptional(listOf(v.string(), 300)),
});

export type Snapshot = v.InferOutput<typeof snapshotSchema>;

/** The readings of a snapshot by view and setting. If a setting exists twice, the last reading counts. */
export type Readings = Readonly<Record<RegistryView, ReadonlyMap<string, Reading>>>;

export function indexReadings(settings: Snapshot['settings']): Readings {
  const readings = { native: new Map<string, Reading>(), wow64: new Map<string, Reading>() };
  for (const { setting, view, reading } of settings) readings[view].set(setting, reading);
  return readings;
}

const NOT_READ: Reading = { state: 'unreadable', reason: 'unavailable', code: null };

/** Returns the reading of a setting in a view; one that was never read is unreadable, not absent. */
export const readingOf = (readings: Readings, setting: string, view: RegistryView = 'native'): Reading =>
  readings[view].get(setting) ?? NOT_READ;

export const numberAt = (readings: Readings, setting: string): number | null => numberIn(readingOf(readings, setting));

export const textAt = (readings: Readings, setting: string, view?: RegistryView): string | null =>
  textIn(readingOf(readings, setting, view));
