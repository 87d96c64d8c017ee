import { causeStep, causeText } from '../../../shared/present/cause.ts';
import { Finding } from '../../components/finding.tsx';
import { InwardAction } from '../../components/sides.tsx';
import { usePc, useTexts } from '../../state/use-store.ts';

/** What isn't right for those who connect to a server, worst first, each with what to do; nothing for another PC. */
export function Inward() {
  const { t, m } = useTexts();
  const { incoming } = usePc().report;
  if (incoming === undefined) return null;
  const { open = [] } = incoming;
  return (
    <section className="stack" aria-labelledby="inward">
      <h2 id="inward">{t.sides.in}</h2>
      <ul className="card grid divided">
        {open.length === 0 && <Finding glyph="ok" what={t.sides.right} />}
        {open.map((one) => {
          const { name, found } = causeText(one, m);
          return (
            <Finding
              key={`${one.rung} ${one.code}`}
              glyph={one.state}
              what={`${name}: ${found}`}
              more={causeStep(one, m, 'window')}
            >
              <InwardAction cause={one} />
            </Finding>
          );
        })}
      </ul>
    </section>
  );
}
