import { rungText } from '../text/messages.ts';
import type { Report } from '../report/report.ts';
import { REGISTRY_VIEWS } from '../windows/registry.ts';
import { machineWords, momentText, plainWords, stepWords, type ReportWords } from './words.ts';

/** The report in a few lines of plain text, for a ticket. */
export function reportSummary(report: Report, words: ReportWords): string {
  const { m, t } = words;
  const { version, when, names, lastChange, sha256 } = report;
  const views = REGISTRY_VIEWS.flatMap((view) => {
    const value = report.views[view];
    if (value === null) return [];
    const offered = report.effective.winhttp[view];
    const place = report.views.wow64 === null ? t.views.only : m.views[view];
    const held = value.type === null ? t.views.states[value.state] : (value.hex ?? `${value.type} ${value.data ?? ''}`);
    const offers = offered === null ? t.views.notKnown : offered.length === 0 ? t.views.none : offered.join(', ');
    return [`${place}: DefaultSecureProtocols ${held}. ${t.views.offers}: ${offers}`];
  });
  const broken = report.ladder.filter(({ state }) => state === 'fail' || state === 'warn' || state === 'unknown');
  const causes = broken.flatMap((rung) => {
    const { name, found } = rungText(m, rung.rung, rung.code);
    return [
      `- ${name} (${t.ladder.states[rung.state]}): ${found}`,
      ...stepWords(rung, words).map((step) => `  ${step}`),
    ];
  });
  const last =
    lastChange === undefined
      ? null
      : `${t.changes.wrote(lastChange.id, momentText(lastChange.at, words))}; ${t.changes.states[lastChange.state]}`;
  const written = (lastChange?.writes ?? []).map(
    ({ path, name, setting, before, after }) =>
      `- ${path}\\${name}: ${plainWords(before, setting, words)} -> ${plainWords(after, setting, words)}`,
  );
  return [
    `${t.title}: ${m.verdicts[report.verdict]}`,
    `${t.head.pc}: ${machineWords(report, words)}`,
    ...(names === undefined ? [] : [`${t.head.by}: ${t.head.byWhom(names.user, names.host)}`]),
    ...(when === undefined ? [] : [`${t.head.made}: ${momentText(when, words)}, TLS Remedy ${version ?? ''}`]),
    ...views,
    ...(causes.length === 0 ? [t.summary.allHold] : [`${t.summary.causes}:`, ...causes]),
    ...(last === null ? [] : [last, ...written]),
    ...(sha256 === undefined ? [] : [`${t.head.checksum}: ${sha256}`]),
  ].join('\n');
}
