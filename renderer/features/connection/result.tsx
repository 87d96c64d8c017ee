import type { ReactElement } from 'react';
import type { ConnectionProgress } from '../../../shared/ipc/contract.ts';
import {
  connectionsText,
  addressViews,
  connectionSummary,
  issuerWords,
  needWords,
  whyOf,
  type AddressView,
  type ConnectionRow,
} from '../../../shared/present/connections.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { Page } from '../../components/page.tsx';
import { useTexts } from '../../state/texts.ts';
import { useActions } from '../../state/use-store.ts';
import { State } from './state.tsx';

const NONE = '–';
const COLUMNS = ['address', 'view', 'result', 'agreed', 'issuer'] as const;

function Agreed({ row: { connection } }: { readonly row: ConnectionRow }): ReactElement {
  const { protocol = null, cipherSuite = null } = connection ?? {};
  if (protocol === null && cipherSuite === null) return <>{NONE}</>;
  return (
    <>
      {protocol}
      {cipherSuite !== null && <code className="conn__suite">{cipherSuite}</code>}
    </>
  );
}

function issuerOf({ connection }: ConnectionRow): string {
  const issuer = connection?.issuer ?? null;
  return issuer === null ? NONE : issuerWords(issuer);
}

function Why({ row }: { readonly row: ConnectionRow }): ReactElement | null {
  const { m } = useTexts();
  const sentences = whyOf(row, m);
  if (sentences.length === 0) return null;
  return (
    <tr className="conn__why">
      <td colSpan={COLUMNS.length}>{sentences.join(' ')}</td>
    </tr>
  );
}

function Address({ host, rows }: AddressView): ReactElement {
  const { m } = useTexts();
  return (
    <tbody>
      {rows.map((row, index) => [
        <tr key={row.views}>
          <th scope="row">
            {index === 0 ? (
              <>
                <code>{host}</code>
                <span className="conn__sub">{needWords(host, m)}</span>
              </>
            ) : (
              <span className="vh">{host}</span>
            )}
          </th>
          <td>{m.connections.views[row.views]}</td>
          <td>
            <State row={row} />
          </td>
          <td>
            <Agreed row={row} />
          </td>
          <td>{issuerOf(row)}</td>
        </tr>,
        <Why key={`${row.views} why`} row={row} />,
      ])}
    </tbody>
  );
}

type Tone = 'ok' | 'warn' | 'fail';

/** How the whole stands: what isn't known is no success. */
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
  const { go } = useActions();
  const addresses = addressViews(tested);
  const tone = toneOf(addresses);
  const isIncomplete = tone === 'warn' && tested.notAsked.length > 0;
  const foot = (
    <div className="actionbar">
      <div className="actionbar__in">
        <p className="caption">{t.problemsFirst}</p>
        <div className="row">
          <CopyButton isWorded label={t.copy} text={connectionsText(tested, m)} />
          <Button variant="primary" icon="report" onClick={() => go('report')}>
            {t.toReport}
          </Button>
        </div>
      </div>
    </div>
  );
  return (
    <Page title={all.pages.connection} within="home" foot={foot}>
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
        <div className="data data--bare" role="group" tabIndex={0} aria-label={t.results}>
          <table className="conn">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th scope="col" key={column} className={`conn__${column}`}>
                    {t.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            {addresses.map((one) => (
              <Address key={one.host} {...one} />
            ))}
          </table>
        </div>
      </section>
    </Page>
  );
}
