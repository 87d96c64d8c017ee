import { writesErrors } from '../../../shared/diagnosis/event-logging.ts';
import { unreadLog, type EventLogReport } from '../../../shared/events/event-log.ts';
import type { CheckedPc } from './check.ts';
import type { Pc } from './pc.ts';

/** The newest events of SChannel on this PC, with whether it writes any. */
export async function eventLogOf(pc: Pc, { diagnosis }: CheckedPc): Promise<EventLogReport> {
  const reading = pc.eventLog === null ? unreadLog('not-this-pc') : await pc.eventLog.read();
  return { ...reading, isWritten: writesErrors(diagnosis.facts.readings) };
}
