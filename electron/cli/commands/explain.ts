import { define } from '../define.ts';
import { flag, mapped } from '../option.ts';

export const explain = define({
  options: { 'this-pc': flag },
  usage: {
    explain: {
      synopsis: 'explain {text}|{file}|-',
      exits: [0],
      tried: [
        'explain 0xA00',
        'explain --json dword:00000a00',
        'explain 0x8004de40',
        'explain electron/samples/windows-7-half-fixed/registry.reg',
        'explain 800',
        'explain 2080 # exits 2',
      ],
    },
    'explain --this-pc': {
      synopsis: 'explain --this-pc {text}|{file}|-',
      exits: [0, 5],
      tried: [
        'explain --this-pc electron/samples/windows-7-half-fixed/registry.reg --registry electron/samples/windows-7-updated',
      ],
    },
  },
  examples: [
    'explain 800',
    'explain D:\\fix.reg',
    'explain "reg add HKLM\\SOFTWARE\\Example /v A /t REG_DWORD /d 2560"',
    'explain - --json',
    'explain --this-pc D:\\fix.reg',
  ],
  operands: () => [1, 1],
  read: (given, { operands: [operand = ''] }) => mapped(given['this-pc'], (thisPc) => ({ thisPc, operand })),
  run: async (run) => (await import('../explain-command.ts')).explainCommand(run),
});
