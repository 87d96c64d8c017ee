import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { findPlace, PLACE_COUNT, type Place } from '../windows/places.ts';
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
type Indices = Partial<Record<RegistryView, number>>;

/** The order of the readings in a snapshot. All snapshots of one kind of PC share it, and a fleet has two or three. */
interface Layout {
  readonly ids: readonly string[];
  readonly views: readonly RegistryView[];
  readonly indices: ReadonlyMap<string, Indices>;
  /** The indices by the slots of the places, -1 for a place that isn't in the snapshot. */
  readonly bySlot: readonly number[];
}

const MOST_LAYOUTS = 8;
/** By the number of readings. */
const LAYOUTS = new Map<number, Layout>();
/** The snapshot that was asked last: every rung, offer and plan asks it many times in a row. */
let last: { readonly settings: Settings; readonly layout: Layout } | null = null;

function layoutFor(settings: Settings): Layout {
  const indices = new Map<string, Indices>();
  const bySlot = Array.from({ length: PLACE_COUNT }, () => -1);
  settings.forEach(({ setting, view }, index) => {
    const ofSetting = indices.get(setting) ?? {};
    ofSetting[view] = index;
    indices.set(setting, ofSetting);
    const place = findPlace(setting, view);
    if (place !== undefined) bySlot[place.slot] = index;
  });
  return { ids: settings.map(({ setting }) => setting), views: settings.map(({ view }) => view), indices, bySlot };
}

function fits({ ids, views }: Layout, settings: Settings): boolean {
  let index = 0;
  for (const { setting, view } of settings) {
    if (ids[index] !== setting || views[index] !== view) return false;
    index++;
  }
  return index === ids.length;
}

function layoutOf(settings: Settings): Layout {
  if (last?.settings === settings) return last.layout;
  let layout = LAYOUTS.get(settings.length);
  if (layout === undefined || !fits(layout, settings)) {
    layout = layoutFor(settings);
    if (LAYOUTS.size >= MOST_LAYOUTS) LAYOUTS.clear();
    LAYOUTS.set(settings.length, layout);
  }
  last = { settings, layout };
  return layout;
}

/** The reading of a setting in a view; one that was never read counts as unreadable, not as absent. */
export function readingOf(snapshot: Snapshot, setting: string, view: RegistryView = 'native'): Reading {
  const { settings } = snapshot;
  const at = layoutOf(settings).indices.get(setting)?.[view];
  return (at === undefined ? undefined : settings[at]?.reading) ?? NOT_READ;
}

/** The same for a place, which is the quick way. */
export function readingAt({ settings }: Snapshot, { slot }: Place): Reading {
  const at = layoutOf(settings).bySlot[slot] ?? -1;
  return at < 0 ? NOT_READ : (settings[at]?.reading ?? NOT_READ);
}
