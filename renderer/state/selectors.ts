import type { Checked, HistoryEntry } from '../../shared/ipc/contract.ts';
import type { HeldUp } from '../../shared/present/apply-reason.ts';
import type { UnreadableEntry } from '../../shared/remediation/journal-entry.ts';
import type { Texts } from './texts.ts';
import { verdictView, type VerdictView } from '../../shared/present/verdict.ts';
import type { WindowState } from './window-state.ts';

/** Something is under way, so nothing else can be begun. */
export const isBusy = ({ running }: WindowState): boolean => running !== null;

export const isChecking = ({ running }: WindowState): boolean => running?.kind === 'check';

export const isApplying = ({ running }: WindowState): boolean => running?.kind === 'apply';

/** Windows will ask for permission when something is written. */
export const asksPermission = ({ context }: WindowState): boolean => context.asksPermission;

/** There is a Windows that can be asked; a practice PC is a registry file. */
export const hasWindowsToAsk = ({ context }: WindowState): boolean => context.pcName !== null;

/** This Windows has one view only, as far as a check has shown. */
export const hasOneView = ({ checked }: WindowState): boolean => checked?.report.views.wow64 === null;

/** The journal's entry that stopped halfway, if there is one. */
export function pendingEntry({ history }: WindowState): HistoryEntry | null {
  return history?.entries.find(({ state }) => state === 'pending') ?? null;
}

const NONE: readonly UnreadableEntry[] = [];

/** The journal's entries that can't be read. */
export const unreadableEntries = ({ history }: WindowState): readonly UnreadableEntry[] => history?.unreadable ?? NONE;

/** What of the journal has to be settled before anything is written. */
export function heldUpBy(state: WindowState): HeldUp | null {
  if (unreadableEntries(state).length > 0) return 'unreadable';
  return pendingEntry(state) === null ? null : 'pending';
}

/** Nothing can be written now: something is under way, or something of the journal comes first. */
export const isBlocked = (state: WindowState): boolean => isBusy(state) || heldUpBy(state) !== null;

const views = new WeakMap<Checked, { readonly texts: Texts; readonly view: VerdictView }>();

/** The verdict of a check in words; made once for a check and a language. */
export function verdictOfCheck(checked: Checked, texts: Texts): VerdictView {
  const known = views.get(checked);
  if (known?.texts === texts) return known.view;
  const view = verdictView(checked, texts);
  views.set(checked, { texts, view });
  return view;
}
