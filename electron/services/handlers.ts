import type { Answer, Handlers, Checked as CheckedAnswer, WindowContext } from '../../shared/ipc/contract.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { succeed } from '../../shared/report/errors.ts';
import type { Language } from '../../shared/text/languages.ts';
import { apply, type Changed } from './apply.ts';
import type { FolderChooser } from '../ports.ts';
import { check } from './check.ts';
import { exportFiles } from './export.ts';
import { history } from './history.ts';
import type { Pc } from './pc.ts';
import { planDigest } from './plan-digest.ts';
import { saveFiles } from './save-files.ts';
import { recover, undo } from './undo.ts';

/** What the shell knows and the services don't. */
export interface HandlerOptions {
  readonly pc: Pc;
  readonly context: Omit<WindowContext, 'language' | 'ranOn'>;
  /** Where the window's language is kept. */
  readonly language: { get(): Language; set(language: Language): void };
  readonly folders: FolderChooser;
}

/** The window's channels over the services. Every shell uses these same handlers. */
export function createHandlers({ pc, context, language, folders }: HandlerOptions): Handlers {
  const changed = (result: Awaited<ReturnType<typeof apply>>): Answer<'apply'> => {
    if (!result.ok) return result;
    const { checked, report }: Changed = result.value;
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
    export: async ({ format, selection }) => {
      const files = await exportFiles({ format, selection, releases: null, language: language.get() }, pc);
      if (!files.ok) return files;
      const folder = files.value.length === 0 ? null : await folders.choose();
      if (folder === null) return succeed({ folder, files: [] });
      const saved = await saveFiles(folder, files.value, false);
      return saved.ok ? succeed({ folder, files: saved.value }) : saved;
    },
    history: () => history(pc),
    'set-language': ({ language: chosen }) => {
      language.set(chosen);
      return Promise.resolve(succeed({}));
    },
  };
}
