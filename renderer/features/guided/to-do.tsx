import type { ReactElement } from 'react';
import type { Report } from '../../../shared/report/report.ts';
import { nextStep, rungText } from '../../../shared/text/rungs.ts';
import { useTexts } from '../../state/texts.ts';
import { causeIn, causeStep, foundIn } from '../../../shared/present/cause.ts';
import { decidingCode } from '../../../shared/present/verdict.ts';
import type { Symptom } from './symptoms.ts';
import { rowOf } from '../../../shared/row-of.ts';

/** What to do where no write is enough: the updates in the order in which they install, or the one step of the rung that decides. */
export function ToDo({ report, canPrepare }: { readonly report: Report; readonly canPrepare: boolean }): ReactElement {
  const { t, m } = useTexts();
  const words = t.guided.understand;
  const cause = causeIn(report);
  // what is to be installed comes before what is to be written, also where it isn't known whether it is there
  const update = report.ladder.find(({ rung }) => rung === 'update');
  const packages = foundIn(report, cause)?.packages ?? update?.packages ?? [];
  const own = rowOf(words.steps, decidingCode(report) ?? '');
  const step = own ?? (cause === null ? null : causeStep(cause, m, 'window'));
  return (
    <section className="stack" aria-labelledby="to-do">
      <h2 id="to-do">{words.toDo}</h2>
      <ol className="card to-do">
        {packages.map(({ kb, release, architecture, ...more }) => (
          <li key={kb}>
            {words.install(
              m.ladder.neededPackage(kb, m.releases[release], m.inSentence.architectures[architecture], more),
            )}
          </li>
        ))}
        {packages.length === 0 && step !== null && <li>{step}</li>}
        {packages.length > 0 && <li>{words.thenCheck}</li>}
      </ol>
      {packages.length > 0 && (
        <p className="caption">
          {packages.length > 1 && words.inOrder} {words.installWhere} {canPrepare && words.canPrepare}
        </p>
      )}
    </section>
  );
}

/** Rungs whose next step the window says in its own words: the command line's names of scopes are of no use in it. */
const OWN_WORDS = ['dotnet', 'stray-values'] as const;

/** What else may be the cause, for somebody whose program still fails. */
export function FurtherList({ report, symptom }: { readonly report: Report; readonly symptom: Symptom }): ReactElement {
  const { t, m } = useTexts();
  const { further } = t.guided;
  const own = { dotnet: further.dotnet, 'stray-values': further.stray };
  const open = report.ladder.filter(({ state }) => state === 'warn' || state === 'unknown' || state === 'fail');
  const steps = open.flatMap(({ rung, code }) => {
    const mine = OWN_WORDS.find((id) => id === rung);
    const step = mine === undefined ? nextStep(m, rung, code) : own[mine];
    return step === null ? [] : [{ rung, found: mine === undefined ? rungText(m, rung, code).found : '', step }];
  });
  return (
    <ul className="card further">
      <li>{further.reopen(symptom.reopens)}</li>
      {steps.map(({ rung, found, step }) => (
        <li key={rung}>
          {found} {step}
        </li>
      ))}
      <li>{further.other}</li>
    </ul>
  );
}
