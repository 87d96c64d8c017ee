import { MEANINGS, type MeaningId } from './meanings.ts';
import type { KnownError } from './table.ts';

export interface Found {
  readonly error: KnownError;
  readonly from: number;
  readonly to: number;
}

/** Words of events and programs by which an alert was received, or sent by this PC. */
const RECEIVED = /received|\b36887\b|empfangen|reçu|ontvangen|recibi|ricevut/i;
const SENT = /generated|\bsent\b|\b36888\b|gesendet|envoyé|verzonden|verstuurd|enviad|inviat/i;

type Direction = KnownError['direction'];

const DIRECTION_OF_EVENT: Readonly<Record<number, Direction>> = { 36887: 'received', 36888: 'sent' };

/** Alerts about a certificate: who doesn't accept which depends on who sent it. Source: RFC 8446, 6.2. */
const ABOUT_CERTIFICATES: readonly number[] = [42, 43, 44, 45, 46, 48, 49];

/** Alerts that say something else of this PC if it sent them. */
const IF_SENT: Readonly<Record<number, MeaningId>> = { 70: 'version-off-here', 80: 'security-internal' };

function directionIn(text: string): Direction {
  const isReceived = RECEIVED.test(text);
  if (isReceived === SENT.test(text)) return undefined;
  return isReceived ? 'received' : 'sent';
}

function inDirection(alert: KnownError, direction: Direction): KnownError {
  const number = alert.number ?? 0;
  const ofCertificate = direction === 'received' ? 'own-certificate-refused' : 'alert-about-certificate';
  const isOfCertificate = direction !== 'sent' && ABOUT_CERTIFICATES.includes(number);
  const meaning =
    (direction === 'sent' ? IF_SENT[number] : undefined) ?? (isOfCertificate ? ofCertificate : alert.meaning);
  return { ...alert, meaning, rungs: MEANINGS[meaning], ...(direction === undefined ? {} : { direction }) };
}

/** The program that an event names: in its text, in any language, or in its XML. */
const PROCESS =
  /\bSSPI\b[^\n.]{0,40}?\s(?:is|ist|lautet|est|es|è):?\s{1,8}([^\n<>()"]{1,60}?)\s{0,8}\(PID|CallerProcessImageName["']?>([^\n<>"]{1,60})</i;

function processIn(text: string): Pick<KnownError, 'process'> {
  const match = PROCESS.exec(text);
  const process = match?.[1] ?? match?.[2];
  return process === undefined ? {} : { process };
}

/** Adds what the text says near a code: who sent an alert, which program an event is about. In text order. */
export function inContext(found: readonly Found[], text: string): readonly Found[] {
  const ofText = directionIn(text);
  const events = found.filter(({ error }) => error.kind === 'event');
  const ends = new Map(events.map((event, index) => [event, events[index + 1]?.from]));
  let direction: Direction;
  let process = events.length === 0 ? processIn(text) : {};
  return found.map((one) => {
    const { error, from } = one;
    if (error.kind === 'alert') return { ...one, error: inDirection(error, direction ?? ofText) };
    if (error.kind === 'event') {
      direction = DIRECTION_OF_EVENT[error.number ?? 0] ?? direction;
      process = processIn(text.slice(from, ends.get(one)));
    }
    return error.kind === 'event' || error.kind === 'state' ? { ...one, error: { ...error, ...process } } : one;
  });
}
