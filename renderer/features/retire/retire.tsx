import { useEffect } from 'react';
import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { WaitingPage } from '../../components/page.tsx';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { useStore, useTexts } from '../../state/use-store.ts';
import { Choose } from './choose.tsx';
import { Done } from './done.tsx';
import { Help } from './help.tsx';
import { Plan } from './plan.tsx';
import { type RetirePlace, useRetire } from './retire-store.ts';

/** The page that is shown: that of a change as long as it stands, and `waiting` until the history has it. */
function pageOf(place: RetirePlace, made: HistoryEntry | null): RetirePlace['page'] | 'waiting' {
  if (place.page === 'plan' && place.review === null) return 'choose';
  if (place.page !== 'done') return place.page;
  if (place.made === null) return 'choose';
  if (made === null) return 'waiting';
  return made.state === 'committed' ? 'done' : 'choose';
}

function Waiting() {
  const { retire: t } = useTexts().t;
  return <WaitingPage title={t.title} lead={t.lead} isWide />;
}

function Pages() {
  const { place, retire, retirement, review } = useRetire();
  const checked = useStore((state) => state.checked);
  const made = useStore(({ history }) => history?.entries.find(({ id }) => id === place.made?.id) ?? null);
  const asked = JSON.stringify(retirement);
  const readAt = place.reading?.at;
  useEffect(() => {
    const wanted = JSON.parse(asked) as typeof retirement; // by its text, so that an equal choice asks nothing
    if (wanted !== null) retire.look(wanted);
  }, [retire, asked, checked, readAt]);
  const page = pageOf(place, made);
  useHeadingFocus(page);
  if (page === 'waiting') return <Waiting />;
  if (page === 'help') return <Help />;
  if (page === 'done' && made !== null && place.made !== null) return <Done entry={made} made={place.made} />;
  if (page === 'plan' && review !== null && retirement !== null)
    return <Plan retirement={retirement} review={review} />;
  return <Choose />;
}

export function Retire() {
  const isChecked = useStore(({ facts }) => facts !== null);
  return isChecked ? <Pages /> : <Waiting />;
}
