import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { machineOf, viewsOf, type Machine } from './machine.ts';
import { indexReadings, readingOf, type Readings, type Snapshot } from './snapshot.ts';
import { updateFinding, type UpdateFinding } from './update-state.ts';
import { viewState, type ViewState } from './view-state.ts';

/** What every rung and the plan start from: the readings of a snapshot, with machine, update and values interpreted once. */
export interface Facts {
  readonly readings: Readings;
  readonly machine: Machine;
  readonly update: UpdateFinding;
  /** Whose settings those of the user are; null for whoever asked. */
  readonly user: NonNullable<Snapshot['user']> | null;
  /** One for each view that this Windows has; empty where the release has no rules. */
  readonly views: readonly ViewState[];
}

export function factsOf(snapshot: Snapshot): Facts {
  const readings = indexReadings(snapshot.settings);
  const machine = machineOf(snapshot, readings);
  const { rules } = machine;
  const views =
    rules === null
      ? []
      : viewsOf(machine).map((view) => viewState(view, readingOf(readings, DEFAULT_SECURE_PROTOCOLS, view), rules));
  return { readings, machine, update: updateFinding(snapshot.files, machine), user: snapshot.user ?? null, views };
}
