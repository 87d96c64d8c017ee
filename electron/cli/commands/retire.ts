import { EXIT, fail } from '../../../shared/failures.ts';
import { inOneLine } from '../../../shared/output/plain-text.ts';
import { portChange } from '../../../shared/proof/port.ts';
import { localMomentText } from '../../../shared/present/time.ts';
import { UNDO_AFTER } from '../../../shared/remediation/retire/retirement.ts';
import type { Report } from '../../../shared/report/report.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { loadRetireTexts, loadUsageTexts } from '../../../shared/text/load.ts';
import type { RetireTexts } from '../../../shared/text/pack.ts';
import { askPorts, lookAt, retire } from '../../services/change/retire.ts';
import type { Pc } from '../../services/pc/pc.ts';
import { refusedRetirement, refuseElevation } from '../../services/change/refusals.ts';
import { keep, scheduledUndo } from '../../services/change/undo-by-itself.ts';
import { behind, change, readChange, type ChangeRun } from '../changing.ts';
import { answerOf, define, refuseNaming, withPc, type CommandAnswer, type CommandRun } from '../command.ts';
import { allOf, badUsage, clash, flag, mapped, readEntryId, taking, type Typed } from '../option.ts';
import { refuseBesidePort } from '../port-options.ts';
import { renderPorts, renderReminder, renderRetireReview } from '../render-retire.ts';
import { OF_RETIRE, readReviewed, REVIEWED, type RetireArguments } from '../retire-options.ts';
import { readWithProgress } from './usage.ts';

/** Parses minutes, or minutes or hours with a letter after them: `90`, `60m`, `2h`. */
function readUndoAfter(text: string): Result<number> {
  const [, digits, unit] = /^([1-9][0-9]{0,3})(m|h)?$/.exec(text) ?? [];
  const minutes = Number(digits) * (unit === 'h' ? 60 : 1);
  if (digits !== undefined && minutes >= UNDO_AFTER.least && minutes <= UNDO_AFTER.most) return succeed(minutes);
  return badUsage(`--undo-after ${text} (${String(UNDO_AFTER.least)}m-${String(UNDO_AFTER.most)}m)`);
}

/** `retire --keep`, for the entry with this number or the newest. */
function readKeep(typed: Typed): Result<{ readonly keep: number | null }> {
  const clashing = clash(typed, 'keep', OF_RETIRE);
  if (clashing !== null) return clashing;
  const [id, surplus] = typed.operands;
  if (surplus !== undefined) return badUsage(`retire --keep ... ${surplus}`);
  return id === undefined ? succeed({ keep: null }) : mapped(readEntryId(id, 'retire --keep'), (keep) => ({ keep }));
}

/** Reviews the retirement on the PC, with what the named logs say and what the ports accept now. */
export async function looked(run: CommandRun, pc: Pc, { retirement, usage: paths, ports: asked }: RetireArguments) {
  const refused = await refuseNaming(pc);
  if (refused !== null) return refused;
  const usage =
    paths.length === 0 ? succeed(null) : await readWithProgress(run, paths, await loadUsageTexts(run.language()));
  if (!usage.ok) return usage;
  const ports = await askPorts(pc, asked);
  if (!ports.ok) return ports;
  const seen = await lookAt(pc, retirement, usage.value);
  const before = asked.length === 0 ? {} : { ports: ports.value.map((one) => portChange(one, null)) };
  return succeed({ ...seen, ports: ports.value, toShow: { ...seen.review, ...before } });
}

/** Adds to the outcome what the ports accepted before and accept now. */
function withPortsSaid({ retirement }: RetireArguments, answer: CommandAnswer, t: RetireTexts): CommandAnswer {
  const { outcome } = answer.json as Report;
  return outcome?.ports === undefined ? answer : behind(answer, renderPorts(outcome.ports, retirement, t));
}

async function withReminder(
  run: CommandRun,
  pc: Pc,
  answer: CommandAnswer,
  t: RetireTexts,
): Promise<Result<CommandAnswer>> {
  const scheduled = await scheduledUndo(pc, null);
  if (!scheduled.ok) return scheduled;
  const { locale } = await run.texts();
  const { at = null, entry } = scheduled.value ?? {};
  const shown = at === null || entry === undefined ? null : { id: entry.id, at: localMomentText(at, locale) };
  const reminder = renderReminder(shown, t);
  if (run.args.json) run.host.note(reminder); // the shape of the JSON is that of a report
  return succeed(behind(answer, reminder));
}

async function keepCommand(run: ChangeRun, id: number | null): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    const kept = await keep(pc, id, { confirmed: run.args.confirmed });
    if (!kept.ok) return kept;
    const entry = kept.value?.entry.id ?? null;
    return answerOf('retire-keep', { kept: entry }, EXIT.ok, async () => {
      const t = await loadRetireTexts(run.language());
      return entry === null ? t.nothingToKeep : t.kept(entry);
    });
  });
}

/** Turns off old protocols: reviews, asks, writes, reads back and explains what's next. Exits with 5 at an obstacle. */
export const command = define({
  options: {
    ...REVIEWED,
    'undo-after': taking('number', readUndoAfter),
    keep: flag,
    yes: flag,
    'from-writable-folder': flag,
  },
  usage: {
    retire: {
      synopsis:
        'retire --side {value} --protocols {list} [--usage {path}...] [--port {number}...] [--undo-after {number}m] --yes',
      exits: [0, 3, 4, 5, 6, 7],
      tried: [
        'apply --yes --registry out/pc',
        'retire --side client --protocols tls10,tls11 --in-spite-of-forecast --yes --registry out/pc',
        'retire --side server --protocols tls10 --usage docs/examples/usage --yes --registry out/pc # exits 5',
      ],
    },
    'retire --keep': {
      synopsis: 'retire --keep [{id}]',
      exits: [0, 3, 5],
      tried: ['retire --keep --registry out/pc'],
    },
  },
  examples: [
    'retire --side both --protocols "tls10,tls11"',
    'retire --side server --protocols "tls10,tls11" --usage C:\\inetpub\\logs\\LogFiles --undo-after 60m --yes',
    'retire --side both --protocols "ssl2,ssl3" --yes',
    'retire --keep',
  ],
  writes: true,
  operands: ({ has }) => [0, has('usage') || has('keep') ? Infinity : 0],
  refuse: (typed) => refuseBesidePort(typed, ['registry']),
  read(given, typed) {
    const retire = typed.has('keep') ? readKeep(typed) : readReviewed('retire', given, typed, given['undo-after']);
    return mapped(allOf({ port: given.port, retire }), (asked) => ({ ...readChange(typed), retire: asked.retire }));
  },
  async run(run) {
    const { retire: wanted, confirmed } = run.args;
    if ('keep' in wanted) return keepCommand(run, wanted.keep);
    return withPc(run, async (pc) => {
      const { insisted, undoAfter } = wanted;
      const found = await looked(run, pc, wanted);
      if (!found.ok) return found;
      const { checked, review, ports, toShow } = found.value;
      const { plan } = checked.report;
      const [texts, t] = await Promise.all([run.texts(), loadRetireTexts(run.language())]);
      const shown = renderRetireReview(inOneLine(toShow), inOneLine(plan), texts, t);
      const refused = refusedRetirement(review, insisted);
      if (refused !== null) {
        run.host.note(`${shown}\n`);
        return refused;
      }
      if (undoAfter !== null && pc.undoTasks === null) return fail('no-tasks-here');
      const unsafe = plan.length > 0 ? await refuseElevation(pc.elevator, confirmed) : null;
      if (unsafe !== null) return unsafe;
      run.host.note(shown); // before the first value: what would lose its connections
      const asked = { insisted, undoAfter, confirmed, ports };
      const done = await change(run, plan.length, pc, (ready) => retire(pc, found.value, asked, ready));
      if (!done.ok) return done;
      const answer = withPortsSaid(wanted, done.value, t);
      return plan.length === 0 ? succeed(answer) : withReminder(run, pc, answer, t);
    });
  },
});
