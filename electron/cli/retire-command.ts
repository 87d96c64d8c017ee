import { EXIT, fail } from '../../shared/failures.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import { portChange, type PortReport } from '../../shared/proof/port.ts';
import { localMomentText } from '../../shared/present/time.ts';
import { refusalsInSpiteOf } from '../../shared/remediation/retire/refusals.ts';
import type { Retirement } from '../../shared/remediation/retire/retirement.ts';
import { neededSide } from '../../shared/present/retire.ts';
import type { ForecastRow } from '../../shared/remediation/retire/review.ts';
import type { Report } from '../../shared/report/report.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { PACKS } from '../../shared/text/languages.ts';
import { loadRetireTexts, loadUsageTexts } from '../../shared/text/load.ts';
import type { RetireTexts } from '../../shared/text/retire.ts';
import type { Usage } from '../../shared/usage/usage.ts';
import { askPorts } from '../services/asked-ports.ts';
import { planDigest } from '../services/plan-digest.ts';
import type { Pc } from '../services/pc.ts';
import { refusedRetirement } from '../services/refused-retirement.ts';
import { lookAt, retire, type LookedAt } from '../services/retire.ts';
import { refuseElevation } from '../services/second-yes.ts';
import { keep, scheduledUndo } from '../services/undo-by-itself.ts';
import { change } from './change-commands.ts';
import { refuseNaming } from './check-command.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';
import { argumentsOf, renderPorts, renderReminder, renderRetireReview } from './render-retire.ts';
import type { ChangeArguments } from './changing.ts';
import type { RetireArguments } from './retire-options.ts';
import { readWithProgress } from './usage-command.ts';

/** What the logs say that were named; null where none were. */
async function evidenceFor(run: CommandRun, paths: readonly string[]): Promise<Result<Usage | null>> {
  if (paths.length === 0) return succeed(null);
  return readWithProgress(run, paths, await loadUsageTexts(run.language()));
}

interface Looked extends LookedAt {
  readonly usage: Usage | null;
  readonly ports: readonly PortReport[];
}

/** The retirement looked at on the PC, with the evidence that was given and what the ports take now. */
async function looked(
  run: CommandRun,
  pc: Pc,
  { retirement, usage: paths, ports: asked }: RetireArguments,
): Promise<Result<Looked>> {
  const refused = await refuseNaming(pc);
  if (refused !== null) return refused;
  const usage = await evidenceFor(run, paths);
  if (!usage.ok) return usage;
  const ports = await askPorts(pc, asked);
  if (!ports.ok) return ports;
  return succeed({ ...(await lookAt(pc, retirement, usage.value)), usage: usage.value, ports: ports.value });
}

/** The ports before a change; nothing where none was asked. */
const portsBefore = (ports: readonly PortReport[], retirement: Retirement, t: RetireTexts): readonly string[] =>
  ports.length === 0
    ? []
    : [
        '',
        renderPorts(
          ports.map((one) => portChange(one, null)),
          retirement,
          t,
        ),
      ];

/** What `loses` was called before, in `id` and `state`, for who reads those. docs/contract.md 9. */
const OLD_STATES = { yes: 'asks', may: 'may', unknown: 'not-looked-at', no: 'clear' } as const;
const withOldNames = (row: ForecastRow): ForecastRow & { readonly id: string; readonly state: string } => ({
  ...row,
  id: row.what,
  state: row.because.includes('value-changes') ? 'changed' : OLD_STATES[row.loses],
});

/** `plan --retire`: the whole review. Exit 5 where something stands against it, 1 where there is something to write. */
export function planRetireCommand(run: CommandRun, wanted: RetireArguments): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    const found = await looked(run, pc, wanted);
    if (!found.ok) return found;
    const { checked, review, ports } = found.value;
    const { plan } = checked.report;
    const isRefused = refusalsInSpiteOf(review.refusals, wanted.insisted).length > 0;
    const asked = ports.length === 0 ? {} : { ports: ports.map((one) => portChange(one, null)) };
    const retire = { ...review, forecast: review.forecast.map(withOldNames), ...asked };
    const side = neededSide(review.forecast) ?? wanted.retirement.side;
    const exit = isRefused ? EXIT.notHere : plan.length > 0 ? EXIT.available : EXIT.ok;
    return succeed(
      answerOf({ schema: 1, plan, retire }, exit, async (shown) => {
        const [texts, t] = await Promise.all([run.texts(), loadRetireTexts(run.language())]);
        const command = exit === EXIT.available ? ['', t.command(argumentsOf({ ...wanted.retirement, side }))] : [];
        return [
          renderRetireReview(shown.retire, shown.plan, texts, t),
          ...portsBefore(ports, wanted.retirement, t),
          ...command,
        ].join('\n');
      }),
    );
  });
}

/** Behind the outcome: what the ports took before and take now. */
function withPortsSaid({ retirement }: RetireArguments, answer: CommandAnswer, t: RetireTexts): CommandAnswer {
  const { outcome } = answer.json as Report;
  return outcome?.ports === undefined ? answer : behind(answer, renderPorts(outcome.ports, retirement, t));
}

const behind = (answer: CommandAnswer, more: string): CommandAnswer => {
  const { text } = answer;
  return { ...answer, text: async () => `${typeof text === 'function' ? await text() : (text ?? '')}\n\n${more}` };
};

/** Behind the outcome: what to restart, what to look at tomorrow, and when Windows takes it back. */
async function withReminder(
  run: CommandRun,
  pc: Pc,
  { retirement }: RetireArguments,
  answer: CommandAnswer,
  t: RetireTexts,
): Promise<Result<CommandAnswer>> {
  const scheduled = await scheduledUndo(pc, null);
  if (!scheduled.ok) return scheduled;
  const undo = scheduled.value === null ? null : { at: scheduled.value.at, id: scheduled.value.entry.id };
  const { locale } = PACKS[run.language()];
  const shown = undo === null ? null : { ...undo, at: localMomentText(undo.at, locale) };
  const reminder = renderReminder(retirement, shown, t);
  if (run.args.json) run.host.note(reminder); // the shape of the JSON is that of a report
  return succeed(behind(answer, reminder));
}

async function keepCommand(run: RetireRun, id: number | null): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    const kept = await keep(pc, id, { confirmed: run.args.confirmed });
    if (!kept.ok) return kept;
    const entry = kept.value?.entry.id ?? null;
    return succeed(
      answerOf({ schema: 1, kept: entry }, EXIT.ok, async () => {
        const t = await loadRetireTexts(run.language());
        return entry === null ? t.nothingToKeep : t.kept(entry);
      }),
    );
  });
}

/** Switches old protocols off: looks, asks, writes, reads back and says what to do next. Exit 5 where something stands against it. */
type RetireRun = CommandRun<ChangeArguments & { readonly retire: RetireArguments | { readonly keep: number | null } }>;

export function retireCommand(run: RetireRun): Promise<Result<CommandAnswer>> {
  const wanted = run.args.retire;
  if ('keep' in wanted) return keepCommand(run, wanted.keep);
  return withPc(run, async (pc) => {
    const { confirmed } = run.args;
    const { retirement, insisted, undoAfter } = wanted;
    const found = await looked(run, pc, wanted);
    if (!found.ok) return found;
    const { checked, review, usage, ports } = found.value;
    const { plan } = checked.report;
    const [texts, t] = await Promise.all([run.texts(), loadRetireTexts(run.language())]);
    const rendered = renderRetireReview(inOneLine(review), inOneLine(plan), texts, t);
    const shown = [rendered, ...portsBefore(ports, retirement, t)].join('\n');
    const refused = refusedRetirement(review, insisted);
    if (refused !== null) {
      run.host.note(`${shown}\n`);
      return refused;
    }
    if (undoAfter !== null && pc.undoTasks === null) return fail('no-tasks-here');
    const unsafe = plan.length > 0 ? await refuseElevation(pc.elevator, confirmed) : null;
    if (unsafe !== null) return unsafe;
    run.host.note(shown); // before the first value: what would lose its connections
    const asked = { retirement, usage, insisted, undoAfter, confirmed, ports };
    const done = await change(run, plan.length, pc, (ready) => retire(pc, asked, planDigest(plan), ready));
    if (!done.ok) return done;
    const answer = withPortsSaid(wanted, done.value, t);
    return plan.length === 0 ? succeed(answer) : withReminder(run, pc, wanted, answer, t);
  });
}
