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

/** Why something is only possible, if more is known than that. */
type Cause = keyof SharedMessages['explain']['causes'];

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

export function dataText(write: ShownWrite, { explain }: SharedMessages): string {
  const { action, deletes, name, value, hex, protocols, unknownBits, data = null, hexes = [] } = write;
  const typed = (text: string): string => `${write.type ?? ''} ${text}`.trim();
  if (hexes.length > 1) return typed(explain.oneOf(hexes));
  if (action === 'empties-key') return explain.emptiesKey;
  if (deletes) return name === null ? explain.deletesKey : explain.deletes;
  if (name === null) return explain.createsKey;
  if (hex === null || value === null) return typed(data === null ? explain.notKnown : JSON.stringify(data));
  if (unknownBits === null) {
    const turns = turnsOn(name, value);
    const number = value > 0xffff ? formatHex(value) : String(value);
    if (turns === null) return typed(number);
    // Of the protocol: that DisabledByDefault itself is on would say the opposite.
    const [, protocol = ''] = /\\Protocols\\([^\\]+)\\/i.exec(write.path) ?? [];
    return typed(`${number} (${[protocol, turns ? explain.on : explain.off].join(' ').trim()})`);
  }
  const bits = [...protocols, ...(unknownBits === NO_BITS ? [] : [explain.unknownBits(unknownBits)])];
  return `${write.type ?? ''} ${hex} (${explain.decimal(value)})${bits.length === 0 ? '' : `: ${bits.join(', ')}`}`;
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

/** `name` is null for a whole key and empty for the default value; `path` is empty if it is unknown. */
export function writeKey(
  { path, name }: Pick<ExplainedWrite, 'path' | 'name'>,
  { explain }: SharedMessages,
): { readonly path: string; readonly name: string } {
  const shown = name === null ? explain.wholeKey : name === '' ? explain.defaultValue : name;
  return { path: path === '' ? `${explain.noPath} ` : `${path}\\`, name: shown };
}

const SIGNS = { fail: '[x]', warn: '[!]', info: '[i]' } as const;

const indent = (text: string, by = 4): string => `${' '.repeat(by)}${text}`;

function writeLines(write: ShownWrite, document: ExplainedDocument, texts: SharedMessages): readonly string[] {
  const { path, name } = writeKey(write, texts);
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
