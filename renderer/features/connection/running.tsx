import type { ReactElement } from 'react';
import type { ConnectionProgress } from '../../../shared/ipc/contract.ts';
import { addressViews, needWords, type ConnectionRow } from '../../../shared/present/connections.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import { Button } from '../../components/button.tsx';
import { Glyph } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { useTexts } from '../../state/texts.ts';
import { useActions } from '../../state/use-store.ts';
import { State } from './state.tsx';

interface RunningProps {
  readonly tested: ConnectionProgress;
  readonly running: NonNullable<ConnectionProgress['running']>;
}

/** How far the test is, address by address. */
export function Running({ tested, running }: RunningProps): ReactElement {
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
  const isAsking = (host: string, view: RegistryView): boolean =>
    asking.some((one) => one.host === host && one.view === view);
  const foot = (
    <div className="actionbar">
      <div className="actionbar__in">
        <p className="caption">{t.staysIfCancelled}</p>
        <div className="row">
          <Button onClick={cancelConnections}>{m.proof.cancel}</Button>
        </div>
      </div>
    </div>
  );
  return (
    <Page title={all.pages.connection} within="home" foot={foot}>
      <section className="card" aria-labelledby="connection-running">
        <div className="big-progress">
          <h2 id="connection-running">
            <span role="status">{m.connections.progress(done, questions.length)}</span>
          </h2>
          <progress max={questions.length} value={done} aria-labelledby="connection-running" />
          <p className="caption">{t.patience}</p>
        </div>
        <div className="data data--bare" role="group" tabIndex={0} aria-label={t.results}>
          <table className="conn conn--tight">
            <thead>
              <tr>
                <th scope="col">{t.columns.address}</th>
                {views.map((view) => (
                  <th scope="col" key={view}>
                    {views.length === 1 ? t.columns.result : m.connections.views[view]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {hosts.map((host) => (
                <tr key={host}>
                  <th scope="row">
                    <code>{host}</code>
                    <span className="conn__sub">{needWords(host, m)}</span>
                  </th>
                  {views.map((view) => {
                    const row = rowOf(host, view);
                    return (
                      <td key={view}>
                        {row !== undefined ? (
                          <State row={row} withProtocol />
                        ) : isAsking(host, view) ? (
                          t.asking
                        ) : (
                          <span className="conn__state conn__state--wait">
                            <Glyph name="off" />
                            {t.waiting}
                          </span>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </Page>
  );
}
