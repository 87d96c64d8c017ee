import type { ReactElement } from 'react';
import type { NeededPackage } from '../../../shared/diagnosis/rungs/rung.ts';
import { meaningOf } from '../../../shared/diagnosis/rungs/meanings.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { updatePage } from '../../../shared/links/links.ts';
import { causeIn, foundIn } from '../../../shared/present/cause.ts';
import type { Change, ClaimKind, ClaimView } from '../../../shared/present/claim.ts';
import { Button } from '../../components/button.tsx';
import { Icon, type IconName } from '../../components/icons.tsx';
import { OwnSettingsButton } from '../../components/own-settings.tsx';
import { RepairHere } from '../../components/origin.tsx';
import { isRepairable, RecommendedButton } from '../../components/recommended-button.tsx';
import { CheckButton, TaskButton } from '../../components/task-button.tsx';
import { DownloadButton } from '../../components/update-packages.tsx';
import type { Place } from '../../state/place.ts';
import { hasWindowsToAsk, ownPlan } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import type { WindowState } from '../../state/window-state.ts';

/** The ways on from what others ask of a server: TLS 1.2 for them, and who still uses old protocols. */
function IncomingWays({ rung }: { readonly rung: string }): ReactElement | null {
  const { home } = useTexts().t;
  const { go, changeDraft } = useActions();
  const turnOn = (): void => {
    changeDraft({ kind: 'scope', scope: 'schannel-server', isOn: true });
    go('protocols');
  };
  if (rung === 'tls12')
    return (
      <>
        <Button variant="primary" isLarge onClick={turnOn}>
          {home.turnOnIncoming}
        </Button>
        <Way place="retire" icon="retire">
          {home.whoUsesOld}
        </Way>
      </>
    );
  if (rung !== 'old-protocols') return null;
  return (
    <Button variant="primary" isLarge onClick={() => go('retire')}>
      {home.whoUsesOld}
    </Button>
  );
}

export interface VerdictProps {
  readonly checked: Checked;
  readonly claim: ClaimView;
  /** What was just changed; null if nothing was. */
  readonly change: Change | null;
}

interface UndoProps {
  readonly outcome: Change['outcome'];
  readonly variant?: 'primary' | 'plain';
}

/** Takes back what was just changed; nothing if that has no entry. */
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

interface WayProps {
  readonly place: Place;
  readonly icon: IconName;
  readonly children: string;
}

/** A second way on, beside the button. */
function Way({ place, icon, children }: WayProps): ReactElement {
  const { go } = useActions();
  return (
    <button type="button" className="disclose" onClick={() => go(place)}>
      <Icon name={icon} />
      {children}
    </button>
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

/** True if the cause is what the recommended plan repairs. */
function repairsHere({ report }: Checked): boolean {
  const found = foundIn(report, causeIn(report));
  return report.plan.length > 0 && found !== undefined && meaningOf(found)?.repair === 'recommended';
}

/** True if writing the recommended setting is the way on. */
export const isFixable = (checked: Checked): boolean =>
  (isRepairable(checked) && checked.report.plan.length > 0) || repairsHere(checked);

/** True if this user's own settings are what is to be fixed first: nothing of the PC is. */
export const isOfOwnSettings = (state: WindowState, checked: Checked): boolean =>
  ownPlan(state).length > 0 && !isFixable(checked) && causeIn(checked.report)?.side !== 'in';

/** Updates that the headline of a check is about, with the one that is always needed first. */
export function neededPackages(checked: Checked, { kind }: ClaimView): readonly NeededPackage[] {
  if ((kind !== 'verdict' && kind !== 'prepared') || repairsHere(checked)) return [];
  const packages = foundIn(checked.report, causeIn(checked.report))?.packages ?? [];
  return [...packages].sort((a, b) => Number(a.neededFor !== undefined) - Number(b.neededFor !== undefined));
}

/** The ways on from a verdict: the repair if there is one, else what else helps. */
function CheckActions({ checked, packages }: ActionsProps): ReactElement {
  const { home, claim } = useTexts().t;
  const isGuided = useStore(({ place }) => place === 'guided');
  const isOwn = useStore((state) => isOfOwnSettings(state, checked));
  const hasPlan = checked.report.plan.length > 0;
  const guide = !isGuided && (
    <Way place="guided" icon="guided">
      {home.guide}
    </Way>
  );
  const stillNot = (
    <Way place="checklist" icon="help">
      {claim.stillNot}
    </Way>
  );
  const cause = causeIn(checked.report);
  if (cause?.side === 'in')
    return (
      <>
        <IncomingWays rung={cause.rung} />
        {isRepairable(checked) && hasPlan && <RecommendedButton checked={checked} isLarge />}
      </>
    );
  if (isFixable(checked))
    return (
      <>
        <RepairHere checked={checked} />
        {guide}
      </>
    );
  const [first] = packages;
  const address = first === undefined ? null : updatePage(first.kb);
  if (address !== null)
    return (
      <>
        <DownloadButton address={address} variant="primary" isLarge />
        <CheckButton variant="ghost" icon="refresh" />
        {guide}
      </>
    );
  if (isOwn)
    return (
      <>
        <OwnSettingsButton variant="primary" isLarge />
        {stillNot}
      </>
    );
  if (checked.report.verdict === 'no-change-needed')
    return (
      <>
        <TestButton />
        {stillNot}
      </>
    );
  return (
    <>
      <CheckButton variant="primary" isLarge />
      {hasPlan && <RecommendedButton checked={checked} isLarge />}
      {guide}
    </>
  );
}

export interface ActionsProps {
  readonly checked: Checked;
  readonly packages: readonly NeededPackage[];
}

/** One primary action: what brings the user on, and *Undo* after harm. */
export function Actions({ checked, claim, change, packages }: VerdictProps & ActionsProps): ReactElement {
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
  return (
    <>
      {(kind === 'verdict' || kind === 'prepared') && <CheckActions checked={checked} packages={packages} />}
      {kind === 'contradicts' && <CheckButton variant="primary" isLarge />}
      {(kind === 'fixed' || kind === 'done') && <TestButton />}
      {kind !== 'verdict' && change !== null && <UndoButton outcome={change.outcome} />}
      {(kind === 'fixed' || kind === 'done') && (
        <Way place="checklist" icon="help">
          {t.claim.noHelp}
        </Way>
      )}
    </>
  );
}

/** True if the verdict itself has the button that checks again. */
export function verdictChecksAgain(checked: Checked, kind: ClaimKind): boolean {
  if (kind !== 'verdict' && kind !== 'prepared') return kind === 'contradicts';
  const isServed = checked.report.verdict === 'no-change-needed' || causeIn(checked.report)?.side === 'in';
  return !isServed && !isFixable(checked);
}
