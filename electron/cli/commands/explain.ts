import { answerHere } from '../../../shared/explain/judge/answer.ts';
import type { Answer } from '../../../shared/explain/document.ts';
import { onThisPc } from '../../../shared/explain/judge/on-this-pc.ts';
import { EXIT } from '../../../shared/failures.ts';
import { errorText } from '../../../shared/present/error-answer.ts';
import { documentText } from '../../../shared/present/explained.ts';
import { succeed } from '../../../shared/result.ts';
import { loadErrorCodeTexts } from '../../../shared/text/load.ts';
import type { Messages } from '../../../shared/text/messages.ts';
import { RELEASE_IDS } from '../../../shared/windows/releases.ts';
import { check } from '../../services/read/check.ts';
import {
  answerTo,
  bytesOfInput,
  explainOperand,
  type ExplainAnswer,
  type OnThisPcAnswer,
  type ReadOptions,
} from '../../services/explain/read-input.ts';
import { readStanding } from '../../services/explain/standing.ts';
import { answerOf, define, refuseNaming, withPc, type CommandRun } from '../command.ts';
import { flag, mapped } from '../option.ts';
import { renderNumber } from '../render.ts';

function onThisPcText({ onThisPc }: OnThisPcAnswer, { because }: Answer, { explain }: Messages): string {
  const { about, effects, harms } = explain.onThisPc;
  if (onThisPc === null) return `${about}.`;
  const { title, more } = effects[onThisPc.effect];
  // that the values are there already doesn't say it of commands that fail
  const why = because === 'fails-here' ? explain.answer.reasons[because] : more;
  return [`${title}. ${why}`, ...onThisPc.harms.map((harm) => `[!] ${harms[harm]}`)].join('\n');
}

function explained({ texts, language }: CommandRun, answer: ExplainAnswer & Partial<OnThisPcAnswer>) {
  return answerOf('explain', answer, EXIT.ok, async (shown) => {
    const m = await texts();
    if (shown.kind === 'value') return renderNumber(shown, m);
    if (shown.kind === 'error') return errorText(shown, m, await loadErrorCodeTexts(language()));
    const { onThisPc } = shown;
    return [
      documentText(shown, m),
      ...(onThisPc === undefined ? [] : ['', onThisPcText({ onThisPc }, shown.answer, m)]),
    ].join('\n');
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
    let input: Promise<Uint8Array> | undefined;
    const explain = async (options: ReadOptions) => {
      const read = await explainOperand(args.operand, () => (input ??= bytesOfInput(host.input())), options);
      return read.ok ? succeed(await answerTo(read.value, language)) : read;
    };
    const answered = await explain({ release: args.named.release });
    if (!answered.ok) return answered;
    const answer = answered.value;
    if (!args.thisPc || answer.kind !== 'document') return explained(run, answer);
    return withPc(run, async (pc) => {
      const refused = await refuseNaming(pc);
      if (refused !== null) return refused;
      const { report, snapshot } = await check(pc);
      // judge the text by the Windows version of this PC, unless another one is named
      const release = args.named.release ?? RELEASE_IDS.find((id) => id === report.machine.release) ?? null;
      const read = await explain({ release, readKeys: (keys) => readStanding(pc, keys) });
      if (!read.ok) return read;
      const ofThisPc = read.value;
      if (ofThisPc.kind !== 'document') return explained(run, ofThisPc);
      const found = onThisPc(ofThisPc, snapshot);
      const here = found === null ? null : { effect: found.effect, harms: found.harms };
      return explained(run, { ...ofThisPc, answer: answerHere(ofThisPc, found), onThisPc: here });
    });
  },
});
