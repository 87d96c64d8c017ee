import type { ReactElement, ReactNode } from 'react';
import { Before } from './before.tsx';
import { createAddressStore } from './address-store.ts';
import { Result, Host, State } from './result.tsx';
import { usePart, useStateOf, useStore, useActions } from '../../state/use-store.ts';
import type { ConnectionProgress } from '../../../shared/ipc/contract.ts';
import { addressViews, type ConnectionRow } from '../../../shared/present/connections.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Glyph } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { useTexts } from '../../state/texts.ts';

interface RunningProps {
  readonly tested: ConnectionProgress;
  readonly running: NonNullable<ConnectionProgress['running']>;
}

/** How far the test is, address by address. */
function Running({ tested, running }: RunningProps): ReactElement {
  const { t: all, m } = useTexts();
  const { connection: t } = all;
  const { cancelConnections } = useActions();
  const { questions, asking } = running;
  const done = tested.connections.length + tested.notAsked.length;
  const hosts = [...new Set(questions.map(({ host }) => host))];
  const views = [...new Set(questions.map(({ view }) => view))];
  const found = addressViews(tested);
  const rowOf = (host: string, view: RegistryView): ConnectionRow | undefined =>
    found.find((one) => one.host === host)?.rows.find((row) => [view, 'both', 'only'].includes(row.views));
  const stateOf = (host: string, view: RegistryView): ReactNode => {
    const row = rowOf(host, view);
    if (row !== undefined) return <State row={row} withProtocol />;
    const isAsked = asking.some((one) => one.host === host && one.view === view);
    return (
      <span className="signed muted">
        {isAsked ? <span className="spin" aria-hidden="true" /> : <Glyph name="off" />}
        {isAsked ? t.asking : t.waiting}
      </span>
    );
  };
  const foot = (
    <ActionBar said={t.staysIfCancelled}>
      <Button onClick={cancelConnections}>{m.proof.cancel}</Button>
    </ActionBar>
  );
  return (
    <Page title={all.pages.connection} within="checks" foot={foot}>
      <section className="card" aria-labelledby="connection-running">
        <div className="grid gap-2 pad-card">
          <h2 id="connection-running">
            <span role="status">{m.connections.progress(done, questions.length)}</span>
          </h2>
          <progress max={questions.length} value={done} aria-labelledby="connection-running" />
          <p className="caption">
            {t.count(questions.length)} {t.patience}
          </p>
        </div>
        <DataTable
          className="data--bare conn conn--tight"
          label={t.results}
          rows={hosts}
          keyOf={(host) => host}
          columns={[
            { head: t.columns.address, cell: (host) => <Host host={host} /> },
            ...views.map((view) => ({
              head: views.length === 1 ? t.columns.result : m.connections.views[view],
              cell: (host: string) => stateOf(host, view),
            })),
          ]}
        />
      </section>
    </Page>
  );
}

/** The connection test: what will be contacted, how far it is, and what it came to. */
export function Connection(): ReactElement {
  const tested = useStore((state) => state.tested);
  const addresses = usePart(createAddressStore);
  const { isChoosing } = useStateOf(addresses);
  if (tested === null) return <Before addresses={addresses} />;
  const { running, at } = tested;
  if (running !== null) return <Running tested={tested} running={running} />;
  if (at === null || isChoosing) return <Before addresses={addresses} />;
  return <Result tested={tested} at={at} onAgain={() => addresses.choose(true)} />;
}
