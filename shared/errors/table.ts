import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { SourceTag } from '../links/links.ts';
import { formatHex } from '../tls/mask.ts';
import type { CodeSources, NumberRow, NumberRows, TextRow } from './code-row.ts';
import { CERTIFICATE_CODES } from './codes/certificates.ts';
import { MESSAGES } from './codes/messages.ts';
import {
  MAIL_CODES,
  NAMED_CODES,
  NETWORK_CODES,
  ONEDRIVE_CODES,
  SIGN_IN_CODES,
  UPDATE_CODES,
} from './codes/programs.ts';
import { ALERT_CODES, EVENT_CODES, STATE_CODES } from './codes/schannel.ts';
import { SSPI_CODES } from './codes/sspi.ts';
import { WINHTTP_CODES } from './codes/winhttp.ts';
import { facilityOf, type Facility } from './facilities.ts';
import { MEANINGS, type MeaningId } from './meanings.ts';

type CodeKind = 'hresult' | 'event' | 'alert' | 'state' | 'named' | 'message';

/** A code, in the list or not. `code` is its canonical spelling, such as `0x80072F8F`. */
export interface KnownError {
  readonly code: string;
  readonly kind: CodeKind;
  /** Its number for lookups: 32 bits for an HRESULT. */
  readonly number: number | null;
  readonly names: readonly string[];
  readonly meaning: MeaningId;
  /** The kind of program that made a number; null if it doesn't say, or it isn't one. */
  readonly facility: Facility | null;
  /** In the order in which to look. */
  readonly rungs: readonly RungId[];
  readonly sources: readonly SourceTag[];
  /** Of an alert, if the text says it: whether this PC received or sent it. */
  readonly direction?: 'received' | 'sent';
  /** Of an event, if the text names it: the program that it is about. */
  readonly process?: string;
}

/** An HRESULT with a Win32 number in its low half, like WinHTTP’s and WinINET’s. */
const WIN32 = 0x80070000;

/** The Web Account Manager puts the same numbers here. Source: facts 12.1 [H11]. */
const ACCOUNT_MANAGER = 0xcaa80000;

const WAM_SOURCES: CodeSources = ['H11', 'H1'];

const known = (
  code: string,
  kind: CodeKind,
  number: number | null,
  names: string,
  row: Pick<KnownError, 'meaning' | 'sources'>,
): KnownError => ({
  code,
  kind,
  number,
  names: names.split(' ').filter((name) => name !== ''),
  meaning: row.meaning,
  facility: kind === 'hresult' && number !== null ? facilityOf(number) : null,
  rungs: MEANINGS[row.meaning],
  sources: row.sources,
});

const SPELT: Readonly<Record<Exclude<CodeKind, 'named' | 'message'>, (number: number) => string>> = {
  hresult: formatHex,
  event: String,
  alert: (number) => `TLS alert ${number}`,
  state: (number) => `error state ${number}`,
};

function numbered(kind: keyof typeof SPELT, { sources, rows }: NumberRows, base = 0): readonly KnownError[] {
  return rows.map(([number, names, meaning, own = sources]: NumberRow) =>
    known(SPELT[kind](base + number), kind, base + number, names, { meaning, sources: own }),
  );
}

const named = (rows: readonly TextRow[]): readonly KnownError[] =>
  rows.flatMap(([meaning, sources, ...codes]) =>
    codes.map((code) => known(code, 'named', null, '', { meaning, sources })),
  );

/** Every message with the phrases by which it is found, in all languages. */
export const MESSAGE_ERRORS: readonly { readonly error: KnownError; readonly phrases: readonly string[] }[] =
  MESSAGES.map(([meaning, sources, says, ...also]) => ({
    error: known(says, 'message', null, '', { meaning, sources }),
    phrases: [says, ...also],
  }));

/** Every listed code. The Web Account Manager's are derived from WinHTTP’s. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  ...numbered('hresult', WINHTTP_CODES, WIN32),
  ...[SSPI_CODES, CERTIFICATE_CODES, SIGN_IN_CODES, ONEDRIVE_CODES, UPDATE_CODES, NETWORK_CODES, MAIL_CODES].flatMap(
    (list) => numbered('hresult', list),
  ),
  ...numbered('event', EVENT_CODES),
  ...numbered('alert', ALERT_CODES),
  ...numbered('state', STATE_CODES),
  ...named(NAMED_CODES),
  ...MESSAGE_ERRORS.map(({ error }) => error),
];

const byKind = (kind: CodeKind): ReadonlyMap<number, KnownError> =>
  new Map(KNOWN_ERRORS.flatMap((one) => (one.kind === kind && one.number !== null ? [[one.number, one]] : [])));

const HRESULTS = byKind('hresult');
const EVENTS = byKind('event');
const ALERTS = byKind('alert');
const STATES = byKind('state');

/** Returns the number that WinHTTP and WinINET use, 12175 for 0x80072F8F; null for another code. */
export function shortNumber({ number, kind }: Pick<KnownError, 'number' | 'kind'>): number | null {
  if (kind !== 'hresult' || number === null) return null;
  const low = number - WIN32;
  return low > 12_000 && low < 12_200 ? low : null;
}

/** Returns the code of a 32-bit number, or of WinHTTP’s or an event’s plain number; null if unknown. */
export function errorOfNumber(number: number): KnownError | null {
  const found = HRESULTS.get(number) ?? HRESULTS.get(WIN32 + number) ?? EVENTS.get(number);
  if (found !== undefined) return found;
  const low = number - ACCOUNT_MANAGER;
  const below = low > 0 && low < 0x10000 ? HRESULTS.get(WIN32 + low) : undefined;
  return below === undefined
    ? null
    : { ...below, code: formatHex(number), number, facility: facilityOf(number), sources: WAM_SOURCES };
}

/** What isn't in the list, but by its upper half can't be anything but a code. */
export const unknownError = (number: number): KnownError =>
  known(formatHex(number), 'hresult', number, '', { meaning: 'unknown-code', sources: ['H44'] });

/** A Win32 number, such as 32, as the code that programs show. */
export const errorOfWin32 = (number: number): KnownError =>
  errorOfNumber(WIN32 + number) ?? unknownError(WIN32 + number);

export const alertOfNumber = (number: number): KnownError | null => ALERTS.get(number) ?? null;

export const stateOfNumber = (number: number): KnownError | null => STATES.get(number) ?? null;

/** Alerts whose names other protocols share; a text with one may be about something else. */
const ALSO_ELSEWHERE: readonly string[] = ['access_denied', 'internal_error', 'user_canceled'];

const NAMES: ReadonlyMap<string, KnownError> = new Map(
  KNOWN_ERRORS.flatMap((one) => one.names.map((name) => [name.toUpperCase(), one] as const)),
);

/** Returns the code of a name, such as `SEC_E_UNTRUSTED_ROOT` or `handshake_failure`; null if unknown. */
export const errorOfName = (name: string): KnownError | null =>
  ALSO_ELSEWHERE.includes(name.toLowerCase()) ? null : (NAMES.get(name.toUpperCase()) ?? null);
