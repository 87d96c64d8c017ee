import type { RungId } from '../../shared/diagnosis/rungs/ids.ts';
import type { EventLogReport } from '../../shared/events/event-log.ts';
import { EXIT, fail, type Failure } from '../../shared/failures.ts';
import { goesWith } from '../../shared/remediation/goes.ts';
import { userPlan } from '../../shared/remediation/user-plan.ts';
import { planItems } from '../../shared/report/plan-items.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Report } from '../../shared/report/report.ts';
import { asUser } from '../services/as-user.ts';
import { openJournal } from '../services/change.ts';
import { check, type CheckedPc } from '../services/check.ts';
import { writerAtWork } from '../lock/writer-lock.ts';
import type { Pc } from '../services/pc.ts';
import { RUNGS } from '../../shared/diagnosis/rungs/index.ts';
import type { CodeMeaning } from '../../shared/diagnosis/rungs/rung.ts';
import { addressesOf } from '../../shared/links/links.ts';
import { CHECK_EXITS } from './check-exits.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';

export { CHECK_EXITS } from './check-exits.ts';

/** On this PC, `--release` may only say what the registry doesn't: it must not cause a write for another Windows. */
export async function refuseNaming(pc: Pc): Promise<Failure | null> {
  if (pc.named.release === null || pc.ranOn.driver === 'reg-file') return null;
  const { release: found } = (await check({ ...pc, named: { ...pc.named, release: null } })).report.machine;
  return found === 'unknown' || found === pc.named.release
    ? null
    : fail('release-contradicts', { found, named: pc.named.release });
}

/** The addresses that a rung rests on, whatever it finds. */
const linksOf = (rung: RungId): readonly string[] =>
  addressesOf(Object.values<CodeMeaning>(RUNGS[rung].codes).flatMap(({ links }) => links));

/** What a rung is, without a PC. Shape: `{ schema, rung, what, why, how, unknown, links }`. */
async function explanationAnswer(run: CommandRun, rung: RungId): Promise<CommandAnswer> {
  const texts = await run.texts();
  const explanation = texts.explanations[rung];
  const links = linksOf(rung);
  const { renderExplanation } = await import('./render.ts');
  return {
    json: { schema: 1, rung, ...explanation, links },
    text: renderExplanation(rung, explanation, links, texts),
    exit: EXIT.ok,
  };
}

function checkAnswer(run: CommandRun, { ranOn }: Pc, { plan: planned, report, diagnosis }: CheckedPc): CommandAnswer {
  const goes = goesWith(planned, diagnosis.facts.machine.rules);
  const text = async (shown: Report): Promise<string> => {
    const [texts, { renderPlan, renderReport }] = await Promise.all([run.texts(), import('./render.ts')]);
    const plan = shown.plan.length === 0 ? [] : ['', renderPlan(shown.plan, texts, goes), texts.cli.apply];
    const own = planItems(userPlan({ facts: diagnosis.facts, ladder: shown.ladder }));
    const ofUser = own.length === 0 ? [] : ['', renderPlan(inOneLine(own), texts), texts.cli.applyUser];
    return [renderReport(shown, texts), ...plan, ...ofUser, '', texts.cli.ranOn(ranOn.system, ranOn.driver)].join('\n');
  };
  return answerOf(report, CHECK_EXITS[report.verdict], text);
}

/** The short answer to paste into a thread, with the exit code of the check. Shape: `{ schema, verdict, answer }`. */
async function shortAnswerOf(run: CommandRun, report: Report): Promise<CommandAnswer> {
  const { shortAnswer } = await import('../../shared/present/summary.ts');
  const answer = shortAnswer(inOneLine(report), await run.texts());
  const { verdict } = report;
  return { json: { schema: 1, verdict, answer }, text: answer, exit: CHECK_EXITS[verdict] };
}

/**
 * Reports what makes every command that writes refuse: an entry that can't be read, or one that is half-done. One that is half-done
 * while another program writes is that program's.
 */
async function noteBlocked(run: CommandRun, pc: Pc): Promise<void> {
  const journal = await openJournal(pc.driver);
  if (journal.ok || (journal.code !== 'pending-change' && journal.code !== 'entry-unreadable')) return;
  const writer = journal.code === 'pending-change' ? await pc.lock.holder() : null;
  const { code, details } = writer === null ? journal : writerAtWork(writer);
  const whose = pc.ofUser ? { ofUser: 1 } : {};
  const { title, nextStep } = (await run.texts()).errors[code](inOneLine({ ...details, ...whose }));
  run.host.note(`${title} ${nextStep}`);
}

/** Windows' event log, which is read only where it is asked for. */
async function events(pc: Pc, checked: CheckedPc): Promise<EventLogReport> {
  const { eventLogOf } = await import('../services/event-log.ts');
  return eventLogOf(pc, checked);
}

interface CheckArguments {
  /** The rung to explain. */
  readonly explain: RungId | null;
  /** The event log is to be read too. */
  readonly events: boolean;
  /** The short answer is wanted, to paste. */
  readonly answer: boolean;
  readonly role: 'client' | 'server' | null;
}

export async function checkCommand(run: CommandRun<CheckArguments>): Promise<Result<CommandAnswer>> {
  const { explain } = run.args;
  if (explain !== null) return succeed(await explanationAnswer(run, explain));
  return withPc(run, async (pc) => {
    const refused = await refuseNaming(pc);
    if (refused !== null) return refused;
    if (run.args.role === 'server') return (await import('./check-server-command.ts')).checkServerAnswer(run, pc);
    await noteBlocked(run, pc);
    const own = await asUser(pc);
    if (own.ok) await noteBlocked(run, own.value);
    const checked = await check(pc);
    if (run.args.answer) return succeed(await shortAnswerOf(run, checked.report));
    const eventLog = run.args.events ? { eventLog: await events(pc, checked) } : {};
    return succeed(checkAnswer(run, pc, { ...checked, report: { ...checked.report, ...eventLog } }));
  });
}
