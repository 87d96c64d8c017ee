import { EXIT } from '../../../shared/failures.ts';
import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { isOver } from '../../../shared/remediation/entry-states.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { history } from '../../services/change/history.ts';
import { endScheduled } from '../../services/change/scheduled-undo.ts';
import { undo } from '../../services/change/undo.ts';
import { change, readChange, withTarget } from '../changing.ts';
import { define, withPc, type CommandAnswer, type CommandRun } from '../command.ts';
import { anyText, badUsage, clash, flag, mapped, readEntryId, type Typed } from '../option.ts';

/** Reads what a scheduled task undoes: a journal entry, identified twice. No other option is allowed. */
function readScheduled(typed: Typed): Result<{ readonly id: number; readonly digest: string } | null> {
  const [scheduled, digest] = [typed.texts('scheduled').at(-1), typed.texts('digest').at(-1)];
  const [operand] = typed.operands;
  if (scheduled === undefined) return digest === undefined ? succeed(null) : badUsage('--digest');
  const clashing = clash(typed, 'scheduled', ['user', 'yes', 'from-writable-folder']);
  if (clashing !== null) return clashing;
  if (operand !== undefined) return badUsage(`--scheduled ${scheduled} ${operand}`);
  if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) return badUsage('--digest');
  return mapped(readEntryId(scheduled, '--scheduled'), (id) => ({ id, digest }));
}

/** Runs as a scheduled task: without a confirmation or a proof. */
function scheduledCommand(run: CommandRun, id: number, digest: string): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    const ended = await endScheduled(pc, id, digest);
    if (!ended.ok) return ended;
    const text = async (): Promise<string> => (await run.texts()).cli.scheduledEnds[ended.value](id);
    return succeed({ shape: 'undo-scheduled', json: { scheduled: id, ended: ended.value }, text, exit: EXIT.ok });
  });
}

const countUndone = (entry: HistoryEntry | undefined): number =>
  entry === undefined || isOver(entry.state)
    ? 0
    : entry.state === 'undone-in-part'
      ? entry.changedSince.length
      : entry.writes.length;

export const command = define({
  options: {
    user: flag,
    scheduled: anyText('id'),
    digest: anyText('value'),
    yes: flag,
    'from-writable-folder': flag,
  },
  usage: {
    undo: {
      synopsis: 'undo [{id}] --yes',
      exits: [0, 3, 4, 5, 6, 7],
      tried: ['undo --yes --registry out/pc', 'undo 1 --yes --registry out/pc'],
    },
    'undo --scheduled': {
      synopsis: 'undo --scheduled {id} --digest {value}',
      exits: [0, 3, 5, 6, 7],
      tried: [`undo --scheduled 1 --digest ${'0'.repeat(64)} --registry electron/samples/windows-10-ssl`],
    },
  },
  examples: ['undo', 'undo --yes', 'undo 3 --yes'],
  writes: true,
  operands: () => [0, 1],
  read: (_given, typed) =>
    mapped(readScheduled(typed), (scheduled) => ({ scheduled, id: typed.operands[0] ?? null, ...readChange(typed) })),
  async run(run) {
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
      return change(run, countUndone(entry), pc, (ready) =>
        undo(pc, id.value, ready, { confirmed: run.args.confirmed }),
      );
    });
  },
});
