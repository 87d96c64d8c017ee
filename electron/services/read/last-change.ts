import { sameValue } from '../../../shared/windows/registry.ts';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { pendingEntry } from '../../../shared/remediation/entry-states.ts';
import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import { effectOf, type LastChange } from '../../../shared/report/last-change.ts';
import { readJournal } from '../../journal/journal.ts';
import { inForce, itemTo, readSides } from '../../journal/entry-writes.ts';
import { startOfWindows } from './origins.ts';
import type { Pc } from '../pc/pc.ts';

/** True if something else had changed a value after an earlier change of ours wrote it. */
const cameBack = ({ setting, view, before }: EntryWrite, earlier: readonly JournalEntry[]): boolean => {
  const isSame = (one: EntryWrite): boolean => one.setting === setting && one.view === view;
  const last = [...earlier].reverse().find(({ state, writes }) => state === 'committed' && writes.some(isSame));
  const left = last?.writes.find(isSame);
  return left !== undefined && !sameValue(left.after, before);
};

/** The newest change of the PC, or the one that stopped halfway, with what still stands; null if there is none. */
export async function readLastChange(
  { driver, clock, ranOn, ofUser }: Pc,
  snapshot: Snapshot,
): Promise<LastChange | null> {
  const journal = ofUser ? null : await readJournal(driver);
  if (journal?.ok !== true) return null;
  const entries = journal.value.entries.filter(({ state }) => state !== 'failed'); // nothing of these was left
  const entry = pendingEntry(entries) ?? entries.at(-1);
  if (entry === undefined) return null;
  const { id, at, state, doing, writes } = entry;
  const isOn = await readSides(driver, writes);
  const left = writes.filter((write) => !isOn(write, 'after'));
  const items = writes.map((write) => itemTo(write));
  const started = ranOn.driver === 'reg-file' ? null : startOfWindows(clock.now().getTime());
  const isBack = writes.some((write) => cameBack(write, entries.slice(0, entries.indexOf(entry))));
  return {
    id,
    at: new Date(at).toISOString(),
    state,
    inForce: inForce(entry, left, isOn),
    writes: items,
    ...effectOf(snapshot, items),
    ...(doing === null ? {} : { doing }),
    ...(isBack ? { cameBack: true as const } : {}),
    ...(started !== null && started > Date.parse(at) ? { restarted: true as const } : {}),
  };
}
