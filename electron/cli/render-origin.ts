import { inOneLine } from '../../shared/output/plain-text.ts';
import { lastingLines, originLines } from '../../shared/present/origin.ts';
import { localMomentText } from '../../shared/present/time.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Messages } from '../../shared/text/messages.ts';

/** Who set what the plan and the findings are about, as far as this PC shows it. */
export function originBlock(report: Report, texts: Messages, locale: string): readonly string[] {
  const lines = originLines(report, texts, (moment) => localMomentText(moment, locale));
  return lines.length === 0 ? [] : ['', `${texts.origin.setBy}:`, ...lines.map((line) => `  ${line}`)];
}

/** Why what is written might not last, for people. */
export const renderLasting = (report: Report, texts: Messages, locale: string): string =>
  lastingLines(inOneLine(report), texts, (moment) => localMomentText(moment, locale)).join('\n');
