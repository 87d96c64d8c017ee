import type { ReactElement } from 'react';
import { becauseText, type ReadinessView } from '../../../shared/present/readiness.ts';
import { Glyph } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';

/**
 * How far it is certain that Microsoft 365 is reached: each claim with what its evidence came to, the strongest first. What this Windows
 * can't do is said by the verdict.
 */
export function Readiness({ view }: { readonly view: ReadinessView }): ReactElement {
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
