import type { EventLogReport, SchannelEvent } from '../events/event-log.ts';
import { grouped } from '../grouped.ts';
import { NO_PROTOCOL_LEFT } from '../events/meanings.ts';
import type { RungId } from '../diagnosis/rungs/ids.ts';
import { alertName } from '../tls/alerts.ts';
import type { Messages } from '../text/messages.ts';
import { rungText } from '../text/rungs.ts';

/** More kinds than these are only counted, so that a report stays short. */
const MOST_GROUPS = 6;

const sameness = ({ at: _at, ...said }: SchannelEvent): string => JSON.stringify(said);

/** Returns events that say the same as one, with the time of the newest of them, which comes first. */
export const eventGroups = (events: readonly SchannelEvent[]) =>
  [...grouped(events, sameness).values()]
    .map((same) => ({
      event: same[0],
      count: same.length,
      at: same.reduce((newest, { at }) => (at > newest ? at : newest), same[0].at),
    }))
    .sort((one, other) => (one.at < other.at ? 1 : -1))
    .slice(0, MOST_GROUPS);

export function eventText(
  { id, alert, errorState, side, protocol, program }: SchannelEvent,
  { events: t }: Messages,
): string {
  return t.what[id]({
    alert: alert === null ? null : t.alert(alertName(alert), alert),
    state: errorState,
    side,
    protocol,
    program,
    hasNoProtocol: errorState !== null && NO_PROTOCOL_LEFT.includes(errorState),
  });
}

export function eventRungNames({ rungs }: SchannelEvent, m: Messages): readonly string[] {
  return rungs.map((rung) => rungText(m, rung as RungId, '').name);
}

/** What is under the events: nothing was found, it is unknown, older ones, and how many came after the last change. */
export function eventNotes(log: EventLogReport, change: string | null, { events: t }: Messages): readonly string[] {
  if (log.reason !== null) return [t.unread[log.reason]];
  return [
    ...(log.isWritten === false ? [t.notWritten] : log.events.length === 0 ? [t.none] : []),
    ...(log.hasMore ? [t.hasMore] : []),
    ...(change === null || log.events.length === 0
      ? []
      : [t.sinceChange(log.events.filter(({ at }) => at > change).length)]),
  ];
}

export function eventLines(log: EventLogReport, change: string | null, m: Messages): readonly string[] {
  const { events: t, joined } = m;
  return [
    joined.label(t.title),
    ...eventGroups(log.events).flatMap(({ event, count, at }) => {
      const names = eventRungNames(event, m);
      return [
        `- ${at}  ${String(event.id)}  ${joined.bracketed(eventText(event, m), t.times(count))}`,
        ...(names.length === 0 ? [] : [`  ${t.lookAt(names)}`]),
      ];
    }),
    ...eventNotes(log, change, m),
  ];
}
