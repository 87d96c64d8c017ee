import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { useTexts } from '../../state/texts.ts';
import { heldUpWords } from '../../../shared/present/apply-reason.ts';
import { stepView } from '../../../shared/present/ladder.ts';
import { hasWindowsToAsk, heldUpBy, verdictOfCheck } from '../../state/selectors.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { decidingCode } from '../../../shared/present/verdict.ts';
import { Button } from '../../components/button.tsx';
import { CheckButton } from '../../components/check-button.tsx';
import { DetailsLine } from '../../components/details-line.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { Glyph, Icon } from '../../components/icons.tsx';
import { isRepairable, RecommendedButton } from '../../components/recommended-button.tsx';
import { UpdatePackages } from '../../components/update-packages.tsx';

interface ActionsProps {
  readonly checked: Checked;
  /** An update is what brings the user on. */
  readonly hasUpdates: boolean;
}

function Actions({ checked, hasUpdates }: ActionsProps): ReactElement | null {
  const { guided, connection, doors } = useTexts().t;
  const hasWindows = useStore(hasWindowsToAsk);
  const { go } = useActions();
  const hasPlan = checked.report.plan.length > 0;
  const guide = (
    <button type="button" className="disclose" onClick={() => go('guided')}>
      <Icon name="guided" />
      {guided.link}
    </button>
  );
  if (checked.report.verdict === 'no-change-needed') {
    if (!hasWindows) return null;
    return (
      <Button variant="primary" isLarge icon="net" onClick={() => go('connection')}>
        {connection.open}
      </Button>
    );
  }
  if (isRepairable(checked) && hasPlan) {
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

/** Whether the verdict itself has the button that checks again. */
export function verdictChecksAgain(checked: Checked): boolean {
  const { verdict, plan } = checked.report;
  return verdict !== 'no-change-needed' && !(isRepairable(checked) && plan.length > 0);
}

/** The verdict as one sentence with its sign, its reason and one primary action. It is green all over only where it is proven. */
export function Verdict({ checked }: { readonly checked: Checked }): ReactElement {
  const texts = useTexts();
  const heldUp = useStore(heldUpBy);
  const { t } = texts;
  const { report } = checked;
  const { tone, headline, reason } = verdictOfCheck(checked, texts);
  const decided = report.ladder.find((rung) => `${rung.rung}.${rung.code}` === decidingCode(report));
  const packages = isRepairable(checked) ? [] : (decided?.packages ?? []);
  // where packages are listed, the reason already says to install them
  const step = isRepairable(checked) || decided === undefined || packages.length > 0 ? null : stepView(decided, texts);
  const showsEvidence = !isRepairable(checked) && decided !== undefined && decided.evidence.length > 0;
  return (
    <section
      className={report.readiness?.level === 'proven' ? 'verdict verdict--ok' : 'verdict'}
      aria-labelledby="verdict"
    >
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
        <UpdatePackages packages={packages} isPrimary />
        {heldUp !== null && report.plan.length > 0 && <p>{heldUpWords(heldUp, texts)}</p>}
        <div className="row verdict__actions">
          <Actions checked={checked} hasUpdates={packages.length > 0} />
        </div>
        <div className="verdict__more">
          {showsEvidence && (
            <DetailsLine summary={t.home.evidence}>
              <EvidenceList rung={decided} />
            </DetailsLine>
          )}
        </div>
      </div>
    </section>
  );
}
