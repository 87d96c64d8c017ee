import { Fragment } from 'react';
import type { ConnectionProgress } from '../../../shared/ipc/contract.ts';
import * as present from '../../../shared/present/connections.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { Page } from '../../components/page.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { useActions, useTexts, type Texts } from '../../state/use-store.ts';
import { Glyph } from '../../components/icons.tsx';

type Question = NonNullable<ConnectionProgress['running']>['asking'][number];

interface Line {
  readonly host: string;
  readonly views: present.ViewsAsked;
  /** Null while it isn't known. */
  readonly row: present.ConnectionRow | null;
  readonly isAsked: boolean;
}

function linesOf(tested: ConnectionProgress): readonly Line[] {
  const { running, connections, notAsked } = tested;
  const found = present
    .addressViews(tested)
    .flatMap(({ host, rows }) => rows.map((row): Line => ({ host, views: row.views, row, isAsked: false })));
  if (running === null) return found;
  const isOf = (one: Question) => (other: Question) => one.host === other.host && one.view === other.view;
  const open = running.questions
    .filter((one) => ![...connections, ...notAsked].some(isOf(one)))
    .map((one): Line => ({ host: one.host, views: one.view, row: null, isAsked: running.asking.some(isOf(one)) }));
  const hosts = [...new Set(running.questions.map(({ host }) => host))];
  // not before the end do the results tell whether there is one kind of program; the questions do
  const isOneKind = running.questions.every(({ view }) => view === 'native');
  const viewsOf = (views: present.ViewsAsked): present.ViewsAsked =>
    isOneKind ? 'only' : views === 'only' ? 'native' : views;
  const lines = [...found, ...open].map((line) => ({ ...line, views: viewsOf(line.views) }));
  return hosts.flatMap((host) => lines.filter((line) => line.host === host));
}

function State({ row, isAsked }: Line) {
  const { t, m } = useTexts();
  const open = isAsked ? t.connection.asking : t.connection.waiting;
  return (
    <span className={`signed ${row === null ? 'muted' : `tone-${row.tone}`}`}>
      {isAsked ? <span className="spin" aria-hidden="true" /> : <Glyph name={row?.tone ?? 'off'} />}
      {row === null ? open : m.connections.states[row.state]}
    </span>
  );
}

/** A long name without blanks, which goes on in the next line after a dot or an underscore. */
const Breakable = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[._])/).map((part, place) => (
    <Fragment key={`${String(place)} ${part}`}>
      {place > 0 && <wbr />}
      {part}
    </Fragment>
  ));

/** What most of those that were reached agreed on: it is said once, and of the others what is different. */
function agreedIn(lines: readonly Line[], { m }: Texts) {
  const said = ({ row }: Pick<Line, 'row'>): string =>
    row?.connection?.result === 'reached' ? present.detailsOf(row.connection, m) : '';
  const all = lines.map(said).filter(Boolean);
  const timesOf = (one: string): number => all.filter((other) => other === one).length;
  const most = [...all].sort((a, b) => timesOf(b) - timesOf(a))[0] ?? '';
  return { most, differing: (line: Pick<Line, 'row'>): string => (said(line) === most ? '' : said(line)) };
}

function Progress({ done, of }: { readonly done: number; readonly of: number }) {
  const { t: all, m } = useTexts();
  const { connection: t } = all;
  return (
    <section className="card grid gap-2 pad-card" aria-labelledby="connection-running">
      <h2 id="connection-running">
        <span role="status">{m.connections.progress(done, of)}</span>
      </h2>
      <progress max={of} value={done} aria-labelledby="connection-running" />
      <p className="caption">
        {t.count(of, present.minutesFor(of))} {t.patience}
      </p>
    </section>
  );
}

function Outcome({ tested }: { readonly tested: ConnectionProgress }) {
  const { t: all, m, language } = useTexts();
  const { connection: t } = all;
  const { forgetConnections } = useActions();
  const tones = present.addressViews(tested).flatMap(({ rows }) => rows.map((row) => row.tone));
  // what is unknown isn't a success
  const tone = tones.includes('fail') ? 'fail' : tones.every((one) => one === 'ok') ? 'ok' : 'warn';
  const wasCancelled = tested.notAsked.some(({ reason }) => reason === 'cancelled');
  const isIncomplete = tone === 'warn' && tested.notAsked.length > 0;
  return (
    <MessageBar
      tone={tone}
      title={isIncomplete ? t.titles.incomplete : t.titles[tone]}
      actions={<Button name={all.doors.testAgain} icon="refresh" onClick={forgetConnections} />}
    >
      <p>
        {present.connectionSummary(tested, m)} {wasCancelled && `${m.connections.notAsked.cancelled} `}
        {tested.at !== null && dayAndTime(language, tested.at, new Date(), all.today)}.
      </p>
    </MessageBar>
  );
}

export function Result({ tested }: { readonly tested: ConnectionProgress }) {
  const texts = useTexts();
  const { t: all, m } = texts;
  const { connection: t } = all;
  const { cancelConnections } = useActions();
  const { running, connections, notAsked } = tested;
  const done = connections.length + notAsked.length;
  const copy = {
    ...{ icon: 'copy' as const, name: t.copy, said: t.copySaid },
    run: () => present.connectionsText(tested, m),
  };
  const lines = linesOf(tested);
  const { most, differing } = agreedIn(lines, texts);
  const foot = (
    <ActionBar said={t.staysIfCancelled}>
      <Button name={m.proof.cancel} onClick={cancelConnections} />
    </ActionBar>
  );
  return (
    <Page
      title={all.pages.connection}
      within="checks"
      share={running === null && <ShareReport also={[copy]} />}
      foot={running !== null && foot}
    >
      {running === null ? <Outcome tested={tested} /> : <Progress done={done} of={running.questions.length} />}
      <section className="card" aria-label={t.results}>
        <DataTable
          className="data--bare conn fixed"
          label={t.results}
          rows={lines}
          keyOf={({ host, views }) => `${host} ${views}`}
          below={({ row }) => {
            if (row === null || row.reason === 'cancelled') return null;
            return [...present.whyOf(row, m), differing({ row })].filter(Boolean).join(m.joined.space) || null;
          }}
          columns={[
            {
              head: t.columns.address,
              className: 'conn__address',
              cell: (line) =>
                lines.find(({ host }) => host === line.host) === line ? (
                  <>
                    <code>
                      <Breakable text={line.host} />
                    </code>
                    <span className="caption block plain-text">{present.needWords(line.host, m)}</span>
                  </>
                ) : (
                  <span className="vh">{line.host}</span>
                ),
            },
            { head: t.columns.view, className: 'conn__view', cell: ({ views }) => m.connections.views[views] },
            { head: t.columns.result, cell: (line) => <State {...line} /> },
          ]}
        />
        {most !== '' && (
          <p className="caption pad lined">
            <Breakable text={m.joined.labelled(m.connections.states.reached, most)} />
          </p>
        )}
      </section>
    </Page>
  );
}
