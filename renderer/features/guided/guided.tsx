import { claimView } from '../../../shared/present/claim.ts';
import { coreView } from '../../../shared/present/protocol-boxes.ts';
import { foundText, RUNG_SIGNS } from '../../../shared/present/ladder.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { Button, PlaceLink } from '../../components/button.tsx';
import { Core } from '../../components/core-table.tsx';
import { DetailsLine } from '../../components/fold.tsx';
import { Finding } from '../../components/finding.tsx';
import { Icon } from '../../components/icons.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page, WaitingPage } from '../../components/page.tsx';
import { isRepairable, RecommendedButton } from '../../components/task-button.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { WritesTable } from '../../components/writes-table.tsx';
import { asksPermission, heldUpBy, isBusy, isSaidByHome } from '../../state/selectors.ts';
import { createCell } from '../../state/store.ts';
import { useActions, usePart, usePc, useStore, useTexts } from '../../state/use-store.ts';
import { Answer } from '../home/home.tsx';
import { HomeVerdict } from '../home/verdict.tsx';
import { wayOf } from '../home/verdict-actions.tsx';
import { PathFigure } from '../../components/path-figure.tsx';

/** The newest change when the fix was gone on to; kept while other places are shown. A change since then begins the guide again. */
const createGuideStore = () => createCell<number | null>(null);

/** Checks that decide; they are shown if they don’t hold, and the first two always. */
const DECIDING = ['update', 'winhttp-value', 'release', 'schannel', 'cipher-suites'];

function Understand() {
  const { t, m } = useTexts();
  const { understand } = t.guided;
  const { report } = usePc();
  const found = report.ladder.filter(({ rung, state }) => {
    const place = DECIDING.indexOf(rung);
    return state !== 'not-applicable' && place >= 0 && (place < 2 || state === 'fail' || state === 'unknown');
  });
  return (
    <>
      {report.offers.length > 0 && <PathFigure />}
      <section className="stack" aria-labelledby="found">
        <h2 id="found">{understand.found}</h2>
        <ul className="card grid divided">
          {found.map((rung) => {
            const text = foundText(report, rung, m);
            return <Finding key={rung.rung} glyph={RUNG_SIGNS[rung.state]} what={text.found} more={text.name} />;
          })}
        </ul>
        <PlaceLink place="checks" icon="checks">
          {t.home.toWhy}
        </PlaceLink>
      </section>
      <DetailsLine summary={understand.question}>
        <p className="muted aside">{understand.answer}</p>
      </DetailsLine>
    </>
  );
}

function Fix() {
  const { apply } = useTexts().t.guided;
  const asks = useStore(asksPermission);
  const { report, snapshot } = usePc();
  const { plan } = report;
  return (
    <>
      <div className="ends gap-x-4 top">
        <div className="page__head grid gap-1">
          <h1 tabIndex={-1}>{apply.title(plan.length)}</h1>
          <p>{apply.lead}</p>
        </div>
        <ShareReport />
      </div>
      <Core groups={coreView(snapshot, plan)} compared="after" isCard />
      <WritesTable items={plan} />
      <ol className="numbered">
        {asks && <li>{apply.asks}</li>}
        <li>{apply.keeps}</li>
        <li>{apply.readsBack}</li>
      </ol>
    </>
  );
}

const STEPS = ['understand', 'fix', 'done'] as const;

interface StepsProps {
  readonly step: (typeof STEPS)[number];
  /** There is nothing to fix, so the rest is needless. */
  readonly endsHere: boolean;
}

function Steps({ step, endsHere }: StepsProps) {
  const { steps } = useTexts().t.guided;
  const at = STEPS.indexOf(step);
  return (
    <ol className="steps line gap-2" aria-label={steps.name}>
      {STEPS.map((id, place) => {
        const isDone = place < at;
        const isSkipped = endsHere && place > at;
        return (
          <li
            key={id}
            className={`step caption line gap-2 nowrap icons-14${isDone ? ' step--done' : isSkipped ? ' step--skipped' : ''}`}
            aria-current={place === at ? 'step' : undefined}
          >
            <span className={`circle step__dot${isDone ? ' circle--ok' : place === at ? ' filled' : ''}`}>
              {isDone ? <Icon name="check" /> : place + 1}
            </span>
            <span>
              {steps[id]}
              {isDone && <span className="vh">{steps.passed}</span>}
              {isSkipped && <span className="vh">{steps.notNeeded}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

export function Guided() {
  const texts = useTexts();
  const [chosen, guide] = usePart(createGuideStore);
  const checked = useStore((state) => state.checked);
  const newest = useStore(({ history }) => history?.entries[0]?.id ?? 0);
  const isDone = useStore(({ notice }) => isSaidByHome(notice));
  const isRunning = useStore(isBusy);
  const isHeldUp = useStore(heldUpBy) !== null;
  const { go } = useActions();
  // a fix that only prepares the PC stays Home's
  const canFix = checked !== null && isRepairable(checked) && ['fix', 'sides'].includes(wayOf(checked).kind);
  const isFixing = isHeldUp || (canFix && chosen === newest);
  const step = isDone && !isHeldUp ? 'done' : isFixing ? 'fix' : 'understand';
  // every new step is read from its heading on
  useHeadingFocus(`${step} ${isHeldUp ? 'held up' : ''}`);
  const { t } = texts;
  const { guided } = t;
  if (checked === null) return <WaitingPage title={t.pages.guided} within="home" />;
  const isOver = isDone || isHeldUp || !canFix;
  const said = isHeldUp ? '' : isDone ? t.change.restart : guided.nothingChanged;
  const ways = isOver ? (
    <Button variant="primary" isDisabled={isRunning} onClick={() => go('home')}>
      {guided.close}
    </Button>
  ) : (
    <>
      <Button icon="back" isDisabled={isRunning} onClick={() => (isFixing ? guide.dispatch(null) : go('home'))}>
        {guided.back}
      </Button>
      {isFixing ? (
        <>
          <Button variant="ghost" isDisabled={isRunning} onClick={() => go('protocols')}>
            {guided.other}
          </Button>
          <RecommendedButton variant="primary" />
        </>
      ) : (
        <Button variant="primary" onClick={() => guide.dispatch(newest)}>
          {guided.next}
          <Icon name="arrow" />
        </Button>
      )}
    </>
  );
  return (
    <Page foot={<ActionBar said={said}>{ways}</ActionBar>}>
      <Steps step={step} endsHere={step === 'understand' && !canFix} />
      {isOver ? <Answer /> : <Notices />}
      {!isOver && isFixing && <Fix />}
      {!isOver && !isFixing && <HomeVerdict claim={claimView(checked.report, texts.m)} change={null} hasWays={false} />}
      {step === 'understand' && <Understand />}
    </Page>
  );
}
