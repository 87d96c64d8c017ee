import type { ReactElement } from 'react';
import type { Report } from '../../../shared/report/report.ts';
import { becauseText, readinessView } from '../../../shared/present/readiness.ts';
import { Glyph } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';

/**
 * How far it is certain that Microsoft 365 is reached: each claim with what its evidence came to, the strongest first. What this Windows
 * can't do is said by the verdict above.
 */
export function Readiness({ report }: { readonly report: Report }): ReactElement | null {
  const { m } = useTexts();
  const view = readinessView(report);
  if (view === null) return null;
  const { readiness: t } = m;
  return (
    <section className="card readiness" aria-labelledby="readiness-title">
      <div className="card__head">
        <h2 id="readiness-title">{t.title}</h2>
      </div>
      <p className="readiness__level">{t.levels[view.level]}</p>
      <ul className="readiness__claims">
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
    </section>
  );
}
