import type { Checked, HistoryEntry } from '../../shared/ipc/contract.ts';
import type { Texts } from './texts.ts';
import { verdictView, type VerdictView } from '../../shared/present/verdict.ts';
import type { WindowState } from './window-state.ts';

/** Something is under way, so nothing else can be begun. */
export const isBusy = ({ running }: WindowState): boolean => running !== null;

export const isChecking = ({ running }: WindowState): boolean => running?.kind === 'check';

export const isApplying = ({ running }: WindowState): boolean => running?.kind === 'apply';

/** Windows will ask for permission when something is written. */
export const asksPermission = ({ context }: WindowState): boolean => context.asksPermission;

/** This Windows has one view only, as far as a check has shown. */
export const hasOneView = ({ checked }: WindowState): boolean => checked?.report.views.wow64 === null;

/** The journal's entry that stopped halfway, if there is one. */
export function pendingEntry({ history }: WindowState): HistoryEntry | null {
  return history?.entries.find(({ state }) => state === 'pending') ?? null;
}

export const isPending = (state: WindowState): boolean => pendingEntry(state) !== null;

/** Nothing can be written now: something is under way, or a change that stopped halfway comes first. */
export const isBlocked = (state: WindowState): boolean => isBusy(state) || isPending(state);

const views = new WeakMap<Checked, { readonly texts: Texts; readonly view: VerdictView }>();

/** The verdict of a check in words; made once for a check and a language. */
export function verdictOfCheck(checked: Checked, texts: Texts): VerdictView {
  const known = views.get(checked);
  if (known?.texts === texts) return known.view;
  const view = verdictView(checked, texts);
  views.set(checked, { texts, view });
  return view;
}
