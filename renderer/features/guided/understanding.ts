import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { plainValue } from '../../../shared/diagnosis/plain-value.ts';
import type { RungReport } from '../../../shared/diagnosis/rungs/rung.ts';
import type { ViewProblem, ViewState } from '../../../shared/diagnosis/view-state.ts';
import type { Report } from '../../../shared/report/report.ts';
import { rungText } from '../../../shared/text/rungs.ts';
import { PROTOCOLS, type Protocol } from '../../../shared/tls/protocols.ts';
import { valueOf, type RegistryView } from '../../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../../shared/windows/settings.ts';
import type { GlyphName } from '../../components/icons.tsx';
import type { Texts } from '../../state/texts.ts';
import { RUNG_SIGNS } from '../../../shared/present/ladder.ts';
import { valueWords } from '../../../shared/present/values.ts';

/** The program of the picture and of the sentences; its name is the same in every language. */
export const PROGRAM = 'Outlook';

type Who = RegistryView | 'all';

/** The picture: what Windows offers to the program, and whether Microsoft 365 accepts any of it. */
export interface Figure {
  readonly who: Who;
  readonly offered: readonly Protocol[];
  readonly link: 'whole' | 'broken' | 'unknown';
}

/** Protocols that Microsoft 365 accepts. Source: facts 5.1 [S1]. */
export const ACCEPTED: readonly Protocol[] = PROTOCOLS.filter((row) => row.grade === 'good').map((row) => row.protocol);

/** The view whose programs are in the picture: that of the Office here, else the one that is worse off. */
function viewInFocus(report: Report): RegistryView {
  if (report.office !== null) return report.office.view;
  const lacks = (view: RegistryView): boolean => report.effective.winhttp[view]?.includes('TLS 1.2') === false;
  return !lacks('native') && lacks('wow64') ? 'wow64' : 'native';
}

export function figureOf(report: Report): Figure {
  const view = viewInFocus(report);
  const cells = (of: RegistryView) => report.offers.find((one) => one.program === 'winhttp' && one.view === of)?.cells;
  const own = cells(view) ?? [];
  const twin = cells(view === 'native' ? 'wow64' : 'native');
  const offered = own.filter((cell) => cell.state === 'offered').map((cell) => cell.protocol);
  const isAlike = twin === undefined || twin.every((cell, index) => cell.state === own[index]?.state);
  const shares = offered.some((protocol) => ACCEPTED.includes(protocol));
  const isUnsure = own.length === 0 || own.some((cell) => cell.state === 'unknown');
  return { who: isAlike ? 'all' : view, offered, link: shares ? 'whole' : isUnsure ? 'unknown' : 'broken' };
}

/** One line of what the check found. */
interface FindingView {
  readonly id: string;
  readonly glyph: GlyphName;
  readonly what: string;
  readonly more: string;
}

const PROBLEM_GLYPHS: Readonly<Record<ViewProblem, GlyphName>> = {
  unreadable: 'unknown',
  malformed: 'fail',
  'lacks-tls-1.2': 'fail',
  missing: 'fail',
  'malformed-harmless': 'warn',
  'ssl-enabled': 'warn',
  'tls-1.3-removed': 'warn',
};

/** The update by its first file that is too old or unreadable, else just the first. */
function fileWords({ update }: Facts, { t, m }: Texts): string {
  const shown = update.files.find(({ verdict }) => verdict !== 'present') ?? update.files[0];
  if (shown === undefined || update.requirement === null) return '';
  const file = shown.file.split('\\').at(-1) ?? shown.file;
  return t.guided.understand.file(
    update.requirement.kb,
    file,
    shown.version ?? m.values.unreadable,
    shown.verdict === 'present' ? null : update.requirement.minimum.join('.'),
  );
}

function viewFinding(state: ViewState, facts: Facts, report: Report, texts: Texts): FindingView {
  const words = texts.t.guided.understand;
  const { view, problem, reading } = state;
  const isOnly = facts.views.length === 1;
  const who = words.who[isOnly ? 'only' : view];
  const value = valueOf(reading);
  const shown = value === null ? null : valueWords(plainValue(value), DEFAULT_SECURE_PROTOCOLS, texts);
  const isOne = !isOnly && problem !== null && report.office?.view === view ? ` ${words.isOne(PROGRAM)}` : '';
  const key = problem ?? (value === null ? 'needs-none' : 'has');
  return {
    id: `view-${view}`,
    glyph: problem === null ? 'ok' : PROBLEM_GLYPHS[problem],
    what: `${words.views[key](who)}${isOne}`,
    more:
      problem === 'unreadable'
        ? texts.m.values.unreadable
        : shown === null
          ? words.noValue(texts.m.inSentence.views[isOnly ? 'only' : view])
          : words.value([shown.code, shown.words].filter((part) => part !== null).join(', ')),
  };
}

/** Decisive rungs that are shown only if they don't hold; the WinHTTP value is shown view by view. */
const SHOWN_IF_BROKEN = ['release', 'schannel', 'cipher-suites'];

function isShown({ rung, state }: RungReport): boolean {
  if (state === 'not-applicable') return false;
  if (rung === 'update') return true;
  return SHOWN_IF_BROKEN.includes(rung) && (state === 'fail' || state === 'unknown');
}

/** Returns what the check found, in the order of the ladder: a line for each view, and for each rung that has something to say. */
export function findingsOf(facts: Facts, report: Report, texts: Texts): readonly FindingView[] {
  return report.ladder.flatMap((rung): readonly FindingView[] => {
    if (rung.rung === 'winhttp-value') {
      return facts.views.map((view) => viewFinding(view, facts, report, texts));
    }
    if (!isShown(rung)) return [];
    const { name, found } = rungText(texts.m, rung.rung, rung.code);
    const finding = { id: rung.rung, glyph: RUNG_SIGNS[rung.state], what: found, more: name };
    const { state } = facts.update;
    if (rung.rung !== 'update' || state === 'not-needed') return [finding];
    return [{ ...finding, what: texts.t.guided.understand.update[state], more: fileWords(facts, texts) }];
  });
}
