import { daysOf, shortMoment } from '../../../shared/text/window.ts';
import type { Period } from '../../../shared/usage/usage.ts';
import { useTexts } from '../../state/texts.ts';

/** The days that logs cover, in words; null where they don't say. */
export function usePeriod(covers: Period | null): string | null {
  const { language } = useTexts();
  return covers === null ? null : daysOf(language, covers.first, covers.last);
}

/** A moment in a list: `24 Nov, 08:15`, of today `Today, 08:15`. */
export function useMoment(): (moment: string) => string {
  const { language, t } = useTexts();
  return (moment) => shortMoment(language, moment, new Date(), t.today);
}
