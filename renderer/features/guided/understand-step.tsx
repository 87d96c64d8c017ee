import type { ReactElement } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { Notices } from '../../components/notices.tsx';
import { OwnSettings } from '../../components/own-settings.tsx';
import { DetailsLine } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import { failureView } from '../../../shared/present/failure.ts';
import { asksPermission, isBlocked, isBusy, isOfOwn, verdictOfCheck } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { decidingCode, someCantConnect } from '../../../shared/present/verdict.ts';
import { CodeRungs } from '../../components/code-rungs.tsx';
import { Links } from '../../components/links.tsx';
import { guidedPlan, hasChoice, hasRepair } from './choice.ts';
import { useTypedCode } from './code-field.tsx';
import { PathFigure } from './figure.tsx';
import { Findings } from './findings.tsx';
import { useGuide } from './guide-store.ts';
import { Progress, StepHead, StepPage, UndoButton } from './step-page.tsx';
import type { Symptom } from './symptoms.ts';
import { FurtherList, ToDo } from './to-do.tsx';
import { figureOf, findingsOf, lastChange } from './understanding.ts';
import { rowOf } from '../../../shared/row-of.ts';

interface UnderstandProps {
  readonly checked: Checked;
  readonly facts: Facts;
  readonly symptom: Symptom;
}

/** The answer in a sentence, and its cause in plain words. */
function Answer({ checked, symptom }: UnderstandProps): ReactElement {
  const texts = useTexts();
  const { guided, change } = useGuide();
  const { t, m } = texts;
  const words = t.guided.understand;
  const { report } = checked;
  const { failed } = guided;
  const { headline, tone, reason } = verdictOfCheck(checked, texts);
  const plain = rowOf(words.reasons, decidingCode(report) ?? '')?.(m.releases[report.machine.release]);
  const isPlain = report.verdict === 'fix-available' && someCantConnect(report) && plain !== undefined;
  const { who } = figureOf(report);
  const isTroubled = report.verdict === 'fix-available';
  return (
    <StepHead
      title={isPlain ? words.noCommon(symptom.program, report.office === null ? who : 'all') : headline}
      lead={plain ?? reason}
      glyph={isTroubled ? null : tone}
      failed={failed === null ? null : failureView(failed.failure, texts)}
      above={
        <p className="said">
          {words.said(t.guided.symptoms[symptom.id].title)}
          <button type="button" className="link" onClick={() => change({ kind: 'went', step: 'check' })}>
            {words.change}
          </button>
        </p>
      }
    />
  );
}

function Found({ checked, facts, symptom }: UnderstandProps): ReactElement {
  const texts = useTexts();
  const history = useStore((state) => state.history);
  const { go } = useActions();
  const { t, language } = texts;
  const words = t.guided.understand;
  const change = symptom.showsLastChange ? lastChange(history) : null;
  const items = findingsOf(facts, checked.report, symptom, texts);
  const last =
    change === null
      ? []
      : [
          {
            id: 'last-change',
            glyph: 'info' as const,
            what: words.lastChange(dayAndTime(language, change.at, new Date(), t.today.toLowerCase())),
            more: words.lastChangeMore(change.id),
            action: <UndoButton id={change.id} />,
          },
        ];
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">{words.found}</h2>
      <Findings items={[...last, ...items]} />
      <div>
        <button type="button" className="disclose" onClick={() => go('why')}>
          <Icon name="why" />
          {t.home.toWhy}
        </button>
      </div>
    </section>
  );
}

/** Where to look for the error code that somebody typed; nothing where none brought them here. */
function Code({ symptom }: Pick<UnderstandProps, 'symptom'>): ReactElement | null {
  const { t } = useTexts();
  const { answer } = useTypedCode();
  if (symptom.id !== 'error' || answer === null) return null;
  return (
    <section className="stack" aria-labelledby="code">
      <h2 id="code">{t.explain.errors.spoken(answer.code)}</h2>
      <p>{answer.meaning}</p>
      <CodeRungs error={answer} />
      <Links links={answer.links} />
    </section>
  );
}

/** Repairs at once: where there is nothing to choose, choosing is no step of its own. */
function FixNow({
  facts,
  symptom,
  isBetterOnly,
}: Pick<UnderstandProps, 'facts' | 'symptom'> & { readonly isBetterOnly: boolean }): ReactElement {
  const { home } = useTexts().t;
  const { guided, change, start } = useGuide();
  const isSample = useStore(({ context }) => context.sample !== null);
  const isDisabled = useStore(isBlocked);
  const shield = useStore(asksPermission);
  const { selection, plan } = guidedPlan(facts, symptom, guided);
  return (
    <Button
      variant="primary"
      shield={shield}
      isDisabled={isDisabled}
      onClick={() => {
        change({ kind: 'went', step: 'apply' });
        start({ kind: 'apply', expected: plan, selection });
      }}
    >
      {isBetterOnly ? home.improve : isSample ? home.fixSample : home.fix}
    </Button>
  );
}

/** The ways on. The main one repairs where that helps, ends where nothing is wrong, and checks again where something else comes first. */
function Ways({ checked, facts, symptom, canRepair }: UnderstandProps & { canRepair: boolean }): ReactElement {
  const { t } = useTexts();
  const { guided, change, start } = useGuide();
  const { go } = useActions();
  const isRunning = useStore(isBusy);
  const words = t.guided.understand;
  const { verdict } = checked.report;
  const choose = (label: string, isMain: boolean): ReactElement => (
    <Button
      variant={isMain ? 'primary' : 'plain'}
      isDisabled={isRunning}
      iconAfter={isMain ? 'arrow' : undefined}
      onClick={() => change({ kind: 'went', step: 'choose' })}
    >
      {label}
    </Button>
  );
  if (verdict === 'fix-available' || verdict === 'improvement-available') {
    if (hasChoice(facts, symptom)) return choose(words.choose, true);
    return (
      <>
        {choose(words.otherRepair, false)}
        <FixNow facts={facts} symptom={symptom} isBetterOnly={verdict === 'improvement-available'} />
      </>
    );
  }
  if (verdict === 'no-change-needed') {
    const finish = (): void => {
      change({ kind: 'restarted' });
      go('home');
    };
    return (
      <>
        {canRepair && choose(words.more, false)}
        <Button variant="primary" onClick={finish}>
          {t.guided.finish}
        </Button>
      </>
    );
  }
  return (
    <>
      {canRepair && choose(words.prepare, false)}
      <Button
        variant="primary"
        isDisabled={isRunning}
        isBusy={guided.waitingFor?.kind === 'check'}
        onClick={() => start({ kind: 'check' })}
      >
        {t.home.checkAgain}
      </Button>
    </>
  );
}

/** Step 2. What the check means, before anything is decided. */
export function UnderstandStep(props: UnderstandProps): ReactElement {
  const { checked, facts, symptom } = props;
  const { t } = useTexts();
  const { guided, change } = useGuide();
  const asks = useStore(asksPermission);
  const isOwn = useStore(isOfOwn); // what the wizard begins itself, it shows itself
  const words = t.guided.understand;
  const { verdict } = checked.report;
  const canRepair = hasRepair(facts, symptom);
  const isReady = verdict === 'no-change-needed';
  const isElsewhere = verdict === 'cannot-be-fixed-here' || verdict === 'undetermined';
  const isUndoing = guided.waitingFor?.kind === 'undo';
  return (
    <StepPage
      step="understand"
      endsHere={isReady && !canRepair}
      start={
        <Button icon="back" onClick={() => change({ kind: 'went', step: 'check' })}>
          {t.guided.back}
        </Button>
      }
      note={isReady ? null : t.guided.nothingChanged}
      end={<Ways {...props} canRepair={canRepair} />}
    >
      <Answer {...props} />
      <Progress words={isUndoing ? (asks ? t.change.permission : t.change.undoing) : null} />
      {checked.report.offers.length > 0 && <PathFigure report={checked.report} symptom={symptom} />}
      <Code symptom={symptom} />
      {isElsewhere && <ToDo report={checked.report} canPrepare={canRepair} />}
      <Found {...props} />
      {isOwn && <Notices />}
      <OwnSettings checked={checked} />
      {isReady && (
        <section className="stack" aria-labelledby="further">
          <h2 id="further">{t.guided.further.title(symptom.program)}</h2>
          <FurtherList report={checked.report} symptom={symptom} />
        </section>
      )}
      <div>
        <DetailsLine summary={words.question}>
          <p className="muted aside">{words.answer}</p>
        </DetailsLine>
      </div>
    </StepPage>
  );
}
