import type { ReactElement } from 'react';
import type { NeededPackage } from '../../../shared/diagnosis/rungs/rung.ts';
import { meaningOf } from '../../../shared/diagnosis/rungs/meanings.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { updatePage } from '../../../shared/links/links.ts';
import { causeIn, foundIn } from '../../../shared/present/cause.ts';
import type { Change, ClaimView } from '../../../shared/present/claim.ts';
import { Button } from '../../components/button.tsx';
import { OwnSettingsButton } from '../../components/own-settings.tsx';
import { RepairHere } from '../../components/origin.tsx';
import { isRepairable, RecommendedButton } from '../../components/recommended-button.tsx';
import { CheckButton, TaskButton } from '../../components/task-button.tsx';
import { DownloadButton } from '../../components/update-packages.tsx';
import { Way } from '../../components/way.tsx';
import { hasWindowsToAsk, ownPlan } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';

/** What brings on from the verdict of a check; `packages` are updates to install, the one that is always needed first. */
export type WayOn =
  | { readonly kind: 'fix' | 'own' | 'test' | 'check' }
  | { readonly kind: 'update'; readonly packages: readonly NeededPackage[] }
  /** What others ask of a server, and whether the recommended setting is to be written too. */
  | { readonly kind: 'incoming'; readonly rung: string; readonly alsoFix: boolean };

/** Returns what leads on from a check; `hasOwn` if this user’s own settings have something to fix. */
export function wayOf(checked: Checked, hasOwn = false): WayOn {
  const { report } = checked;
  const cause = causeIn(report);
  const found = foundIn(report, cause);
  const isRepair = isRepairable(checked) || (found !== undefined && meaningOf(found)?.repair === 'recommended');
  const canFix = isRepair && report.plan.length > 0;
  if (cause?.side === 'in') return { kind: 'incoming', rung: cause.rung, alsoFix: canFix };
  if (canFix) return { kind: 'fix' };
  const packages = found?.packages ?? [];
  if (packages.length > 0) {
    const isLater = ({ neededFor }: NeededPackage): number => Number(neededFor !== undefined);
    return { kind: 'update', packages: [...packages].sort((a, b) => isLater(a) - isLater(b)) };
  }
  if (hasOwn) return { kind: 'own' };
  return { kind: report.verdict === 'no-change-needed' ? 'test' : 'check' };
}

/** What Home leads with; null for what was just changed or seen, which has ways of its own. */
export function useWayOn(checked: Checked, { kind }: ClaimView): WayOn | null {
  const hasOwn = useStore((state) => ownPlan(state).length > 0);
  return kind === 'verdict' || kind === 'prepared' ? wayOf(checked, hasOwn) : null;
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

/** The ways on from what others ask of a server: TLS 1.2 for them, and who still uses old protocols. */
function IncomingWays({ rung }: { readonly rung: string }): ReactElement | null {
  const { home } = useTexts().t;
  const { go, changeDraft } = useActions();
  const turnOn = (): void => {
    changeDraft({ kind: 'scope', scope: 'schannel-server', isOn: true });
    go('protocols');
  };
  if (rung !== 'tls12' && rung !== 'old-protocols') return null;
  const isOff = rung === 'tls12';
  return (
    <>
      <Button variant="primary" isLarge onClick={isOff ? turnOn : () => go('retire')}>
        {isOff ? home.turnOnIncoming : home.whoUsesOld}
      </Button>
      {isOff && (
        <Way place="retire" icon="retire">
          {home.whoUsesOld}
        </Way>
      )}
    </>
  );
}

/** The ways on from a verdict: what repairs it, else what else helps. */
function CheckActions({ checked, way }: { readonly checked: Checked; readonly way: WayOn }): ReactElement {
  const { home, claim } = useTexts().t;
  const isGuided = useStore(({ place }) => place === 'guided');
  const guide = !isGuided && (
    <Way place="guided" icon="guided">
      {home.guide}
    </Way>
  );
  switch (way.kind) {
    case 'incoming':
      return (
        <>
          <IncomingWays rung={way.rung} />
          {way.alsoFix && <RecommendedButton checked={checked} isLarge />}
        </>
      );
    case 'fix':
      return (
        <>
          <RepairHere checked={checked} />
          {guide}
        </>
      );
    case 'update': {
      const address = way.packages.flatMap(({ kb }) => updatePage(kb) ?? [])[0];
      return (
        <>
          {address !== undefined && <DownloadButton address={address} variant="primary" isLarge />}
          <CheckButton variant="ghost" icon="refresh" />
          {guide}
        </>
      );
    }
    case 'own':
    case 'test':
      return (
        <>
          {way.kind === 'own' ? <OwnSettingsButton variant="primary" isLarge /> : <TestButton />}
          <Way place="checklist" icon="help">
            {claim.stillNot}
          </Way>
        </>
      );
    case 'check':
      return (
        <>
          <CheckButton variant="primary" isLarge />
          {checked.report.plan.length > 0 && <RecommendedButton checked={checked} isLarge />}
          {guide}
        </>
      );
  }
}

export interface VerdictProps {
  readonly checked: Checked;
  readonly claim: ClaimView;
  /** What was just changed; null if nothing was. */
  readonly change: Change | null;
}

/** One primary action: what brings the user on, and *Undo* after harm. */
export function Actions({ checked, claim, change, way }: VerdictProps & { readonly way: WayOn | null }): ReactElement {
  const { t } = useTexts();
  const { closeNotice } = useActions();
  const { kind } = claim;
  const isLost = kind === 'lost';
  const isDone = kind === 'fixed' || kind === 'done';
  const { journal = null, ofUser } = change?.outcome ?? {};
  return (
    <>
      {way !== null && <CheckActions checked={checked} way={way} />}
      {kind === 'contradicts' && <CheckButton variant="primary" isLarge />}
      {isDone && <TestButton />}
      {kind !== 'verdict' && journal !== null && (
        <TaskButton
          variant={isLost ? 'primary' : 'plain'}
          isLarge
          icon="undo"
          task={{ kind: 'undo', id: journal, ofUser }}
        >
          {t.change.undo}
        </TaskButton>
      )}
      {isLost && (
        <Button isLarge onClick={closeNotice}>
          {t.claim.keep}
        </Button>
      )}
      {isDone && (
        <Way place="checklist" icon="help">
          {t.claim.noHelp}
        </Way>
      )}
    </>
  );
}
