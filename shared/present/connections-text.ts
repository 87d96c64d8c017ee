import { addressViews, connectionSummary, issuerWords, needWords, whyOf } from './connections.ts';
import type { ConnectionTest } from '../proof/connections.ts';
import type { Report } from '../report/report.ts';
import type { SharedMessages } from '../text/messages.ts';

type Texts = Pick<SharedMessages, 'connections'>;

/** What was agreed on, and who issued the certificate; empty where nothing of it was seen. */
export function detailsOf(connection: ConnectionTest['connections'][number] | null, { connections: t }: Texts): string {
  if (connection === null) return '';
  const { protocol, cipherSuite, issuer } = connection;
  const parts = [
    ...(protocol === null ? [] : [protocol]),
    ...(cipherSuite === null ? [] : [cipherSuite]),
    ...(issuer === null ? [] : [t.certificateFrom(issuerWords(issuer))]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

/** The test of a report; null where there was none. */
export function testOf({
  connections,
  connectionTest,
}: Pick<Report, 'connections' | 'connectionTest'>): ConnectionTest | null {
  if (connections === undefined) return null;
  return { connections, notAsked: connectionTest?.notAsked ?? [] };
}

/** A connection test as plain text, problems first: for a terminal, a ticket or a reply. */
export function connectionsText(test: ConnectionTest, texts: Texts): string {
  const { connections: t } = texts;
  const lines = addressViews(test).flatMap(({ host, rows }) => [
    `${host} (${needWords(host, texts)})`,
    ...rows.flatMap((row) => [
      `  ${t.views[row.views]}: ${t.states[row.state]}${detailsOf(row.connection, texts)}`,
      ...whyOf(row, texts).map((sentence) => `    ${sentence}`),
    ]),
  ]);
  return [...lines, '', connectionSummary(test, texts)].join('\n');
}
