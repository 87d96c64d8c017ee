import { readXml } from '../explain/formats/xml.ts';
import {
  MOST_EVENTS,
  SCHANNEL_EVENT_IDS,
  unreadLog,
  type EventLogReading,
  type SchannelEvent,
  type SchannelEventId,
} from './event-log.ts';
import { eventRungs } from './meanings.ts';

/** The fields of an event where they have no names, in their order. Source: facts 16.1. */
const FIELDS: Readonly<Record<SchannelEventId, readonly string[]>> = {
  36871: ['Type', 'ErrorState'],
  36874: ['Protocol'],
  36887: ['AlertDesc'],
  36888: ['AlertDesc', 'ErrorState'],
};

/** What is gathered of an event while its elements come. */
interface Draft {
  provider: string;
  id: string;
  at: string;
  readonly named: Map<string, string>;
  readonly unnamed: string[];
}

const emptyDraft = (): Draft => ({ provider: '', id: '', at: '', named: new Map(), unnamed: [] });

const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z$/;

/** To the millisecond; null for what isn't a moment in UTC. */
function momentOf(text: string): string | null {
  const [, seconds, fraction = ''] = MOMENT.exec(text.trim()) ?? [];
  if (seconds === undefined) return null;
  const at = `${seconds}.${fraction.slice(1, 4).padEnd(3, '0')}Z`;
  return Number.isNaN(Date.parse(at)) ? null : at;
}

/** Digits, or hexadecimal ones behind `0x`; null for anything else and for what is too large. */
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

function eventOf({ provider, id, at, named, unnamed }: Draft): SchannelEvent | null {
  const known = SCHANNEL_EVENT_IDS.find((one) => String(one) === id.trim());
  const moment = momentOf(at);
  if (known === undefined || moment === null || !/^schannel$/i.test(provider)) return null;
  const field = (name: string): string | undefined => {
    const place = FIELDS[known].indexOf(name);
    return named.get(name) ?? (place < 0 ? undefined : unnamed[place]);
  };
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

/** Elements whose text is a field by the element's own name, below `UserData`. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'AlertDesc',
  'ErrorState',
  'Type',
  'Protocol',
  'CallerProcessImageName',
]);

/**
 * The newest events of a list as `wevtutil qe ... /f:xml /e:Events` prints it. A list that is cut off gives the events before
 * the cut. What isn't such a list, also nothing at all, is unknown: without its root nobody was asked.
 */
export function readEvents(text: string, isCut = false): EventLogReading {
  const events: SchannelEvent[] = [];
  const seen = { root: false };
  let hasMore = isCut;
  let draft: Draft | null = null;
  let inside: string | null = null;
  let field: string | null = null;
  const end = readXml(text, (piece) => {
    if (piece.kind === 'open') {
      inside = piece.name;
      field = piece.attributes.get('Name') ?? null;
      if (!seen.root) {
        seen.root = piece.name === 'Events';
        return seen.root;
      }
      if (piece.name === 'Event') draft = emptyDraft();
      if (draft === null) return true;
      if (piece.name === 'Provider') draft.provider = field ?? '';
      if (piece.name === 'TimeCreated') draft.at = piece.attributes.get('SystemTime') ?? '';
    } else if (piece.kind === 'text' && draft !== null) {
      if (inside === 'EventID') draft.id += piece.text;
      else if (inside === 'Data' && field !== null) draft.named.set(field, piece.text);
      else if (inside === 'Data') draft.unnamed.push(piece.text);
      else if (inside !== null && OWN_FIELDS.has(inside)) draft.named.set(inside, piece.text);
    } else if (piece.kind === 'close') {
      inside = null;
      if (piece.name === 'Event' && draft !== null) {
        const event = eventOf(draft);
        draft = null;
        if (event !== null && events.length === MOST_EVENTS) hasMore = true;
        else if (event !== null) events.push(event);
      }
    }
    return true;
  });
  if (!seen.root) return unreadLog('failed', 'no list of events');
  if (end !== 'complete' && !isCut) return unreadLog('failed', `the list is ${end}`);
  events.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  return { state: 'read', reason: null, detail: null, hasMore, events };
}
