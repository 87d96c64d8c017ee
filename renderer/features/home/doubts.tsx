import type { ReactElement } from 'react';
import { becauseText, limitText } from '../../../shared/present/readiness.ts';
import type { Report } from '../../../shared/report/report.ts';
import { Glyph } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';

/** What may still stand in the way though the settings serve, each by name; nothing where there is nothing. */
export function Doubts({ report }: { readonly report: Report }): ReactElement | null {
  const { t, m } = useTexts();
  const { readiness } = report;
  if (readiness?.level !== 'doubtful') return null;
  const rows = [
    ...readiness.because.map((one) => {
      const { name, found } = becauseText(one, m);
      return { id: `${one.rung} ${one.code}`, sign: 'warn' as const, name, more: found };
    }),
    ...readiness.limits.map(({ id }) => ({
      ...{ id, sign: 'info' as const, name: t.claim.limit(m.releases[report.machine.release]) },
      more: limitText(id, m),
    })),
  ];
  return (
    <section className="stack" aria-labelledby="doubts">
      <h2 id="doubts">{t.claim.mayBlock}</h2>
      <ul className="card doubts">
        {rows.map(({ id, sign, name, more }) => (
          <li key={id} className="doubt beside gap-beside pad top">
            <Glyph name={sign} />
            <p>
              <span className="block strong">{name}</span>
              <span className="block muted">{more}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
