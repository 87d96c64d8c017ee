import { useEffect, type ReactElement, type ReactNode } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { causeIn } from '../../../shared/present/cause.ts';
import { claimView } from '../../../shared/present/claim.ts';
import { coreView } from '../../../shared/present/core.ts';
import { decidingCode, someCantConnect } from '../../../shared/present/verdict.ts';
import { rowOf } from '../../../shared/row-of.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Core } from '../../components/core-table.tsx';
import { DetailsLine } from '../../components/fold.tsx';
import { Finding } from '../../components/finding.tsx';
import { HalfDone } from '../../components/half-done.tsx';
import { Icon } from '../../components/icons.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { isRepairable, RecommendedButton } from '../../components/recommended-button.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { WaitingPage } from '../../components/waiting-page.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { asksPermission, hasOneView, heldUpBy, isBusy, isSaidByHome, verdictOfCheck } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, usePart, useStateOf, useStore } from '../../state/use-store.ts';
import { Checks } from '../home/home.tsx';
import { HomeVerdict } from '../home/verdict.tsx';
import { PathFigure } from './figure.tsx';
import { Steps, type StepsProps } from './steps.tsx';
import { figureOf, findingsOf, PROGRAM } from './understanding.ts';
import { createStore, type Store } from '../../state/store.ts';

/** Where somebody is in the guide before the fix. What comes after it follows from what was written. */
type GuideStep = 'understand' | 'fix';

/** Kept while other places are shown. */
const createGuideStore = (): Store<GuideStep, GuideStep> =>
  createStore((_step: GuideStep, next: GuideStep) => next, 'understand');

interface FrameProps extends StepsProps {
  readonly said: string;
  /** No verdict is shown, which has its own Share. */
  readonly isPlain?: boolean;
  readonly ways: ReactNode;
  readonly children: ReactNode;
}

/** What all steps have: how far it is, what the program says to what was done last, and the ways on. */
function Frame({ step, endsHere, said, isPlain = false, ways, children }: FrameProps): ReactElement {
  return (
    <Page foot={<ActionBar said={said}>{ways}</ActionBar>}>
      <div className="ends gap-x-4 top">
        <Steps step={step} endsHere={endsHere} />
        {isPlain && <ShareReport />}
      </div>
      <Notices />
      {children}
    </Page>
  );
}

interface StepProps {
  readonly checked: Checked;
  readonly facts: Facts;
}

/** Home’s verdict in plainer words, if the same program and Microsoft 365 can be named as its two sides. */
function Answer({ checked }: Pick<StepProps, 'checked'>): ReactElement {
  const texts = useTexts();
  const { understand } = texts.t.guided;
  const { report } = checked;
  const { headline, reason } = verdictOfCheck(checked, texts);
  const plain = rowOf(understand.reasons, decidingCode(report) ?? '')?.(texts.m.releases[report.machine.release]);
  const isPlain = report.verdict === 'fix-available' && someCantConnect(report) && plain !== undefined;
  const who = report.office === null ? figureOf(report).who : 'all';
  return (
    <div className="page__head grid gap-1">
      <h1 tabIndex={-1}>{isPlain ? understand.noCommon(PROGRAM, who) : headline}</h1>
      <p>{plain ?? reason}</p>
    </div>
  );
}

/** What the picture rests on: a line for each thing that was looked at. */
function Found({ checked, facts }: StepProps): ReactElement {
  const texts = useTexts();
  const { go } = useActions();
  const { t } = texts;
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">{t.guided.understand.found}</h2>
      <ul className="card grid divided">
        {findingsOf(facts, checked.report, texts).map(({ id, ...line }) => (
          <Finding key={id} {...line} />
        ))}
      </ul>
      <button type="button" className="disclose" onClick={() => go('checks')}>
        <Icon name="checks" />
        {t.home.toWhy}
      </button>
    </section>
  );
}

/** What is written, and what the press of the button brings about, in its order. */
function Fix({ checked }: Pick<StepProps, 'checked'>): ReactElement {
  const { t } = useTexts();
  const asks = useStore(asksPermission);
  const isOneView = useStore(hasOneView);
  const { apply } = t.guided;
  const { plan } = checked.report;
  return (
    <>
      <div className="page__head grid gap-1">
        <h1 tabIndex={-1}>{apply.title(plan.length)}</h1>
        <p>{apply.lead}</p>
      </div>
      <Core groups={coreView(checked.snapshot, plan)} compared="after" isCard />
      <WritesTable items={plan} hasOneView={isOneView} />
      <ol className="numbered">
        {asks && <li>{apply.asks}</li>}
        <li>{apply.keeps}</li>
        <li>{apply.readsBack}</li>
      </ol>
    </>
  );
}

/** The way from a verdict to its fix in three steps, round the parts of which Home and Checks are made. */
export function Guided(): ReactElement {
  const texts = useTexts();
  const guide = usePart(createGuideStore);
  const chosen = useStateOf(guide);
  const checked = useStore((state) => state.checked);
  const facts = useStore((state) => state.facts);
  const notice = useStore((state) => state.notice);
  const isRunning = useStore(isBusy);
  const isHeldUp = useStore(heldUpBy) !== null;
  const { go } = useActions();
  const isDone = isSaidByHome(notice);
  useEffect(() => {
    if (isDone) guide.dispatch('understand');
  }, [isDone, guide]);
  const canFix =
    checked !== null &&
    checked.report.plan.length > 0 &&
    isRepairable(checked) &&
    causeIn(checked.report)?.side !== 'in';
  const step = isDone ? 'done' : canFix && !isHeldUp ? chosen : 'understand';
  // every new step is read from its heading on
  useHeadingFocus(`${step} ${isHeldUp ? 'held up' : ''}`);
  const { t } = texts;
  const { guided } = t;
  const toHome = (
    <Button variant="primary" isDisabled={isRunning} onClick={() => go('home')}>
      {guided.close}
    </Button>
  );
  if (checked === null || facts === null) return <WaitingPage title={t.pages.guided} within="home" />;
  if (isHeldUp)
    return (
      <Frame step="fix" said="" ways={toHome}>
        <HalfDone isHeadline />
      </Frame>
    );
  if (step === 'done')
    return (
      <Frame step="done" said={t.change.restart} ways={toHome}>
        <Checks checked={checked} />
      </Frame>
    );
  if (step === 'fix')
    return (
      <Frame
        step="fix"
        isPlain
        said={guided.nothingChanged}
        ways={
          <>
            <Button icon="back" isDisabled={isRunning} onClick={() => guide.dispatch('understand')}>
              {guided.back}
            </Button>
            <Button variant="ghost" isDisabled={isRunning} onClick={() => go('protocols')}>
              {guided.other}
            </Button>
            <RecommendedButton checked={checked} variant="primary" />
          </>
        }
      >
        <Fix checked={checked} />
      </Frame>
    );
  return (
    <Frame
      step="understand"
      endsHere={!canFix}
      isPlain={canFix}
      said={guided.nothingChanged}
      ways={
        canFix ? (
          <>
            <Button icon="back" onClick={() => go('home')}>
              {guided.back}
            </Button>
            <Button variant="primary" iconAfter="arrow" onClick={() => guide.dispatch('fix')}>
              {guided.next}
            </Button>
          </>
        ) : (
          toHome
        )
      }
    >
      {canFix ? (
        <Answer checked={checked} />
      ) : (
        <HomeVerdict checked={checked} claim={claimView(checked, null, null, texts)} change={null} />
      )}
      {checked.report.offers.length > 0 && <PathFigure report={checked.report} />}
      <Found checked={checked} facts={facts} />
      <DetailsLine summary={guided.understand.question}>
        <p className="muted aside">{guided.understand.answer}</p>
      </DetailsLine>
    </Frame>
  );
}
