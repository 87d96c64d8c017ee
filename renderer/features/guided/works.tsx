import { claimView } from '../../../shared/present/claim.ts';
import { freshChange } from '../../../shared/report/claim.ts';
import { finishOf, isHomesCard, isOfIncoming, saidOf } from '../../../shared/present/symptom-said.ts';
import type { Outcome } from '../../../shared/report/report.ts';
import type { Symptom } from '../../../shared/symptoms/symptom.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { PathFigure } from '../../components/path-figure.tsx';
import { TaskButton } from '../../components/task-button.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { usePc, useTexts } from '../../state/use-store.ts';
import { Tick, TickList } from '../home/ticks.tsx';
import { HomeVerdict } from '../home/verdict.tsx';

interface WorksProps {
  readonly symptom: Symptom;
  readonly outcome: Outcome;
}

/** How a fix of something else than Office ends: what is written, what to close, and to try again. */
function OwnWorks({ symptom, outcome }: WorksProps) {
  const texts = useTexts();
  const { t, m, language } = texts;
  const { works } = t.guided;
  const { report, checkedAt } = usePc();
  const { state } = symptom;
  const finish = finishOf(symptom, outcome, report, texts);
  const isEnough = state === 'ok' || state === 'elsewhere' || state === 'warn';
  const { headline, reason, step } = saidOf(symptom, report, texts);
  return (
    <Verdict
      sign={isEnough ? 'ok' : 'warn'}
      fill={isEnough ? 'ok' : 'warn'}
      title={isEnough ? works.fixed(finish) : works.notYet}
      actions={
        outcome.journal !== null && (
          <TaskButton
            name={t.change.undo}
            isLarge
            task={{ kind: 'undo', id: outcome.journal, ofUser: outcome.ofUser }}
          />
        )
      }
    >
      {!isEnough && <p>{[m.joined.sentence(headline), reason, step ?? ''].filter(Boolean).join(m.joined.space)}</p>}
      <TickList>
        <Tick sign="ok" what={t.ticks.written}>
          <span className="caption nowrap">{t.ticks.when(outcome.writes.length, clockTime(language, checkedAt))}</span>
        </Tick>
        <Tick sign="open" what={finish} />
        <Tick sign="open" what={t.ticks.tryAgain} />
      </TickList>
    </Verdict>
  );
}

/** Does it work now? Of Office Home’s card says it, with its lines; nothing else can be asked from here. */
export function DoesItWork({ symptom, outcome }: WorksProps) {
  const { m } = useTexts();
  const { report } = usePc();
  const program = symptom.id === 'onedrive' ? 'onedrive' : 'outlook';
  return (
    <>
      {isHomesCard(symptom, report) ? (
        <HomeVerdict claim={claimView(report, m, program)} change={freshChange(report)} />
      ) : (
        <OwnWorks symptom={symptom} outcome={outcome} />
      )}
      <PathFigure symptom={isOfIncoming(outcome) ? { ...symptom, stack: 'incoming' } : symptom} />
    </>
  );
}
