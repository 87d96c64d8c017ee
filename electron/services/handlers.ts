import type { Answer, Handlers, Checked as CheckedAnswer, WindowContext } from '../../shared/ipc/contract.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { succeed } from '../../shared/report/errors.ts';
import type { Language } from '../../shared/text/languages.ts';
import { apply, type Changed } from './apply.ts';
import { check } from './check.ts';
import { history } from './history.ts';
import type { ReportSaver } from '../ports.ts';
import type { Pc } from './pc.ts';
import { planDigest } from './plan-digest.ts';
import { createReportHandlers } from './report-handlers.ts';
import { recover, undo } from './undo.ts';

/** What the shell knows and the services don't. */
export interface HandlerOptions {
  readonly pc: Pc;
  readonly context: Omit<WindowContext, 'language' | 'ranOn'>;
  /** Where the window's language is kept. */
  readonly language: { get(): Language; set(language: Language): void };
  readonly reportSaver: ReportSaver;
}

/** The window's channels over the services. Every shell uses these same handlers. */
export function createHandlers({ pc, context, language, reportSaver }: HandlerOptions): Handlers {
  const reports = createReportHandlers({ pc, version: context.version, saver: reportSaver });
  const changed = (result: Awaited<ReturnType<typeof apply>>): Answer<'apply'> => {
    if (!result.ok) return result;
    const { checked, report }: Changed = result.value;
    reports.remember(report);
    // the plan in it is that of the change just made; the window goes on from the recommended one
    const plan = makePlan(checked.diagnosis.facts, RECOMMENDED);
    return succeed({
      checkedAt: pc.clock.now().toISOString(),
      snapshot: checked.snapshot,
      report: { ...report, plan },
    });
  };
  return {
    context: () => Promise.resolve(succeed({ ...context, language: language.get(), ranOn: pc.ranOn })),
    async check() {
      const { snapshot, report } = await check(pc);
      const answer: CheckedAnswer = { checkedAt: pc.clock.now().toISOString(), snapshot, report };
      return succeed(answer);
    },
    apply: async ({ expected, selection }) => changed(await apply(pc, selection, planDigest(expected))),
    undo: async ({ id }) => changed(await undo(pc, id)),
    recover: async ({ finish }) => changed(await recover(pc, finish)),
    history: () => history(pc),
    ...reports.handlers,
    'set-language': ({ language: chosen }) => {
      language.set(chosen);
      return Promise.resolve(succeed({}));
    },
  };
}
