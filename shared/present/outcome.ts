import type { Outcome } from '../report/report.ts';
import type { StartPart } from '../text/window.ts';
import { settingById } from '../windows/settings.ts';
import { countWrites, writeView, type WriteView } from './writes.ts';

type OutcomeTitle =
  | { readonly key: 'nothing' | 'failed' | 'notEqual' }
  | { readonly key: 'undone'; readonly back: number }
  | { readonly key: 'undonePartly'; readonly back: number; readonly left: number }
  | { readonly key: 'committed'; readonly writes: number; readonly removals: number };

/** What a change came to. `entry` is the journal entry that undo takes back; null if there is none. */
export interface OutcomeView {
  readonly title: OutcomeTitle;
  readonly state: Outcome['state'];
  readonly writes: readonly WriteView[];
  readonly leftAlone: readonly WriteView[];
  readonly mismatches: readonly WriteView[];
  /** True if what was written reads back equal; null if nothing was written. */
  readonly isEqual: boolean | null;
  readonly entry: number | null;
  readonly restart: readonly string[];
  /** True if all of it is about what comes in, which no program that connects has to do with. */
  readonly isIncoming: boolean;
}

function titleOf(outcome: Outcome): OutcomeTitle {
  if (outcome.state === 'nothing-to-do') return { key: 'nothing' };
  if (outcome.state === 'failed') return { key: 'failed' };
  if (!outcome.verified) return { key: 'notEqual' };
  if (outcome.state === 'committed') return { key: 'committed', ...countWrites(outcome.writes) };
  const back = outcome.writes.length;
  const left = outcome.conflicts?.length ?? 0;
  return left === 0 ? { key: 'undone', back } : { key: 'undonePartly', back, left };
}

export function outcomeView(outcome: Outcome): OutcomeView {
  const { state, writes, conflicts = [], mismatches = [], verified, journal, restart = [] } = outcome;
  return {
    title: titleOf(outcome),
    state,
    writes: writes.map(writeView),
    leftAlone: conflicts.map(writeView),
    mismatches: mismatches.map(writeView),
    isEqual: writes.length > 0 ? verified : null,
    entry: state === 'committed' ? journal : null,
    restart,
    isIncoming: writes.length > 0 && writes.every(({ setting }) => settingById(setting)?.scope === 'schannel-server'),
  };
}

export function outcomeTitle(outcome: Outcome, { change }: Pick<StartPart['t'], 'change'>): string {
  const title = titleOf(outcome);
  switch (title.key) {
    case 'committed':
      return change.committed(title.writes, title.removals);
    case 'undone':
      return change.undone(title.back);
    case 'undonePartly':
      return change.undonePartly(title.back, title.left);
    case 'nothing':
    case 'failed':
    case 'notEqual':
      return change[title.key];
  }
}
