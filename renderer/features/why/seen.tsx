import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import type { OfferView } from '../../../shared/present/cells.ts';
import { becauseText, readinessView, type ReadinessView } from '../../../shared/present/readiness.ts';
import { presentReport } from '../../../shared/present/report-view.ts';
import type { Tone } from '../../../shared/present/sign.ts';
import { Door, Fold, Folds } from '../../components/fold.tsx';
import { Glyph } from '../../components/icons.tsx';
import { hasWindowsToAsk } from '../../state/selectors.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { Matrix } from './matrix.tsx';
import { ChangeProofFold, ProofFold } from './proof-fold.tsx';

/** Returns which kinds of program have no TLS 1.2, else for which it takes more than what Windows does by itself. */
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

/** How certain it is that Microsoft 365 can be reached: each claim with what its evidence shows, the strongest first. */
function Readiness({ view }: { readonly view: ReadinessView }): ReactElement {
  const { m } = useTexts();
  const { readiness: t } = m;
  return (
    <>
      <p>{t.levels[view.level]}</p>
      <ul className="grid gap-2">
        {view.claims.map(({ claim, state, sign }) => (
          <li key={claim} className="beside gap-2 top">
            <Glyph name={sign} />
            <span>
              <strong>{t.claims[claim].name}:</strong> {t.claims[claim].states[state]}
            </span>
          </li>
        ))}
        {view.because.map((one) => {
          const { name, found } = becauseText(one, m);
          return (
            <li key={`${one.rung} ${one.code}`} className="beside gap-2 top">
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

/** What was seen and not only read from settings: a line each, which says its answer before it is opened. */
export function Seen({ checked }: { readonly checked: Checked }): ReactElement {
  const texts = useTexts();
  const { t, m } = texts;
  const hasWindows = useStore(hasWindowsToAsk);
  const notice = useStore((state) => state.notice);
  const { go } = useActions();
  const { report, checkedAt } = checked;
  const proof = notice?.kind === 'outcome' ? notice.proof : null;
  const { matrix } = presentReport(report, m);
  const readiness = readinessView(report);
  return (
    <Folds label={t.why.seen}>
      {matrix.length > 0 && (
        <Fold icon="matrix" name={t.matrix.title} said={matrixSaid(matrix, texts)} isFlush>
          <Matrix report={report} />
        </Fold>
      )}
      {proof !== null && <ChangeProofFold proof={proof} />}
      <ProofFold checkedAt={checkedAt} />
      {readiness !== null && (
        <Fold icon="check" name={m.readiness.title} said={t.home.readinessSaid[readiness.level]}>
          <Readiness view={readiness} />
        </Fold>
      )}
      {hasWindows && (
        <Door icon="net" name={t.pages.connection} said={t.home.testSaid} onOpen={() => go('connection')} />
      )}
    </Folds>
  );
}
