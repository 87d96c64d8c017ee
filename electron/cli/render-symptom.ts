import { causeStep, causeText } from '../../shared/present/cause.ts';
import { updateInDoubt } from '../../shared/present/claim.ts';
import { lastingLines } from '../../shared/present/origin.ts';
import { wayOnOf } from '../../shared/present/symptom-said.ts';
import { fixCommand, symptomText } from '../../shared/present/symptom.ts';
import { causeOfFound } from '../../shared/readiness/cause.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Symptom } from '../../shared/symptoms/symptom.ts';
import type { Messages } from '../../shared/text/messages.ts';
import { localMomentText } from '../../shared/present/time.ts';
import { leftOutText } from './render.ts';

/** The suites as a cause beside .NET, whose fix doesn't bring them back; null if none are left out. */
function suitesBeside({ id, cause }: Symptom, { ladder }: Report) {
  const found = ladder.find(({ rung }) => rung === 'cipher-suites');
  const isWrong = found?.state === 'fail' || found?.state === 'warn';
  return id === 'dotnet' && cause?.rung === 'dotnet' && isWrong ? causeOfFound(found) : null;
}

/** Describes what was found for a symptom in three lines: what is wrong, what to do, what can't be seen. */
export function renderSymptom(symptom: Symptom, report: Report, m: Messages): string {
  const { name, found, step, unseen } = symptomText(symptom, m, 'line');
  const { todo, notSeen, writes } = m.symptoms;
  const { fix, cause } = symptom;
  const suites = suitesBeside(symptom, report);
  const leftOut = suites !== null || cause?.rung === 'cipher-suites' ? leftOutText(report, m) : null;
  const parts = (...some: readonly (string | null)[]): string => some.filter((one) => one !== null).join(' ');
  const wrong = parts(
    found,
    suites === null ? null : causeText(suites, m).found,
    leftOut === null ? null : m.joined.sentence(m.joined.capitalised(leftOut)),
    updateInDoubt(report, cause, m),
  );
  const shows = symptom.state === 'ok' && wayOnOf(symptom) === 'listen';
  const todos = parts(
    step,
    shows ? m.symptoms.elsewhere.listen.step : null,
    fix === null ? null : writes(fixCommand(fix)),
    ...(fix === null || !fix.includes('winhttp')
      ? []
      : lastingLines(report, m, (moment) => localMomentText(moment, m.locale))),
    suites === null ? null : causeStep(suites, m, 'line'),
  );
  return [m.joined.labelled(name, wrong), `${todo} ${todos}`, `${notSeen} ${unseen}`].join('\n');
}
