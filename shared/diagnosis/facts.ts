import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { machineOf, viewsOf, type Machine } from './machine.ts';
import { indexReadings, readingOf, type Readings, type Snapshot } from './snapshot.ts';
import { updateFinding, type UpdateFinding } from './update-state.ts';
import { viewState, type ViewState } from './view-state.ts';
import { dwordOf } from '../windows/registry.ts';

/** The input of rungs and plan: the readings of a snapshot, with machine, update and values interpreted once. */
export interface Facts {
  readonly readings: Readings;
  readonly machine: Machine;
  readonly update: UpdateFinding;
  /** The owner of the user's settings; null for the caller. */
  readonly user: NonNullable<Snapshot['user']> | null;
  /** The drivers of ODBC's data sources; empty if they weren't read. */
  readonly drivers: readonly string[];
  /** One for each view that this version of Windows has; empty if the release has no rules. */
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
  const { files, user = null, drivers = [] } = snapshot;
  return { readings, machine, update: updateFinding(files, machine), user, drivers, views };
}

/** `Start` of a disabled service. Source: facts 15.2. */
export const DISABLED = 4;

/** Returns a service's start type, as far as it matters: `absent` is no value, even on a Windows version without it. */
export function serviceState({ readings }: Facts, id: string): 'off' | 'other' | 'absent' | 'unreadable' {
  const reading = readingOf(readings, id);
  if (reading.state !== 'value') return reading.state;
  return dwordOf(reading) === DISABLED ? 'off' : 'other';
}
