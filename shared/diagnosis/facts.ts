import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { machineOf, viewsOf, type Machine } from './machine.ts';
import { readingOf, type Snapshot } from './snapshot.ts';
import { updateFinding, type UpdateFinding } from './update-state.ts';
import { viewState, type ViewState } from './view-state.ts';

/** What every rung and the plan start from: the snapshot, with the machine and the values judged once. */
export interface Facts {
  readonly snapshot: Snapshot;
  readonly machine: Machine;
  readonly update: UpdateFinding;
  /** One for each view that this Windows has; empty where the release has no rules. */
  readonly views: readonly ViewState[];
}

export function factsOf(snapshot: Snapshot): Facts {
  const machine = machineOf(snapshot);
  const { rules } = machine;
  const views =
    rules === null
      ? []
      : viewsOf(machine).map((view) => viewState(view, readingOf(snapshot, DEFAULT_SECURE_PROTOCOLS, view), rules));
  return { snapshot, machine, update: updateFinding(snapshot, machine), views };
}
