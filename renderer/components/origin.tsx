import { inOneLine } from '../../shared/output/plain-text.ts';
import type { RungReport } from '../../shared/diagnosis/rungs/rung.ts';
import { mainView, originViews, viewsOfFinding, whatToChange, type OriginView } from '../../shared/present/origin.ts';
import { localMomentText } from '../../shared/present/time.ts';
import type { Report } from '../../shared/report/report.ts';
import { PACKS } from '../../shared/text/languages.ts';
import { usePc, useTexts } from '../state/use-store.ts';
import { CopyButton } from './copy-button.tsx';
import { Glyph, Icon } from './icons.tsx';
import { RecommendedButton } from './task-button.tsx';

/** A name of a policy is somebody else's text. */
function useOrigins(): { readonly report: Report; readonly views: readonly OriginView[] } {
  const { m, language } = useTexts();
  const report = inOneLine(usePc().report);
  const { locale } = PACKS[language];
  return { report, views: originViews(report, m, (moment) => localMomentText(moment, locale)) };
}

const lookOf = ({ isCertain, isGood }: OriginView): string =>
  `origin beside gap-x-3 top${isGood ? ' origin--good edge-ok' : isCertain ? ' origin--says on-warn' : ''}`;

export function OriginLine() {
  const { report, views } = useOrigins();
  const view = mainView(views, report);
  if (view === null) return null;
  return (
    <div className={lookOf(view)}>
      {view.isGood ? <Glyph name="ok" /> : view.isCertain ? <Glyph name="warn" /> : <Icon name="clock" />}
      <p>
        {view.sentence}
        <span className="caption block">{view.caption}</span>
      </p>
    </div>
  );
}

/** The repair; if a policy sets the value, what to change there comes first, as it would set it again. */
export function RepairHere({ isLarge = true }: { readonly isLarge?: boolean }) {
  const { m } = useTexts();
  const text = whatToChange(useOrigins().views, m);
  return (
    <>
      {text !== null && <CopyButton text={text} label={m.origin.copyWhat} looks="primary" />}
      <RecommendedButton variant={text === null ? 'primary' : 'plain'} isLarge={isLarge} />
    </>
  );
}

export function OriginCaption({ rung }: { readonly rung: RungReport }) {
  const { m } = useTexts();
  const { views } = useOrigins();
  return (
    <>
      {viewsOfFinding(views, rung).map(({ sentence, caption }) => (
        <p key={sentence} className="caption">
          <strong>{m.joined.label(m.origin.setBy)}</strong> {sentence} {caption}
        </p>
      ))}
    </>
  );
}
