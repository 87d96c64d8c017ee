import type { ExplainedDocument, ExplainedWrite } from '../explain/document.ts';
import { severityOf, type Problem } from '../explain/judge/codes.ts';
import type { SharedMessages } from '../text/messages.ts';

const SIGNS = { fail: '[x]', warn: '[!]', info: '[i]' } as const;

const WIDTH = 4;
const indent = (text: string, by = WIDTH): string => `${' '.repeat(by)}${text}`;

/** What a write puts there, in words. */
export function dataText(write: ExplainedWrite, { explain }: SharedMessages): string {
  if (write.deletes) return write.name === null ? explain.deletesKey : explain.deletes;
  if (write.name === null) return explain.createsKey;
  const type = write.type ?? '';
  if (write.hex === null || write.value === null)
    return `${type} ${write.data === undefined ? explain.notKnown : JSON.stringify(write.data)}`.trim();
  const isMask = write.unknownBits !== null;
  if (!isMask) return `${type} ${String(write.value)}`;
  const odd = write.unknownBits === '0x00000000' ? [] : [explain.unknownBits(write.unknownBits)];
  const bits = [...write.protocols, ...odd];
  return `${type} ${write.hex} (${explain.decimal(write.value)})${bits.length === 0 ? '' : `: ${bits.join(', ')}`}`;
}

function writeLines(write: ExplainedWrite, texts: SharedMessages): readonly string[] {
  const { explain, views } = texts;
  const name = write.name === null ? explain.wholeKey : write.name === '' ? explain.defaultValue : write.name;
  const place = write.view === 'other' ? explain.otherPlace : views[write.view];
  return [
    `${write.path === '' ? explain.noPath : write.path}\\${name}`,
    indent(`${dataText(write, texts)} - ${place}, ${explain.line(write.line)}`),
    ...write.problems.map((code) => indent(`${SIGNS[severityOf(code)]} ${explain.problems[code].title}`)),
  ].map((line) => indent(line, 2));
}

function problemLines(code: Problem, { explain }: SharedMessages): readonly string[] {
  const { title, meaning, todo } = explain.problems[code];
  return [`${SIGNS[severityOf(code)]} ${title}`, indent(meaning), indent(`${explain.nextStep} ${todo}`)];
}

/** What the text does, in one sentence without its full stop. */
export function headline({ format, writes, notFollowed }: ExplainedDocument, { explain }: SharedMessages): string {
  const deletions = writes.filter((write) => write.deletes).length;
  if (writes.length === 0) return notFollowed.length > 0 ? explain.unclear : explain.nothing;
  return format === 'reg-query' ? explain.shows(writes.length) : explain.writes(writes.length - deletions, deletions);
}

/** A document for people who read it as plain text: every write, then every problem with what to do. */
export function documentText(document: ExplainedDocument, texts: SharedMessages): string {
  const { explain } = texts;
  const { writes, problems, notFollowed } = document;
  return [
    explain.readAs(explain.formats[document.format]),
    `${headline(document, texts)}.`,
    ...writes.flatMap((write) => ['', ...writeLines(write, texts)]),
    ...(notFollowed.length === 0 ? [] : ['', `${explain.notFollowed}:`]),
    ...notFollowed.map(({ line, text }) => indent(`${explain.line(line)}: ${text}`, 2)),
    '',
    ...(problems.length === 0 ? [`${explain.noProblems}.`] : problems.flatMap((code) => problemLines(code, texts))),
  ].join('\n');
}
