import { EVENT_LOGGING } from '../windows/catalogue/event-log.ts';
import { dwordOf } from '../windows/registry.ts';
import { readingOf, type Readings } from './snapshot.ts';

const ERRORS = 1;

/** Whether SChannel writes events of errors: it does unless `EventLogging` is there without the bit of errors. Null where that isn't known. Source: facts 16.1 [X4]. */
export function writesErrors(readings: Readings): boolean | null {
  const reading = readingOf(readings, EVENT_LOGGING);
  if (reading.state === 'absent') return true;
  const value = reading.state === 'value' ? dwordOf(reading) : null;
  return value === null ? null : (value & ERRORS) !== 0;
}
