import { readChange } from '../changing.ts';
import { define } from '../define.ts';
import { badUsage, flag, mapped, readEntryId, taking } from '../option.ts';

export const recover = define({
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
    // giving an entry up neither finishes it nor puts anything back
    if (finish && typed.has('discard')) return badUsage('recover --discard --finish');
    return mapped(given.discard, (discard) => ({ discard, finish, ...readChange(typed) }));
  },
  run: async (run) => (await import('../change-commands.ts')).recoverCommand(run),
});
