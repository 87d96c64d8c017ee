import { onThisPc } from '../../../shared/explain/judge/on-this-pc.ts';
import { EXIT } from '../../../shared/failures.ts';
import { errorText } from '../../../shared/present/error-answer.ts';
import { documentText } from '../../../shared/present/explained.ts';
import { succeed } from '../../../shared/result.ts';
import { loadErrorCodeTexts } from '../../../shared/text/load.ts';
import type { Messages } from '../../../shared/text/messages.ts';
import { check } from '../../services/read/check.ts';
import { answerTo, explainOperand, type ExplainAnswer, type OnThisPcAnswer } from '../../services/explain/source.ts';
import { answerOf, define, refuseNaming, withPc, type CommandAnswer, type CommandRun } from '../command.ts';
import { flag, mapped } from '../option.ts';
import { renderNumber } from '../render.ts';

function onThisPcText({ onThisPc }: OnThisPcAnswer, { explain }: Messages): string {
  const { about, effects, harms } = explain.onThisPc;
  if (onThisPc === null) return `${about}.`;
  const { title, more } = effects[onThisPc.effect];
  return [`${title}. ${more}`, ...onThisPc.harms.map((harm) => `[!] ${harms[harm]}`)].join('\n');
}

function explained({ texts, language }: CommandRun, answer: ExplainAnswer & Partial<OnThisPcAnswer>): CommandAnswer {
  return answerOf(answer, EXIT.ok, async (shown) => {
    const m = await texts();
    if (shown.kind === 'value') return renderNumber(shown, m);
    if (shown.kind === 'error') return errorText(shown, m, await loadErrorCodeTexts(language()));
    const { onThisPc } = shown;
    return [documentText(shown, m), ...(onThisPc === undefined ? [] : ['', onThisPcText({ onThisPc }, m)])].join('\n');
  });
}

export const command = define({
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
  async run(run) {
    const { args, host, language } = run;
    const read = await explainOperand(args.operand, () => host.input(), { release: args.named.release });
    if (!read.ok) return read;
    const answer = await answerTo(read.value, language);
    if (!args.thisPc || answer.kind !== 'document') return succeed(explained(run, answer));
    return withPc(run, async (pc) => {
      const refused = await refuseNaming(pc);
      if (refused !== null) return refused;
      const found = onThisPc(answer, (await check(pc)).snapshot);
      const here = found === null ? null : { effect: found.effect, harms: found.harms };
      return succeed(explained(run, { ...answer, onThisPc: here }));
    });
  },
});
