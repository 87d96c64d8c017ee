import { coreView } from '../../../shared/present/core.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { tradesOf } from '../../../shared/present/trades.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import type { Texts } from '../../state/texts.ts';

/** Returns what the fix writes, and what it takes from programs or gives back to them beside TLS 1.2. */
export function takesOfFix({ snapshot, report }: Checked, { t }: Texts): string {
  const { takes } = t.home;
  const { writes, removals } = countWrites(report.plan);
  const trades = tradesOf(coreView(snapshot, report.plan));
  return [
    takes.writes(writes, removals),
    ...trades.flatMap(({ views, stops, starts }) => {
      const who = t.core.programs[views === 'both' ? 'only' : views];
      return [
        ...(stops.length > 0 ? [takes.stops(who, stops)] : []),
        ...(starts.length > 0 ? [takes.starts(who, starts)] : []),
      ];
    }),
  ].join(' ');
}
