import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { isOver } from '../../../shared/remediation/entry-states.ts';
import { sameValue } from '../../../shared/windows/registry.ts';
import type { RegistryDriver } from '../../ports.ts';
import { readSides, type IsOn } from '../../journal/entry-writes.ts';

// Several entries may have written one value, each on top of what the one before it wrote. They are undone in the
// opposite order: whatever a value happens to be, an entry restores it only if no later one in effect wrote it.

const placeOf = ({ setting, view }: EntryWrite): string => `${setting} ${view}`;

/** True if a value is as an undo left it, of this write or of one of the earlier entries (oldest first) below it. */
export function isBack(write: EntryWrite, earlier: readonly JournalEntry[], isOn: IsOn): boolean {
  if (isOn(write, 'before')) return true;
  for (const [index, { state, writes }] of [...earlier.entries()].reverse()) {
    const below = state === 'failed' ? undefined : writes.find((one) => placeOf(one) === placeOf(write));
    if (below === undefined) continue;
    const isUndone = state === 'undone' || state === 'undone-in-part';
    return isUndone && sameValue(below.after, write.before) && isBack(below, earlier.slice(0, index), isOn);
  }
  return false;
}

/**
 * Returns the writes of an entry over which a later one in effect wrote, each with the newest such entry. Of one that
 * is undone in part, what it restored doesn't count.
 *
 * @param entries The whole journal, oldest first.
 */
export function writtenOver(
  { id, writes }: JournalEntry,
  entries: readonly JournalEntry[],
  isOn: IsOn,
): ReadonlyMap<EntryWrite, number> {
  const later = new Map<string, number>();
  for (const [index, one] of entries.entries()) {
    if (one.id <= id || isOver(one.state)) continue;
    for (const write of one.writes)
      if (one.state !== 'undone-in-part' || !isBack(write, entries.slice(0, index), isOn))
        later.set(placeOf(write), one.id);
  }
  return new Map(
    writes.flatMap((write) => {
      const by = later.get(placeOf(write));
      return by === undefined ? [] : [[write, by] as const];
    }),
  );
}

export interface ToUndo {
  readonly writes: readonly EntryWrite[];
  /** Those over which a later entry in effect wrote. */
  readonly over: readonly EntryWrite[];
  /** The newest of these later entries; 0 if there is none. */
  readonly later: number;
}

export async function writesToUndo(
  driver: RegistryDriver,
  entry: JournalEntry,
  entries: readonly JournalEntry[],
): Promise<ToUndo> {
  const places = new Set(entry.writes.map(placeOf));
  const isOn = await readSides(
    driver,
    entries.flatMap(({ writes }) => writes.filter((write) => places.has(placeOf(write)))),
  );
  const over = writtenOver(entry, entries, isOn);
  const earlier = entries.filter(({ id }) => id < entry.id);
  /** True if it was restored, and then an earlier entry was undone too: what is there now may look like its own. */
  const isDone = (write: EntryWrite): boolean =>
    entry.state === 'undone-in-part' && !isOn(write, 'before') && isBack(write, earlier, isOn);
  return {
    writes: entry.writes.filter((write) => !over.has(write) && !isDone(write)),
    over: [...over.keys()],
    later: Math.max(0, ...over.values()),
  };
}
