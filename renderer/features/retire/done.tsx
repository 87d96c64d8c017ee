import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { portRow, portsSaid, type PortsSaid } from '../../../shared/present/ports.ts';
import { countLosses, sidesOfChange } from '../../../shared/present/retire.ts';
import { protocolsOf, sidesOf, type Retirement } from '../../../shared/remediation/retire/retirement.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Fold, Folds } from '../../components/fold.tsx';
import { Glyph } from '../../components/icons.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { TaskButton } from '../../components/task-button.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { usePc, useTexts } from '../../state/use-store.ts';
import { Countdown } from './countdown.tsx';
import { SelfFold, SidesTable } from './on-this-pc.tsx';
import { type Made, useRetire } from './retire-store.ts';

interface DoneProps {
  readonly entry: HistoryEntry;
  readonly made: Made;
}

/** Restarts Windows in a minute: time enough for `shutdown /a`. */
const RESTART = 'shutdown /r /t 60';

function Outcome({ entry, made, said, still }: DoneProps & Pick<PortsSaid, 'said' | 'still'>) {
  const { retire } = useRetire();
  const { t: all, language } = useTexts();
  const { done: t } = all.retire;
  const isEqual = entry.inForce === 'all';
  const { clients, more } = made.cutOff ?? { clients: 0, more: false };
  const isGood = isEqual && clients === 0 && said.every(({ sign }) => sign === 'ok');
  const isUntested = said.length === 0 && sidesOf(made.retirement).includes('server');
  const hasCountdown = entry.undoAt !== undefined;
  return (
    <Verdict
      sign={isGood ? 'ok' : 'warn'}
      fill={isGood ? 'ok' : 'warn'}
      share={<ShareReport />}
      title={
        !isEqual
          ? all.change.notEqual
          : still.length > 0
            ? t.still(still.map((one) => all.retire.ports.port(one)))
            : t.title(protocolsOf(made.retirement))
      }
      actions={
        <>
          {isEqual && still.length > 0 && <CopyButton looks="primary" label={t.copyRestart} text={RESTART} />}
          {!hasCountdown && (
            <TaskButton
              variant={isGood || still.length > 0 ? 'plain' : 'primary'}
              isLarge
              icon="undo"
              task={{ kind: 'undo', id: entry.id }}
            >
              {t.undo}
            </TaskButton>
          )}
          <Button name={t.backToStart} isLarge onClick={() => retire.choose({ page: 'choose', protocols: null })} />
        </>
      }
    >
      <p>
        {isEqual ? t.checked(clockTime(language, entry.at), entry.writes.length) : all.change.notEqualMore}
        {clients > 0 && ` ${t.cutOff(clients, more)}`}
        {made.cutOff === null && ` ${t.noEvidence}`}
        {isUntested && ` ${t.noPorts}`}
      </p>
      <p>{t.restart[made.retirement.side]}</p>
    </Verdict>
  );
}

const TOMORROW = [
  { id: 'queues', sides: ['server'] },
  { id: 'events', sides: ['server', 'client'] },
  { id: 'silent', sides: ['server'] },
  { id: 'programs', sides: ['client'] },
] as const;

function Tomorrow({ retirement }: { readonly retirement: Retirement }) {
  const { forecast } = useRetire();
  const { tomorrow: t, self } = useTexts().t.retire;
  const might = forecast.filter(({ side, loses }) => side === 'client' && (loses === 'yes' || loses === 'may'));
  const first = [...new Set(might.map(({ what }) => self.names[what]))];
  const retired = sidesOf(retirement);
  const lines = TOMORROW.filter(({ sides }) => sides.some((side) => retired.includes(side))).map(({ id }) => ({
    ...{ id, what: t[id] },
    more: id === 'programs' && first.length > 0 ? t.programsFirst(first) : t[`${id}More`],
  }));
  const text = [t.title, ...lines.map(({ what, more }, place) => `${place + 1}. ${what}. ${more}`)].join('\n');
  return (
    <section className="stack" aria-labelledby="tomorrow">
      <div className="between gap-1-4">
        <h2 id="tomorrow">{t.title}</h2>
        <CopyButton looks="worded" label={t.copy} text={text} />
      </div>
      <ol className="card divided checks grid start">
        {lines.map(({ id, what, more }, place) => (
          <li key={id} className="checks__line grid middle pad">
            <span className="circle checks__no small strong" aria-hidden="true">
              {place + 1}
            </span>
            <p>
              <span className="strong">{what}</span>
              <br />
              <span className="muted">{more}</span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function PortsSeen({ ports, said, still }: Pick<Made, 'ports'> & Pick<PortsSaid, 'said' | 'still'>) {
  const { ports: t } = useTexts().t.retire;
  return (
    <section className="card grid gap-2 pad-4" aria-labelledby="ports-seen">
      <h2 id="ports-seen">{t.title}</h2>
      <DataTable
        className="data--bare"
        label={t.title}
        rows={ports.map((change) => ({ change, ...portRow(change, t) }))}
        keyOf={({ port }) => port}
        columns={[
          { head: t.columns.port, cell: ({ port }) => port },
          { head: t.columns.before, cell: ({ before }) => before },
          { head: t.columns.after, cell: ({ after }) => after },
          {
            head: t.columns.means,
            cell: ({ change }) =>
              said
                .filter((one) => one.change === change)
                .map(({ sign, sentence }) => (
                  <span key={sentence} className="signed">
                    <Glyph name={sign} />
                    {sentence}
                  </span>
                )),
          },
        ]}
      />
      {still.length > 0 && <p className="muted">{t.why}</p>}
    </section>
  );
}

export function Done(props: DoneProps) {
  const { entry, made } = props;
  const { forecast } = useRetire();
  const { home, retire } = useTexts().t;
  const { done: t, plan } = retire;
  const { said, still } = portsSaid(made.ports, protocolsOf(made.retirement), retire.ports);
  const { snapshot } = usePc();
  return (
    <Page isWide>
      <Notices />
      <div className="columns grid top">
        <div className="column gap-4 start">
          <Outcome {...props} {...{ said, still }} />
          <Countdown isProven={still.length === 0} />
          {made.ports.length > 0 && <PortsSeen ports={made.ports} {...{ said, still }} />}
        </div>
        <div className="column gap-4 start">
          <Tomorrow retirement={made.retirement} />
          <SidesTable groups={sidesOfChange(snapshot, entry.writes, made.retirement)} compared="changed" />
          <Folds label={home.detailsTitle}>
            <Fold icon="write" name={t.changed} said={plan.writesSaid(entry.writes.length)}>
              <WritesTable items={entry.writes} made={{ label: t.changed, changedSince: entry.changedSince }} />
            </Fold>
            {countLosses(forecast).yes > 0 && <SelfFold />}
          </Folds>
        </div>
      </div>
    </Page>
  );
}
