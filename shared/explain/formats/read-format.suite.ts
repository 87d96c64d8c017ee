import { createFindings, type FoundWrite } from '../found.ts';
import { FORMAT_READERS } from './index.ts';
import type { FormatReader } from './reader.ts';

/** A write in short, with its line where that isn't the first, its labels and its problems. */
function short({ line, action, key, name, type, data, view, labels, problems, isCertain }: FoundWrite): string {
  const what =
    data.kind === 'text'
      ? JSON.stringify(data.text)
      : data.kind === 'number'
        ? String(data.value)
        : data.kind === 'unknown'
          ? '?'
          : 'none';
  return [
    ...(line === 1 ? [] : [`${line}:`]),
    ...(action === 'write' ? [] : [action]),
    `${key}${name === null ? '' : `|${name}`}`,
    ...(action === 'write' ? [type ?? 'no type', what] : []),
    ...(view === null ? [] : [view]),
    ...labels.map(({ text }) => `'${text}'`),
    ...problems.map((code) => `!${code}`),
    ...(isCertain ? [] : ['possible']),
  ].join(' ');
}

/** What the first reader that recognises a text finds in it, after the name of its format. */
export function read(text: string): readonly string[] {
  const reader = FORMAT_READERS.find((one) => one.recognises(text));
  return reader === undefined ? ['nothing'] : readWith(reader, text);
}

export function readWith(reader: FormatReader, text: string): readonly string[] {
  const findings = createFindings(text.length);
  reader.read(text, findings);
  const problems = [...findings.problems].filter((code) => code !== 'not-followed');
  return [
    [reader.format, ...problems.map((code) => `!${code}`)].join(' '),
    ...findings.writes.map(short),
    ...findings.notFollowed().shown.map(({ line, text: lost }) => `? ${line}: ${lost}`),
  ];
}
