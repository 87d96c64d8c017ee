import type { ReactElement } from 'react';
import type { Outcome, Report } from '../../../shared/report/report.ts';
import { listInWords } from '../../../shared/text/window.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { DetailsLine } from '../../components/fold.tsx';
import type { GlyphName } from '../../components/icons.tsx';
import { ProofPicture } from '../../components/proof-picture.tsx';
import { failureView } from '../../../shared/present/failure.ts';
import { someCantConnect } from '../../../shared/present/verdict.ts';
import { outcomeTitle } from '../../../shared/present/outcome.ts';
import { asksPermission, isBusy } from '../../state/selectors.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { placeWords } from '../../../shared/present/writes.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { Findings } from './findings.tsx';
import type { GuidedState } from './guided-state.ts';
import { PromisedPicture } from './pictures.tsx';
import { proofKind, promisedBy, type ProofKind } from './proving.ts';
import { useGuide } from './guide-store.ts';
import { Progress, StepHead, StepPage, UndoButton } from './step-page.tsx';
import type { Symptom } from './symptoms.ts';
import { FurtherList, ToDo } from './to-do.tsx';
import { changedView, figureOf, viewInFocus } from './understanding.ts';

interface ProveProps {
  readonly ended: NonNullable<GuidedState['ended']>;
  readonly symptom: Symptom;
}

const GLYPHS: Readonly<Record<ProofKind, GlyphName>> = {
  proven: 'ok',
  written: 'ok',
  nothing: 'ok',
  undone: 'info',
  prepared: 'info',
  differs: 'warn',
  'not-equal': 'warn',
  'undone-in-part': 'warn',
  failed: 'warn',
};

/** Where programs have something new to read. */
const CHANGED: readonly ProofKind[] = ['proven', 'written', 'differs', 'undone', 'undone-in-part'];

/** Where somebody's program may fail all the same, so that there is more to say. */
const MAY_STILL_FAIL: readonly ProofKind[] = ['proven', 'written', 'differs', 'nothing'];

type Item = Parameters<typeof Findings>[0]['items'][number];

function useKind({ outcome, checked }: ProveProps['ended']): ProofKind {
  const entry = useStore(({ history }) => history?.entries.find(({ id }) => id === outcome.journal) ?? null);
  return proofKind(outcome, checked.report, entry);
}

/** How far a change that was made here was undone since; null if it wasn't. */
const undoneSince = (kind: ProofKind, { state }: Outcome): 'undone' | 'undone-in-part' | null =>
  state === 'committed' && (kind === 'undone' || kind === 'undone-in-part') ? kind : null;

/** What is drawn: what Windows was seen to do; else what the settings promise, where that changed. */
function pictureOf(
  { before, ended }: Pick<GuidedState, 'before'> & Pick<ProveProps, 'ended'>,
  kind: ProofKind,
  focus: RegistryView,
): 'seen' | 'promised' | null {
  const { outcome, checked } = ended;
  if (undoneSince(kind, outcome) !== null) return null; // the picture would be of a change that holds no more
  if (checked.report.proof !== undefined) return 'seen';
  if (before === null) return null;
  const promised = [before, checked].map(({ report }) => JSON.stringify(promisedBy(report, focus)));
  return promised[0] === promised[1] ? null : 'promised';
}

/** The view that the pictures don't show: what its programs offer now, and whether that is new. */
function useOtherView(ended: ProveProps['ended'], focus: RegistryView): readonly Item[] {
  const { t, language } = useTexts();
  const { before } = useGuide().guided;
  const words = t.guided.prove;
  const { report } = ended.checked;
  const other: RegistryView = focus === 'native' ? 'wow64' : 'native';
  if (report.views[other] === null) return [];
  const now = report.effective.winhttp[other];
  const was = before?.report.effective.winhttp[other] ?? now;
  const isGood = now?.includes('TLS 1.2') === true;
  const protocols = now === null || now.length === 0 ? words.otherNothing : listInWords(language, now);
  return [
    {
      id: 'other-view',
      glyph: isGood ? 'ok' : now === null ? 'unknown' : 'fail',
      what: words.other(t.guided.understand.who[other], protocols),
      more: JSON.stringify(now) === JSON.stringify(was) ? words.otherSame : words.otherChanged,
    },
  ];
}

/** What was read back, which programs to start again, and what to hand over. */
function Results(props: ProveProps & { readonly kind: ProofKind; readonly focus: RegistryView }): ReactElement {
  const { ended, symptom, kind, focus } = props;
  const texts = useTexts();
  const { before } = useGuide().guided;
  const { go } = useActions();
  const { t } = texts;
  const words = t.guided.prove;
  const { outcome, checked } = ended;
  const { journal } = outcome;
  const canUndo = outcome.state === 'committed' && journal !== null && kind !== 'undone';
  const leftAlone = (outcome.conflicts ?? [])
    .map((item) => `${placeWords(item, checked.report.views.wow64 === null, texts)}, ${item.name}`)
    .join('; ');
  const since = undoneSince(kind, outcome);
  const readBack: Item = {
    id: 'read-back',
    glyph: kind === 'not-equal' || kind === 'undone-in-part' ? 'warn' : 'ok',
    what: `${since === null ? outcomeTitle(outcome, t) : t.history.states[since]}.`,
    more: [
      ...(leftAlone === '' ? [] : [`${t.change.leftAlone} ${leftAlone}.`]),
      ...(canUndo ? [t.change.entry(journal)] : [words.readBack]),
    ].join(' '),
    action: canUndo ? <UndoButton id={journal} /> : undefined,
  };
  // the heading says what to close, where the repair is whole
  const isSaid = kind === 'proven' || kind === 'written';
  const reopen: Item = {
    id: 'reopen',
    glyph: 'info',
    what: isSaid ? t.change.restart : words.reopen(outcome.restart ?? [], symptom.reopens),
    more: isSaid ? '' : t.change.restart,
  };
  const report: Item = {
    id: 'report',
    glyph: 'info',
    what: words.report,
    more: words.copyMore,
    action: (
      <span className="row">
        <CopyButton text={JSON.stringify(checked.report, null, 2)} label={words.copy} isWorded />
        <Button onClick={() => go('report')}>{words.toReport}</Button>
      </span>
    ),
  };
  const isChanged = CHANGED.includes(kind);
  const picture = pictureOf({ before, ended }, kind, focus);
  const other = useOtherView(ended, focus);
  return (
    <Findings
      items={[
        ...(picture === 'promised' ? other : []),
        ...(outcome.state === 'nothing-to-do' ? [] : [readBack]),
        ...(isChanged ? [reopen] : []),
        report,
      ]}
    />
  );
}

/** What was done and what to do now come first; how it was shown is said below. */
function titleOf(kind: ProofKind, before: Report, { ended, symptom }: ProveProps, { t, m }: Texts): string {
  if (kind === 'proven' || kind === 'written') {
    const { restart = [] } = ended.outcome;
    const programs = restart.length === 0 ? [symptom.reopens] : restart;
    return t.claim.headline(someCantConnect(before) ? 'fixed' : 'done', programs);
  }
  return kind === 'differs' ? m.proof.disagrees : t.guided.prove.titles[kind];
}

/** Step 5. What was read back and what was seen, without a word more; then what to do next. */
export function ProveStep(props: ProveProps): ReactElement {
  const { ended, symptom } = props;
  const texts = useTexts();
  const { guided, change } = useGuide();
  const asks = useStore(asksPermission);
  const isRunning = useStore(isBusy);
  const { go } = useActions();
  const { t, m } = texts;
  const words = t.guided.prove;
  const { before, failed, waitingFor } = guided;
  const { report } = ended.checked;
  const kind = useKind(ended);
  const focus = before === null ? viewInFocus(report) : changedView(before.report, report);
  const title = titleOf(kind, before?.report ?? report, props, texts);
  const picture = pictureOf({ before, ended }, kind, focus);
  const isUndoing = waitingFor?.kind === 'undo';
  const finish = (): void => {
    change({ kind: 'restarted' });
    go('home');
  };
  return (
    <StepPage
      step="prove"
      start={
        <Button isDisabled={isRunning} onClick={() => change({ kind: 'restarted' })}>
          {t.guided.again}
        </Button>
      }
      end={
        <Button variant="primary" isDisabled={isRunning} onClick={finish}>
          {t.guided.finish}
        </Button>
      }
    >
      <StepHead
        title={title}
        lead={
          kind === 'written'
            ? words.leads.written(symptom.reopens)
            : kind === 'proven'
              ? words.leads.proven(words.who[figureOf(before?.report ?? report).who])
              : words.leads[kind]
        }
        glyph={GLYPHS[kind]}
        failed={failed === null ? null : failureView(failed.failure, texts)}
      />
      <Progress words={isUndoing ? (asks ? t.change.permission : t.change.undoing) : null} />
      {picture !== null && <h2 className="vh">{picture === 'seen' ? m.proof.title : t.matrix.title}</h2>}
      {picture === 'seen' && report.proof !== undefined && <ProofPicture proof={report.proof} />}
      {picture === 'promised' && before !== null && (
        <PromisedPicture before={before} after={ended.checked} view={focus} />
      )}
      {kind === 'prepared' && <ToDo report={report} canPrepare={false} />}
      <Results {...props} kind={kind} focus={focus} />
      {MAY_STILL_FAIL.includes(kind) && (
        <DetailsLine summary={t.guided.further.title(symptom.program)}>
          <FurtherList report={report} symptom={symptom} />
        </DetailsLine>
      )}
    </StepPage>
  );
}
