import type { HistoryEntry, Journal } from '../../shared/ipc/contract.ts';
import { isClaimed } from '../../shared/present/claim.ts';
import type { HeldUp } from '../../shared/present/writes.ts';
import type { Notice, WindowState } from './window-state.ts';

export const isBusy = ({ running }: WindowState): boolean => running !== null;

/** Changes the PC, or exchanges it. What is pressed while it is read begins after that (`run` of the store). */
export const isChanging = (state: WindowState): boolean => isBusy(state) && !isChecking(state);

export const isChecking = ({ running }: WindowState): boolean => running?.kind === 'check';

export const isApplying = ({ running }: WindowState): boolean => running?.kind === 'apply' && !running.ofUser;

export const isSaidByHome = (notice: Notice | null): notice is Notice & { kind: 'outcome' } =>
  notice?.kind === 'outcome' && notice.task.kind !== 'retire' && isClaimed(notice.outcome);

/** The user, or Windows in their place, gave no permission. */
export const isRefusal = (notice: Notice | null): notice is Notice & { kind: 'failure' } =>
  notice?.kind === 'failure' && notice.failure.code === 'elevation-refused';

export const didNotStick = (notice: Notice | null): notice is Notice & { kind: 'outcome' } =>
  notice?.kind === 'outcome' && notice.task.kind === 'apply' && !notice.outcome.verified;

export const isSaidInVerdict = (notice: Notice): boolean =>
  isRefusal(notice) || didNotStick(notice) || isSaidByHome(notice);

export const asksPermission = ({ context }: WindowState): boolean => context.asksPermission;

/** There is a Windows that can be tested; a practice PC is a registry file. */
export const hasWindowsToAsk = ({ context }: WindowState): boolean => context.pcName !== null;

/** The PC is a server, as far as a check has shown. */
export const isOfServer = ({ facts }: WindowState): boolean => facts?.machine.server === true;

/** This Windows has one view only, as far as a check has shown. */
export const hasOneView = ({ checked }: WindowState): boolean => checked?.report.views.wow64 === null;

interface Journals {
  readonly history: Journal | null;
}

/** The journal's entry that stopped halfway, if there is one. */
export function pendingEntry({ history }: Journals): HistoryEntry | null {
  return history?.entries.find(({ state }) => state === 'pending') ?? null;
}

/** The newest change that Windows is to undo automatically, if there is one. */
export const scheduledEntry = ({ history }: Journals): HistoryEntry | null =>
  history?.entries.find(({ undoAt }) => undoAt !== undefined) ?? null;

export function heldUpBy(state: Journals): HeldUp | null {
  if ((state.history?.unreadable.length ?? 0) > 0) return 'unreadable';
  return pendingEntry(state) === null ? null : 'pending';
}

export const isOwnBlocked = (state: WindowState): boolean =>
  isChanging(state) || heldUpBy({ history: state.history?.ofUser ?? null }) !== null;

/** A helper might still be writing: what is there now has to be seen first. */
const isInDoubt = ({ notice }: WindowState): boolean =>
  notice?.kind === 'failure' && notice.failure.code === 'helper-timed-out';

/** Nothing can be written now: something is under way or might be, or something of the journal comes first. */
export const isBlocked = (state: WindowState): boolean =>
  isChanging(state) || isInDoubt(state) || heldUpBy(state) !== null;
