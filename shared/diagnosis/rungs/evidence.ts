import { type Reading, type RegistryView, textsOf } from '../../windows/registry.ts';
import { setting, settingPath, type Setting } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import { plainValue } from '../plain-value.ts';
import { readingOf } from '../snapshot.ts';
import type { Evidence } from './rung.ts';

/** A setting by its id or itself: one that only the server role reads has no id here. */
type Known = string | Setting;

const rowOf = (known: Known): Setting => (typeof known === 'string' ? setting(known) : known);

export function foundEvidence(known: Known, view: RegistryView, found: Evidence['found']): Evidence {
  const row = rowOf(known);
  return { path: settingPath(row, view), name: row.name, found, source: row.source };
}

function evidenceOf(row: Setting, view: RegistryView, reading: Reading, text: string | null): Evidence {
  if (reading.state === 'value') return foundEvidence(row, view, text ?? plainValue(reading));
  const nothing = foundEvidence(row, view, null);
  return reading.state === 'absent' ? nothing : { ...nothing, unreadable: true };
}

export function settingEvidence({ readings }: Facts, known: Known, view: RegistryView = 'native'): Evidence {
  const row = rowOf(known);
  return evidenceOf(row, view, readingOf(readings, row.id, view), null);
}

/** A setting in a view as evidence: a text is shown as a text; a list of texts is joined with commas. */
export function textEvidence({ readings }: Facts, known: Known, view: RegistryView = 'native'): Evidence {
  const row = rowOf(known);
  const reading = readingOf(readings, row.id, view);
  const texts = reading.state === 'value' ? textsOf(reading) : null;
  return evidenceOf(row, view, reading, texts === null ? null : texts.join(','));
}

/** Those of the same that aren't absent. */
export const textsThere = (facts: Facts, some: readonly Known[]): readonly Evidence[] =>
  some
    .map(rowOf)
    .filter(({ id }) => readingOf(facts.readings, id).state !== 'absent')
    .map((row) => textEvidence(facts, row));

export function presentEvidence(
  facts: Facts,
  some: readonly Known[],
  view: RegistryView = 'native',
): readonly Evidence[] {
  return some
    .map(rowOf)
    .filter(({ id }) => readingOf(facts.readings, id, view).state === 'value')
    .map((row) => settingEvidence(facts, row, view));
}
