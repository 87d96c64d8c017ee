import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { useTexts } from '../../state/texts.ts';
import { heldUpWords } from '../../../shared/present/writes.ts';
import { meaningOf } from '../../../shared/diagnosis/rungs/meanings.ts';
import { causeIn, causeStep, foundIn } from '../../../shared/present/cause.ts';
import { hasWindowsToAsk, heldUpBy } from '../../state/selectors.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import type { Change, ClaimKind, ClaimView } from '../../../shared/present/claim.ts';
import type { Report } from '../../../shared/report/report.ts';
import { Button } from '../../components/button.tsx';
import { CheckButton, TaskButton } from '../../components/task-button.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { DetailsLine } from '../../components/fold.tsx';
import { Icon } from '../../components/icons.tsx';
import { isRepairable, RecommendedButton } from '../../components/recommended-button.tsx';
import { ShareReport } from '../../components/share-report.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { UpdatePackages } from '../../components/update-packages.tsx';
import { outgoing } from '../../../shared/present/verdict.ts';
import type { Protocol } from '../../../shared/tls/protocols.ts';
import { Facts } from '../../components/facts.tsx';

/** The way on from what others ask of a server: TLS 1.2 for them, or who still uses old protocols. */
function IncomingButton({ rung }: { readonly rung: string }): ReactElement | null {
  const { home } = useTexts().t;
  const { go, changeDraft } = useActions();
  if (rung === 'tls12') {
    const turnOn = (): void => {
      changeDraft({ kind: 'scope', scope: 'schannel-server', isOn: true });
      go('protocols');
    };
    return (
      <Button variant="primary" isLarge onClick={turnOn}>
        {home.turnOnIncoming}
      </Button>
    );
  }
  if (rung !== 'old-protocols') return null;
  return (
    <Button variant="primary" isLarge onClick={() => go('retire')}>
      {home.whoUsesOld}
    </Button>
  );
}

/** Both halves of a server, a line each. */
function Halves({ report }: { readonly report: Report }): ReactElement | null {
  const { m } = useTexts();
  const { incoming, effective } = report;
  if (incoming === undefined) return null;
  const { halves } = m.cause.incoming;
  const words = (protocols: readonly Protocol[]): string =>
    protocols.length === 0 ? m.values.none : m.values.list(protocols);
  return (
    <Facts
      className="dl beside"
      facts={[
        [halves.out, words(outgoing(effective.winhttp))],
        [halves.in, words(incoming.accepts)],
      ]}
    />
  );
}

interface UndoProps {
  readonly outcome: Change['outcome'];
  readonly variant?: 'primary' | 'plain';
}

/** Takes back what was just changed; nothing where that has no entry. */
function UndoButton({ outcome, variant = 'plain' }: UndoProps): ReactElement | null {
  const { change } = useTexts().t;
  const { journal, ofUser } = outcome;
  if (journal === null) return null;
  return (
    <TaskButton variant={variant} isLarge icon="undo" task={{ kind: 'undo', id: journal, ofUser }}>
      {change.undo}
    </TaskButton>
  );
}

function TestButton(): ReactElement | null {
  const { doors } = useTexts().t;
  const hasWindows = useStore(hasWindowsToAsk);
  const { go } = useActions();
  if (!hasWindows) return null;
  return (
    <Button variant="primary" isLarge icon="net" onClick={() => go('connection')}>
      {doors.test}
    </Button>
  );
}

interface CheckActionsProps {
  readonly checked: Checked;
  /** An update is what brings the user on. */
  readonly hasUpdates: boolean;
}

/** Whether the cause is what the recommended plan repairs. */
function repairsHere({ report }: Checked): boolean {
  const found = foundIn(report, causeIn(report));
  return report.plan.length > 0 && found !== undefined && meaningOf(found)?.repair === 'recommended';
}

/** The ways on from a verdict: the repair where there is one, else what else helps. */
function CheckActions({ checked, hasUpdates }: CheckActionsProps): ReactElement {
  const { home, claim, doors } = useTexts().t;
  const { go } = useActions();
  const hasPlan = checked.report.plan.length > 0;
  const isGuided = useStore(({ place }) => place === 'guided');
  const guide = !isGuided && (
    <button type="button" className="disclose" onClick={() => go('guided')}>
      <Icon name="guided" />
      {home.guide}
    </button>
  );
  const cause = causeIn(checked.report);
  if (cause?.side === 'in') {
    return (
      <>
        <IncomingButton rung={cause.rung} />
        {isRepairable(checked) && hasPlan && <RecommendedButton checked={checked} isLarge />}
      </>
    );
  }
  if (checked.report.verdict === 'no-change-needed') {
    return (
      <>
        <TestButton />
        <Button isLarge onClick={() => go('checklist')}>
          {claim.stillNot}
        </Button>
      </>
    );
  }
  if ((isRepairable(checked) && hasPlan) || repairsHere(checked)) {
    return (
      <>
        <RecommendedButton checked={checked} variant="primary" isLarge />
        {guide}
      </>
    );
  }
  return (
    <>
      <CheckButton variant={hasUpdates ? 'plain' : 'primary'} isLarge />
      {hasPlan && (
        <DetailsLine summary={doors.prepare}>
          <p>{doors.prepareMore}</p>
          <RecommendedButton checked={checked} />
        </DetailsLine>
      )}
      {guide}
    </>
  );
}

/** One primary action: what brings the user on, and *Undo* after harm. */
function Actions({ checked, claim, change, hasUpdates }: VerdictProps & CheckActionsProps): ReactElement {
  const { t } = useTexts();
  const { closeNotice } = useActions();
  const { kind } = claim;
  if (kind === 'lost')
    return (
      <>
        {change !== null && <UndoButton outcome={change.outcome} variant="primary" />}
        <Button isLarge onClick={closeNotice}>
          {t.claim.keep}
        </Button>
      </>
    );
  const isOfCheck = kind === 'verdict' || kind === 'prepared';
  return (
    <>
      {isOfCheck && <CheckActions checked={checked} hasUpdates={hasUpdates} />}
      {kind === 'contradicts' && <CheckButton variant="primary" isLarge />}
      {(kind === 'fixed' || kind === 'done') && <TestButton />}
      {kind !== 'verdict' && change !== null && <UndoButton outcome={change.outcome} />}
    </>
  );
}

/** Whether the verdict itself has the button that checks again. */
export function verdictChecksAgain(checked: Checked, kind: ClaimKind): boolean {
  if (kind !== 'verdict' && kind !== 'prepared') return kind === 'contradicts';
  const { verdict, plan } = checked.report;
  if (verdict === 'no-change-needed' || causeIn(checked.report)?.side === 'in' || repairsHere(checked)) return false;
  return !(isRepairable(checked) && plan.length > 0);
}

interface VerdictProps {
  readonly checked: Checked;
  readonly claim: ClaimView;
  /** What was just changed; null where nothing was. */
  readonly change: Change | null;
}

/** Filled is only what was repaired or is proven, and what was done and harms or is contradicted. */
function fillOf({ kind, tone }: ClaimView, { readiness }: Report): 'ok' | 'warn' | null {
  if (kind === 'contradicts' || kind === 'lost') return 'warn';
  const isGood =
    kind === 'verdict' ? readiness?.level === 'proven' : (kind === 'fixed' || kind === 'done') && tone === 'ok';
  return isGood ? 'ok' : null;
}

/** What Home leads with: one sentence with its sign, its reason and one primary action. */
export function HomeVerdict({ checked, claim, change }: VerdictProps): ReactElement {
  const texts = useTexts();
  const heldUp = useStore(heldUpBy);
  const { t, m } = texts;
  const { report } = checked;
  const { kind, tone, headline, reason } = claim;
  const isOfCheck = kind === 'verdict' || kind === 'prepared';
  const cause = isOfCheck ? causeIn(report) : null;
  const found = foundIn(report, cause);
  const isRepaired = repairsHere(checked);
  const packages = isRepaired ? [] : (found?.packages ?? []);
  // where packages are listed, the reason already says to install them
  const step = isRepaired || cause === null || packages.length > 0 ? null : causeStep(cause, m, 'window');
  const showsEvidence = !isRepaired && found !== undefined && found.evidence.length > 0;
  return (
    <Verdict
      sign={tone}
      fill={fillOf(claim, report)}
      title={headline}
      share={<ShareReport />}
      actions={<Actions checked={checked} claim={claim} change={change} hasUpdates={packages.length > 0} />}
      more={
        showsEvidence ? (
          <DetailsLine summary={t.home.evidence}>
            <EvidenceList rung={found} />
          </DetailsLine>
        ) : undefined
      }
    >
      {reason !== '' && <p>{reason}</p>}
      {step !== null && (
        <p>
          <strong>{t.nextStep}:</strong> {step}
        </p>
      )}
      <Halves report={report} />
      <UpdatePackages packages={packages} isPrimary />
      {heldUp !== null && report.plan.length > 0 && <p>{heldUpWords(heldUp, texts)}</p>}
    </Verdict>
  );
}
