import { type Reading, type RegistryView } from '../../windows/registry.ts';
import { textsOf } from '../../windows/registry-texts.ts';
import { setting, settingPath } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import { plainValue } from '../plain-value.ts';
import { readingOf } from '../snapshot.ts';
import type { Evidence } from './rung.ts';

/** What was found of a setting in a view, as evidence. */
export function foundEvidence(id: string, view: RegistryView, found: Evidence['found']): Evidence {
  const row = setting(id);
  return { path: settingPath(row, view), name: row.name, found, source: row.source };
}

function evidenceOf(id: string, view: RegistryView, reading: Reading, text: string | null): Evidence {
  if (reading.state === 'value') return foundEvidence(id, view, text ?? plainValue(reading));
  const nothing = foundEvidence(id, view, null);
  return reading.state === 'absent' ? nothing : { ...nothing, unreadable: true };
}

/** A setting in a view as evidence: where it is, and which bytes are there. */
export function settingEvidence({ readings }: Facts, id: string, view: RegistryView = 'native'): Evidence {
  return evidenceOf(id, view, readingOf(readings, id, view), null);
}

/** The same with a text shown as a text; a list of texts is shown as one, with commas. */
export function textEvidence({ readings }: Facts, id: string, view: RegistryView = 'native'): Evidence {
  const reading = readingOf(readings, id, view);
  const texts = reading.state === 'value' ? textsOf(reading) : null;
  return evidenceOf(id, view, reading, texts === null ? null : texts.join(','));
}

/** Evidence of those settings that have a value in the view; for what is shown only where it is there. */
export function presentEvidence(
  facts: Facts,
  ids: readonly string[],
  view: RegistryView = 'native',
): readonly Evidence[] {
  return ids
    .filter((id) => readingOf(facts.readings, id, view).state === 'value')
    .map((id) => settingEvidence(facts, id, view));
}
