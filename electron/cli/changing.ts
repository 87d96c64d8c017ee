// Shared code of the commands that change a PC.
import { fail, ofUser } from '../../shared/failures.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import { lastingLines } from '../../shared/present/origin.ts';
import { localMomentText } from '../../shared/present/time.ts';
import { CONFIRMATIONS } from '../../shared/remediation/confirmations.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Result } from '../../shared/result.ts';
import type { Messages } from '../../shared/text/messages.ts';
import { asUser } from '../services/pc/as-user.ts';
import type { Pc } from '../services/pc/pc.ts';
import { changeWithProof, UNATTENDED, type Change } from '../services/change/change-with-proof.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';
import type { Typed } from './option.ts';
import { renderOutcome } from './render.ts';

/** Reads what every change is asked with; `user` is for this user's own values instead of the PC's. */
export const readChange = ({ has }: Typed) => ({
  user: has('user'),
  yes: has('yes'),
  confirmed: CONFIRMATIONS.filter(has),
});

type ChangeArguments = ReturnType<typeof readChange>;
export type ChangeRun = CommandRun<ChangeArguments>;

export function withTarget(
  run: CommandRun<Pick<ChangeArguments, 'user'>>,
  command: (pc: Pc) => Promise<Result<CommandAnswer>>,
): Promise<Result<CommandAnswer>> {
  if (!run.args.user) return withPc(run, command);
  return withPc(run, async (pc) => {
    const own = await asUser(pc);
    const answer = own.ok ? await command(own.value) : own;
    return answer.ok ? answer : ofUser(answer); // the next step needs --user too
  });
}

export async function noteLasting(run: CommandRun, report: Report): Promise<void> {
  const texts = await run.texts();
  const lines = lastingLines(inOneLine(report), texts, (moment) => localMomentText(moment, texts.locale));
  if (lines.length > 0) run.host.note(lines.join('\n'));
}

export async function isConfirmed(run: ChangeRun, question: (cli: Messages['cli']) => string): Promise<boolean> {
  if (run.args.yes) return true;
  const { cli } = await run.texts();
  const answer = await run.host.ask(question(cli));
  return answer?.trim().toLowerCase() === cli.yes;
}

/** Makes a change, after a confirmation if `count` isn't 0. WinHTTP reads no user values, so those need no proof. */
export async function change(run: ChangeRun, count: number, pc: Pc, make: Change): Promise<Result<CommandAnswer>> {
  if (count > 0 && !(await isConfirmed(run, (cli) => cli.confirm(count)))) return fail('not-confirmed');
  const texts = await run.texts();
  const changed = await (pc.ofUser ? make(Promise.resolve()) : changeWithProof(pc, UNATTENDED, make));
  if (!changed.ok) return changed;
  const { report, exit } = changed.value;
  if (!pc.ofUser && pc.prober === null && report.outcome?.state !== 'nothing-to-do') {
    run.host.note(texts.proof.reasons['not-this-pc']);
  }
  return answerOf('change', report, exit, (shown) => renderOutcome(shown, texts));
}

/** The same answer, with a text below its own. */
export function behind(answer: CommandAnswer, more: string): CommandAnswer {
  const { text } = answer;
  return { ...answer, text: async () => `${typeof text === 'function' ? await text() : (text ?? '')}\n\n${more}` };
}
