import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { CheckButton } from '../../components/task-button.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { Core } from '../../components/core-table.tsx';
import { Details } from './details.tsx';
import { useProofNow } from './proof-fold.tsx';
import { claimView, lastProof, type ClaimKind } from '../../../shared/present/claim.ts';
import { coreOfChange, coreSeen, coreView } from '../../../shared/present/core.ts';
import { Page } from '../../components/page.tsx';
import { HalfDone } from '../../components/half-done.tsx';
import { OwnSettings } from '../../components/own-settings.tsx';
import { Notices } from '../../components/notices.tsx';
import { HomeVerdict, verdictChecksAgain } from './verdict.tsx';
import { failureView } from '../../../shared/present/failure.ts';
import { isChecking, isSaidByHome, isHeldUpHalfway } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { becauseText, limitText } from '../../../shared/present/readiness.ts';
import type { Report } from '../../../shared/report/report.ts';
import { Glyph } from '../../components/icons.tsx';

/** What may still stand in the way though the settings serve, each by name; nothing where there is nothing. */
function Doubts({ report }: { readonly report: Report }): ReactElement | null {
  const { t, m } = useTexts();
  const { readiness } = report;
  if (readiness?.level !== 'doubtful') return null;
  const rows = [
    ...readiness.because.map((one) => {
      const { name, found } = becauseText(one, m);
      return { id: `${one.rung} ${one.code}`, sign: 'warn' as const, name, more: found };
    }),
    ...readiness.limits.map(({ id }) => ({
      ...{ id, sign: 'info' as const, name: t.claim.limit(m.releases[report.machine.release]) },
      more: limitText(id, m),
    })),
  ];
  return (
    <section className="stack" aria-labelledby="doubts">
      <h2 id="doubts">{t.claim.mayBlock}</h2>
      <ul className="card doubts">
        {rows.map(({ id, sign, name, more }) => (
          <li key={id} className="doubt beside gap-beside pad top">
            <Glyph name={sign} />
            <p>
              <span className="block strong">{name}</span>
              <span className="block muted">{more}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Quiet stand-ins of the size of what comes, so that nothing jumps when it does. `index.html` has the same, wordless. */
function HomeSkeleton(): ReactElement {
  return (
    <>
      <section className="verdict" aria-busy="true">
        <span className="quiet quiet--glyph" />
        <div className="verdict__body">
          <h1 className="vh" tabIndex={-1}>
            {useTexts().t.rail.reading}
          </h1>
          <span className="quiet quiet--title" />
          <span className="quiet quiet--line" />
          <span className="quiet quiet--button" />
        </div>
      </section>
      <div className="card quiet-card" />
    </>
  );
}

/** The first check gave nothing: its failure stands where the verdict would. */
function NoVerdict(): ReactElement {
  const texts = useTexts();
  const notice = useStore((state) => state.notice);
  const actions = useActions();
  if (notice?.kind !== 'failure') return <HomeSkeleton />;
  const { title, detail, next } = failureView(notice.failure, texts);
  return (
    <Verdict
      sign="unknown"
      title={title}
      actions={
        <Button variant="primary" isLarge onClick={() => actions.run({ kind: 'check' })}>
          {texts.t.home.checkAgain}
        </Button>
      }
    >
      <p>
        {detail} {next}
      </p>
    </Verdict>
  );
}

/** The line under the verdict: when this was read, and reading it again. */
function CheckedLine({ checked, kind }: { readonly checked: Checked; readonly kind: ClaimKind }): ReactElement {
  const { t, language } = useTexts();
  const isReading = useStore(isChecking);
  return (
    <div className="home__checked between gap-beside" aria-busy={isReading}>
      <span className="caption">{t.home.checkedAt(clockTime(language, checked.checkedAt))}</span>
      {!verdictChecksAgain(checked, kind) && <CheckButton variant="ghost" icon="refresh" />}
      {isReading && <progress className="home__progress" aria-label={t.home.checking} />}
    </div>
  );
}

/** The claim with the protocols on the left, what proves it on the right or below. */
export function Checks({ checked }: { readonly checked: Checked }): ReactElement {
  const texts = useTexts();
  const notice = useStore((state) => state.notice);
  const proving = useProofNow(checked.checkedAt);
  const change = isSaidByHome(notice) ? notice : null;
  const isStopped = useStore(isHeldUpHalfway);
  const asked = proving.answer?.ok === true ? proving.answer.value : null;
  const claim = claimView(checked, change, asked, texts);
  const proof = lastProof(change, asked);
  const { snapshot, report } = checked;
  return (
    <div className="home column gap-5 start">
      <div className="home__claim column gap-5 start">
        {isStopped ? <HalfDone isHeadline /> : <HomeVerdict checked={checked} claim={claim} change={change} />}
        <OwnSettings checked={checked} />
        {claim.kind === 'contradicts' && proof !== null ? (
          <Core groups={coreSeen(snapshot, proof.proof)} compared="seen" />
        ) : change !== null ? (
          <Core groups={coreOfChange(snapshot, change.outcome.writes)} compared="changed" />
        ) : (
          <Core groups={coreView(snapshot, report.plan)} compared="after" />
        )}
        <CheckedLine checked={checked} kind={claim.kind} />
      </div>
      <div className="home__evidence column gap-5 start">
        {claim.kind !== 'lost' && <Doubts report={report} />}
        <Details
          checked={checked}
          change={change}
          proving={proving}
          showsPlan={claim.kind === 'verdict' || claim.kind === 'prepared'}
        />
      </div>
    </div>
  );
}

/** What the check came to, the protocols now and after, and all that proves it behind lines that say their answer. */
export function Home(): ReactElement {
  const checked = useStore((state) => state.checked);
  const isStopped = useStore(isHeldUpHalfway);
  if (checked === null) {
    return (
      <Page isWide>
        <div className="home column gap-5 start">
          <div className="home__claim column gap-5 start">
            <NoVerdict />
          </div>
        </div>
      </Page>
    );
  }
  return (
    <Page isWide>
      <Notices />
      {!isStopped && <HalfDone />}
      <Checks checked={checked} />
    </Page>
  );
}
