import { goesWith } from '../../shared/remediation/goes.ts';
import type { HistoryEntry } from '../../shared/ipc/contract.ts';
import { isOver, pendingEntry } from '../../shared/remediation/entry-states.ts';
import { chosenMasks, type Selection } from '../../shared/remediation/selection.ts';
import { EXIT, fail } from '../../shared/failures.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { SSL_BITS } from '../../shared/tls/protocols.ts';
import { REGISTRY_VIEWS } from '../../shared/windows/registry.ts';
import { planExit } from '../services/apply-exit.ts';
import { apply } from '../services/apply.ts';
import { check } from '../services/check.ts';
import { discard, givenUp } from '../services/discard.ts';
import { history, wholeHistory } from '../services/history.ts';
import { asUser } from '../services/as-user.ts';
import type { Pc } from '../services/pc.ts';
import { planDigest } from '../services/plan-digest.ts';
import { changeWithProof, UNATTENDED, type Change } from '../services/prove.ts';
import { endScheduled } from '../services/scheduled-undo.ts';
import { refuseElevation, refuseWithoutTls12 } from '../services/second-yes.ts';
import { refuseSelection } from '../services/selection-refusal.ts';
import { recover, undo } from '../services/undo.ts';
import type { Messages } from '../../shared/text/messages.ts';
import type { ChangeArguments } from './changing.ts';
import { refuseNaming } from './check-command.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';
import { PACKS } from '../../shared/text/languages.ts';
import { readEntryId } from './option.ts';
import { renderGoes, renderHistory, renderOutcome, renderPlan } from './render.ts';

/** Runs a command on the PC, or with `--user` on this user's own part of it. */
function withTarget(
  run: CommandRun<Pick<ChangeArguments, 'user'>>,
  command: (pc: Pc) => Promise<Result<CommandAnswer>>,
): Promise<Result<CommandAnswer>> {
  if (!run.args.user) return withPc(run, command);
  return withPc(run, async (pc) => {
    const own = await asUser(pc);
    const answer = own.ok ? await command(own.value) : own;
    return answer.ok ? answer : fail(answer.code, { ...answer.details, ofUser: 1 }); // what to do next needs --user too
  });
}

async function confirmed(
  run: CommandRun<ChangeArguments>,
  question: (cli: Messages['cli']) => string,
): Promise<boolean> {
  if (run.args.yes) return true;
  const { cli } = await run.texts();
  const answer = await run.host.ask(question(cli));
  return answer?.trim().toLowerCase() === cli.yes;
}

/** Runs a change after asking for it, where it would touch anything: `count` values. WinHTTP reads no value of a user: no proof. */
export async function change(
  run: CommandRun<ChangeArguments>,
  count: number,
  pc: Pc,
  make: Change,
): Promise<Result<CommandAnswer>> {
  if (count > 0 && !(await confirmed(run, (cli) => cli.confirm(count)))) return fail('not-confirmed');
  const texts = await run.texts();
  const changed = await (pc.ofUser ? make(Promise.resolve()) : changeWithProof(pc, UNATTENDED, make));
  if (!changed.ok) return changed;
  const { report, exit } = changed.value;
  if (!pc.ofUser && pc.prober === null && report.outcome?.state !== 'nothing-to-do') {
    run.host.note(texts.proof.reasons['not-this-pc']);
  }
  return succeed(answerOf(report, exit, (shown) => renderOutcome(shown, texts)));
}

export function planCommand(
  run: CommandRun<{ readonly user: boolean; readonly selection: Selection }>,
): Promise<Result<CommandAnswer>> {
  return withTarget(run, async (pc) => {
    const checked = await check(pc, run.args.selection);
    const refused = (await refuseNaming(pc)) ?? refuseSelection(checked, run.args.selection);
    if (refused !== null) return refused;
    const { plan } = checked.report;
    const goes = goesWith(checked.plan, checked.diagnosis.facts.machine.rules);
    // the shape of the JSON is a contract, so what goes is said beside it
    if (run.args.json && goes.length > 0) run.host.note(renderGoes(goes, await run.texts()));
    const exit = planExit(pc, checked, run.args.selection);
    return succeed(
      answerOf({ schema: 1, plan }, exit, async (shown) => renderPlan(shown.plan, await run.texts(), goes)),
    );
  });
}

export function applyCommand(
  run: CommandRun<ChangeArguments & { readonly selection: Selection }>,
): Promise<Result<CommandAnswer>> {
  return withTarget(run, async (pc) => {
    const { selection, yes, confirmed } = run.args;
    const seen = await check(pc, selection);
    const refused =
      (await refuseNaming(pc)) ??
      refuseSelection(seen, selection) ??
      refuseWithoutTls12(seen, selection, confirmed) ??
      (seen.plan.length > 0 ? await refuseElevation(pc.elevator, confirmed) : null);
    if (refused !== null) return refused;
    const texts = await run.texts();
    if (chosenMasks(selection.choice, REGISTRY_VIEWS).some((mask) => (mask & SSL_BITS) !== 0)) {
      run.host.note(texts.cli.sslWarning);
    }
    if (!yes) {
      const goes = goesWith(seen.plan, seen.diagnosis.facts.machine.rules);
      run.host.note(renderPlan(inOneLine(seen.report.plan), texts, goes));
    }
    return change(run, seen.plan.length, pc, (ready) =>
      apply(pc, selection, planDigest(seen.report.plan), ready, confirmed),
    );
  });
}

/** What a task of Windows runs: nobody is asked, and nothing is proven. */
function scheduledCommand(run: CommandRun, id: number, digest: string): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    const ended = await endScheduled(pc, id, digest);
    if (!ended.ok) return ended;
    const text = async (): Promise<string> => (await run.texts()).cli.scheduledEnds[ended.value](id);
    return succeed({ json: { schema: 1, scheduled: id, ended: ended.value }, text, exit: EXIT.ok });
  });
}

/** How many values an undo would put back. */
const countUndone = (entry: HistoryEntry | undefined): number =>
  entry === undefined || isOver(entry.state)
    ? 0
    : entry.state === 'undone-in-part'
      ? entry.changedSince.length
      : entry.writes.length;

interface UndoArguments extends ChangeArguments {
  /** The entry that a task of Windows undoes, and its digest. */
  readonly scheduled: { readonly id: number; readonly digest: string } | null;
  /** The number of the entry, as it was typed. */
  readonly id: string | null;
}

export function undoCommand(run: CommandRun<UndoArguments>): Promise<Result<CommandAnswer>> {
  const { scheduled } = run.args;
  if (scheduled !== null) return scheduledCommand(run, scheduled.id, scheduled.digest);
  return withTarget(run, async (pc) => {
    const id = run.args.id === null ? succeed(null) : readEntryId(run.args.id, 'undo');
    if (!id.ok) return id;
    const past = await history(pc);
    if (!past.ok) return past;
    const entry = past.value.entries.find((one) =>
      id.value === null ? one.state === 'committed' : one.id === id.value,
    );
    return change(run, countUndone(entry), pc, (ready) => undo(pc, id.value, ready, { confirmed: run.args.confirmed }));
  });
}

/** Gives up an entry that can't be read. */
async function discardAnswer(run: CommandRun<ChangeArguments>, pc: Pc, id: number): Promise<Result<CommandAnswer>> {
  const given = await givenUp(pc, id);
  if (!given.ok) return given;
  if (!(await confirmed(run, (cli) => cli.confirmDiscard(id)))) return fail('not-confirmed');
  const done = await discard(pc, id, { confirmed: run.args.confirmed });
  if (!done.ok) return done;
  const text = async (): Promise<string> => (await run.texts()).cli.discarded(id);
  return succeed({ json: { schema: 1, discarded: id }, text, exit: EXIT.ok });
}

export function recoverCommand(
  run: CommandRun<ChangeArguments & { readonly discard: number | null; readonly finish: boolean }>,
): Promise<Result<CommandAnswer>> {
  return withTarget(run, async (pc) => {
    if (run.args.discard !== null) return discardAnswer(run, pc, run.args.discard);
    const past = await history(pc);
    if (!past.ok) return past;
    const entry = pendingEntry(past.value.entries);
    return change(run, entry?.writes.length ?? 0, pc, (ready) =>
      recover(pc, run.args.finish, null, ready, { confirmed: run.args.confirmed }),
    );
  });
}

export function historyCommand(run: CommandRun): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    const past = await wholeHistory(pc);
    if (!past.ok) return past;
    const json = { schema: 1, ...past.value };
    return succeed(
      answerOf(json, EXIT.ok, async (shown) => renderHistory(shown, await run.texts(), PACKS[run.language()].locale)),
    );
  });
}
