import { EXIT } from '../../../shared/failures.ts';
import { neededSide } from '../../../shared/present/retire.ts';
import { goesWith } from '../../../shared/remediation/lost-protocols.ts';
import { refusalsInSpiteOf } from '../../../shared/remediation/retire/refusals.ts';
import type { ForecastRow } from '../../../shared/remediation/retire/review.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { loadRetireTexts } from '../../../shared/text/load.ts';
import { planExit } from '../../services/change/finished-change.ts';
import { check } from '../../services/read/check.ts';
import { refuseSelection } from '../../services/change/refusals.ts';
import { noteLasting, withTarget } from '../changing.ts';
import { answerOf, define, refuseNaming, withPc, type CommandAnswer, type CommandRun } from '../command.ts';
import { allOf, badUsage, clash, flag, mapped } from '../option.ts';
import { refuseBesidePort } from '../port-options.ts';
import { argumentsOf, renderRetireReview } from '../render-retire.ts';
import { renderGoes, renderPlan } from '../render.ts';
import { readReviewed, refuseWithoutRetire, REVIEWED, type RetireArguments } from '../retire-options.ts';
import { readSelection, sayReading, SELECTION } from '../selection-options.ts';
import { looked } from './retire.ts';

/** The former names of `loses`, in `id` and `state`, for existing readers. docs/contract.md 9. */
const OLD_STATES = { yes: 'asks', may: 'may', unknown: 'not-looked-at', no: 'clear' } as const;
const withOldNames = (row: ForecastRow): ForecastRow & { readonly id: string; readonly state: string } => ({
  ...row,
  id: row.what,
  state: row.because.includes('value-changes') ? 'changed' : OLD_STATES[row.loses],
});

/** `plan --retire`: the whole review. Exits with 5 if there is an obstacle, 1 if there is something to write. */
function planRetire(run: CommandRun, wanted: RetireArguments): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    const found = await looked(run, pc, wanted);
    if (!found.ok) return found;
    const { checked, review, toShow } = found.value;
    const { plan } = checked.report;
    const isRefused = refusalsInSpiteOf(review.refusals, wanted.insisted).length > 0;
    const retire = { ...toShow, forecast: review.forecast.map(withOldNames) };
    const side = neededSide(review.forecast) ?? wanted.retirement.side;
    const exit = isRefused ? EXIT.notHere : plan.length > 0 ? EXIT.available : EXIT.ok;
    return answerOf('plan-retire', { plan, retire }, exit, async (shown) => {
      const [texts, t] = await Promise.all([run.texts(), loadRetireTexts(run.language())]);
      const typed = argumentsOf({ ...wanted.retirement, side });
      const toWrite = review.evidence === null ? t.commandWithoutLogs(typed) : t.command(typed);
      const command = exit === EXIT.available ? ['', toWrite] : [];
      return [renderRetireReview(shown.retire, shown.plan, texts, t), ...command].join('\n');
    });
  });
}

export const command = define({
  options: { ...SELECTION, user: flag, retire: flag, ...REVIEWED },
  usage: {
    plan: {
      exits: [0, 1, 5],
      tried: [
        'plan --registry electron/samples/windows-7-updated # exits 1',
        'plan --mask 0xA00 --scope winhttp --registry electron/samples/windows-7-updated # exits 1',
        'plan --scope schannel-server --registry electron/samples/server-2008-r2-updated # exits 1',
        'plan --registry electron/samples/windows-11-clean',
        'plan --user --registry electron/samples/windows-10-office-2013 # exits 1',
      ],
    },
    'plan --retire': {
      synopsis: 'plan --retire --side {value} --protocols {list} [--usage {path}...] [--port {number}...]',
      exits: [0, 1, 5],
      tried: [
        'plan --retire --side both --protocols tls10,tls11 --registry electron/samples/server-2016-clean # exits 1',
        'plan --retire --side client --protocols tls10,tls11 --registry electron/samples/windows-7-update-missing # exits 5',
      ],
    },
  },
  examples: [
    'plan',
    'plan --retire --side both --protocols "tls10,tls11"',
    'plan --profile tls11-12',
    'plan --mask 0xA00 --scope winhttp',
  ],
  operands: ({ has }) => [0, has('usage') ? Infinity : 0],
  refuse(typed) {
    const clashing = clash(typed, 'user', ['profile', 'mask', 'scope']);
    if (clashing !== null) return clashing;
    if (typed.has('port') && !typed.has('retire')) return badUsage('plan --port', 'plan --retire --port');
    return refuseBesidePort(typed, ['registry']);
  },
  read(given, typed) {
    const retire = typed.has('retire')
      ? readReviewed('plan', given, typed)
      : (refuseWithoutRetire('plan', typed) ?? succeed(null));
    const asked = allOf({ port: given.port, chosen: readSelection(given, typed), retire });
    return mapped(asked, ({ chosen, retire }) => ({ ...chosen, user: typed.has('user'), retire }));
  },
  async run(run) {
    const { retire, selection } = run.args;
    await sayReading(run);
    if (retire !== null) return planRetire(run, retire);
    return withTarget(run, async (pc) => {
      const checked = await check(pc, selection);
      const refused = (await refuseNaming(pc)) ?? refuseSelection(checked, selection);
      if (refused !== null) return refused;
      const { plan } = checked.report;
      const goes = goesWith(checked.plan, checked.diagnosis.facts);
      // the shape of the JSON is a contract, so lost protocols are printed next to it
      if (run.args.json && goes.length > 0) run.host.note(renderGoes(goes, await run.texts()));
      await noteLasting(run, checked.report);
      const exit = planExit(pc, checked, selection);
      return answerOf('plan', { plan }, exit, async (shown) => renderPlan(shown.plan, await run.texts(), goes));
    });
  },
});
