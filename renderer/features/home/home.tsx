import { claimView } from '../../../shared/present/claim.ts';
import { coreOfChange, coreSeen, coreView } from '../../../shared/present/protocol-boxes.ts';
import { failureView } from '../../../shared/present/failure.ts';
import { freshChange } from '../../../shared/report/claim.ts';
import { TextButton } from '../../components/button.tsx';
import { CheckedLine } from '../../components/checked-line.tsx';
import { HalfDone } from '../../components/half-done.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { CheckButton } from '../../components/task-button.tsx';
import { Sides } from '../../components/sides.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { useGuide } from '../../state/guide-store.ts';
import { pendingEntry } from '../../state/selectors.ts';
import { usePc, useStore, useTexts } from '../../state/use-store.ts';
import { DotnetCard } from './dotnet.tsx';
import { FactRows } from './rows.tsx';
import { useWayOn } from './verdict-actions.tsx';
import { StickBar } from './stick-bar.tsx';
import { HomeVerdict } from './verdict.tsx';

/** Stand-ins of the size of what comes, so that nothing jumps when it does. `index.html` has the same, wordless. */
function HomeSkeleton() {
  return (
    <>
      <section className="verdict grid top" aria-busy="true">
        <span className="quiet quiet--glyph" />
        <div className="verdict__body grid gap-2 left">
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

function NoVerdict() {
  const texts = useTexts();
  const notice = useStore((state) => state.notice);
  if (notice?.kind !== 'failure') return <HomeSkeleton />;
  const { title, detail, next } = failureView(notice.failure, texts);
  return (
    <Verdict sign="unknown" title={title} actions={<CheckButton variant="primary" isLarge />}>
      <p>
        {detail} {next}
      </p>
    </Verdict>
  );
}

export function Answer() {
  const { t, m } = useTexts();
  const stage = useStore((state) => state.stage);
  const stopped = useStore(pendingEntry);
  const { snapshot, report } = usePc();
  const claim = claimView(report, m);
  const change = freshChange(report);
  const seen = claim.kind === 'contradicts' ? report.proof : undefined;
  const isStopped = stopped !== null;
  const way = useWayOn(claim);
  const guide = useGuide();
  // what was read before a change says nothing of while it is made
  const isMoving = stage === 'writing' || stage === 'proving';
  return (
    <>
      <Notices />
      <HalfDone isHeadline={isStopped} />
      {!isStopped && <HomeVerdict claim={claim} change={change} />}
      <Sides isPlain={isStopped} />
      {!isStopped && !isMoving && <StickBar />}
      {!isStopped && !isMoving && <DotnetCard />}
      <FactRows
        groups={
          isMoving
            ? []
            : seen !== undefined
              ? coreSeen(snapshot, seen.after)
              : change !== null
                ? coreOfChange(snapshot, change.writes)
                : coreView(snapshot, isStopped ? [] : report.plan)
        }
        compared={seen !== undefined ? 'seen' : change !== null ? 'changed' : 'after'}
        way={isStopped ? null : way}
      />
      <div className="between">
        <TextButton name={t.guided.another} icon="plug" onClick={() => guide(null)} />
        <CheckedLine
          hasButton={isStopped || !(way?.kind === 'update' || way?.kind === 'check' || claim.kind === 'contradicts')}
        />
      </div>
    </>
  );
}

export function Home() {
  const isChecked = useStore((state) => state.checked !== null);
  return <Page>{isChecked ? <Answer /> : <NoVerdict />}</Page>;
}
