import { stringOf, valueOf, type RegistryView } from '../../windows/registry.ts';
import { setting, settingPath } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import { plainValueOrNull } from '../plain-value.ts';
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
  const value = valueOf(reading);
  const text = value === null || asText === 'bytes' ? null : stringOf(value);
  return {
    path: settingPath(row, view),
    name: row.name,
    found: text ?? plainValueOrNull(value),
    ...(reading.state === 'unreadable' ? { unreadable: true as const } : {}),
    source: row.source,
  };
}

/** Evidence of those settings that have a value or can't be read; for what is shown only where it is there. */
export function presentEvidence(
  facts: Facts,
  wanted: readonly { readonly id: string; readonly view: RegistryView }[],
): readonly Evidence[] {
  return wanted
    .filter(({ id, view }) => readingOf(facts.snapshot, id, view).state === 'value')
    .map(({ id, view }) => settingEvidence(facts, id, view));
}
