import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { RELEASE_IDS } from '../windows/releases.ts';
import type { Reading, RegistryView, RegistryType } from '../windows/registry.ts';

/** Architectures by the names of the report. */
export const ARCHITECTURES = ['x64', 'x86', 'arm64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

const viewSchema = v.picklist(['native', 'wow64'] as const satisfies readonly RegistryView[]);

const typeSchema = v.custom<RegistryType>(
  (input) => typeof input === 'string' && /^REG_[A-Z_0-9]{2,40}$/.test(input),
  'a registry type',
);

/** Bytes as lower-case hex, two digits each, 1 MiB at most. */
const bytesSchema = v.pipe(v.string(), v.maxLength(2 * 1024 * 1024), v.regex(/^([0-9a-f]{2})*$/));

/** Type and bytes of a value. */
export const valueSchema = exactly({ type: typeSchema, data: bytesSchema });

export const readingSchema = v.variant('state', [
  exactly({ state: v.literal('absent'), keyExists: v.boolean() }),
  exactly({ state: v.literal('value'), type: typeSchema, data: bytesSchema }),
  exactly({
    state: v.literal('unreadable'),
    reason: v.picklist(['denied', 'unavailable', 'other'] as const),
    code: v.nullable(v.number()),
  }),
]);

const fileReadingSchema = v.variant('state', [
  exactly({ state: v.literal('version'), version: v.string() }),
  exactly({ state: v.literal('missing') }),
  exactly({ state: v.literal('unreadable') }),
]);

/**
 * What was read, and nothing made of it. `settings` holds a reading for each setting of the catalogue in each view that
 * this Windows has; `files` the versions of the files that the update brings; `named` what the user said the machine is.
 */
export const snapshotSchema = exactly({
  settings: listOf(exactly({ setting: v.string(), view: viewSchema, reading: readingSchema })),
  files: listOf(exactly({ name: v.string(), reading: fileReadingSchema })),
  named: exactly({
    release: v.nullable(v.picklist(RELEASE_IDS)),
    architecture: v.nullable(v.picklist(ARCHITECTURES)),
  }),
});

export type Snapshot = v.InferOutput<typeof snapshotSchema>;

const NOT_READ: Reading = { state: 'unreadable', reason: 'unavailable', code: null };

type Settings = Snapshot['settings'];

/** At which index the reading of a setting stands, by view. */
type Place = Partial<Record<RegistryView, number>>;

/** The order of the readings in a snapshot. All snapshots of one kind of PC share it, and a fleet has two or three. */
interface Layout {
  readonly rows: Settings;
  readonly places: ReadonlyMap<string, Place>;
}

const MOST_LAYOUTS = 8;
/** By the number of readings. */
const LAYOUTS = new Map<number, Layout>();
/** The snapshot that was asked last: every rung, offer and plan asks it many times in a row. */
let last: { readonly settings: Settings; readonly places: ReadonlyMap<string, Place> } | null = null;

function layoutFor(settings: Settings): Layout {
  const places = new Map<string, Place>();
  settings.forEach(({ setting, view }, index) => {
    const place = places.get(setting) ?? {};
    place[view] = index;
    places.set(setting, place);
  });
  return { rows: settings.map(({ setting, view }) => ({ setting, view, reading: NOT_READ })), places };
}

function fits({ rows }: Layout, settings: Settings): boolean {
  return rows.every(({ setting, view }, index) => {
    const row = settings[index];
    return row?.setting === setting && row.view === view;
  });
}

function placesOf(settings: Settings): ReadonlyMap<string, Place> {
  if (last?.settings === settings) return last.places;
  let layout = LAYOUTS.get(settings.length);
  if (layout === undefined || !fits(layout, settings)) {
    layout = layoutFor(settings);
    if (LAYOUTS.size >= MOST_LAYOUTS) LAYOUTS.clear();
    LAYOUTS.set(settings.length, layout);
  }
  last = { settings, places: layout.places };
  return layout.places;
}

/** The reading of a setting in a view; one that was never read counts as unreadable, not as absent. */
export function readingOf(snapshot: Snapshot, setting: string, view: RegistryView = 'native'): Reading {
  const { settings } = snapshot;
  const at = placesOf(settings).get(setting)?.[view];
  return (at === undefined ? undefined : settings[at]?.reading) ?? NOT_READ;
}
