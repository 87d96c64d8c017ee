import { sameValue, valueOf, type Reading, type RegistryValue, type RegistryView } from '../windows/registry.ts';
import { settingById, SETTINGS } from '../windows/settings.ts';
import { installedRuntimes } from '../diagnosis/dotnet-state.ts';
import type { Facts } from '../diagnosis/facts.ts';
import { viewsOf } from '../diagnosis/machine.ts';
import { readingOf, type Readings, type Snapshot } from '../diagnosis/snapshot.ts';
import type { Selection } from './selection.ts';
import { retireTargets } from './retire/targets.ts';
import { DEFAULT_SCOPES, EXTRA_SCOPES, targetsFor, type ExtraScope } from './scopes/index.ts';
import { holds, valueOver, type Target, type ValueTest } from './scopes/target.ts';

const readingAfter = (value: RegistryValue | null): Reading =>
  value === null ? { state: 'absent', keyExists: true } : { state: 'value', ...value };

export function snapshotAfter(snapshot: Snapshot, plan: Plan): Snapshot {
  return {
    ...snapshot,
    settings: snapshot.settings.map((row) => {
      const item = plan.find((one) => one.setting === row.setting && one.view === row.view);
      return item === undefined ? row : { ...row, reading: readingAfter(item.after) };
    }),
  };
}

export function readingsAfter(readings: Readings, plan: Plan): Readings {
  const after = { native: new Map(readings.native), wow64: new Map(readings.wow64) };
  for (const item of plan) after[item.view].set(item.setting, readingAfter(item.after));
  return after;
}

export function snapshotBefore(snapshot: Snapshot, plan: Plan): Snapshot {
  return snapshotAfter(
    snapshot,
    plan.map((item) => ({ ...item, before: item.after, after: item.before })),
  );
}

/** One write with its values before and after; null is no value. */
export interface PlannedWrite {
  readonly setting: string;
  readonly view: RegistryView;
  readonly before: RegistryValue | null;
  readonly after: RegistryValue | null;
}

export type Plan = readonly PlannedWrite[];

/** The targets that differ, and the value before each; never what can't be read, nor what this PC lacks. */
function differences(readings: Readings, targets: readonly Target[]): Plan {
  const made = new Map<string, Reading>();
  const keyOf = (id: string, view: RegistryView): string => `${id} ${view}`;
  const read = (id: string, view: RegistryView): Reading => made.get(keyOf(id, view)) ?? readingOf(readings, id, view);
  const isTrue = (test: ValueTest): boolean => holds(test, read(test.setting, test.view));
  return targets.flatMap((target): Plan => {
    const { setting: id, view, leaveAloneIf, onlyIf } = target;
    const reading = read(id, view);
    const value = valueOver(target, reading);
    if (reading.state === 'unreadable' || sameValue(valueOf(reading), value)) return [];
    if (leaveAloneIf.length > 0 && leaveAloneIf.every(isTrue)) return [];
    if (!onlyIf.every(isTrue)) return [];
    made.set(keyOf(id, view), readingAfter(value));
    return [{ setting: id, view, before: valueOf(reading), after: value }];
  });
}

const ORDER = new Map(SETTINGS.map((row, index) => [row.id, index]));

/** Returns the writes for these targets, ordered like the catalogue, native view first. */
export function planOf(readings: Readings, targets: readonly Target[]): Plan {
  return [...differences(readings, targets)].sort((a, b) => (ORDER.get(a.setting) ?? 0) - (ORDER.get(b.setting) ?? 0));
}

/** Ordered like the catalogue, native view first, empty if there is nothing to do. Pure and idempotent. */
export function makePlan(facts: Facts, selection: Selection): Plan {
  const { rules } = facts.machine;
  if (rules === null) return [];
  const { choice, scopes, retire } = selection;
  const runtimes = installedRuntimes(facts);
  const input = { choice, rules, views: viewsOf(facts.machine) };
  const targets = retire === undefined ? targetsFor(scopes, input) : retireTargets(retire, input);
  return planOf(
    facts.readings,
    targets.filter(({ runtime }) => runtime === null || runtimes.includes(runtime)),
  );
}

/** What each scope outside the default would write with a selection; those with nothing to write are left out. */
export function extraPlans(facts: Facts, selection: Selection): readonly { scope: ExtraScope; plan: Plan }[] {
  return EXTRA_SCOPES.flatMap((scope) => {
    const plan = makePlan(facts, { ...selection, scopes: [...DEFAULT_SCOPES, scope] });
    const own = plan.filter((item) => settingById(item.setting)?.scope === scope);
    return own.length === 0 ? [] : [{ scope, plan: own }];
  });
}
