import { useEffect } from 'react';
import { failureView } from '../../shared/present/failure.ts';
import { claimView } from '../../shared/present/claim.ts';
import { outcomeTitle } from '../../shared/present/outcome.ts';
import { verdictView } from '../../shared/present/verdict.ts';
import { announce } from '../components/announce.ts';
import { isSaidByHome } from '../state/selectors.ts';
import { useStore } from '../state/use-store.ts';
import type { WindowState } from '../state/window-state.ts';

/** Returns what is read out when something ended: the outcome or the failure, and after a check its verdict. */
export function announcement({ notice, running, checked, texts }: WindowState): string {
  if (running !== null) return running.kind === 'check' ? texts.t.home.checking : '';
  if (checked !== null && isSaidByHome(notice)) {
    const { headline, reason } = claimView(checked, notice, null, texts);
    return `${headline.replace(/\.$/, '')}. ${reason}`;
  }
  const ended =
    notice === null
      ? []
      : [notice.kind === 'outcome' ? outcomeTitle(notice.outcome, texts.t) : failureView(notice.failure, texts).title];
  const verdict = checked === null || notice?.kind === 'failure' ? [] : [verdictView(checked.report, texts.m).headline];
  return [...ended, ...verdict].map((part) => `${part.replace(/\.$/, '')}.`).join(' ');
}

export function useAnnouncer(): void {
  const words = useStore(announcement);
  useEffect(() => announce(words), [words]);
}
