import { placeOf, type Place } from '../../windows/places.ts';
import { stringOf, type RegistryView } from '../../windows/registry.ts';
import { setting, settingPath } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import { plainValue } from '../plain-value.ts';
import { readingAt } from '../snapshot.ts';
import type { Evidence } from './rung.ts';

/** A place that a rung shows, with the evidence that is the same on every PC. Made once for each rung. */
export interface ShownPlace extends Place {
  readonly absent: Evidence;
  readonly unreadable: Evidence;
}

/**
 * A setting in a view, to be shown.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function shown(id: string, view: RegistryView = 'native'): ShownPlace {
  const row = setting(id);
  const { name, source } = row;
  const path = settingPath(row, view);
  return {
    ...placeOf(id, view),
    absent: { path, name, found: null, source },
    unreadable: { path, name, found: null, unreadable: true, source },
  };
}

/**
 * The same in each view.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function shownByView(id: string): Readonly<Record<RegistryView, ShownPlace>> {
  return { native: shown(id, 'native'), wow64: shown(id, 'wow64') };
}

/** What was found at a place, as evidence. */
export function foundEvidence({ absent }: ShownPlace, found: NonNullable<Evidence['found']>): Evidence {
  const { path, name, source } = absent;
  return { path, name, found, source };
}

/** A setting as evidence: where it is, and what is there. A text is shown as a text where `asText` says so. */
export function settingEvidence(facts: Facts, place: ShownPlace, asText: 'text' | 'bytes' = 'bytes'): Evidence {
  const reading = readingAt(facts.snapshot, place);
  if (reading.state === 'absent') return place.absent;
  if (reading.state === 'unreadable') return place.unreadable;
  const text = asText === 'bytes' ? null : stringOf(reading);
  return foundEvidence(place, text ?? plainValue(reading));
}

/** Evidence of those settings that have a value; for what is shown only where it is there. */
export function presentEvidence(facts: Facts, places: readonly ShownPlace[]): Evidence[] {
  const present: Evidence[] = [];
  for (const place of places) {
    if (readingAt(facts.snapshot, place).state === 'value') present.push(settingEvidence(facts, place));
  }
  return present;
}
