import { grouped } from '../grouped.ts';
import type { Connection, ConnectionTest, NotAskedReason } from '../proof/connections.ts';
import { isInspected, issuerName, needOf } from '../proof/microsoft365.ts';
import { alertName } from '../tls/alerts.ts';
import type { SharedMessages } from '../text/messages.ts';
import { rowOf } from '../row-of.ts';
import type { Sign } from './sign.ts';
import type { Report } from '../report/report.ts';

type Texts = Pick<SharedMessages, 'connections' | 'joined'>;
type Words = Texts['connections'];
/** What an address is to a kind of program. `inspected`: reached, and somebody seems to inspect the traffic. */
type ConnectionState = keyof Words['states'];
/** Which kinds of program a row is of: `both` had the same result, `only` is on a Windows version that has one kind. */
export type ViewsAsked = keyof Words['views'];

export interface ConnectionRow {
  readonly views: ViewsAsked;
  readonly state: ConnectionState;
  readonly tone: Sign;
  /** Null if nothing was asked. */
  readonly connection: Connection | null;
  /** Why nothing was asked; null if something was. */
  readonly reason: NotAskedReason | null;
}

const stateOf = (connection: Connection): Exclude<ConnectionState, 'not-asked'> =>
  connection.result === 'reached' && isInspected(connection) ? 'inspected' : connection.result;

function toneOf(state: ReturnType<typeof stateOf>): Sign {
  if (state === 'reached') return 'ok';
  return state === 'inspected' ? 'warn' : 'fail';
}

const connectionRow = (connection: Connection): ConnectionRow => {
  const state = stateOf(connection);
  return { views: connection.view, state, tone: toneOf(state), connection, reason: null };
};

const sameness = ({ connection, reason }: ConnectionRow): string =>
  JSON.stringify([{ ...connection, view: null }, reason]);

const RANKS: readonly Sign[] = ['fail', 'warn', 'unknown', 'ok'];
const rankOf = (rows: readonly ConnectionRow[]): number => Math.min(...rows.map(({ tone }) => RANKS.indexOf(tone)));

/** The addresses of a test, problems first and otherwise in their order. Equal results of both views are one row. */
export function addressViews({ connections, notAsked }: ConnectionTest) {
  const all: readonly (readonly [string, ConnectionRow])[] = [
    ...connections.map((connection) => [connection.host, connectionRow(connection)] as const),
    ...notAsked.map(
      ({ host, view, reason }) =>
        [host, { views: view, state: 'not-asked', tone: 'unknown', connection: null, reason }] as const,
    ),
  ];
  const isOneKind = all.every(([, { views }]) => views === 'native');
  const addresses = [...grouped(all, ([host]) => host)].map(([host, ofHost]) => {
    const rows = ofHost.map(([, row]) => row);
    const areEqual = rows.length > 1 && new Set(rows.map(sameness)).size === 1;
    const views: ViewsAsked = isOneKind ? 'only' : 'both';
    return { host, rows: isOneKind || areEqual ? rows.slice(0, 1).map((row) => ({ ...row, views })) : rows };
  });
  return addresses.sort((a, b) => rankOf(a.rows) - rankOf(b.rows));
}

export const needWords = (host: string, { connections: t }: Pick<Texts, 'connections'>): string =>
  t.needs[needOf(host) ?? 'other'];

/** Why a row is as it is, and what to do next: sentences, none for what is in order. */
export function whyOf({ connection, reason }: ConnectionRow, texts: Texts): readonly string[] {
  const { connections: t } = texts;
  if (reason !== null) return [t.notAsked[reason]];
  if (connection === null) return [];
  const { host, found, alert, code, issuer } = connection;
  const isFine = found === 'works' || found === 'not-asked';
  const hex = (value: number): string => (value > 0xffff ? `0x${value.toString(16).toUpperCase()}` : String(value));
  const meaning = rowOf<string>(t.alerts, String(alert));
  return [
    ...(alert === null ? [] : [t.alert(alert, alertName(alert) ?? t.alertUnknown)]),
    ...(meaning === undefined ? [] : [meaning]),
    // what an alert means says it more exactly
    ...(isFine || meaning !== undefined ? [] : [t.why[found](host)]),
    ...(found === 'tls-refused' ? [t.seeWhy] : []),
    ...(issuer !== null && isInspected(connection) ? [t.inspected(issuerWords(issuer, texts))] : []),
    ...(isFine || code === null ? [] : [t.code(hex(code))]),
  ];
}

/** `DigiCert Global G2 TLS RSA SHA256 2020 CA1 (DigiCert Inc)` */
function issuerWords(issuer: string, { joined }: Pick<Texts, 'joined'>): string {
  const { name, organisation } = issuerName(issuer);
  return organisation === null || organisation === name ? name : joined.bracketed(name, organisation);
}

/** How many minutes so many connections take at most. */
export const minutesFor = (connections: number): number => Math.ceil(connections / 3);

export function connectionSummary(test: ConnectionTest, { connections: t }: Pick<Texts, 'connections'>): string {
  const reached = test.connections.filter(({ result }) => result === 'reached');
  const of = test.connections.length + test.notAsked.length;
  return t.summary(reached.length, of, reached.filter(isInspected).length, test.notAsked.length);
}

/** Returns what was agreed on, and who issued the certificate; empty if nothing of it was seen. */
export function detailsOf(connection: Connection | null, texts: Texts): string {
  if (connection === null) return '';
  const { protocol, cipherSuite, issuer } = connection;
  const from = issuer === null ? null : texts.connections.certificateFrom(issuerWords(issuer, texts));
  const parts = [protocol, cipherSuite, from].filter((part) => part !== null);
  return parts.join(texts.joined.comma);
}

function withDetails(text: string, connection: Connection | null, texts: Texts): string {
  const details = detailsOf(connection, texts);
  return details === '' ? text : texts.joined.bracketed(text, details);
}

export function testOf({ connections, connectionTest }: Report): ConnectionTest | null {
  if (connections === undefined) return null;
  return { connections, notAsked: connectionTest?.notAsked ?? [] };
}

export function connectionsText(test: ConnectionTest, texts: Texts): string {
  const { connections: t, joined } = texts;
  const lines = addressViews(test).flatMap(({ host, rows }) => [
    joined.bracketed(host, needWords(host, texts)),
    ...rows.flatMap((row) => [
      `  ${joined.labelled(t.views[row.views], withDetails(t.states[row.state], row.connection, texts))}`,
      ...whyOf(row, texts).map((sentence) => `    ${sentence}`),
    ]),
  ]);
  return [...lines, '', connectionSummary(test, texts)].join('\n');
}
