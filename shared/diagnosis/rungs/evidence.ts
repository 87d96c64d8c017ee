import { stringOf, type RegistryView } from '../../windows/registry.ts';
import { setting, settingPath } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import { plainValue } from '../plain-value.ts';
import { readingOf } from '../snapshot.ts';
import type { Evidence } from './rung.ts';

/** A setting as evidence: where it is, and what is there. A text is shown as a text where `asText` says so. */
export function settingEvidence(
  facts: Facts,
  id: string,
  view: RegistryView = 'native',
  asText: 'text' | 'bytes' = 'bytes',
): Evidence {
  const row = setting(id);
  const reading = readingOf(facts.snapshot, id, view);
  const { name, source } = row;
  const path = settingPath(row, view);
  if (reading.state === 'unreadable') return { path, name, found: null, unreadable: true, source };
  if (reading.state === 'absent') return { path, name, found: null, source };
  const text = asText === 'bytes' ? null : stringOf(reading);
  return { path, name, found: text ?? plainValue(reading), source };
}

/** Evidence of those settings that have a value or can't be read; for what is shown only where it is there. */
export function presentEvidence(
  facts: Facts,
  wanted: readonly { readonly id: string; readonly view: RegistryView }[],
): readonly Evidence[] {
  const present: Evidence[] = [];
  for (const { id, view } of wanted) {
    if (readingOf(facts.snapshot, id, view).state === 'value') present.push(settingEvidence(facts, id, view));
  }
  return present;
}
