import type { ReactElement } from 'react';
import type { NeededPackage } from '../../../shared/diagnosis/rungs/rung.ts';
import { meaningOf } from '../../../shared/diagnosis/rungs/meanings.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { updatePage } from '../../../shared/links/links.ts';
import { rowOf } from '../../../shared/row-of.ts';
import { foundIn } from '../../../shared/present/cause.ts';
import { causeIn } from '../../../shared/report/claim.ts';
import type { Change, ClaimView } from '../../../shared/present/claim.ts';
import { Button } from '../../components/button.tsx';
import {
  CheckButton,
  isRepairable,
  OwnSettingsButton,
  RecommendedButton,
  TaskButton,
} from '../../components/task-button.tsx';
import { RepairHere } from '../../components/origin.tsx';
import { DownloadButton } from '../../components/update-packages.tsx';
import { Way } from '../../components/way.tsx';
import { hasWindowsToAsk } from '../../state/selectors.ts';
import { useActions, useStore, useTexts } from '../../state/use-store.ts';

/** `packages` are updates to install, the one that is always needed first. */
export interface UpdateWay {
  readonly kind: 'update';
  readonly packages: readonly NeededPackage[];
}

/** What brings on from the verdict of a check. */
export type WayOn =
  | { readonly kind: 'fix' | 'own' | 'test' | 'check' }
  | UpdateWay
  /** What others ask of a server: where that leads here, and whether the recommended setting is to be written too. */
  | { readonly kind: 'incoming'; readonly leads: 'turn-on' | 'retire' | null; readonly alsoFix: boolean };

/** What leads on from what a server lacks for others. */
const INCOMING_WAYS = { tls12: 'turn-on', 'old-protocols': 'retire' } as const;

/** Returns what leads on from a check; `hasOwn` if this user’s own settings have something to fix. */
export function wayOf(checked: Checked, hasOwn = false): WayOn {
  const { report } = checked;
  const cause = causeIn(report);
  const found = foundIn(report, cause);
  const isRepair = isRepairable(checked) || (found !== undefined && meaningOf(found)?.repair === 'recommended');
  const canFix = isRepair && report.plan.length > 0;
  if (cause?.side === 'in')
    return { kind: 'incoming', leads: rowOf(INCOMING_WAYS, cause.rung) ?? null, alsoFix: canFix };
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
  const hasOwn = useStore((state) => state.ownPlan.length > 0);
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
function IncomingWays({ leads }: { readonly leads: 'turn-on' | 'retire' }): ReactElement {
  const { home } = useTexts().t;
  const { go, changeDraft } = useActions();
  const turnOn = (): void => {
    changeDraft({ kind: 'scope', scope: 'schannel-server', isOn: true });
    go('protocols');
  };
  const isOff = leads === 'turn-on';
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

export interface VerdictProps {
  readonly checked: Checked;
  readonly claim: ClaimView;
  /** What was just changed; null if nothing was. */
  readonly change: Change | null;
}

/** One primary action: what brings the user on, and *Undo* after harm. Behind it stands what else helps. */
export function Actions({ checked, claim, change, way }: VerdictProps & { readonly way: WayOn | null }): ReactElement {
  const { t } = useTexts();
  const { closeNotice } = useActions();
  const isGuided = useStore(({ place }) => place === 'guided');
  const { kind } = claim;
  const isLost = kind === 'lost';
  const isDone = kind === 'fixed' || kind === 'done';
  const { journal = null, ofUser } = change?.outcome ?? {};
  const leadsBy = (...kinds: readonly WayOn['kind'][]): boolean => way !== null && kinds.includes(way.kind);
  const alsoFix = way?.kind === 'incoming' ? way.alsoFix : leadsBy('check') && checked.report.plan.length > 0;
  const page = way?.kind === 'update' ? way.packages.flatMap(({ kb }) => updatePage(kb) ?? [])[0] : undefined;
  return (
    <>
      {way?.kind === 'incoming' && way.leads !== null && <IncomingWays leads={way.leads} />}
      {leadsBy('fix') && <RepairHere checked={checked} />}
      {page !== undefined && <DownloadButton address={page} variant="primary" isLarge />}
      {leadsBy('update') && <CheckButton variant="ghost" icon="refresh" />}
      {(leadsBy('check') || kind === 'contradicts') && <CheckButton variant="primary" isLarge />}
      {alsoFix && <RecommendedButton checked={checked} isLarge />}
      {leadsBy('own') && <OwnSettingsButton variant="primary" isLarge />}
      {(leadsBy('test') || isDone) && <TestButton />}
      {leadsBy('fix', 'update', 'check') && !isGuided && (
        <Way place="guided" icon="guided">
          {t.home.guide}
        </Way>
      )}
      {leadsBy('own', 'test') && (
        <Way place="checklist" icon="help">
          {t.claim.stillNot}
        </Way>
      )}
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
