import type { ReactElement } from 'react';
import type { ConnectionProgress } from '../../../shared/ipc/contract.ts';
import {
  connectionsText,
  addressViews,
  connectionSummary,
  issuerWords,
  whyOf,
  type AddressView,
  type ConnectionRow,
  needWords,
} from '../../../shared/present/connections.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { Page } from '../../components/page.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { useCopying } from '../../components/share.tsx';
import { useTexts } from '../../state/texts.ts';
import { Glyph } from '../../components/icons.tsx';

interface StateProps {
  readonly row: ConnectionRow;
  /** If it was reached, the protocol says more than that word. */
  readonly withProtocol?: boolean;
}

/** How an address stands, in a sign and a word. */
export function State({ row, withProtocol = false }: StateProps): ReactElement {
  const { connections: t } = useTexts().m;
  const protocol = withProtocol && row.state === 'reached' ? row.connection?.protocol : null;
  return (
    <span className={`signed tone-${row.tone}`}>
      <Glyph name={row.tone} />
      {protocol ?? t.states[row.state]}
    </span>
  );
}

/** An address, and what it is needed for. */
export function Host({ host }: { readonly host: string }): ReactElement {
  const { m } = useTexts();
  return (
    <>
      <code>{host}</code>
      <span className="caption block plain-text">{needWords(host, m)}</span>
    </>
  );
}

const NONE = '–';

function Agreed({ row: { connection } }: { readonly row: ConnectionRow }): ReactElement {
  const { protocol = null, cipherSuite = null } = connection ?? {};
  if (protocol === null && cipherSuite === null) return <>{NONE}</>;
  return (
    <>
      {protocol}
      {cipherSuite !== null && <code className="caption block plain-text">{cipherSuite}</code>}
    </>
  );
}

function issuerOf({ connection }: ConnectionRow): string {
  const issuer = connection?.issuer ?? null;
  return issuer === null ? NONE : issuerWords(issuer);
}

type Tone = 'ok' | 'warn' | 'fail';

/** Returns how the whole stands: what is unknown isn't a success. */
function toneOf(addresses: readonly AddressView[]): Tone {
  const tones = addresses.flatMap(({ rows }) => rows.map(({ tone }) => tone));
  if (tones.includes('fail')) return 'fail';
  return tones.every((tone) => tone === 'ok') ? 'ok' : 'warn';
}

interface ResultProps {
  readonly tested: ConnectionProgress;
  /** When it ended. */
  readonly at: string;
  readonly onAgain: () => void;
}

/** What the test came to, address by address and problems first, with what to do next. */
export function Result({ tested, at, onAgain }: ResultProps): ReactElement {
  const { t: all, m, language } = useTexts();
  const { connection: t } = all;
  const addresses = addressViews(tested);
  const tone = toneOf(addresses);
  const isIncomplete = tone === 'warn' && tested.notAsked.length > 0;
  const copied = useCopying();
  const copy = {
    ...{ icon: 'copy' as const, name: t.copy, said: t.copySaid },
    run: () => copied(connectionsText(tested, m)),
  };
  return (
    <Page title={all.pages.connection} within="checks" share={<ShareReport also={[copy]} />}>
      <MessageBar
        tone={tone}
        title={isIncomplete ? t.titles.incomplete : t.titles[tone]}
        actions={
          <Button icon="refresh" onClick={onAgain}>
            {t.again}
          </Button>
        }
      >
        <p>
          {connectionSummary(tested, m)} {dayAndTime(language, at, new Date(), all.today)}.
        </p>
      </MessageBar>
      <section className="card" aria-label={t.results}>
        <DataTable
          className="data--bare conn"
          label={t.results}
          rows={addresses.flatMap(({ host, rows }) => rows.map((row, place) => ({ host, row, isFirst: place === 0 })))}
          keyOf={({ host, row }) => `${host} ${row.views}`}
          below={({ row }) => whyOf(row, m).join(' ') || null}
          columns={[
            {
              head: t.columns.address,
              className: 'conn__address',
              cell: ({ host, isFirst }) => (isFirst ? <Host host={host} /> : <span className="vh">{host}</span>),
            },
            { head: t.columns.view, className: 'conn__view', cell: ({ row }) => m.connections.views[row.views] },
            { head: t.columns.result, className: 'conn__result', cell: ({ row }) => <State row={row} /> },
            { head: t.columns.agreed, cell: ({ row }) => <Agreed row={row} /> },
            { head: t.columns.issuer, cell: ({ row }) => issuerOf(row) },
          ]}
        />
      </section>
    </Page>
  );
}
