import { foundFor, saidOf } from '../../../shared/present/symptom-said.ts';
import { foundIn } from '../../../shared/present/cause.ts';
import type { Symptom } from '../../../shared/symptoms/symptom.ts';
import { Finding } from '../../components/finding.tsx';
import { OriginLine } from '../../components/origin.tsx';
import { PathFigure } from '../../components/path-figure.tsx';
import { UpdatePackages } from '../../components/update-packages.tsx';
import { useLangOf, usePc, useTexts } from '../../state/use-store.ts';

/** What was found for something that doesn’t connect, as a picture of its way and in the checks that decide for it. */
export function WhyItFails({ symptom }: { readonly symptom: Symptom }) {
  const texts = useTexts();
  const { t, m } = texts;
  const { report, facts } = usePc();
  const lang = useLangOf('server');
  const { headline, reason, step, unseen } = saidOf(symptom, report, texts);
  return (
    <>
      <section className="page__head grid gap-1" aria-labelledby="why">
        <h2 id="why" className="subtitle">
          {headline}
        </h2>
        {reason !== '' && <p>{reason}</p>}
      </section>
      {symptom.fix?.includes('winhttp') === true && <OriginLine />}
      <PathFigure symptom={symptom} />
      {step !== null && (
        <section className="stack" aria-labelledby="todo">
          <h2 id="todo">{t.guided.todo}</h2>
          <p>{step}</p>
          <UpdatePackages packages={foundIn(report, symptom.cause)?.packages ?? []} />
        </section>
      )}
      <section className="stack" aria-labelledby="found">
        <h2 id="found">{t.guided.found}</h2>
        <ul className="card grid divided">
          {foundFor(symptom, report, facts, m).map(({ name, found, glyph, part }) => (
            <Finding key={name} lang={part && lang} glyph={glyph} what={found} more={name} />
          ))}
          <Finding glyph="info" what={`${m.symptoms.notSeen} ${unseen}`} />
        </ul>
      </section>
    </>
  );
}
