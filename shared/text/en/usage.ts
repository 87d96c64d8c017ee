import type { SeenProtocol } from '../../usage/protocols.ts';
import type { LimitId, Side, UnreadReason } from '../../usage/usage.ts';
import { counted, listed, number } from './terms.ts';

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${number.format(Math.ceil(bytes / 1000))} KB` : `${number.format(Math.round(bytes / 1e6))} MB`;

const limits: Readonly<Record<LimitId, (count: number) => string>> = {
  'refused-handshakes': () =>
    'Clients that were refused, or whose handshake didn’t complete: only completed handshakes are logged.',
  'other-services': () => 'Services without such logs, such as POP, LDAP, and SQL Server. They might be in use too.',
  'without-fields': (count) =>
    `${counted(count, 'line', 'lines')} without the field crypt-protocol: they don’t mention TLS. To turn it on: tls-remedy export --format iis-logging --out FOLDER`,
  'without-tls': (count) => `${counted(count, 'line', 'lines')} without a protocol: plain HTTP, or it wasn’t logged.`,
  'no-handshake-events': (count) =>
    `${counted(count, 'event log', 'event logs')} without completed handshakes (event 36880): Schannel writes them only if EventLogging includes 4.`,
  'no-client': (count) => `Who connected, for ${counted(count, 'event', 'events')}: Schannel writes no address.`,
  'no-tls-lines': (count) => `${counted(count, 'SMTP log', 'SMTP logs')} without TLS: not used, or not logged.`,
  'no-moment': (count) => `When it was, for ${counted(count, 'row', 'rows')} of a list without a readable time.`,
  'version-unnamed': (count) =>
    `Which protocol it was, for ${counted(count, 'sign-in', 'sign-ins')}: the list shows “Legacy TLS”, which is TLS 1.0, TLS 1.1, or 3DES.`,
  'without-flag': (count) => `Whether it was old TLS, for ${counted(count, 'sign-in', 'sign-ins')}.`,
  shares: (count) => `Exact numbers, for ${counted(count, 'row', 'rows')}: the counts come from percentages.`,
};

export const usageTexts = {
  progress: (bytes: number, files: number, name: string): string =>
    `${size(bytes)} read, ${counted(files, 'file', 'files')}: ${name}`,
  /** `old` are such as `of` makes. */
  seen: (old: readonly string[], all: number): string =>
    `Old protocols are in use: ${listed(old)}, of ${counted(all, 'connection', 'connections')} whose protocol is logged.`,
  /** How often a protocol was seen. */
  of: (count: number, protocol: SeenProtocol): string => `${number.format(count)} × ${protocol}`,
  noneSeen: (all: number): string =>
    `None of the ${counted(all, 'connection', 'connections')} whose protocol is logged used an old protocol. That isn’t proof that nobody does: see below.`,
  noEvidence: 'No evidence: nothing that was read shows which protocol a connection used.',
  period: (first: string, last: string): string => `These logs cover ${first} to ${last} (UTC).`,
  noPeriod: 'These logs don’t show which period they cover.',
  read: (files: number, bytes: number): string => `Read: ${counted(files, 'file', 'files')}, ${size(bytes)}.`,
  byWeek: 'Connections with old protocols, by week from Monday:',
  columns: {
    count: 'Count',
    protocol: 'Protocol',
    side: 'Seen at',
    client: 'Client',
    agent: 'Program',
    site: 'Site or server',
    first: 'First',
    last: 'Last',
  },
  sides: { server: 'server', client: 'client' } satisfies Readonly<Record<Side, string>>,
  unknown: '-',
  moreRows: (count: number): string => `and ${counted(count, 'more row', 'more rows')}: see --csv or --json`,
  rest: (count: number): string =>
    `There are more clients, programs, and sites than are tracked separately: ${counted(count, 'further connection is', 'further connections are')} counted as one row.`,
  stopped: 'Stopped before the end: this is what was read so far.',
  cannotSee: 'What these logs can’t show:',
  limits,
  in: (sources: readonly string[], hasMore: boolean): string => `in ${sources.join(', ')}${hasMore ? ', …' : ''}`,
  unread: 'Couldn’t be read:',
  unreadMore: (count: number): string => `and ${number.format(count)} more`,
  place: (source: string, line: number | null): string => (line === null ? source : `${source}, line ${line}`),
  reasons: {
    unreadable: 'can’t be opened or read',
    'unknown-format': 'not a log that TLS Remedy knows',
    'event-log-file': 'an event log as Windows stores it; export it with wevtutil qe FILE /lf:true /f:xml',
    'iis-format': 'a log in IIS format, which has no field for TLS; use W3C',
    'ncsa-format': 'a log in NCSA format, which has no field for TLS; use W3C',
    'binary-log': 'an IIS central binary log, which has no field for TLS',
    damaged: 'damaged',
    encrypted: 'has a password',
    'packed-otherwise': 'packed in a way that TLS Remedy can’t unpack; unpack it first',
    nested: 'an archive in an archive; unpack it first',
    'takes-too-long': 'takes too long to read, or too much memory',
    'too-long': 'too long',
    'no-fields': 'comes before the line #Fields, so its fields have no names',
    'fields-missing': 'has a different number of fields from its heading',
    'cut-off': 'is cut off',
    'unknown-protocol': 'doesn’t name exactly one known protocol',
    'unclear-count': 'it isn’t clear whether its numbers are percentages or counts',
  } satisfies Readonly<Record<UnreadReason, string>>,
};
