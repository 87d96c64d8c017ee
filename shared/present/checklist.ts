import { bytesOfPlain } from '../diagnosis/plain-value.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Report } from '../report/report.ts';
import { stringOf } from '../windows/registry.ts';

/** How a thing to check stands: found to be right or wrong, or open. What is unknown is open. */
export type CheckState = 'ok' | 'warn' | 'open';

const OFFICE_STATES: Readonly<Record<RungReport['state'], CheckState>> = {
  pass: 'ok',
  fail: 'warn',
  warn: 'warn',
  unknown: 'open',
  'not-applicable': 'open',
};

function versionIn(found: RungReport | null): string | null {
  const shown = found?.evidence.find(({ name }) => name === 'VersionToReport')?.found ?? null;
  return shown === null || typeof shown === 'string' ? shown : stringOf(bytesOfPlain(shown));
}

/**
 * What a PC whose settings are right is checked for next, most likely first. The clock is right as far as an accepted
 * certificate shows; which Office there is comes from its rung.
 */
export function checklistView({ ladder, connections = [] }: Report) {
  const found = ladder.find(({ rung }) => rung === 'office') ?? null;
  const reached = connections.filter(({ result }) => result === 'reached').length;
  const hasWrongClock = connections.some(({ result }) => result === 'clock');
  return {
    office: { state: found === null ? 'open' : OFFICE_STATES[found.state], found, version: versionIn(found) },
    clock: hasWrongClock ? 'warn' : reached > 0 ? 'ok' : 'open',
    connection: {
      state: connections.length === 0 ? 'open' : reached === connections.length ? 'ok' : 'warn',
      reached,
      tried: connections.length,
    },
  } as const;
}

export type ChecklistView = ReturnType<typeof checklistView>;
