import { readChange } from '../changing.ts';
import { define } from '../define.ts';
import { clash, flag, mapped } from '../option.ts';
import { readSelection, sayReading, SELECTION } from '../selection-options.ts';

export const apply = define({
  options: { ...SELECTION, user: flag, yes: flag, 'without-tls12': flag, 'from-writable-folder': flag },
  usage: {
    apply: {
      synopsis: 'apply --yes',
      exits: [0, 3, 4, 5, 6, 7],
      tried: ['apply --yes --registry out/pc', 'apply --yes --profile tls11-12 --registry out/pc'],
    },
  },
  examples: ['apply', 'apply --yes', 'apply --yes --profile tls11-12', 'apply --yes --scope winhttp,schannel,dotnet'],
  writes: true,
  refuse: (typed) => clash(typed, 'user', ['profile', 'mask', 'scope']),
  read: (given, typed) => mapped(readSelection(given, typed), (chosen) => ({ ...chosen, ...readChange(typed) })),
  async run(run) {
    await sayReading(run);
    return (await import('../change-commands.ts')).applyCommand(run);
  },
});
