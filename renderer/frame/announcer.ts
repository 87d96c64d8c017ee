import { useEffect } from 'react';
import { claimView } from '../../shared/present/claim.ts';
import { failureView } from '../../shared/present/failure.ts';
import { outcomeTitle } from '../../shared/present/outcome.ts';
import { withoutStop } from '../../shared/text/full-stop.ts';
import { announce } from '../components/announce.ts';
import { isSaidByHome } from '../state/selectors.ts';
import { useStore } from '../state/use-store.ts';
import type { WindowState } from '../state/window-state.ts';

/** Returns what is read out when something ended: the outcome or the failure, and after a check its claim. */
export function announcement({ notice, running, checked, texts }: WindowState): string {
  if (running !== null) return running.kind === 'check' ? texts.t.home.checking : '';
  const claim = checked === null ? null : claimView(checked.report, texts.m);
  const isSaid = isSaidByHome(notice);
  const ended =
    notice === null || isSaid
      ? []
      : [notice.kind === 'outcome' ? outcomeTitle(notice.outcome, texts.t) : failureView(notice.failure, texts).title];
  const said = claim === null || notice?.kind === 'failure' ? [] : [claim.headline, ...(isSaid ? [claim.reason] : [])];
  const { joined } = texts.m;
  return [...ended, ...said].map((part) => joined.sentence(withoutStop(part))).join(joined.space);
}

export function useAnnouncer(): void {
  const words = useStore(announcement);
  useEffect(() => announce(words), [words]);
}
