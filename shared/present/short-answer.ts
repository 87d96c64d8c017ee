import type { Report } from '../report/report.ts';
import type { StartMessages } from '../text/messages.ts';
import { causeIn, causeStep, causeText, foundIn } from './cause.ts';
import { machineView, windowsName } from './machine.ts';
import { verdictView } from './verdict.ts';

/**
 * A text to paste into a thread: which Windows, how it stands, its cause, what to do, and where that stands. It names no PC and no
 * person, and no option of the command line.
 */
export function shortAnswer(report: Report, m: StartMessages): string {
  const machine = machineView(report);
  const cause = causeIn(report);
  const { headline, reason } = verdictView(report, m);
  const head = [
    `${windowsName(machine, m)}, ${machine.architecture}`,
    `${headline}${/[.?!]$/.test(headline) ? '' : '.'} ${reason}`,
  ];
  if (cause === null) return head.join('\n');
  const { name, found } = causeText(cause, m);
  const { packages = [], links = [] } = foundIn(report, cause) ?? {};
  return [
    ...head,
    `${m.answer.cause}: ${name}. ${found}`,
    `${m.answer.toDo}: ${causeStep(cause, m, 'window')}`,
    ...packages.map((needed) =>
      m.ladder.neededPackage(needed.kb, m.releases[needed.release], needed.architecture, needed),
    ),
    ...links.slice(0, 1),
  ].join('\n');
}
