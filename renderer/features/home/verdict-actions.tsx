import type { NeededPackage } from '../../../shared/diagnosis/rungs/rung.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { updatePage } from '../../../shared/links/links.ts';
import { foundIn } from '../../../shared/present/cause.ts';
import { causeIn } from '../../../shared/report/claim.ts';
import type { ClaimView } from '../../../shared/present/claim.ts';
import { isServerAlone } from '../../../shared/present/verdict.ts';
import { CONNECTION } from '../../../shared/readiness/levels.ts';
import type { LastChange } from '../../../shared/report/last-change.ts';
import { Button, TextButton } from '../../components/button.tsx';
import {
  CheckButton,
  canFix,
  OwnSettingsButton,
  RecommendedButton,
  TaskButton,
} from '../../components/task-button.tsx';
import { RepairHere } from '../../components/origin.tsx';
import { DownloadButton } from '../../components/update-packages.tsx';
import { useGuide } from '../../state/guide-store.ts';
import { hasWindowsToAsk } from '../../state/selectors.ts';
import { useActions, usePc, useStore, useTexts } from '../../state/use-store.ts';
import { hasTicks } from './ticks.tsx';

/** `packages` are updates to install, the one that is always needed first. */
export interface UpdateWay {
  readonly kind: 'update';
  readonly packages: readonly NeededPackage[];
}

export type WayOn =
  | { readonly kind: 'fix' | 'own' | 'test' | 'check' }
  | UpdateWay
  /** Both halves of a server have their own. */
  | { readonly kind: 'sides' };

/** Returns what leads on from a check; `hasOwn` if this user’s own settings have something to fix. */
function symptomPath(checked: Checked, hasOwn = false): WayOn {
  const { report } = checked;
  const cause = causeIn(report);
  if (report.incoming !== undefined && (cause?.side === 'in' || canFix(checked))) return { kind: 'sides' };
  if (canFix(checked)) return { kind: 'fix' };
  const packages = foundIn(report, cause)?.packages ?? [];
  if (packages.length > 0) {
    const isLater = ({ neededFor }: NeededPackage): number => Number(neededFor !== undefined);
    return { kind: 'update', packages: [...packages].sort((a, b) => isLater(a) - isLater(b)) };
  }
  if (hasOwn) return { kind: 'own' };
  return { kind: report.verdict === 'no-change-needed' ? 'test' : 'check' };
}

/** Home's lead; null for a change that serves or harms, and for what was seen, which have ways of their own. */
export function useWayOn({ kind }: ClaimView): WayOn | null {
  const checked = usePc();
  const hasOwn = useStore((state) => state.ownPlan.length > 0);
  return ['fixed', 'done', 'lost', 'contradicts', 'stopped'].includes(kind) ? null : symptomPath(checked, hasOwn);
}

function TestButton() {
  const { report } = usePc();
  const { doors } = useTexts().t;
  const hasWindows = useStore(hasWindowsToAsk);
  const { go } = useActions();
  if (!hasWindows) return null;
  const isTested = report.connections !== undefined;
  const hasFailed = causeIn(report)?.rung === CONNECTION;
  return (
    <Button
      name={hasFailed ? doors.seeTest : isTested ? doors.testAgain : doors.test}
      variant={isTested && !hasFailed ? 'plain' : 'primary'}
      isLarge
      icon="net"
      onClick={() => go('connection')}
    />
  );
}

export interface VerdictProps {
  readonly claim: ClaimView;
  /** The change that still colours what is said; null if there is none. */
  readonly change: LastChange | null;
}

/** One primary action: what brings the user on, and *Undo* after harm. Behind it stands what else helps. */
export function Actions({ claim, change, way }: VerdictProps & { readonly way: WayOn | null }) {
  const { t } = useTexts();
  const checked = usePc();
  const { go } = useActions();
  const guide = useGuide();
  const isGuided = useStore(({ place }) => place === 'guided');
  const { kind } = claim;
  const isLost = kind === 'lost';
  const isDone = kind === 'fixed' || kind === 'done';
  const hasOffice = !isServerAlone(checked.report);
  const leadsBy = (...kinds: readonly WayOn['kind'][]): boolean => way !== null && kinds.includes(way.kind);
  const alsoFix = leadsBy('check') && checked.report.plan.length > 0;
  const page = way?.kind === 'update' ? way.packages.flatMap(({ kb }) => updatePage(kb) ?? [])[0] : undefined;
  return (
    <>
      {leadsBy('fix') && <RepairHere />}
      {page !== undefined && <DownloadButton address={page} variant="primary" isLarge />}
      {leadsBy('update') && <CheckButton variant="ghost" icon="refresh" />}
      {(leadsBy('check') || kind === 'contradicts') && <CheckButton variant="primary" isLarge />}
      {alsoFix && <RecommendedButton isLarge />}
      {leadsBy('own') && <OwnSettingsButton variant="primary" isLarge />}
      {leadsBy('test') && !hasTicks(claim) && <TestButton />}
      {(leadsBy('fix', 'update', 'check') || (leadsBy('sides') && canFix(checked))) && !isGuided && change === null && (
        <TextButton name={t.home.guide} icon="guided" onClick={() => guide(hasOffice ? 'office' : null)} />
      )}
      {change !== null && (
        <TaskButton
          name={t.change.undo}
          variant={isLost ? 'primary' : 'plain'}
          isLarge
          task={{ kind: 'undo', id: change.id }}
        />
      )}
      {hasOffice && (leadsBy('own', 'test') || isDone) && (
        <TextButton
          name={change === null ? t.claim.stillNot : t.claim.noHelp}
          icon="help"
          onClick={() => go('checklist')}
        />
      )}
    </>
  );
}
