import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { heldUpWords } from '../../../shared/present/apply-reason.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { shortAnswer } from '../../../shared/present/short-answer.ts';
import { stepView } from '../../../shared/present/ladder.ts';
import type { RailPlace } from '../../state/place.ts';
import { asksPermission, hasWindowsToAsk, heldUpBy, verdictOfCheck } from '../../state/selectors.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { decidingCode } from '../../../shared/present/verdict.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { CheckButton } from '../../components/check-button.tsx';
import { DetailsLine } from '../../components/details-line.tsx';
import { EvidenceList } from '../../components/evidence-list.tsx';
import { Glyph, Icon } from '../../components/icons.tsx';
import { isRepairable, RecommendedButton } from '../../components/recommended-button.tsx';
import { UpdatePackages } from '../../components/update-packages.tsx';
import { WritesTable } from '../../components/writes-table.tsx';

function Actions({ checked }: { readonly checked: Checked }): ReactElement {
  const { home, guided, connection } = useTexts().t;
  const hasWindows = useStore(hasWindowsToAsk);
  const { go } = useActions();
  const hasPlan = checked.report.plan.length > 0;
  if (checked.report.verdict === 'no-change-needed') {
    return (
      <>
        {hasWindows && (
          <Button variant="primary" isLarge icon="net" onClick={() => go('connection')}>
            {connection.open}
          </Button>
        )}
        <Button isLarge onClick={() => go('protocols')}>
          {home.chooseYourself}
        </Button>
      </>
    );
  }
  if (isRepairable(checked) && hasPlan) {
    return (
      <>
        <RecommendedButton checked={checked} variant="primary" isLarge />
        <Button isLarge onClick={() => go('guided')}>
          {guided.link}
        </Button>
      </>
    );
  }
  return (
    <>
      <CheckButton variant="primary" isLarge />
      {hasPlan && <RecommendedButton checked={checked} isLarge />}
    </>
  );
}

/** Whether the verdict itself has the button that checks again. */
export function verdictChecksAgain(checked: Checked): boolean {
  const { verdict, plan } = checked.report;
  return verdict !== 'no-change-needed' && !(isRepairable(checked) && plan.length > 0);
}

/** The ways on from the verdict that none of its buttons is. */
function waysOn(checked: Checked, { t }: Texts): readonly (readonly [RailPlace, string])[] {
  const guide = ['guided', t.guided.link] as const;
  const choose = ['protocols', t.home.chooseYourself] as const;
  const why = ['why', t.home.toWhy] as const;
  if (checked.report.verdict === 'no-change-needed') return [guide, why];
  return verdictChecksAgain(checked) ? [guide, choose, why] : [choose, why];
}

/** The verdict as one sentence with its sign, its reason, one primary action, and a line that opens to the exact writes. */
export function Verdict({ checked }: { readonly checked: Checked }): ReactElement {
  const texts = useTexts();
  const heldUp = useStore(heldUpBy);
  const asks = useStore(asksPermission);
  const hasWindows = useStore(hasWindowsToAsk);
  const { go } = useActions();
  const { t } = texts;
  const { report } = checked;
  const { tone, headline, reason } = verdictOfCheck(checked, texts);
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
        {heldUp !== null && report.plan.length > 0 && <p>{heldUpWords(heldUp, texts)}</p>}
        <div className="row verdict__actions">
          <Actions checked={checked} />
        </div>
        <div className="verdict__more">
          {showsEvidence && (
            <DetailsLine summary={t.home.evidence}>
              <EvidenceList rung={decided} />
            </DetailsLine>
          )}
          {report.plan.length > 0 && (
            <DetailsLine summary={t.home.details(writes, removals, asks)}>
              <WritesTable items={report.plan} hasOneView={report.views.wow64 === null} />
            </DetailsLine>
          )}
          <CopyButton label={t.why.copyAnswer} text={shortAnswer(report, texts.m)} isDisclose />
          {hasWindows && report.verdict !== 'no-change-needed' && (
            <button type="button" className="disclose" onClick={() => go('connection')}>
              <Icon name="net" />
              {t.connection.open}
            </button>
          )}
          {waysOn(checked, texts).map(([place, label]) => (
            <button key={place} type="button" className="disclose" onClick={() => go(place)}>
              <Icon name={place} />
              {label}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
