import { inOneLine } from '../../../shared/output/plain-text.ts';
import { extraPlans } from '../../../shared/remediation/plan.ts';
import { goesWith } from '../../../shared/remediation/lost-protocols.ts';
import { chosenMasks } from '../../../shared/remediation/selection.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Messages } from '../../../shared/text/messages.ts';
import { SSL_BITS } from '../../../shared/tls/protocols.ts';
import { REGISTRY_VIEWS } from '../../../shared/windows/registry.ts';
import { apply } from '../../services/change/apply.ts';
import { check } from '../../services/read/check.ts';
import { planDigest } from '../../services/change/digests.ts';
import { refuseElevation, refuseSelection, refuseWithoutTls12 } from '../../services/change/refusals.ts';
import { behind, change, noteLasting, readChange, withTarget } from '../changing.ts';
import { define, refuseNaming, type CommandAnswer } from '../command.ts';
import { clash, flag, mapped } from '../option.ts';
import { renderPlan } from '../render.ts';
import { readSelection, sayReading, SELECTION } from '../selection-options.ts';

/** Adds to an answer what wasn't written because no `--scope` named it, and why. */
function withLeftOut(
  changed: Result<CommandAnswer>,
  extras: ReturnType<typeof extraPlans>,
  { cli }: Messages,
): Result<CommandAnswer> {
  if (!changed.ok || extras.length === 0) return changed;
  const lines = extras.map(({ scope }) => `  ${cli.leftOut[scope]} tls-remedy apply --scope ${scope}`);
  return succeed(behind(changed.value, [cli.leftOutHead, ...lines].join('\n')));
}

export const command = define({
  options: { ...SELECTION, user: flag, yes: flag, 'without-tls12': flag, 'from-writable-folder': flag },
  usage: {
    apply: {
      synopsis: 'apply --yes',
      exits: [0, 3, 4, 5, 6, 7],
      tried: ['apply --yes --registry out/pc', 'apply --yes --profile tls11-12 --registry out/pc'],
    },
  },
  examples: ['apply', 'apply --yes', 'apply --yes --profile tls11-12', 'apply --yes --scope "winhttp,schannel,dotnet"'],
  writes: true,
  refuse: (typed) => clash(typed, 'user', ['profile', 'mask', 'scope']),
  read: (given, typed) =>
    mapped(readSelection(given, typed), (chosen) => ({
      ...chosen,
      ...readChange(typed),
      namesScopes: typed.has('scope') || typed.has('user'),
    })),
  async run(run) {
    await sayReading(run);
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
      await noteLasting(run, seen.report);
      if (!yes) {
        const goes = goesWith(seen.plan, seen.diagnosis.facts);
        run.host.note(renderPlan(inOneLine(seen.report.plan), texts, goes));
      }
      const changed = await change(run, seen.plan.length, pc, (ready) =>
        apply(pc, selection, planDigest(seen.report.plan), ready, { confirmed }),
      );
      return run.args.namesScopes ? changed : withLeftOut(changed, extraPlans(seen.diagnosis.facts, selection), texts);
    });
  },
});
