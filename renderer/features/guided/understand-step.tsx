import type { ReactElement } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { DetailsLine } from '../../components/details-line.tsx';
import { Icon } from '../../components/icons.tsx';
import { failureView } from '../../../shared/present/failure.ts';
import { useTexts } from '../../state/texts.ts';
import { decidingCode, someCantConnect, verdictView } from '../../../shared/present/verdict.ts';
import { hasRepair } from './choice.ts';
import { PathFigure } from './figure.tsx';
import { Findings } from './findings.tsx';
import { Progress, StepHead, StepPage, UndoButton, type StepProps } from './step-page.tsx';
import type { Symptom } from './symptoms.ts';
import { FurtherList, ToDo } from './to-do.tsx';
import { figureOf, findingsOf, lastChange } from './understanding.ts';

interface UnderstandProps extends StepProps {
  readonly checked: Checked;
  readonly facts: Facts;
  readonly symptom: Symptom;
}

/** The answer in a sentence, and its cause in plain words. */
function Answer({ guide, checked, symptom }: UnderstandProps): ReactElement {
  const texts = useTexts();
  const { t, m } = texts;
  const words = t.guided.understand;
  const { report } = checked;
  const { failed } = guide.guided;
  const { headline, reason, tone } = verdictView(checked, texts);
  const plain = words.reasons[decidingCode(report) ?? '']?.(m.releases[report.machine.release]);
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
          <button type="button" className="link" onClick={() => guide.change({ kind: 'went', step: 'check' })}>
            {words.change}
          </button>
        </p>
      }
    />
  );
}

function Found({ state, actions, guide, checked, facts, symptom }: UnderstandProps): ReactElement {
  const texts = useTexts();
  const { t, language } = texts;
  const words = t.guided.understand;
  const change = symptom.tellsLastChange ? lastChange(state.history) : null;
  const items = findingsOf(facts, checked.report, symptom, texts);
  const told =
    change === null
      ? []
      : [
          {
            id: 'last-change',
            glyph: 'info' as const,
            what: words.lastChange(dayAndTime(language, change.at, new Date(), t.history.today.toLowerCase())),
            more: words.lastChangeMore(change.id),
            action: <UndoButton id={change.id} state={state} guide={guide} />,
          },
        ];
  return (
    <section className="stack" aria-labelledby="found">
      <h2 id="found">{words.found}</h2>
      <Findings items={[...told, ...items]} />
      <div>
        <button type="button" className="disclose" onClick={() => actions.go('why')}>
          <Icon name="why" />
          {t.home.toWhy}
        </button>
      </div>
    </section>
  );
}

/** The ways on. The main one repairs where that helps, ends where nothing is wrong, and checks again where something else comes first. */
function Ways({ state, actions, guide, checked, canRepair }: UnderstandProps & { canRepair: boolean }): ReactElement {
  const { t } = useTexts();
  const words = t.guided.understand;
  const { verdict } = checked.report;
  const isRunning = state.running !== null;
  const choose = (label: string, isMain: boolean): ReactElement => (
    <Button
      variant={isMain ? 'primary' : 'plain'}
      isDisabled={isRunning}
      iconAfter={isMain ? 'arrow' : undefined}
      onClick={() => guide.change({ kind: 'went', step: 'choose' })}
    >
      {label}
    </Button>
  );
  if (verdict === 'fix-available' || verdict === 'improvement-available') return choose(words.choose, true);
  if (verdict === 'no-change-needed') {
    const finish = (): void => {
      guide.change({ kind: 'restarted' });
      actions.go('home');
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
        isBusy={guide.guided.waitingFor?.kind === 'check'}
        onClick={() => guide.start({ kind: 'check' })}
      >
        {t.home.checkAgain}
      </Button>
    </>
  );
}

/** Step 2. What the check means, before anything is decided. */
export function UnderstandStep(props: UnderstandProps): ReactElement {
  const { state, actions, guide, checked, facts, symptom } = props;
  const { t } = useTexts();
  const words = t.guided.understand;
  const { verdict } = checked.report;
  const canRepair = hasRepair(facts, symptom);
  const isReady = verdict === 'no-change-needed';
  const isElsewhere = verdict === 'cannot-be-fixed-here' || verdict === 'undetermined';
  const isUndoing = guide.guided.waitingFor?.kind === 'undo';
  const asks = state.context.asksPermission;
  return (
    <StepPage
      step="understand"
      endsHere={isReady && !canRepair}
      start={
        <Button icon="back" onClick={() => guide.change({ kind: 'went', step: 'check' })}>
          {t.guided.back}
        </Button>
      }
      note={isReady ? null : t.guided.nothingChanged}
      end={<Ways {...props} canRepair={canRepair} />}
    >
      <Answer {...props} />
      <Progress
        words={isUndoing ? (asks ? t.change.permission : t.change.undoing) : null}
        state={state}
        actions={actions}
      />
      {checked.report.offers.length > 0 && <PathFigure report={checked.report} symptom={symptom} />}
      {isElsewhere && <ToDo report={checked.report} canPrepare={canRepair} />}
      <Found {...props} />
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
