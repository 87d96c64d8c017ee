import { createFindings, type FoundWrite } from '../found.ts';
import { shortWrite } from '../short-write.suite.ts';
import { FORMAT_READERS } from './index.ts';

/** Returns a write in short form, with its line if that isn't the first, and with its labels. */
const short = (write: FoundWrite): string =>
  [
    ...(write.line === 1 ? [] : [`${write.line}:`]),
    shortWrite(write),
    ...write.labels.map(({ text }) => `'${text}'`),
    ...(write.isCertain ? [] : ['possible']),
  ].join(' ');

/** Returns the name of the format that recognises a text, and what its reader finds. */
export function read(text: string): readonly string[] {
  const reader = FORMAT_READERS.find((one) => one.recognises(text));
  if (reader === undefined) return ['nothing'];
  const findings = createFindings(text.length);
  reader.read(text, findings);
  const problems = [...findings.problems].filter((code) => code !== 'not-followed');
  return [
    [reader.format, ...problems.map((code) => `!${code}`)].join(' '),
    ...findings.writes.map(short),
    ...findings.notFollowed().shown.map(({ line, text: lost }) => `? ${line}: ${lost}`),
  ];
}
