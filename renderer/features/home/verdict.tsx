import type { Checked } from '../../../shared/ipc/contract.ts';
import { causeStep } from '../../../shared/present/cause.ts';
import { causeIn, isLimit } from '../../../shared/report/claim.ts';
import type { ClaimView } from '../../../shared/present/claim.ts';
import { countWrites, heldUpWords, writeText, writeView } from '../../../shared/present/writes.ts';
import type { LastChange } from '../../../shared/report/last-change.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { SkipProof, useBusy } from '../../components/notices.tsx';
import { OriginLine } from '../../components/origin.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { TaskButton } from '../../components/task-button.tsx';
import { Verdict, Warned } from '../../components/verdict.tsx';
import { didNotStick, heldUpBy, isRefusal, isSaidByHome } from '../../state/selectors.ts';
import { useLangOf, usePc, useStore, useTexts, type Texts } from '../../state/use-store.ts';
import type { Notice } from '../../state/window-state.ts';
import { takesOfPlan } from '../../../shared/present/takes.ts';
import { hasTicks, Ticks, useOpenPrograms } from './ticks.tsx';
import { Actions, useWayOn, type VerdictProps, type WayOn } from './verdict-actions.tsx';
import { rowOf } from '../../../shared/row-of.ts';

/** Filled is what was changed or proven, or what limits it, and what was seen to speak against it. */
function fillOf({ sign, kind }: ClaimView, change: LastChange | null): 'ok' | 'warn' | null {
  if (sign === 'limit') return 'ok';
  if (sign === 'ok') return change !== null || kind === 'proven' ? 'ok' : null;
  return sign === 'doubt' && ['contradicts', 'connection', 'stopped'].includes(kind) ? 'warn' : null;
}

/** Returns what the fix writes, and what it takes from programs or gives back to them next to TLS 1.2. */
function takesOfFix({ snapshot, report: { plan } }: Checked, texts: Texts): string {
  const { writes, removals } = countWrites(plan);
  return [texts.t.home.takes.writes(writes, removals), ...takesOfPlan(snapshot, plan, texts, 'winhttp')].join(
    texts.m.joined.space,
  );
}

/** What is below the button: what is written and what that costs, or what happens next. */
function takesOf(checked: Checked, way: WayOn | null, texts: Texts): string {
  const { doors, home, own } = texts.t;
  if (way?.kind === 'update') {
    const row = rowOf<string>(doors.catalogueRow, way.packages[0]?.architecture ?? '');
    const { afterUpdate, afterUpdateToo } = home.takes;
    return [row, afterUpdate, ...(checked.report.plan.length > 0 ? [afterUpdateToo] : [])]
      .filter(Boolean)
      .join(texts.m.joined.space);
  }
  if (way?.kind === 'fix') return takesOfFix(checked, texts);
  return way?.kind === 'own' ? own.takes : '';
}

/** What has to be done by hand, if no place of the window does it. */
function stepOf({ report }: Checked, way: WayOn | null, { m }: Texts): string | null {
  const cause = causeIn(report);
  if (way === null || cause === null || isLimit(cause) || ['fix', 'update', 'own', 'sides'].includes(way.kind))
    return null;
  return causeStep(cause, m, 'window');
}

type OutcomeNotice = Notice & { readonly kind: 'outcome' };

/** What was written didn't stay: who manages the PC comes first, since trying again would end the same way. */
function DidNotStick({ notice }: { readonly notice: OutcomeNotice }) {
  const { t, m } = useTexts();
  const { outcome, task } = notice;
  const { change } = t;
  const what = outcome.writes.map((write) => writeText(writeView(write), m));
  return (
    <Verdict
      sign="warn"
      fill="warn"
      title={change.notEqual}
      share={<ShareReport />}
      takes={change.readBack}
      actions={
        <>
          <CopyButton
            looks="primary"
            label={change.copyWhat}
            text={[change.notEqual, change.notEqualMore, change.readBack, ...what].join('\n')}
          />
          {task.kind === 'apply' && <TaskButton name={t.failure.tryAgain} isLarge task={task} />}
        </>
      }
    >
      <p>{change.notEqualMore}</p>
    </Verdict>
  );
}

/** What to hand on about a value that came back: what happened, and what was written where. No names. */
const sayOf = (text: string, { writes }: LastChange, { m }: Texts): string =>
  [text, ...writes.map((write) => writeText(writeView(write), m))].join('\n');

/** What limits a claim, but before a fix, where the way on is first. Origins and warnings have their own lines. */
const shownLines = ({ sign, lines }: ClaimView): ClaimView['lines'] =>
  sign === 'fail' ? [] : lines.filter(({ id }) => id !== 'policy' && id !== 'besides');

export function HomeVerdict({ claim, change }: VerdictProps) {
  const texts = useTexts();
  const heldUp = useStore(heldUpBy);
  const busy = useBusy();
  const notice = useStore((state) => state.notice);
  const { t } = texts;
  const checked = usePc();
  const { tone, headline, reason, kind, part } = claim;
  const lang = useLangOf(part);
  const way = useWayOn(claim);
  const step = stepOf(checked, way, texts);
  const isTicked = change !== null && hasTicks(claim);
  const open = useOpenPrograms(isTicked ? change : null, claim.close);
  const isLeft = kind === 'fixed' || kind === 'done';
  if (busy?.isMoving === true)
    return (
      <Verdict sign="busy" title={busy.title} actions={<SkipProof />}>
        <p role="status">{busy.more}</p>
      </Verdict>
    );
  if (didNotStick(notice)) return <DidNotStick notice={notice} />;
  const refused = isRefusal(notice) ? <Warned isStatus>{t.change.refused}</Warned> : undefined;
  const said =
    busy === null ? (
      refused
    ) : (
      <div className="said beside gap-x-3 top" role="status">
        <span className="spin" aria-hidden="true" />
        <p>
          <strong>{busy.title}</strong> {busy.more}
        </p>
      </div>
    );
  const restart = isSaidByHome(notice) && !isTicked ? (notice.outcome.restart ?? []) : [];
  return (
    <Verdict
      sign={tone}
      fill={fillOf(claim, change)}
      title={isLeft && open?.length === 0 ? t.ticks.oneTest[kind] : headline}
      lang={lang}
      share={<ShareReport />}
      takes={takesOf(checked, way, texts)}
      said={said}
      actions={<Actions {...{ claim, change, way }} />}
    >
      {reason !== '' && !(isTicked && kind !== 'connection') && <p lang={change ? undefined : lang}>{reason}</p>}
      {isTicked && <Ticks claim={claim} change={change} open={open} />}
      {restart.length > 0 && <p>{t.change.reopen(restart)}</p>}
      {step !== null && (
        <p>
          <strong>{texts.m.joined.label(t.nextStep)}</strong> {step}
        </p>
      )}
      {shownLines(claim).map(({ id, text }) => (
        <Warned key={id}>
          {text}
          {id === 'came-back' && change !== null && (
            <>
              <br />
              <CopyButton looks="disclose" label={t.claim.copySay} text={sayOf(text, change, texts)} />
            </>
          )}
        </Warned>
      ))}
      <OriginLine />
      {heldUp !== null && checked.report.plan.length > 0 && <p>{heldUpWords(heldUp, texts)}</p>}
    </Verdict>
  );
}
