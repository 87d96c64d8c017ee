import { useEffect, useMemo } from 'react';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { useTexts } from '../../state/use-store.ts';
import { Collect, Reading } from './collect.tsx';
import { Compare, NothingToCompare } from './compare.tsx';
import { Fix } from './fix.tsx';
import { useFleet, type OpenFleet } from './many-store.ts';
import { See } from './see.tsx';
import { sayPcs, type SaidPc } from './words.ts';

/** A collection with what is said of its PCs, made once for a language. */
function useSaidFleet(fleet: OpenFleet | null): OpenFleet<SaidPc> | null {
  const texts = useTexts();
  return useMemo(() => fleet && { ...fleet, rows: sayPcs(fleet.rows, texts) }, [fleet, texts]);
}

export function Many() {
  const { store, place } = useFleet();
  const { state, step: wanted, ...open } = place;
  useEffect(() => store.refresh(), [store]);
  const [now, before] = [useSaidFleet(open.now), useSaidFleet(open.before)];
  const reading = state?.reading ?? null;
  const step = reading !== null || (now === null && wanted !== 'fix') ? 'collect' : wanted;
  useHeadingFocus(step);
  if (reading !== null) return <Reading reading={reading} />;
  if (step === 'fix') return <Fix />;
  if (now === null || step === 'collect') return <Collect />;
  if (step === 'see') return <See now={now} />;
  return before === null ? <NothingToCompare /> : <Compare now={now} before={before} />;
}
