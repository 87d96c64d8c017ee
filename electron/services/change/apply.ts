import type { EntryWrite, JournalEntry } from '../../../shared/remediation/journal-entry.ts';
import type { Confirmation } from '../../../shared/remediation/confirmations.ts';
import { goesWith } from '../../../shared/remediation/lost-protocols.ts';
import type { Plan } from '../../../shared/remediation/plan.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { USER_SELECTION } from '../../../shared/remediation/user-plan.ts';
import { fail, type Failure } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Outcome } from '../../../shared/report/report.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting, settingPath } from '../../../shared/windows/settings.ts';
import { sameValue, valueOf } from '../../../shared/windows/registry.ts';
import type { Elevator } from '../../ports.ts';
import type { JournalContent } from '../../journal/journal.ts';
import { pruneJournal, putState, keepKeyTimes } from '../../journal/keep-entry.ts';
import { applyExit, finishChange, readBackOutcome, type FinishedChange } from './finished-change.ts';
import { check, type CheckedPc } from '../read/check.ts';
import { changeSafely, type Looked } from './change-safely.ts';
import { beginEntry, countMissingKeys, moveTo, openJournal, otherSpelling } from './mover.ts';
import { itemTo, notOnSide, writeName, writeRef } from '../../journal/entry-writes.ts';
import type { Pc } from '../pc/pc.ts';
import { planDigest } from './digests.ts';
import { refuseSelection, refuseWithoutTls12, refusedRetirement } from './refusals.ts';
import { forgetUndo, scheduleUndo } from './undo-by-itself.ts';
import { throughHelper } from './through-helper.ts';
import type { HelperRequest } from '../../../shared/remediation/helper-request.ts';
import { refusalsOf } from '../../../shared/remediation/retire/refusals.ts';
import type { Insistence } from '../../../shared/remediation/retire/review.ts';

/** What the user confirmed, and insists on; minutes after which Windows undoes it automatically, null to keep it. */
interface How {
  readonly confirmed: readonly Confirmation[];
  readonly insisted: readonly Insistence[];
  readonly undoAfter: number | null;
}

/** Returns why old protocols can't be turned off on this PC, whatever the evidence and forecast; null if they can. */
async function refuseRetiring(
  pc: Pc,
  { diagnosis: { facts } }: CheckedPc,
  { retire }: Selection,
  { insisted }: How,
): Promise<Failure | null> {
  if (retire === undefined) return null;
  const refusals = refusalsOf(facts, retire, { remoteSession: await pc.remoteSession(), evidence: null, forecast: [] });
  return refusedRetirement({ refusals, evidence: null, forecast: [] }, insisted);
}

function requestFor(selection: Selection, seen: string, how: How): HelperRequest {
  const { retire } = selection;
  if (retire === undefined) {
    return { verb: 'apply', selection, seen, withoutTls12: how.confirmed.includes('without-tls12') };
  }
  const inSpiteOfRemoteSession = how.insisted.includes('in-spite-of-remote-session');
  return { verb: 'retire', retirement: retire, seen, inSpiteOfRemoteSession, undoAfter: how.undoAfter };
}

/** Names the change in a failure that isn't about a single value. */
const WINHTTP_KEY = settingPath(setting(DEFAULT_SECURE_PROTOCOLS), 'native');
const changeName = ({ ofUser }: Pc): string => (ofUser ? 'HKCU' : WINHTTP_KEY);

/** Turns the plan into an entry's writes, reading each value again; a value that changed meanwhile is a conflict. */
async function entryWrites(pc: Pc, plan: Plan): Promise<Result<readonly EntryWrite[]>> {
  const writes = plan.map((item): EntryWrite => ({ ...item, missingKeys: 0 }));
  const readings = await pc.driver.read(writes.map(writeRef));
  const counted: EntryWrite[] = [];
  for (const [index, write] of writes.entries()) {
    const reading = readings[index];
    if (reading === undefined || reading.state === 'unreadable' || !sameValue(valueOf(reading), write.before)) {
      return fail('conflict', { what: writeName(write) });
    }
    const missing = await countMissingKeys(pc.driver, writeRef(write));
    if (!missing.ok) return missing;
    const spelling = write.before === null ? null : await otherSpelling(pc.driver, writeRef(write));
    counted.push({ ...write, missingKeys: missing.value, ...(spelling === null ? {} : { spelling }) });
  }
  return succeed(counted);
}

/** Reverts the writes of a failed apply; the rest stays pending for recovery, and for its task if it has one. */
async function takeBack(pc: Pc, entry: JournalEntry, failure: Failure): Promise<Failure> {
  const back = await moveTo(pc.driver, entry.writes, 'before');
  const closed = back.ok && (await putState(pc.driver, { ...entry, state: 'failed', doing: null })).ok;
  if (!closed) return fail('left-half-done', { id: entry.id, ...failure.details });
  await forgetUndo(pc, entry);
  return failure;
}

async function writePlan(
  pc: Pc,
  { content, before }: Prepared,
  selection: Selection,
  undoAfter: number | null,
): Promise<Result<JournalEntry>> {
  const writes = await entryWrites(pc, before.plan);
  if (!writes.ok) return writes;
  const at = pc.clock.now().toISOString();
  const entry = await beginEntry(pc.driver, content, { at, selection, writes: writes.value });
  if (!entry.ok) return entry;
  // before the first value: a change that cuts this session off is still undone
  const scheduled = undoAfter === null ? succeed(null) : await scheduleUndo(pc, entry.value, undoAfter);
  if (!scheduled.ok) return takeBack(pc, entry.value, scheduled);
  const moved = await moveTo(pc.driver, entry.value.writes, 'after');
  if (!moved.ok) return takeBack(pc, entry.value, moved);
  const [conflict] = moved.value.conflicts;
  if (conflict !== undefined) return takeBack(pc, entry.value, fail('conflict', { what: writeName(conflict) }));
  const committed = { ...entry.value, state: 'committed' as const, doing: null };
  const closed = await putState(pc.driver, committed);
  if (!closed.ok) return takeBack(pc, entry.value, fail('write-failed', { what: 'journal', detail: closed.detail }));
  await keepKeyTimes(pc.driver, committed);
  await pruneJournal(pc.driver, content);
  return succeed(committed);
}

function isOfPlan(entry: JournalEntry, plan: Plan): boolean {
  return (
    entry.writes.length === plan.length &&
    entry.writes.every(({ setting, view, after }, index) => {
      const item = plan[index];
      return item?.setting === setting && item.view === view && sameValue(after, item.after);
    })
  );
}

/** Has the helper write the plan. Its entry is the new one in the journal that fits this plan. */
function askHelper(
  pc: Pc,
  elevator: Elevator,
  { content, before, digest }: Prepared,
  selection: Selection,
  how: How,
): Promise<Result<JournalEntry>> {
  const find = (entries: readonly JournalEntry[]): JournalEntry | undefined =>
    entries.find((entry) => entry.id > content.highest && isOfPlan(entry, before.plan));
  const isDone = ({ state }: JournalEntry): boolean => state === 'committed';
  return throughHelper(pc, elevator, requestFor(selection, digest, how), find, isDone, WINHTTP_KEY);
}

interface Prepared {
  readonly content: JournalContent;
  readonly before: CheckedPc;
  readonly digest: string;
}

/** Reads journal and PC; a conflict if the plan isn't the one that was seen. */
async function prepare(
  pc: Pc,
  selection: Selection,
  seen: string | null,
  how: How,
): Promise<Result<Looked<Prepared, FinishedChange>>> {
  const journal = await openJournal(pc.driver);
  if (!journal.ok) return journal;
  const before = await check(pc, selection);
  const refused =
    selection.retire === undefined
      ? (refuseSelection(before, selection) ?? refuseWithoutTls12(before, selection, how.confirmed))
      : await refuseRetiring(pc, before, selection, how);
  if (refused !== null) return refused;
  const { plan } = before.report;
  const digest = planDigest(plan);
  if (seen !== null && seen !== digest) return fail('conflict', { what: plan[0]?.path ?? changeName(pc) });
  if (plan.length > 0) return succeed({ toDo: { content: journal.value, before, digest } });
  const outcome: Outcome = { state: 'nothing-to-do', journal: null, writes: [], verified: true };
  return succeed({ done: await finishChange(pc, outcome, (checked) => applyExit(pc, checked, selection, true)) });
}

async function applied(
  pc: Pc,
  entry: JournalEntry,
  { before }: Prepared,
  selection: Selection,
): Promise<Result<FinishedChange>> {
  const differing = await notOnSide(pc.driver, entry.writes, 'after');
  const verified = differing.length === 0;
  const goes = goesWith(before.plan, before.diagnosis.facts);
  const outcome: Outcome = {
    state: 'committed',
    journal: entry.id,
    writes: before.report.plan,
    ...(goes.length > 0 ? { goes } : {}),
    ...(await readBackOutcome(
      pc,
      differing.map((write) => itemTo(write)),
    )),
  };
  return succeed(await finishChange(pc, outcome, (after) => applyExit(pc, after, selection, verified)));
}

/**
 * Applies a selection; for the user's own values, the only one there is. `seen` is the digest of the plan that the user
 * saw, if any: another plan is a conflict. It is written as one journalled group. Ends without a write if something
 * that must be `confirmed` isn't, or if the plan is empty.
 */
export function apply(
  pc: Pc,
  chosen: Selection,
  seen: string | null,
  ready?: Promise<unknown>,
  { confirmed = [], insisted = [], undoAfter = null }: Partial<How> = {},
): Promise<Result<FinishedChange>> {
  const how: How = { confirmed, insisted, undoAfter };
  const selection = pc.ofUser ? USER_SELECTION : chosen;
  const end = async (entry: Result<JournalEntry>, prepared: Prepared): Promise<Result<FinishedChange>> =>
    entry.ok ? applied(pc, entry.value, prepared, selection) : entry;
  return changeSafely<Prepared, FinishedChange>(pc, {
    look: (before) => prepare(pc, selection, before?.digest ?? seen, how),
    confirmed,
    ready,
    throughHelper: async (elevator, prepared) => end(await askHelper(pc, elevator, prepared, selection, how), prepared),
    write: async (prepared) => end(await writePlan(pc, prepared, selection, undoAfter), prepared),
  });
}
