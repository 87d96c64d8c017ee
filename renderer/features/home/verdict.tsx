import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { stepView } from '../../../shared/present/ladder.ts';
import type { Screen } from '../../places/places.ts';
import { decidingCode, verdictView } from '../../../shared/present/verdict.ts';
import type { WindowActions } from '../../state/use-window.ts';
import type { WindowState } from '../../state/window-state.ts';
import { Button } from '../../components/button.tsx';
import { DetailsLine } from '../../components/details-line.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { pendingEntry } from '../../components/half-done.tsx';
import { Glyph, Icon } from '../../components/icons.tsx';
import { UpdatePackages } from '../../components/update-packages.tsx';
import { WritesTable } from '../../components/writes-table.tsx';

interface VerdictProps {
  readonly state: WindowState;
  readonly checked: Checked;
  readonly actions: WindowActions;
}

/** Verdicts on which a write is the repair; on the others it only prepares the PC. */
function isRepairable({ report }: Checked): boolean {
  return report.verdict === 'fix-available' || report.verdict === 'improvement-available';
}

/** What the button that writes the recommended setting says. */
export function fixLabel(state: WindowState, checked: Checked, { t }: Texts): string {
  const { report } = checked;
  if (!isRepairable(checked)) return t.home.prepare;
  const { writes, removals } = countWrites(report.plan);
  if (report.verdict === 'improvement-available') return writes === 0 ? t.home.remove(removals) : t.home.improve;
  return state.context.sample === null ? t.home.fix : t.home.fixSample;
}

function Actions({ state, checked, actions }: VerdictProps): ReactElement {
  const texts = useTexts();
  const { home, guided } = texts.t;
  const { plan } = checked.report;
  const isRunning = state.running !== null;
  const isBlocked = isRunning || pendingEntry(state) !== null;
  const shield = state.context.asksPermission;
  const apply = (): void => actions.run({ kind: 'apply', expected: plan, selection: RECOMMENDED });
  const common = { isLarge: true, isDisabled: isBlocked, isBusy: state.running?.kind === 'apply', shield };
  if (checked.report.verdict === 'no-change-needed') {
    return (
      <Button isLarge onClick={() => actions.go('protocols')}>
        {home.chooseYourself}
      </Button>
    );
  }
  if (isRepairable(checked) && plan.length > 0) {
    return (
      <>
        <Button {...common} variant="primary" onClick={apply}>
          {fixLabel(state, checked, texts)}
        </Button>
        <Button isLarge onClick={() => actions.go('guided')}>
          {guided.link}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button
        variant="primary"
        isLarge
        isDisabled={isRunning}
        isBusy={state.running?.kind === 'check'}
        onClick={() => actions.run({ kind: 'check' })}
      >
        {home.checkAgain}
      </Button>
      {plan.length > 0 && (
        <Button {...common} onClick={apply}>
          {fixLabel(state, checked, texts)}
        </Button>
      )}
    </>
  );
}

/** Whether the verdict itself has the button that checks again. */
export function verdictChecksAgain({ report }: Checked): boolean {
  return report.verdict !== 'no-change-needed' && !(isRepairable({ report } as Checked) && report.plan.length > 0);
}

/** The ways on from the verdict that none of its buttons is. */
function waysOn(checked: Checked, { t }: Texts): readonly (readonly [Screen, string])[] {
  const guide = ['guided', t.guided.link] as const;
  const choose = ['protocols', t.home.chooseYourself] as const;
  const why = ['why', t.home.toWhy] as const;
  if (checked.report.verdict === 'no-change-needed') return [guide, why];
  return verdictChecksAgain(checked) ? [guide, choose, why] : [choose, why];
}

/** The verdict as one sentence with its sign, its reason, one primary action, and a line that opens to the exact writes. */
export function Verdict({ state, checked, actions }: VerdictProps): ReactElement {
  const texts = useTexts();
  const { t } = texts;
  const { report } = checked;
  const { tone, headline, reason } = verdictView(checked, texts);
  const { writes, removals } = countWrites(report.plan);
  const decided = report.ladder.find((rung) => `${rung.rung}.${rung.code}` === decidingCode(report));
  const packages = isRepairable(checked) ? [] : (decided?.packages ?? []);
  // where packages are listed, the reason already says to install them
  const step = isRepairable(checked) || decided === undefined || packages.length > 0 ? null : stepView(decided, texts);
  const showsEvidence = !isRepairable(checked) && decided !== undefined && decided.evidence.length > 0;
  return (
    <section className={tone === 'ok' ? 'verdict verdict--ok' : 'verdict'} aria-labelledby="verdict">
      <Glyph name={tone} />
      <div className="verdict__body">
        <h1 id="verdict" tabIndex={-1}>
          {headline}
        </h1>
        {reason !== '' && <p>{reason}</p>}
        {step !== null && (
          <p>
            <strong>{t.why.next}:</strong> {step.text}
          </p>
        )}
        <UpdatePackages packages={packages} />
        {pendingEntry(state) !== null && report.plan.length > 0 && <p>{t.home.pendingFirst}</p>}
        <div className="row verdict__actions">
          <Actions state={state} checked={checked} actions={actions} />
        </div>
        <div className="verdict__more">
          {showsEvidence && (
            <DetailsLine summary={t.home.evidence}>
              <EvidenceList rung={decided} />
            </DetailsLine>
          )}
          {report.plan.length > 0 && (
            <DetailsLine summary={t.home.details(writes, removals, state.context.asksPermission)}>
              <WritesTable items={report.plan} hasOneView={report.views.wow64 === null} />
            </DetailsLine>
          )}
          {waysOn(checked, texts).map(([place, label]) => (
            <button key={place} type="button" className="disclose" onClick={() => actions.go(place)}>
              <Icon name={place} />
              {label}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
