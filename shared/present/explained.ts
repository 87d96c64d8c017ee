import type { Explained, ExplainedDocument, ExplainedWrite, InProgram } from '../explain/document.ts';
import { namesTls, type NotFollowed } from '../explain/found.ts';
import { severityOf, type Problem } from '../explain/judge/codes.ts';
import { conditionOf, headline } from './headline.ts';
import { shownWrites, type ShownWrite } from './shown-writes.ts';
import { answerLines, isClear, readAs } from './explained-answer.ts';
import { inOneLine } from '../output/plain-text.ts';
import type { SharedMessages } from '../text/messages.ts';
import type { WindowWords } from '../text/window.ts';
import { formatHex } from '../tls/mask.ts';
import type { Protocol } from '../tls/protocols.ts';

/** Why something is only possible, if more is known than that. */
type Cause = keyof SharedMessages['explain']['causes'];

/** What a write puts there. `data` is null if it is unknown. */
type DataView =
  | { readonly kind: 'deletesKey' | 'deletes' | 'createsKey' | 'emptiesKey' }
  | { readonly kind: 'other'; readonly type: string | null; readonly data: string | null }
  | { readonly kind: 'number'; readonly type: string | null; readonly value: number; readonly turns: boolean | null }
  | { readonly kind: 'oneOf'; readonly type: string | null; readonly hexes: readonly string[] }
  | {
      readonly kind: 'protocols';
      readonly type: string | null;
      readonly hex: string;
      readonly value: number;
      readonly protocols: readonly Protocol[];
      /** Bits that belong to no protocol; null if there are none. */
      readonly unknownBits: string | null;
    };

/** A write as it is shown. `name` is null for a whole key and empty for the default value; `path` is null if it is unknown. */
export interface ExplainedWriteView extends Pick<ExplainedWrite, 'name' | 'view' | 'line' | 'certainty'> {
  readonly path: string | null;
  readonly data: DataView;
  readonly problems: readonly ProblemView[];
}

interface ProblemView {
  readonly code: Problem;
  readonly severity: ReturnType<typeof severityOf>;
}

const FORMAT_CAUSES: Partial<Readonly<Record<ExplainedDocument['format'], Cause>>> = {
  code: 'code',
  inf: 'setup',
  'gpp-xml': 'policy',
  ansible: 'tool',
  puppet: 'tool',
};

export function causeOf(write: ExplainedWrite, document: ExplainedDocument, { explain }: SharedMessages): string {
  if (write.when !== undefined && write.when !== 'mentioned') return explain.causes[write.when];
  if (write.dependsOn !== undefined) return explain.dependsOn(explain.line(write.dependsOn));
  const cause = FORMAT_CAUSES[document.format];
  const gap = document.notFollowed.find(({ line, why }) => line < write.line && why === undefined);
  if (cause === undefined && gap !== undefined) return explain.afterGap(explain.line(gap.line));
  return explain.causes[cause ?? write.when ?? 'other'];
}

export function writeProblem(
  code: Problem,
  write: ExplainedWrite,
  document: ExplainedDocument,
  texts: SharedMessages,
): string {
  const title = texts.explain.problems.titles[code];
  return code === 'conditional' ? `${title}${texts.explain.because(causeOf(write, document, texts))}` : title;
}

const NO_BITS = '0x00000000';

/** True if a value of SChannel turns its protocol on; null for any other. */
function turnsOn(name: string, value: number): boolean | null {
  if (/^Enabled$/i.test(name)) return value !== 0;
  return /^DisabledByDefault$/i.test(name) ? value === 0 : null;
}

function dataView(write: ShownWrite): DataView {
  const { action, deletes, name, type, value, hex, protocols, unknownBits, data = null, hexes = [] } = write;
  if (hexes.length > 1) return { kind: 'oneOf', type, hexes };
  if (action === 'empties-key') return { kind: 'emptiesKey' };
  if (deletes) return { kind: name === null ? 'deletesKey' : 'deletes' };
  if (name === null) return { kind: 'createsKey' };
  if (hex === null || value === null) return { kind: 'other', type, data };
  if (unknownBits === null) return { kind: 'number', type, value, turns: turnsOn(name, value) };
  return { kind: 'protocols', type, hex, value, protocols, unknownBits: unknownBits === NO_BITS ? null : unknownBits };
}

const problemView = (code: Problem): ProblemView => ({ code, severity: severityOf(code) });

export function explainedWriteView(write: ShownWrite): ExplainedWriteView {
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

export function dataText(write: ShownWrite, { explain }: SharedMessages): string {
  const data = dataView(write);
  switch (data.kind) {
    case 'deletesKey':
    case 'deletes':
    case 'createsKey':
    case 'emptiesKey':
      return explain[data.kind];
    case 'other':
      return `${data.type ?? ''} ${data.data === null ? explain.notKnown : JSON.stringify(data.data)}`.trim();
    case 'oneOf':
      return `${data.type ?? ''} ${explain.oneOf(data.hexes)}`.trim();
    case 'number': {
      const number = data.value > 0xffff ? formatHex(data.value) : String(data.value);
      // Of the protocol: that DisabledByDefault itself is on would say the opposite.
      const [, protocol = ''] = /\\Protocols\\([^\\]+)\\/i.exec(write.path) ?? [];
      const turns =
        data.turns === null ? '' : ` (${[protocol, data.turns ? explain.on : explain.off].join(' ').trim()})`;
      return `${data.type ?? ''} ${number}${turns}`.trim();
    }
    case 'protocols': {
      const { type, hex, value, protocols, unknownBits } = data;
      const bits = [...protocols, ...(unknownBits === null ? [] : [explain.unknownBits(unknownBits)])];
      return `${type ?? ''} ${hex} (${explain.decimal(value)})${bits.length === 0 ? '' : `: ${bits.join(', ')}`}`;
    }
  }
}

/** The registry view into which a write goes; empty if it has none of two. */
export function writeViewName({ view }: Pick<ExplainedWrite, 'view'>, { views }: SharedMessages): string {
  return view === 'other' ? '' : views[view];
}

/** What becomes of a write: on the PC that was read, else what it needs, and whether it asks. */
export function becomesOf(write: ExplainedWrite, { explain }: SharedMessages): readonly string[] {
  const { here, asks, loses = [] } = write;
  const possible = write.certainty === 'possible' || here === null ? explain.possible : '';
  if (here !== undefined && here !== null) return [explain.here[here], loses.length === 0 ? '' : explain.loses(loses)];
  return [possible, asks === undefined ? '' : explain.asks[asks], conditionOf(write, explain).replace(/^, /, '')];
}

export function writePlace(write: ExplainedWrite, texts: SharedMessages): string {
  const place = [writeViewName(write, texts), texts.explain.line(write.line)];
  return [...place, ...becomesOf(write, texts)].filter(Boolean).join(texts.joined.comma);
}

export function writeKey(
  { path, name }: Pick<ExplainedWriteView, 'path' | 'name'>,
  { explain }: SharedMessages,
): { readonly path: string; readonly name: string } {
  const shown = name === null ? explain.wholeKey : name === '' ? explain.defaultValue : name;
  return { path: path === null ? `${explain.noPath} ` : `${path}\\`, name: shown };
}

const SIGNS = { fail: '[x]', warn: '[!]', info: '[i]' } as const;

const indent = (text: string, by = 4): string => `${' '.repeat(by)}${text}`;

function writeLines(write: ShownWrite, document: ExplainedDocument, texts: SharedMessages): readonly string[] {
  const { path, name } = writeKey(explainedWriteView(write), texts);
  return [
    `${path}${name}`,
    indent(`${dataText(write, texts)} - ${writePlace(write, texts)}`),
    ...write.problems.map((code) => indent(`${SIGNS[severityOf(code)]} ${writeProblem(code, write, document, texts)}`)),
  ].map((line) => indent(line, 2));
}

function problemLines(code: Problem, { explain }: SharedMessages): readonly string[] {
  const { titles, meanings, todos } = explain.problems;
  return [
    `${SIGNS[severityOf(code)]} ${titles[code]}`,
    indent(meanings[code]),
    indent(`${explain.nextStep} ${todos[code]}`),
  ];
}

/** A line that sets TLS for one program: where, for which, to what, and for how long. */
export function inProgramText(found: InProgram, { explain, joined }: SharedMessages): string {
  const { line, program, protocols, lasts, kind, ofWindows } = found;
  const { programs, lasting, suites, shows, ofWindows: asWindows } = explain.inProgram;
  const named = program === 'windows' ? suites : ofWindows === true ? asWindows : protocols.join(joined.comma);
  const said = kind === 'shows' || named !== '' ? named : explain.notKnown;
  const what = kind === undefined || kind === 'shows' ? said : explain.inProgram[kind];
  const parts = [programs[program], what, kind === 'shows' ? shows : lasting[lasts]];
  return joined.labelled(explain.line(line), parts.filter(Boolean).join(joined.comma));
}

export function gapPlace({ line, lastLine, why }: NotFollowed, { explain, joined }: SharedMessages): string {
  const place = lastLine === undefined ? explain.line(line) : explain.lines(line, lastLine);
  return why === undefined ? place : joined.bracketed(place, explain.why[why]);
}

export function documentText(explained: ExplainedDocument, texts: SharedMessages): string {
  const { explain, joined } = texts;
  const document = inOneLine(explained);
  const { problems, notFollowed, notFollowedCut } = document;
  const kind = [readAs(document, texts)].filter(Boolean);
  const { shown, left } = shownWrites(document.writes);
  return [
    ...answerLines(document, texts),
    '',
    ...kind,
    joined.sentence(headline(document, texts)),
    ...shown.flatMap((write) => ['', ...writeLines(write, document, texts)]),
    ...(left === 0 ? [] : ['', indent(joined.sentence(explain.othersLeft(left)), 2)]),
    ...(document.inProgram.length === 0 ? [] : ['', joined.label(explain.inProgram.title)]),
    ...document.inProgram.map((one) => indent(inProgramText(one, texts), 2)),
    ...(notFollowed.length === 0 ? [] : ['', joined.label(explain.notFollowed)]),
    ...notFollowed.map((gap) =>
      indent(`${namesTls(gap.text) ? '[!] ' : ''}${joined.labelled(gapPlace(gap, texts), gap.text)}`, 2),
    ),
    ...(notFollowedCut === 0 ? [] : [indent(joined.sentence(explain.notFollowedMore(notFollowedCut)), 2)]),
    ...(isClear(document) ? ['', joined.sentence(explain.noProblems)] : []),
    ...(problems.length === 0 ? [] : ['', ...problems.flatMap((code) => problemLines(code, texts))]),
  ].join('\n');
}

/** The whole explanation as plain text, for a ticket or a reply. */
export function plainText(explained: Explained, { t, m }: WindowWords): string {
  if (explained.kind === 'document') return documentText(explained, m);
  const { hex, value, protocols, problems } = explained;
  const names = protocols.length === 0 ? t.explain.none : m.values.list(protocols);
  return [
    `${hex} = ${m.explain.decimal(value)}: ${names}`,
    ...problems.map((code) => m.explain.problems.titles[code]),
  ].join('\n');
}
