import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { ladderView } from '../../../shared/present/ladder.ts';
import { becauseText, readinessView, type ReadinessView } from '../../../shared/present/readiness.ts';
import type { OfferView } from '../../../shared/present/cells.ts';
import { presentReport } from '../../../shared/present/report-view.ts';
import type { Tone } from '../../../shared/present/sign.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { rungText } from '../../../shared/text/rungs.ts';
import type { Change } from '../../../shared/present/claim.ts';
import { Door, Fold, Folds } from '../../components/fold.tsx';
import { Glyph } from '../../components/icons.tsx';
import { asksPermission, hasWindowsToAsk } from '../../state/selectors.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { WritesTable } from '../../components/writes-table.tsx';
import { Matrix } from './matrix.tsx';
import { ChangeProofFold, ProofFold, type ProofNow } from './proof-fold.tsx';

/** Which kinds of program have no TLS 1.2, else for which it takes more than what Windows does by itself. */
function matrixSaid(matrix: readonly OfferView[], { t }: Texts): string {
  const { home } = t;
  const nameOf = ({ program }: OfferView): string => t.matrix.programs[program].name;
  const withTone = (...tones: readonly Tone[]): readonly OfferView[] =>
    matrix.filter(({ cells }) => cells.some(({ protocol, tone }) => protocol === 'TLS 1.2' && tones.includes(tone)));
  const without = withTone('fail');
  const [lacks] = without;
  if (lacks !== undefined)
    return without.length === 1 ? home.oneLacks(nameOf(lacks)) : home.someLack(without.length, matrix.length);
  const [notSure] = withTone('warn');
  return notSure === undefined ? home.allHave : home.notAlways(nameOf(notSure));
}

function laddersSaid(checked: Checked, { m, t }: Texts): string {
  const { rungs, first } = ladderView(checked.report);
  const one = rungs[first ?? -1];
  if (first !== null && one !== undefined) return t.home.startWith(first + 1, rungText(m, one.rung, one.code).name);
  const count = (state: string): number => rungs.filter((rung) => rung.state === state).length;
  return t.home.checksSaid(count('pass'), count('warn') + count('fail'), count('unknown'));
}

/**
 * How certain it is that Microsoft 365 can be reached: each claim with what its evidence shows, the strongest first. What this version of
 * Windows can't do is in the verdict.
 */
function Readiness({ view }: { readonly view: ReadinessView }): ReactElement {
  const { m } = useTexts();
  const { readiness: t } = m;
  return (
    <>
      <p>{t.levels[view.level]}</p>
      <ul className="readiness__claims grid gap-2">
        {view.claims.map(({ claim, state, sign }) => (
          <li key={claim}>
            <Glyph name={sign} />
            <span>
              <strong>{t.claims[claim].name}:</strong> {t.claims[claim].states[state]}
            </span>
          </li>
        ))}
        {view.because.map((one) => {
          const { name, found } = becauseText(one, m);
          return (
            <li key={`${one.rung} ${one.code}`}>
              <Glyph name="warn" />
              <span>
                <strong>{t.because}:</strong> {name}. {found}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface DetailsProps {
  readonly checked: Checked;
  /** What was just changed, and is said by the headline. */
  readonly change: Change | null;
  readonly proving: ProofNow;
  /** The repair is what the headline leads to. */
  readonly showsPlan: boolean;
}

/** What only proves: a line each, which says its answer before it is opened. */
export function Details({ checked, change, proving, showsPlan }: DetailsProps): ReactElement {
  const texts = useTexts();
  const { t, m } = texts;
  const asks = useStore(asksPermission);
  const hasWindows = useStore(hasWindowsToAsk);
  const { go } = useActions();
  const { report } = checked;
  const proof = change?.proof ?? null;
  const { matrix } = presentReport(report, m);
  const { writes, removals } = countWrites(report.plan);
  const readiness = readinessView(report);
  return (
    <Folds title={t.home.detailsTitle}>
      {proof !== null && <ChangeProofFold proof={proof} />}
      {change !== null && (
        <Fold
          icon="write"
          name={t.claim.changedNow}
          said={t.claim.changedSaid(change.outcome.writes.length)}
          isOpenWhereWide
        >
          <WritesTable items={change.outcome.writes} hasOneView={report.views.wow64 === null} isDone />
        </Fold>
      )}
      {showsPlan && report.plan.length > 0 && (
        <Fold icon="write" name={t.home.willChange} said={t.home.details(writes, removals, asks)}>
          <WritesTable items={report.plan} hasOneView={report.views.wow64 === null} />
        </Fold>
      )}
      {matrix.length > 0 && (
        <Fold icon="matrix" name={t.matrix.title} said={matrixSaid(matrix, texts)} isOpenWhereWide isFlush>
          <Matrix report={report} />
        </Fold>
      )}
      <ProofFold {...proving} />
      {readiness !== null && (
        <Fold icon="check" name={m.readiness.title} said={t.home.readinessSaid[readiness.level]}>
          <Readiness view={readiness} />
        </Fold>
      )}
      {hasWindows && report.verdict !== 'no-change-needed' && (
        <Door icon="net" name={t.doors.test} said={t.home.testSaid} onOpen={() => go('connection')} />
      )}
      {(report.verdict === 'no-change-needed' || change !== null) && (
        <Door icon="help" name={t.claim.stillNot} said={t.claim.stillNotSaid} onOpen={() => go('checklist')} />
      )}
      <Door
        icon="checks"
        name={t.home.checks(report.ladder.length)}
        said={laddersSaid(checked, texts)}
        onOpen={() => go('checks')}
      />
    </Folds>
  );
}
