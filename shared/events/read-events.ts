import { readXml } from '../xml.ts';
import { MOST_EVENTS, SCHANNEL_EVENT_IDS, unreadLog, type EventLogReading, type SchannelEvent } from './event-log.ts';
import { fieldsOf, takeEvents, type EventFields } from './event-fields.ts';
import { eventRungs } from './meanings.ts';

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z$/;

/** Parses a UTC time to the millisecond; null for anything else. */
function momentOf(text: string): string | null {
  const [, seconds, fraction = ''] = MOMENT.exec(text.trim()) ?? [];
  if (seconds === undefined) return null;
  const at = `${seconds}.${fraction.slice(1, 4).padEnd(3, '0')}Z`;
  return Number.isNaN(Date.parse(at)) ? null : at;
}

/** Parses digits, or hexadecimal ones after `0x`; null for anything else and for numbers that are too large. */
function numberOf(text: string | undefined, most: number): number | null {
  const trimmed = text?.trim() ?? '';
  if (!/^(?:\d{1,10}|0x[0-9a-f]{1,8})$/i.test(trimmed)) return null;
  const value = Number(trimmed);
  return value <= most ? value : null;
}

const MOST_LETTERS = 100;

const shortened = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed.slice(0, MOST_LETTERS);
};

function sideOf(text: string | undefined): SchannelEvent['side'] {
  const side = text?.trim().toLowerCase();
  return side === 'client' || side === 'server' ? side : null;
}

function eventOf(event: EventFields): SchannelEvent | null {
  const { provider, id, at } = event;
  const known = SCHANNEL_EVENT_IDS.find((one) => String(one) === id.trim());
  const moment = momentOf(at);
  if (known === undefined || moment === null || !/^schannel$/i.test(provider)) return null;
  const field = fieldsOf(event, known);
  const alert = numberOf(field('AlertDesc'), 255);
  const errorState = numberOf(field('ErrorState'), 0xffffffff);
  return {
    id: known,
    at: moment,
    alert,
    errorState,
    side: known === 36874 ? 'server' : sideOf(field('Type')),
    protocol: shortened(field('Protocol')),
    program: shortened(field('CallerProcessImageName')?.replace(/^.*[\\/]/, '')),
    rungs: eventRungs(known, alert, errorState),
  };
}

/** From `wevtutil qe ... /f:xml /e:Events`; a truncated list up to the cut. Without its root, the log wasn't read. */
export function readEvents(text: string, isCut = false): EventLogReading {
  const events: SchannelEvent[] = [];
  const seen = { root: false };
  let hasMore = isCut;
  const taken = takeEvents((found) => {
    const event = eventOf(found);
    if (event !== null && events.length === MOST_EVENTS) hasMore = true;
    else if (event !== null) events.push(event);
  });
  const end = readXml(text, (piece) => {
    if (piece.kind === 'open' && !seen.root) {
      seen.root = piece.name === 'Events';
      return seen.root;
    }
    return taken(piece);
  });
  if (!seen.root) return unreadLog('failed', 'no list of events');
  if (end !== 'complete' && !isCut) return unreadLog('failed', `the list is ${end}`);
  events.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  return { state: 'read', reason: null, detail: null, hasMore, events };
}
