import type { Protocol } from '../../../tls/protocols.ts';
import type { UnreadReason } from '../../usage.ts';
import { BY_NUMBER, isOld } from '../../protocols.ts';
import { momentOf, type LogFormat, type ReadContext, type RecordReader } from '../../reader.ts';

const [BLANK, HASH, RETURN] = [0x20, 0x23, 0x0d];

/** An empty field: the connection had no TLS, or it wasn't logged. */
export const NO_NUMBER = 0;
/** A field that isn't exactly one number. */
export const NOT_A_NUMBER = -1;

const [DASH, ZERO, NINE, LOWER_A, LOWER_F, LOWER_X, DOT] = [0x2d, 0x30, 0x39, 0x61, 0x66, 0x78, 0x2e];

/** Hexadecimal without a prefix: `40` is 64; also `0x40`, and `40.000000` as a decimal. Source: facts 18.1 [U11]. */
export function protocolNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || (to === from + 1 && bytes[from] === DASH)) return NO_NUMBER;
  const isPrefixed = to > from + 2 && bytes[from] === ZERO && ((bytes[from + 1] ?? 0) | 0x20) === LOWER_X;
  const start = isPrefixed ? from + 2 : from;
  let number = 0;
  let at = start;
  for (; at < to && at < start + 8; at++) {
    const byte = bytes[at] ?? 0;
    const letter = byte | 0x20;
    if (byte >= ZERO && byte <= NINE) number = number * 16 + byte - ZERO;
    else if (letter >= LOWER_A && letter <= LOWER_F) number = number * 16 + letter - LOWER_A + 10;
    else break;
  }
  if (at === start) return NOT_A_NUMBER;
  if (bytes[at] === DOT && at < to) for (at++; at < to && bytes[at] === ZERO; at++);
  return at === to ? number : NOT_A_NUMBER;
}

/** Returns the positions of the useful fields, by a `#Fields` in lowercase; -1 if missing. */
const layoutOf = (names: readonly string[]) => ({
  count: names.length,
  protocol: names.indexOf('crypt-protocol'),
  date: names.indexOf('date'),
  time: names.indexOf('time'),
  client: names.indexOf('c-ip'),
  agent: names.indexOf('cs(user-agent)'),
  site: names.indexOf('s-sitename'),
});
type Layout = ReturnType<typeof layoutOf>;

const DIRECTIVE = /^#(Fields|Date):/i;

const DAY_MS = 86_400_000;
/** Returns the next day; an empty text for an invalid one. */
function dayAfter(day: string): string {
  const next = new Date(Date.parse(day) + DAY_MS);
  return Number.isNaN(next.getTime()) ? '' : next.toISOString().slice(0, 10);
}

/** The position of the last line with a protocol, to tell the log's end without parsing every line. */
interface Place {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** W3C extended format as by IIS: parses only lines with an old protocol. In UTC. Source: facts 18.2 [U14][U15]. */
function open({ findings, site, textOf }: ReadContext): RecordReader {
  let layout: Layout | null = null;
  /** Lines without a protocol field, and lines of connections without TLS. */
  let [withoutFields, withoutTls] = [0, 0];
  /** For a log without `date`: its day from `#Date`, and the time of the previous line. */
  let day = '';
  let before = '';
  let last: Place | null = null;

  const valuesOf = ({ bytes, from, to }: Place): readonly string[] => textOf(bytes, from, to).split(' ');
  const valueAt = (values: readonly string[], at: number): string | null => {
    const value = values[at];
    return value === undefined || value === '' || value === '-' ? null : value;
  };
  const momentIn = (values: readonly string[], { date, time }: Layout): string | null =>
    momentOf(`${date < 0 ? day : (values[date] ?? '')} ${values[time] ?? ''}`);

  /** A log without `date` names the day once; its times restart at midnight. */
  const followDay = (place: Place, { time }: Layout): void => {
    const now = valuesOf(place)[time] ?? '';
    if (now < before && day !== '') day = dayAfter(day);
    before = now;
  };
  const closeLayout = (): void => {
    if (layout !== null && last !== null) findings.covers(momentIn(valuesOf(last), layout));
    last = null;
  };
  const direct = (text: string): void => {
    const [start = '', name = ''] = DIRECTIVE.exec(text) ?? [];
    const value = text.slice(start.length).trim();
    if (name.toLowerCase() === 'fields') {
      closeLayout();
      layout = layoutOf(
        value
          .toLowerCase()
          .split(/\s+/)
          .filter((field) => field !== ''),
      );
    } else if (name.toLowerCase() === 'date') {
      closeLayout();
      day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? '';
      before = /\d\d:\d\d:\d\d/.exec(value)?.[0] ?? '';
    }
  };

  const countOld = (protocol: Protocol, place: Place, at: Layout): void => {
    const values = valuesOf(place);
    findings.old({
      protocol,
      side: 'server',
      client: valueAt(values, at.client),
      agent: valueAt(values, at.agent),
      site: valueAt(values, at.site) ?? site,
      count: 1,
      at: momentIn(values, at),
    });
  };

  /** Counts a line that isn't a directive; returns why it can't be read. */
  const count = (place: Place, isEnded: boolean): UnreadReason | null => {
    if (layout === null) return 'no-fields';
    const { bytes, from, to } = place;
    const { protocol: own, count: most } = layout;
    if (own < 0) {
      withoutFields++;
      return null;
    }
    let field = 0;
    let start = own === 0 ? from : -1;
    let stop = to;
    for (let at = from; at < to; at++) {
      if (bytes[at] !== BLANK) continue;
      field++;
      if (field === own) start = at + 1;
      else if (field === own + 1) stop = at;
    }
    if (field + 1 !== most) return isEnded ? 'fields-missing' : 'cut-off';
    if (!isEnded && own === most - 1) return 'cut-off'; // `40` may be the start of `400`
    const number = protocolNumber(bytes, start, stop);
    if (number === NO_NUMBER) {
      withoutTls++;
      return null;
    }
    const protocol = BY_NUMBER.get(number);
    if (protocol === undefined) return 'unknown-protocol';
    if (layout.date < 0) followDay(place, layout);
    if (last === null) findings.covers(momentIn(valuesOf(place), layout));
    last = place;
    if (isOld(protocol)) countOld(protocol, place, layout);
    else findings.newer(protocol, 1);
    return null;
  };

  return {
    take(bytes, from, end, isEnded) {
      const to = end > from && bytes[end - 1] === RETURN ? end - 1 : end;
      if (to === from) return null;
      if (bytes[from] === HASH) {
        direct(textOf(bytes, from, to));
        return null;
      }
      if (bytes[from] === 0) return 'cut-off'; // what a crash leaves at the end of a file
      return count({ bytes, from, to }, isEnded);
    },
    end() {
      closeLayout();
      if (withoutFields > 0) findings.limit('without-fields', withoutFields);
      if (withoutTls > 0) findings.limit('without-tls', withoutTls);
      return null;
    },
  };
}

export const format: LogFormat = {
  recordEnd: '\n',
  recognises: (start) => /^#(?:Software|Version|Date|Fields):/im.test(start) && !/^#Log-type:/im.test(start),
  open,
};
