import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { RetireLook } from '../../../shared/ipc/contract.ts';
import type { Retirement } from '../../../shared/remediation/retire/retirement.ts';
import { usePart, useStateOf, useStore } from '../../state/use-store.ts';
import { createRetireStore, retirementOf, type RetirePlace, type RetireStore } from './retire-store.ts';

interface Retiring {
  readonly facts: Facts;
  readonly place: RetirePlace;
  readonly retire: RetireStore;
  /** Null while no protocol is chosen. */
  readonly retirement: Retirement | null;
  /** The newest answer; null before the first. */
  readonly review: RetireLook | null;
  /** That answer is about another choice, or there is none. */
  readonly isOutdated: boolean;
  /** Logs are being picked or read. */
  readonly isReading: boolean;
}

/** What is shown on Retire, and the ways to change it; once there was a check. */
export function useRetire(): Retiring {
  const retire = usePart(createRetireStore);
  const place = useStateOf(retire);
  const facts = useStore((state) => state.facts);
  if (facts === null) throw new Error('nothing is retired before a check');
  const retirement = retirementOf(place, facts);
  const { review, reading, isPicking } = place;
  const isOutdated = review === null || JSON.stringify(review.retirement) !== JSON.stringify(retirement);
  const isReading = isPicking || (reading !== null && reading.running !== null);
  return { facts, place, retire, retirement, review, isOutdated, isReading };
}
