import type { Week } from '../../shared/present/weeks.ts';
import { PACKS } from '../../shared/text/languages.ts';
import { useTexts } from '../state/use-store.ts';

interface WeekBarsProps {
  readonly weeks: readonly Week[];
  /** What the picture shows, for whoever doesn’t see it: its first and its last week. */
  readonly label: (first: string, last: string) => string;
  /** The looks of each kind that is counted, the lowest part of a bar first. */
  readonly kinds: readonly ('quiet' | 'old' | 'older')[];
}

/** How wide a bar is, of the room of its week. */
const WIDTH = 0.6;

/** A bar for each week. They can’t be pressed, so they are grey; the last one is what there is to do. */
export function WeekBars({ weeks, label, kinds }: WeekBarsProps) {
  const { language } = useTexts();
  const day = new Intl.DateTimeFormat(PACKS[language].locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const room = 100 / weeks.length;
  const step = (100 - room * WIDTH) / Math.max(1, weeks.length - 1); // the first and the last stand at their labels
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const most = Math.max(1, ...weeks.map(({ counts }) => sum(counts)));
  const percent = (part: number): string => `${part.toFixed(2)}%`;
  const ends = [...weeks.slice(0, 1), ...weeks.slice(-1)].map(({ start }) => day.format(new Date(start)));
  return (
    <div className="weeks grid gap-1">
      <svg role="img" aria-label={label(ends[0] ?? '', ends[1] ?? '')} preserveAspectRatio="none">
        {weeks.flatMap(({ start, counts }, week) =>
          counts.map((count, kind) => {
            const below = sum(counts.slice(0, kind));
            return (
              <rect
                key={`${start} ${kinds[kind] ?? ''}`}
                className={`weeks__${kinds[kind] ?? 'quiet'}`}
                x={percent(week * step)}
                width={percent(room * WIDTH)}
                y={percent(100 - (100 * (below + count)) / most)}
                height={percent((100 * count) / most)}
              />
            );
          }),
        )}
        <line x1="0" x2="100%" y1="100%" y2="100%" />
      </svg>
      <div className="between caption" aria-hidden="true">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  );
}
