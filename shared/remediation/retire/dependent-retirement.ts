import { dwordOf } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../windows/settings.ts';
import { SCHANNEL_VALUES, schannelIdOf, type SchannelSide } from '../../windows/catalogue/protocols.ts';
import { TLS_1_2 } from '../../tls/protocols.ts';
import type { EntryWrite, JournalEntry } from '../journal-entry.ts';
import { sidesOf } from './retirement.ts';

const hasTls12 = (value: EntryWrite['before']): boolean => value !== null && ((dwordOf(value) ?? 0) & TLS_1_2) !== 0;

function carries({ setting, before }: EntryWrite, side: SchannelSide): boolean {
  if (SCHANNEL_VALUES.some((value) => setting === schannelIdOf('TLS 1.2', side, value))) return true;
  return side === 'client' && setting === DEFAULT_SECURE_PROTOCOLS && !hasTls12(before);
}

/** A newer retirement in effect for the same side: undoing TLS 1.2 would leave nothing there. Null if there is none. */
export function retirementOn(entry: JournalEntry, entries: readonly JournalEntry[]): JournalEntry | null {
  const resting = entries.filter(({ id, state, selection: { retire } }) => {
    if (id <= entry.id || state !== 'committed' || retire === undefined) return false;
    return sidesOf(retire).some((side) => entry.writes.some((write) => carries(write, side)));
  });
  return resting.at(-1) ?? null;
}
