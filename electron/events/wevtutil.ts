import { MOST_EVENTS, SCHANNEL_EVENT_IDS, unreadLog, type EventLogReading } from '../../shared/events/event-log.ts';
import { readEvents } from '../../shared/events/read-events.ts';
import type { EventLog } from '../ports.ts';
import { systemProgram } from '../proof/engines.ts';
import { OWN_KIND } from '../win32/own-kind.ts';
import { runProgram, type ProgramRun, type ProgramToRun } from '../proof/run-program.ts';
import { windowsFolder } from '../win32/windows-folder.ts';

/** The user is waiting for the report. */
const DEADLINE_MS = 10_000;
/** Twenty times the size of so many events. */
const MOST_BYTES = 1_048_576;

const IDS = SCHANNEL_EVENT_IDS.map((id) => `EventID=${String(id)}`).join(' or ');

/** One more than is kept, to detect older ones. `/e:` adds a root, so no output at all isn't an empty list. */
const ARGUMENTS: readonly string[] = [
  'qe',
  'System',
  `/q:*[System[Provider[@Name='Schannel'] and (${IDS})]]`,
  '/f:xml',
  '/e:Events',
  '/rd:true',
  `/c:${String(MOST_EVENTS + 1)}`,
];

export const eventReader = (windowsFolder: string): ProgramToRun =>
  systemProgram({ windowsFolder, own: OWN_KIND }, 'native', 'wevtutil.exe', ARGUMENTS);

const WHY_UNREAD = { missing: 'no-reader', blocked: 'blocked', 'timed-out': 'timed-out', cancelled: 'failed' } as const;

/** Parses the result of a run. The exit code is 0 even if no event matches. */
export function readingOfRun(run: ProgramRun): EventLogReading {
  if (run.kind !== 'ended') return unreadLog(WHY_UNREAD[run.kind], 'detail' in run ? run.detail : undefined);
  return run.exit === 0
    ? readEvents(run.out, run.out.length >= MOST_BYTES)
    : unreadLog('failed', `wevtutil ended with ${String(run.exit)}`);
}

export const readEventLog: EventLog = async () => {
  const folder = await windowsFolder();
  if (!folder.ok) return unreadLog('no-reader', folder.detail);
  const { signal } = new AbortController();
  return readingOfRun(await runProgram(eventReader(folder.value), DEADLINE_MS, signal, MOST_BYTES));
};
