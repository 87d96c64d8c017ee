import { succeed, type Result } from '../../../shared/result.ts';
import { readChange } from '../changing.ts';
import { define } from '../define.ts';
import { anyText, badUsage, clash, flag, mapped, readEntryId, type Typed } from '../option.ts';

/** What a task of Windows undoes: an entry of the journal, which it names twice. It leaves nothing else to say. */
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

export const undo = define({
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
  run: async (run) => (await import('../change-commands.ts')).undoCommand(run),
});
