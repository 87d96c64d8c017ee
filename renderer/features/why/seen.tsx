import { matrixView, type OfferView } from '../../../shared/present/cells.ts';
import { connectionSummary, testOf } from '../../../shared/present/connections.ts';
import type { Tone } from '../../../shared/present/sign.ts';
import type { Report } from '../../../shared/report/report.ts';
import { Door, Fold, Folds } from '../../components/fold.tsx';
import { hasWindowsToAsk } from '../../state/selectors.ts';
import { useActions, usePc, useStore, useTexts, type Texts } from '../../state/use-store.ts';
import { Matrix } from './offer-table.tsx';
import { ProofFold } from './proof-fold.tsx';

/** Returns which kinds of program have no TLS 1.2, else for which it takes more than what Windows does by default. */
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

function testedSaid(report: Report, { t, m }: Texts): string {
  const tested = testOf(report);
  return tested === null ? t.home.testSaid : connectionSummary(tested, m);
}

export function Seen() {
  const texts = useTexts();
  const { t } = texts;
  const hasWindows = useStore(hasWindowsToAsk);
  const { go } = useActions();
  const { report } = usePc();
  const matrix = matrixView(report);
  return (
    <Folds label={t.why.seen}>
      {matrix.length > 0 && (
        <Fold icon="matrix" name={t.matrix.title} said={matrixSaid(matrix, texts)} isFlush>
          <Matrix />
        </Fold>
      )}
      <ProofFold />
      {hasWindows && (
        <Door icon="net" name={t.pages.connection} said={testedSaid(report, texts)} onOpen={() => go('connection')} />
      )}
    </Folds>
  );
}
