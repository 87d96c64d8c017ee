import { errorText } from '../../../shared/present/error-text.ts';
import { RUNGS } from '../../../shared/diagnosis/rungs/index.ts';
import type { CodeMeaning } from '../../../shared/diagnosis/rungs/rung.ts';
import { EXIT, ofUser, type ExitCode } from '../../../shared/failures.ts';
import { addressesOf } from '../../../shared/links/links.ts';
import { inOneLine } from '../../../shared/output/plain-text.ts';
import { goesWith } from '../../../shared/remediation/lost-protocols.ts';
import { userPlan } from '../../../shared/remediation/user-plan.ts';
import { planItems } from '../../../shared/report/plan-items.ts';
import type { Report } from '../../../shared/report/report.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { SYMPTOM_IDS, type Symptom, type SymptomId } from '../../../shared/symptoms/symptom.ts';
import { asUser } from '../../services/pc/as-user.ts';
import { openJournal } from '../../services/change/mover.ts';
import { check, eventLogOf, type CheckedPc } from '../../services/read/check.ts';
import type { Pc } from '../../services/pc/pc.ts';
import { writerAtWork } from '../../lock/writer-lock.ts';
import { loadServerTexts } from '../../../shared/text/load.ts';
import { answerOf, define, refuseNaming, withPc, type CommandAnswer, type CommandRun } from '../command.ts';
import { RUNG_IDS, type RungId } from '../../../shared/diagnosis/rungs/ids.ts';
import { allOf, clash, exclusive, flag, oneOf } from '../option.ts';

export const CHECK_EXITS = {
  'no-change-needed': EXIT.ok,
  'improvement-available': EXIT.ok,
  'fix-available': EXIT.available,
  'cannot-be-fixed-here': EXIT.notHere,
  undetermined: EXIT.notHere,
} as const;

/** Explains a check, without a PC. Shape: `check-explain`. */
async function explanationAnswer(run: CommandRun, rung: RungId): Promise<Result<CommandAnswer>> {
  const texts = await run.texts();
  const explanation = texts.explanations[rung];
  const links = addressesOf(Object.values<CodeMeaning>(RUNGS[rung].codes).flatMap((code) => code.links));
  const { renderExplanation } = await import('../render.ts');
  const text = renderExplanation(rung, explanation, links, texts);
  return succeed({ shape: 'check-explain', json: { rung, ...explanation, links }, text, exit: EXIT.ok });
}

function checkAnswer(
  run: CommandRun<{ readonly details: boolean }>,
  { ranOn }: Pc,
  { plan: planned, report, diagnosis }: CheckedPc,
): Result<CommandAnswer> {
  const hasDetails = run.args.details;
  const goes = goesWith(planned, diagnosis.facts);
  const text = async (shown: Report): Promise<string> => {
    const [texts, { renderPlan, renderReport }] = await Promise.all([run.texts(), import('../render.ts')]);
    const plan = shown.plan.length === 0 ? [] : ['', renderPlan(shown.plan, texts, goes), texts.cli.apply];
    const own = planItems(userPlan({ facts: diagnosis.facts, ladder: shown.ladder }));
    const ofUser = own.length === 0 ? [] : ['', renderPlan(inOneLine(own), texts), texts.cli.applyUser];
    return [
      renderReport(shown, texts, hasDetails),
      ...plan,
      ...ofUser,
      '',
      ...(hasDetails ? [] : [texts.cli.details]),
      texts.cli.ranOn(ranOn.system, ranOn.driver),
    ].join('\n');
  };
  return answerOf('check', report, CHECK_EXITS[report.verdict], text);
}

/** Returns the short answer to paste in a thread, with the check's exit code. Shape: `check-answer`. */
async function shortAnswerOf(run: CommandRun, report: Report): Promise<Result<CommandAnswer>> {
  const { shortAnswer } = await import('../../../shared/present/summary.ts');
  const answer = shortAnswer(inOneLine(report), await run.texts(), 'line');
  const { verdict } = report;
  return succeed({ shape: 'check-answer', json: { verdict, answer }, text: answer, exit: CHECK_EXITS[verdict] });
}

/**
 * Reports what makes every command that writes refuse: an entry that is unreadable or half-done. A half-done one
 * belongs to another program while that one is writing.
 */
async function noteBlocked(run: CommandRun, pc: Pc): Promise<void> {
  const journal = await openJournal(pc.driver);
  if (journal.ok || (journal.code !== 'pending-change' && journal.code !== 'entry-unreadable')) return;
  const writer = journal.code === 'pending-change' ? await pc.lock.holder() : null;
  const blocked = inOneLine(writer === null ? journal : writerAtWork(writer));
  const { title, nextStep } = errorText(await run.texts(), pc.ofUser ? ofUser(blocked) : blocked);
  run.host.note(`${title} ${nextStep}`);
}

/** `--role server`: what this PC accepts, and what its products require. JSON: the shape of `ServerReport`. */
async function serverAnswer(run: CommandRun, pc: Pc): Promise<Result<CommandAnswer>> {
  const { serverHere } = await import('../../services/read/read-server.ts');
  const report = await serverHere(pc, await check(pc));
  return answerOf('check-server', report, CHECK_EXITS[report.verdict], async (shown) => {
    const [texts, serverTexts, { renderServer }] = await Promise.all([
      run.texts(),
      loadServerTexts(run.language()),
      import('../render-server.ts'),
    ]);
    return renderServer(shown, serverTexts, texts);
  });
}

/** Fails with a code of its own only where this program writes the fix. */
function exitOfSymptom({ state, fix }: Symptom): ExitCode {
  if (state === 'fail') return fix === null ? EXIT.notHere : EXIT.available;
  return state === 'unknown' ? EXIT.notHere : EXIT.ok;
}

/** `--for`: what is wrong with one thing, what to do, and what can't be seen. Shape: `check-for`. */
async function symptomAnswer(
  run: CommandRun,
  { report, diagnosis }: CheckedPc,
  id: SymptomId,
): Promise<Result<CommandAnswer>> {
  const { symptomOf } = await import('../../../shared/symptoms/judge.ts');
  const symptom = symptomOf(id, report, diagnosis.facts);
  return answerOf('check-for', { symptom }, exitOfSymptom(symptom), async (shown) => {
    const [texts, { renderSymptom }] = await Promise.all([run.texts(), import('../render-symptom.ts')]);
    return renderSymptom(shown.symptom, report, texts);
  });
}

export const command = define({
  options: {
    explain: oneOf(RUNG_IDS),
    for: oneOf(SYMPTOM_IDS),
    events: flag,
    'with-names': flag,
    answer: flag,
    details: flag,
    role: oneOf(['client', 'server']),
  },
  usage: {
    check: {
      exits: [0, 1, 5],
      tried: [
        'check --registry electron/samples/windows-7-half-fixed # exits 1',
        'check --registry electron/samples/windows-11-clean --json',
        'check --registry electron/samples/windows-7-update-missing # exits 5',
      ],
    },
    'check --details': {
      exits: [0, 1, 5],
      tried: ['check --details --registry electron/samples/windows-7-half-fixed # exits 1'],
    },
    'check --events': { exits: [0, 1, 5], tried: ['check --events --registry electron/samples/windows-11-clean'] },
    'check --explain': { synopsis: 'check --explain {value}', exits: [0], tried: ['check --explain schannel'] },
    'check --for': {
      synopsis: 'check --for {value}',
      exits: [0, 1, 5],
      tried: [
        'check --for dotnet --registry electron/samples/windows-7-half-fixed # exits 1',
        'check --for remote-desktop --json --registry electron/samples/windows-11-clean',
      ],
    },
    'check --answer': {
      exits: [0, 1, 5],
      tried: ['check --answer --registry electron/samples/windows-7-half-fixed # exits 1'],
    },
    'check --role': {
      synopsis: 'check --role {value}',
      exits: [0, 1, 5],
      tried: [
        'check --role server --registry electron/samples/server-2016-clean',
        'check --role server --json --registry electron/samples/server-2008-r2-updated # exits 1',
      ],
    },
  },
  examples: [
    'check',
    'check --json',
    'check --for dotnet',
    'check --explain schannel',
    'check --registry D:\\pc42.reg --release windows-7',
  ],
  refuse(typed) {
    const clashing =
      clash(typed, 'answer', ['explain', 'details']) ??
      clash(typed, 'explain', ['details']) ??
      clash(typed, 'for', ['answer', 'details', 'events', 'explain']);
    if (clashing !== null || typed.texts('role').at(-1) !== 'server') return clashing;
    const ofClient = (['answer', 'details', 'events', 'explain', 'for'] as const).find((name) => typed.has(name));
    return ofClient === undefined ? null : exclusive('--role server', `--${ofClient}`);
  },
  read: (given) => allOf(given),
  async run(run) {
    const { explain } = run.args;
    if (explain !== null) return explanationAnswer(run, explain);
    return withPc(run, async (opened) => {
      const pc = { ...opened, namesPolicies: run.args['with-names'] };
      const refused = await refuseNaming(pc);
      if (refused !== null) return refused;
      if (run.args.role === 'server') return serverAnswer(run, pc);
      await noteBlocked(run, pc);
      const own = await asUser(pc);
      if (own.ok) await noteBlocked(run, own.value);
      const checked = await check(pc);
      if (run.args.for !== null) return symptomAnswer(run, checked, run.args.for);
      if (run.args.answer) return shortAnswerOf(run, checked.report);
      const eventLog = run.args.events ? { eventLog: await eventLogOf(pc, checked) } : {};
      return checkAnswer(run, pc, { ...checked, report: { ...checked.report, ...eventLog } });
    });
  },
});
