import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unreadLog, type EventLogReading } from '../../../shared/events/event-log.ts';
import { SOME_EVENTS } from '../../../shared/events/events.suite.ts';
import { readEvents } from '../../../shared/events/read-events.ts';
import type { SealedReport } from '../../../shared/report/seal.ts';
import { SAMPLES } from '../../cli/cli-lab.suite.ts';
import { filePc } from '../pc/file-pc.double.ts';
import { makeSealedReport } from './sealed-report.ts';

async function reportOf(reading: EventLogReading): Promise<SealedReport> {
  const opened = await filePc(join(SAMPLES, 'windows-7-updated'));
  const pc = { ...opened, eventLog: () => Promise.resolve(reading) }; // a test double: this system has none
  const made = await makeSealedReport(pc, { version: '1.0.0', names: null, last: null });
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

describe('a report to hand over', () => {
  it('contains the newest events, and names Schannel as their source', async () => {
    const { eventLog } = await reportOf(readEvents(SOME_EVENTS));
    expect(eventLog?.events.map(({ id, alert, errorState }) => [id, alert, errorState])).toEqual([
      [36887, 70, null],
      [36871, null, 10013],
      [36887, 70, null],
    ]);
    expect([eventLog?.state, eventLog?.isWritten]).toEqual(['read', true]);
  });

  it('contains why the log is unknown, and never an empty log instead', async () => {
    const { eventLog } = await reportOf(unreadLog('timed-out'));
    expect(eventLog).toMatchObject({ state: 'unknown', reason: 'timed-out', events: [] });
  });
});
