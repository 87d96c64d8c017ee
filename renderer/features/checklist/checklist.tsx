import type { ReactNode } from 'react';
import { checklistView, type CheckState, type ChecklistView } from '../../../shared/present/checklist.ts';
import { rungText } from '../../../shared/text/rungs.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { AskExplain } from '../../components/ask-explain.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';
import { Links } from '../../components/links.tsx';
import { Page, WaitingPage } from '../../components/page.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { hasWindowsToAsk } from '../../state/selectors.ts';
import { useActions, useStore, useTexts } from '../../state/use-store.ts';

interface LineProps {
  readonly place: number;
  readonly state: CheckState;
  readonly title: string;
  readonly more: string;
  readonly below?: ReactNode;
  readonly children?: ReactNode;
}

type ConnectionProps = Pick<LineProps, 'place'> & ChecklistView['connection'];

function Line({ place, state, title, more, below, children }: LineProps) {
  const { checklist: t } = useTexts().t;
  return (
    <li className="checks__line grid middle pad">
      <span className={`circle checks__no small strong icons-16${state === 'open' ? '' : ` circle--${state}`}`}>
        {state === 'ok' ? <Icon name="check" /> : place}
        <span className="vh">: {t.states[state]}</span>
      </span>
      <div>
        <h2 className="h3">{title}</h2>
        <p className="muted">{more}</p>
        {below}
      </div>
      {children}
    </li>
  );
}

function Connection({ place, state, reached, tried }: ConnectionProps) {
  const { connection: t } = useTexts().t.checklist;
  const hasWindows = useStore(hasWindowsToAsk);
  const { go } = useActions();
  const more = !hasWindows ? t.notHere : state === 'open' ? t.open : t.said(reached, tried);
  return (
    <Line place={place} state={state} title={t.title[state]} more={more}>
      {hasWindows && (
        <Button
          name={state === 'open' ? t.test : t.results}
          variant={state === 'open' ? 'primary' : 'plain'}
          onClick={() => go('connection')}
        />
      )}
    </Line>
  );
}

function Code({ place }: { readonly place: number }) {
  const { code: t } = useTexts().t.checklist;
  return (
    <Line place={place} state="open" title={t.title} more={t.more}>
      <AskExplain label={t.label} go={t.go} />
    </Line>
  );
}

export function Checklist() {
  const { t: all, m, language } = useTexts();
  const { checklist: t } = all;
  const page = { title: all.pages.checklist, within: 'home' } as const;
  const checked = useStore((state) => state.checked);
  if (checked === null) return <WaitingPage {...page} />;
  const { verdict } = checked.report;
  const isFine = verdict === 'no-change-needed' || verdict === 'improvement-available';
  const { office, clock, connection } = checklistView(checked.report);
  const { found, state, version } = office;
  const now = dayAndTime(language, checked.checkedAt, new Date(0), '');
  const officeWords = [
    found === null ? t.office.none : rungText(m, found.rung, found.code).found,
    ...(version === null ? [] : [t.office.version(version)]),
  ].join(m.joined.space);
  const clockWords = clock === 'open' ? t.clock.open(now) : t.clock[clock];
  return (
    <Page {...page} lead={isFine ? t.lead : t.leadOpen} share={<ShareReport />}>
      <ol className="card divided checks grid start" aria-label={t.list}>
        <Line
          place={1}
          state={state}
          title={t.office.title[state]}
          more={officeWords}
          below={state === 'warn' && <Links links={(found?.links ?? []).slice(0, 1)} />}
        />
        <Line place={2} state={clock} title={t.clock.title[clock]} more={clockWords} />
        <Connection place={3} {...connection} />
        <Line place={4} state="open" title={t.signIn.title} more={t.signIn.more} />
        <Code place={5} />
      </ol>
    </Page>
  );
}
