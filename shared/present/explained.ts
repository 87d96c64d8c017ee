import type { ExplainedDocument, ExplainedWrite, NotFollowed } from '../explain/document.ts';
import { severityOf, type Problem } from '../explain/judge/codes.ts';
import { inOneLine } from '../output/plain-text.ts';
import type { SharedMessages } from '../text/messages.ts';
import type { Protocol } from '../tls/protocols.ts';

/** What a write puts there. `data` is null where it isn't known. */
type DataView =
  | { readonly kind: 'deletesKey' | 'deletes' | 'createsKey' }
  | { readonly kind: 'other'; readonly type: string | null; readonly data: string | null }
  | { readonly kind: 'number'; readonly type: string | null; readonly value: number }
  | {
      readonly kind: 'protocols';
      readonly type: string | null;
      readonly hex: string;
      readonly value: number;
      readonly protocols: readonly Protocol[];
      /** Bits that belong to no protocol; null where there are none. */
      readonly unknownBits: string | null;
    };

/** A write as it is shown. `name` is null for a whole key and empty for the default value; `path` is null where it isn't known. */
export interface ExplainedWriteView extends Pick<ExplainedWrite, 'name' | 'view' | 'line' | 'certainty'> {
  readonly path: string | null;
  readonly data: DataView;
  readonly problems: readonly ProblemView[];
}

type Severity = ReturnType<typeof severityOf>;

interface ProblemView {
  readonly code: Problem;
  readonly severity: Severity;
}

const NO_BITS = '0x00000000';

function dataView(write: ExplainedWrite): DataView {
  const { deletes, name, type, value, hex, protocols, unknownBits, data = null } = write;
  if (deletes) return { kind: name === null ? 'deletesKey' : 'deletes' };
  if (name === null) return { kind: 'createsKey' };
  if (hex === null || value === null) return { kind: 'other', type, data };
  if (unknownBits === null) return { kind: 'number', type, value };
  return { kind: 'protocols', type, hex, value, protocols, unknownBits: unknownBits === NO_BITS ? null : unknownBits };
}

const problemView = (code: Problem): ProblemView => ({ code, severity: severityOf(code) });

export function explainedWriteView(write: ExplainedWrite): ExplainedWriteView {
  const { path, name, view, line, certainty, problems } = write;
  return {
    path: path === '' ? null : path,
    name,
    view,
    line,
    certainty,
    data: dataView(write),
    problems: problems.map(problemView),
  };
}

/** What a write puts there, in words. */
export function dataText(write: ExplainedWrite, { explain }: SharedMessages): string {
  const data = dataView(write);
  switch (data.kind) {
    case 'deletesKey':
    case 'deletes':
    case 'createsKey':
      return explain[data.kind];
    case 'other':
      return `${data.type ?? ''} ${data.data === null ? explain.notKnown : JSON.stringify(data.data)}`.trim();
    case 'number':
      return `${data.type ?? ''} ${String(data.value)}`;
    case 'protocols': {
      const { type, hex, value, protocols, unknownBits } = data;
      const bits = [...protocols, ...(unknownBits === null ? [] : [explain.unknownBits(unknownBits)])];
      return `${type ?? ''} ${hex} (${explain.decimal(value)})${bits.length === 0 ? '' : `: ${bits.join(', ')}`}`;
    }
  }
}

/** Where a write goes: a registry view, or somewhere else. */
export function writeViewName({ view }: Pick<ExplainedWrite, 'view'>, { explain, views }: SharedMessages): string {
  return view === 'other' ? explain.otherPlace : views[view];
}

/** The key of a write, and the name of its value. */
export function writeKey(
  { path, name }: Pick<ExplainedWriteView, 'path' | 'name'>,
  { explain }: SharedMessages,
): { readonly path: string; readonly name: string } {
  const shown = name === null ? explain.wholeKey : name === '' ? explain.defaultValue : name;
  return { path: path ?? explain.noPath, name: shown };
}

const SIGNS = { fail: '[x]', warn: '[!]', info: '[i]' } as const;

const WIDTH = 4;
const indent = (text: string, by = WIDTH): string => `${' '.repeat(by)}${text}`;

function writeLines(write: ExplainedWrite, texts: SharedMessages): readonly string[] {
  const { explain } = texts;
  const view = explainedWriteView(write);
  const { path, name } = writeKey(view, texts);
  return [
    `${path}\\${name}`,
    indent(
      [
        `${dataText(write, texts)} - ${writeViewName(view, texts)}`,
        explain.line(view.line),
        ...(view.certainty === 'possible' ? [explain.possible] : []),
      ].join(', '),
    ),
    ...view.problems.map(({ code, severity }) => indent(`${SIGNS[severity]} ${explain.problems[code].title}`)),
  ].map((line) => indent(line, 2));
}

function problemLines(code: Problem, { explain }: SharedMessages): readonly string[] {
  const { title, meaning, todo } = explain.problems[code];
  return [`${SIGNS[severityOf(code)]} ${title}`, indent(meaning), indent(`${explain.nextStep} ${todo}`)];
}

/** What the text does, in one sentence without its full stop. */
export function headline({ format, writes, notFollowed }: ExplainedDocument, { explain }: SharedMessages): string {
  const deletions = writes.filter((write) => write.deletes).length;
  if (writes.length === 0) {
    if (notFollowed.length === 0) return explain.nothing;
    return notFollowed.every(({ why }) => why === 'another-pc') ? explain.elsewhere : explain.unclear;
  }
  if (format === 'prose') return explain.says(writes.length);
  return format === 'reg-query' ? explain.shows(writes.length) : explain.writes(writes.length - deletions, deletions);
}

/** Where something stands that wasn't followed, with why if that is known. */
export function gapPlace({ line, lastLine, why }: NotFollowed, { explain }: SharedMessages): string {
  const place = lastLine === undefined ? explain.line(line) : explain.lines(line, lastLine);
  return why === undefined ? place : `${place} (${explain.why[why]})`;
}

/** A document for people who read it as plain text: every write, then every problem with what to do. */
export function documentText(explained: ExplainedDocument, texts: SharedMessages): string {
  const { explain } = texts;
  const document = inOneLine(explained);
  const { writes, problems, notFollowed, notFollowedCut } = document;
  return [
    explain.readAs(explain.formats[document.format]),
    `${headline(document, texts)}.`,
    ...writes.flatMap((write) => ['', ...writeLines(write, texts)]),
    ...(notFollowed.length === 0 ? [] : ['', `${explain.notFollowed}:`]),
    ...notFollowed.map((gap) => indent(`${gapPlace(gap, texts)}: ${gap.text}`, 2)),
    ...(notFollowedCut === 0 ? [] : [indent(`${explain.notFollowedMore(notFollowedCut)}.`, 2)]),
    '',
    ...(problems.length === 0 ? [`${explain.noProblems}.`] : problems.flatMap((code) => problemLines(code, texts))),
  ].join('\n');
}
