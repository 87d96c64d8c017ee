import { EXIT, fail } from '../../../shared/failures.ts';
import { pendingEntry } from '../../../shared/remediation/entry-states.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { discard, givenUp } from '../../services/change/discard.ts';
import { history } from '../../services/change/history.ts';
import type { Pc } from '../../services/pc/pc.ts';
import { recover } from '../../services/change/undo.ts';
import { change, isConfirmed, readChange, withTarget, type ChangeRun } from '../changing.ts';
import { define, type CommandAnswer } from '../command.ts';
import { exclusive, flag, mapped, readEntryId, taking } from '../option.ts';

async function discardAnswer(run: ChangeRun, pc: Pc, id: number): Promise<Result<CommandAnswer>> {
  const given = await givenUp(pc, id);
  if (!given.ok) return given;
  if (!(await isConfirmed(run, (cli) => cli.confirmDiscard(id)))) return fail('not-confirmed');
  const done = await discard(pc, id, { confirmed: run.args.confirmed });
  if (!done.ok) return done;
  const text = async (): Promise<string> => (await run.texts()).cli.discarded(id);
  return succeed({ shape: 'recover-discard', json: { discarded: id }, text, exit: EXIT.ok });
}

export const command = define({
  options: {
    user: flag,
    finish: flag,
    discard: taking('id', (text) => readEntryId(text, '--discard')),
    yes: flag,
    'from-writable-folder': flag,
  },
  usage: {
    recover: {
      synopsis: 'recover [--finish] --yes',
      exits: [0, 3, 4, 5, 6, 7],
      tried: ['recover --yes --registry out/pc'],
    },
    'recover --discard': { synopsis: 'recover --discard {id} --yes', exits: [0, 3, 5, 6] },
  },
  examples: ['recover --yes', 'recover --finish --yes', 'recover --discard 3 --yes'],
  writes: true,
  read(given, typed) {
    const finish = typed.has('finish');
    // discarding an entry neither finishes it nor restores anything
    if (finish && typed.has('discard')) return exclusive('--discard', '--finish');
    return mapped(given.discard, (discard) => ({ discard, finish, ...readChange(typed) }));
  },
  run: (run) =>
    withTarget(run, async (pc) => {
      if (run.args.discard !== null) return discardAnswer(run, pc, run.args.discard);
      const past = await history(pc);
      if (!past.ok) return past;
      const entry = pendingEntry(past.value.entries);
      return change(run, entry?.writes.length ?? 0, pc, (ready) =>
        recover(pc, run.args.finish, null, ready, { confirmed: run.args.confirmed }),
      );
    }),
});
