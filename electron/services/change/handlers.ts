import type { Answer, Handlers } from '../../../shared/ipc/contract.ts';
import type { PageEvent } from '../../../shared/ipc/names.ts';
import type { Report } from '../../../shared/report/report.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Usage } from '../../../shared/usage/usage.ts';
import { asUser } from '../pc/as-user.ts';
import type { ReadHandlers } from '../read/handlers.ts';
import type { Pc } from '../pc/pc.ts';
import { apply } from './apply.ts';
import { askPorts, lookAt, retire } from './retire.ts';
import { changeWithProof, type Change } from './change-with-proof.ts';
import { planDigest } from './digests.ts';
import { discard } from './discard.ts';
import type { FinishedChange } from './finished-change.ts';
import { wholeHistory } from './history.ts';
import { keep } from './undo-by-itself.ts';
import { recover, undo } from './undo.ts';

type ChangeHandlers = Pick<
  Handlers,
  'history' | 'apply' | 'undo' | 'discard' | 'recover' | 'retire-look' | 'retire' | 'retire-keep'
>;

interface ChangeHandlerOptions {
  readonly pc: Pc;
  readonly notify: (event: PageEvent) => void;
  readonly read: ReadHandlers;
  /** The usage in logs; null if none were read. */
  readonly usage: () => Usage | null;
  /** Receives the report of each change of the PC, which a report to hand over includes. */
  readonly remember: (changed: Report) => void;
}

export function createChangeHandlers(options: ChangeHandlerOptions): ChangeHandlers {
  const { notify, read, usage, remember } = options;
  const { elevator, ...opened } = options.pc;
  const pc: Pc = {
    ...opened,
    elevator: elevator && { ...elevator, run: (request) => elevator.run(request, () => notify('writing')) },
  };
  const changed = (result: Result<FinishedChange>): Answer<'apply'> => {
    if (!result.ok) return result;
    const { checked: now, report } = result.value;
    if (report.outcome?.ofUser !== true) remember(report);
    read.connecting.forget();
    if (report.proof !== undefined) read.proofs.keep(now.snapshot, report.proof);
    return succeed({ checkedAt: pc.clock.now().toISOString(), snapshot: now.snapshot, report });
  };
  /** Changes the PC with a proof before and after, or the user's own values, which WinHTTP doesn't read. */
  const changing = async (
    ofUser: true | undefined,
    make: (target: Pc, ready: Promise<unknown>) => ReturnType<Change>,
  ): Promise<Answer<'apply'>> => {
    if (ofUser) {
      const own = await asUser(pc);
      return changed(own.ok ? await make(own.value, Promise.resolve()) : own);
    }
    return changed(
      await read.whileProving((signal) =>
        changeWithProof(pc, { signal, onProving: () => notify('proving') }, (ready) => make(pc, ready)),
      ),
    );
  };
  return {
    history: () => wholeHistory(pc),
    apply: ({ expected, selection, confirmed = [], ofUser }) =>
      changing(ofUser, (target, ready) => apply(target, selection, planDigest(expected), ready, { confirmed })),
    undo: ({ id, confirmed = [], ofUser }) =>
      changing(ofUser, (target, ready) => undo(target, id, ready, { confirmed })),
    async discard({ id, confirmed, ofUser }) {
      const target = ofUser ? await asUser(pc) : succeed(pc);
      const done = target.ok ? await discard(target.value, id, { confirmed }) : target;
      return done.ok ? read.handlers.check({}) : done;
    },
    recover: ({ finish, confirmed = [], ofUser }) =>
      changing(ofUser, (target, ready) => recover(target, finish, null, ready, { confirmed })),
    async 'retire-look'({ retirement }) {
      const { checked: now, review } = await lookAt(pc, retirement, usage());
      return succeed({ ...review, plan: now.report.plan });
    },
    async retire({ expected, retirement, insisted, undoAfter, confirmed = [], ports = [] }) {
      const before = await askPorts(pc, ports);
      if (!before.ok) return before;
      const asked = { insisted, undoAfter, confirmed, ports: before.value };
      return changing(undefined, async (target, ready) => {
        const reviewed = await lookAt(target, retirement, usage());
        return retire(target, { ...reviewed, digest: planDigest(expected) }, asked, ready);
      });
    },
    async 'retire-keep'({ id, confirmed }) {
      const kept = await keep(pc, id, { confirmed });
      return kept.ok ? succeed({}) : kept;
    },
  };
}
