import type { ReactElement } from 'react';
import { causeIn, causeStep } from '../../../shared/present/cause.ts';
import type { ClaimView } from '../../../shared/present/claim.ts';
import { outgoing } from '../../../shared/present/verdict.ts';
import { heldUpWords, writeText, writeView } from '../../../shared/present/writes.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Protocol } from '../../../shared/tls/protocols.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Glyph } from '../../components/icons.tsx';
import { CancelProof, useBusyWords } from '../../components/notices.tsx';
import { OriginLine } from '../../components/origin.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { TaskButton } from '../../components/task-button.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { didNotStick, heldUpBy, isRefusal } from '../../state/selectors.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useStore } from '../../state/use-store.ts';
import type { Notice } from '../../state/window-state.ts';
import { takesOfFix } from './takes.ts';
import {
  Actions,
  isFixable,
  isOfOwnSettings,
  neededPackages,
  type ActionsProps,
  type VerdictProps,
} from './verdict-actions.tsx';
import { rowOf } from '../../../shared/row-of.ts';

/** What this window can do about a server's incoming half. */
const INCOMING_RUNGS: readonly string[] = ['tls12', 'old-protocols'];

/** Both halves of a server, a line each. */
function Halves({ report }: { readonly report: Report }): ReactElement | null {
  const { m } = useTexts();
  const { incoming, effective } = report;
  if (incoming === undefined) return null;
  const { halves } = m.cause.incoming;
  const rows: readonly (readonly [string, readonly Protocol[]])[] = [
    [halves.out, outgoing(effective.winhttp)],
    [halves.in, incoming.accepts],
  ];
  return (
    <dl className="sides grid tight">
      {rows.map(([side, protocols]) => (
        <div key={side} className="sides__row grid gap-x-2">
          <Glyph name={protocols.includes('TLS 1.2') ? 'ok' : 'fail'} />
          <dt className="strong">{side}</dt>
          <dd>{protocols.length === 0 ? m.values.none : m.values.list(protocols)}</dd>
        </div>
      ))}
    </dl>
  );
}
/** Filled is only what was repaired or is proven, and what was done and harms or is contradicted. */
function fillOf({ kind, tone }: ClaimView, { readiness }: Report): 'ok' | 'warn' | null {
  if (kind === 'contradicts' || kind === 'lost') return 'warn';
  const isGood =
    kind === 'verdict' ? readiness?.level === 'proven' : (kind === 'fixed' || kind === 'done') && tone === 'ok';
  return isGood ? 'ok' : null;
}

/** What stands below the button: what is written and what that costs, or what happens next. */
function takesOf({ checked, claim, packages }: VerdictProps & ActionsProps, isOwn: boolean, texts: Texts): string {
  const { home, own } = texts.t;
  if (claim.kind !== 'verdict' && claim.kind !== 'prepared') return '';
  const [first] = packages;
  if (first !== undefined)
    return [rowOf<string>(texts.t.doors.catalogueRow, first.architecture), home.takes.afterUpdate]
      .filter(Boolean)
      .join(' ');
  if (isFixable(checked)) return takesOfFix(checked, texts);
  return isOwn ? own.takes : '';
}

type OutcomeNotice = Notice & { readonly kind: 'outcome' };

/** What was written didn't stay: who manages the PC is told first, since trying again would end the same way. */
function DidNotStick({ notice }: { readonly notice: OutcomeNotice }): ReactElement {
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
            isPrimary
            label={change.copyWhat}
            text={[change.notEqual, change.notEqualMore, change.readBack, ...what].join('\n')}
          />
          {task.kind === 'apply' && (
            <TaskButton isLarge task={task}>
              {t.failure.tryAgain}
            </TaskButton>
          )}
        </>
      }
    >
      <p>{change.notEqualMore}</p>
    </Verdict>
  );
}

/** What Home leads with: one sentence with its sign, its reason and one primary action. */
export function HomeVerdict({ checked, claim, change }: VerdictProps): ReactElement {
  const texts = useTexts();
  const heldUp = useStore(heldUpBy);
  const isOwn = useStore((state) => isOfOwnSettings(state, checked));
  const said = useBusyWords();
  const notice = useStore((state) => state.notice);
  const { t, m } = texts;
  const { report } = checked;
  const { kind, tone, headline, reason } = claim;
  const cause = kind === 'verdict' || kind === 'prepared' ? causeIn(report) : null;
  const packages = neededPackages(checked, claim);
  // if updates are listed, the reason already says to install them
  const isIn = cause?.side === 'in' && INCOMING_RUNGS.includes(cause.rung);
  const hasWay = isIn || isFixable(checked) || packages.length > 0 || isOwn;
  const step = cause === null || hasWay ? null : causeStep(cause, m, 'window');
  if (didNotStick(notice)) return <DidNotStick notice={notice} />;
  const refused = isRefusal(notice) ? t.change.refused : null;
  const takes = refused ?? takesOf({ checked, claim, change, packages }, isOwn, texts);
  return (
    <Verdict
      sign={tone}
      fill={fillOf(claim, report)}
      title={headline}
      share={<ShareReport />}
      takes={said === null ? takes : t.change.notYet}
      actions={<Actions checked={checked} claim={claim} change={change} packages={packages} />}
    >
      {said !== null ? (
        <div className="verdict__busy grid gap-2 left">
          <p>{said}</p>
          <progress aria-label={said} />
          <CancelProof />
        </div>
      ) : (
        reason !== '' && <p>{reason}</p>
      )}
      {step !== null && (
        <p>
          <strong>{t.nextStep}:</strong> {step}
        </p>
      )}
      <OriginLine report={report} />
      <Halves report={report} />
      {heldUp !== null && report.plan.length > 0 && <p>{heldUpWords(heldUp, texts)}</p>}
    </Verdict>
  );
}
