import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { Failure } from '../../../shared/failures.ts';
import type { UsageReading } from '../../../shared/ipc/retire-channels.ts';
import type { LogPick } from '../../../shared/ipc/names.ts';
import type { PortChange } from '../../../shared/proof/port.ts';
import { RETIRABLE_IDS, type RetirableId, type Retirement } from '../../../shared/remediation/retire/retirement.ts';
import type { RetireLook } from '../../../shared/ipc/contract.ts';
import { refusalsInSpiteOf } from '../../../shared/remediation/retire/refusals.ts';
import type { Insistence, RetireRefusal, RetireReview } from '../../../shared/remediation/retire/review.ts';
import { stillOn, usualSide } from '../../../shared/present/retire.ts';
import { createRecord } from '../../state/store.ts';
import { usePart, usePc, type Texts } from '../../state/use-store.ts';
import type { WindowStore } from '../../state/window-store.ts';

/** A retirement that was made in this window: its entry, and what the evidence said before it. */
export interface Made {
  readonly id: number;
  readonly retirement: Retirement;
  /** Null: no logs said anything. */
  readonly cutOff: { readonly clients: number; readonly more: boolean } | null;
  readonly ports: readonly PortChange[];
}

/** What is shown on Retire. It is kept while other places are shown, and dropped when another PC is. */
export interface RetirePlace {
  readonly page: 'choose' | 'help' | 'plan' | 'done';
  /** Null: as is usual for the PC. */
  readonly side: Retirement['side'] | null;
  /** Null: all that are still on. */
  readonly protocols: readonly RetirableId[] | null;
  readonly insisted: readonly Insistence[];
  readonly isUndoneByItself: boolean;
  readonly ports: string;
  /** Null before the program was asked. */
  readonly reading: UsageReading | null;
  readonly isPicking: boolean;
  readonly readFailure: Failure | null;
  /** The newest answer; it stays until the next one is there. */
  readonly review: RetireLook | null;
  readonly made: Made | null;
}

const AT_FIRST: RetirePlace = {
  ...{ page: 'choose', side: null, protocols: null, insisted: [], isUndoneByItself: true, ports: '' },
  ...{ reading: null, isPicking: false, readFailure: null, review: null, made: null },
};

/** Returns what is chosen, with the default if nothing was; null if no protocol is. */
export function retirementOf({ side, protocols, review }: RetirePlace, facts: Facts): Retirement | null {
  const chosenSide = side ?? usualSide(facts, review?.forecast ?? []);
  const on = stillOn(facts, chosenSide);
  const chosen = (protocols ?? on).filter((id) => on.includes(id) || facts.machine.rules === null);
  const all = protocols === null && on.length === 0 ? RETIRABLE_IDS : chosen;
  return all.length === 0 ? null : { side: chosenSide, protocols: RETIRABLE_IDS.filter((id) => all.includes(id)) };
}

export function createRetireStore(window: WindowStore) {
  const { get, dispatch, subscribe } = createRecord(AT_FIRST);
  const { ask, on } = window.actions;
  let question = 0;

  const showReading = async (channel: 'usage' | 'forget-usage' = 'usage'): Promise<void> => {
    const answer = await ask(channel, {});
    if (answer.ok) dispatch({ reading: answer.value });
  };

  let { context, notice } = window.get();
  window.subscribe(() => {
    const now = window.get();
    if (now.context !== context) {
      context = now.context;
      question++;
      dispatch(AT_FIRST);
      void showReading();
    }
    if (now.notice === notice) return;
    notice = now.notice;
    if (notice?.kind !== 'outcome' || notice.task.kind !== 'retire' || notice.outcome.journal === null) return;
    const evidence = get().review?.evidence ?? null;
    const cutOff =
      evidence === null || evidence.seen === 0
        ? null
        : { clients: evidence.old === 0 ? 0 : evidence.clients, more: evidence.more };
    const { retirement } = notice.task;
    const { journal: id, ports = [] } = notice.outcome;
    dispatch({ page: 'done', insisted: [], made: { id, retirement, cutOff, ports } });
  });
  on('reading-usage', () => void showReading());
  void showReading();

  return {
    get,
    subscribe,
    choose: (choice: Partial<Omit<RetirePlace, 'reading' | 'isPicking' | 'review' | 'made'>>): void => dispatch(choice),
    /** Asks what switching these off would mean; an answer that was overtaken by a newer question is dropped. */
    look: (retirement: Retirement): void => {
      const mine = ++question;
      void ask('retire-look', { retirement }).then((answer) => {
        if (mine === question && answer.ok) dispatch({ review: answer.value });
      });
    },
    read: (pick: LogPick): void => {
      if (get().isPicking) return;
      dispatch({ isPicking: true, readFailure: null });
      void ask('read-usage', { pick }).then((answer) => {
        dispatch(answer.ok ? { isPicking: false, reading: answer.value } : { isPicking: false, readFailure: answer });
      });
    },
    cancel: () => void ask('cancel-usage', {}),
    forget: () => void showReading('forget-usage'),
  };
}

/** What is shown on Retire, and the ways to change it; once there was a check. */
export function useRetire() {
  const [place, retire] = usePart(createRetireStore);
  const { facts } = usePc();
  const retirement = retirementOf(place, facts);
  const { review, reading, isPicking } = place;
  return {
    ...{ facts, place, retire, retirement, review, usage: reading?.usage ?? null },
    ...{ evidence: review?.evidence ?? null, forecast: review?.forecast ?? [] },
    /** The newest answer is about another choice, or there is none. */
    isOutdated: review === null || JSON.stringify(review.retirement) !== JSON.stringify(retirement),
    isReading: isPicking || (reading !== null && reading.running !== null),
  };
}

/** Returns what stops it although something was insisted on; what can’t be insisted on first. */
export function against(review: RetireReview, insisted: readonly Insistence[]): readonly RetireRefusal[] {
  const left = refusalsInSpiteOf(review.refusals, insisted);
  return [...left.filter(({ unless }) => unless === null), ...left.filter(({ unless }) => unless !== null)];
}

export function refusalWords({ code, side, program, view }: RetireRefusal, { t }: Pick<Texts, 't'>): string {
  const { places, refusals } = t.retire.against;
  return refusals[code](places[program === 'winhttp' ? (view === 'wow64' ? 'winhttp-wow64' : 'winhttp') : side]);
}
