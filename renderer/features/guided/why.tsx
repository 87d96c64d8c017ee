import type { RungId } from '../../../shared/diagnosis/rungs/ids.ts';
import { claimView } from '../../../shared/present/claim.ts';
import { foundIn } from '../../../shared/present/cause.ts';
import { foundText, RUNG_SIGNS } from '../../../shared/present/ladder.ts';
import { symptomText } from '../../../shared/present/symptom.ts';
import { causeIn } from '../../../shared/report/claim.ts';
import { rowOf } from '../../../shared/row-of.ts';
import type { Symptom } from '../../../shared/symptoms/symptom.ts';
import { Finding } from '../../components/finding.tsx';
import { OriginLine } from '../../components/origin.tsx';
import { PathFigure } from '../../components/path-figure.tsx';
import { UpdatePackages } from '../../components/update-packages.tsx';
import { usePc, useTexts, type Texts } from '../../state/use-store.ts';

/** Checks that decide for a stack; they are shown if they don’t hold, and the first two always. */
const OF_SCHANNEL: readonly string[] = ['schannel', 'cipher-suites'] satisfies readonly RungId[];
const DECIDING: Readonly<Partial<Record<string, readonly string[]>>> = {
  winhttp: ['update', 'winhttp-value', 'release', ...OF_SCHANNEL],
  dotnet: ['dotnet', ...OF_SCHANNEL],
  wininet: ['wininet', ...OF_SCHANNEL],
};

/** What is found of these needs no other headline. */
const IN_PLAIN_WORDS: readonly string[] = ['sql', 'remote-desktop', 'device'];

/** Returns a finding as a headline and the rest of it. */
function inTwo(found: string): readonly [headline: string, rest: string] {
  const [headline = '', ...rest] = found.split(/(?<=[.!])\s+(?=\p{Lu})/u);
  return [headline.replace(/\.$/, ''), rest.join(' ')];
}

/** Returns what is said of a symptom; of Office that is what Home says. */
export function saidOf(symptom: Symptom, report: ReturnType<typeof usePc>['report'], { t, m }: Texts) {
  const text = symptomText(symptom, m, 'window');
  const isHomes = symptom.id === 'office' && causeIn(report)?.side !== 'in';
  if (!isHomes) {
    const { cause, state } = symptom;
    const says = rowOf<string>(t.guided.says, state);
    if (cause !== null && says !== undefined && !IN_PLAIN_WORDS.includes(cause.rung))
      return { ...text, headline: says, reason: text.found };
    const [headline, reason] = inTwo(text.found);
    return { ...text, headline, reason };
  }
  const { headline, reason } = claimView(report, m);
  return { ...text, headline, reason };
}

/** What was found for something that doesn’t connect, as a picture of its way and in the checks that decide for it. */
export function WhyItFails({ symptom }: { readonly symptom: Symptom }) {
  const texts = useTexts();
  const { t, m } = texts;
  const { report } = usePc();
  const { headline, reason, step, unseen } = saidOf(symptom, report, texts);
  const deciding = rowOf(DECIDING, symptom.stack ?? '') ?? OF_SCHANNEL;
  const found = report.ladder.filter(({ rung, state }) => {
    const place = deciding.indexOf(rung);
    return state !== 'not-applicable' && place >= 0 && (place < 2 || state !== 'pass');
  });
  return (
    <>
      <section className="page__head grid gap-1" aria-labelledby="why">
        <h2 id="why" className="subtitle">
          {headline}
        </h2>
        {reason !== '' && <p>{reason}</p>}
      </section>
      {symptom.fix !== null && <OriginLine />}
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
          {found.map((rung) => {
            const text = foundText(report, rung, m);
            return <Finding key={rung.rung} glyph={RUNG_SIGNS[rung.state]} what={text.found} more={text.name} />;
          })}
          <Finding glyph="info" what={`${m.symptoms.notSeen} ${unseen}`} />
        </ul>
      </section>
    </>
  );
}
