import type { Report } from '../report/report.ts';
import type { StartMessages } from '../text/messages.ts';
import { rungText, windowStep } from '../text/rungs.ts';
import { ladderView } from './ladder.ts';
import { machineView, windowsName } from './machine.ts';

/**
 * A text to paste into a thread: which Windows, the verdict, its cause, what to do, and where that stands. It names no PC and no
 * person, and no option of the command line.
 */
export function shortAnswer(report: Report, m: StartMessages): string {
  const machine = machineView(report);
  const [first] = ladderView(report).toLookAt;
  const head = [`${windowsName(machine, m)}, ${machine.architecture}`, m.verdicts[report.verdict]];
  if (first === undefined) return head.join('\n');
  const { name, found } = rungText(m, first.rung, first.code);
  const step = windowStep(m, first.rung, first.code);
  const links = report.ladder.find(({ rung }) => rung === first.rung)?.links ?? [];
  return [
    ...head,
    `${report.verdict === 'no-change-needed' ? m.answer.alsoLook : m.answer.cause}: ${name}. ${found}`,
    ...(step === null ? [] : [`${m.answer.toDo}: ${step}`]),
    ...first.packages.map((needed) =>
      m.ladder.neededPackage(needed.kb, m.releases[needed.release], needed.architecture, needed),
    ),
    ...links.slice(0, 1),
  ].join('\n');
}
