import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { expect, it } from 'vitest';
import { partOf } from '../build/only-on.suite.ts';
import { errorCodesIn } from '../shared/errors/errors-in.ts';
import { BOMBS } from '../shared/explain/bombs.suite.ts';
import { ALL_SNIPPETS } from '../shared/explain/corpus.suite.ts';
import { readText } from '../shared/explain/explain.ts';
import { readInput } from '../shared/fleet/reader.ts';
import { createRegFileParser } from '../shared/reg-file/parser.ts';
import { readPolicyFile } from '../shared/origin/policy-file.ts';
import { readPreferences } from '../shared/origin/preferences.ts';
import { formatOf } from '../shared/usage/formats/index.ts';
import { foldName } from '../shared/windows/registry.ts';
import { createRecordCounter } from './logs/record-counter.ts';
import { keyStates, type Section } from './registry/reg-file/document.ts';

/** The input of a reader: a start, a part that is repeated, and an end; and the reader. */
type Row = readonly [
  reader: string,
  shape: string,
  start: string,
  part: string | ((size: number) => string),
  end: string,
];

const SECTION = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy\\Journal';
const COLLECTED = 'TLS Remedy collection 1\n@pc A\n@key HKLM\\SOFTWARE\\A\n';
const SMTP = '#Log-type: SMTP Receive Protocol Log\r\n';
const LIST = 'createdDateTime,appDisplayName,ipAddress,resourceDisplayName\n';
const SIGN_IN = '{"createdDateTime":"2026-11-24T10:00:00Z","appDisplayName":"A"';

const KEYS = new Set(['HKLM\\SOFTWARE\\A']);
const PREFERENCE = '<Registry><Properties key="SOFTWARE\\A" name="a"/><Filters><FilterOs/></Filters></Registry>';
// as the file's bytes are read in pairs
const PREG = Buffer.from('PReg\x01\0\0\0').toString('utf16le');
const POLICY = '[SOFTWARE\\A\0;a\0;\u0004\0;\u0004\0;\u0080\0]';
/** Entries with a key and a list of names that grow with the text, until they are as long as the reader takes. */
function keysToDelete(size: number): string {
  const length = Math.min(30_000, size >> 1);
  const entry = `[${'k'.repeat(length)}\0;**DeleteKeys\0;\u0001\0;${String.fromCharCode(2 * length)}\0;${'x;'.repeat(length >> 1)}]`;
  return entry.repeat(Math.max(1, Math.floor(size / entry.length)));
}

const ROWS: readonly Row[] = [
  ['w3c', 'blanks in a directive', '#Fields: date', ' ', 'x\n'],
  ['w3c', 'lines', '#Fields: date crypt-protocol\n', '2026-11-24 40\n', ''],
  ['smtp', 'blanks in a directive', `${SMTP}#Fields:`, ' ', 'x\rx\n'],
  ['smtp', 'quotation marks', `${SMTP}"`, '""', '\n'],
  ['events', 'open elements', '<Events><Event>', '<a>', '</Event>'],
  ['events', 'attributes', '<Events><Event', ' a="b"', '></Event>'],
  ['events', 'events in one line', '<Events>', '<Event></Event>', '</Events>'],
  ['portal', 'an open text over many lines', `${LIST}"`, '""\n', ''],
  ['portal', 'brackets in a head', LIST.trim() + ',', '(', '\n'],
  ['entra', 'sign-ins', '[', `${SIGN_IN}},`, `${SIGN_IN}}]`],
  ['entra', 'an open text with brackets', `[${SIGN_IN},"userAgent":"`, '}', '"}]'],
  ['entra', 'escapes', `[${SIGN_IN},"userAgent":"`, '\\\\', '"}]'],
  ['fleet', 'arrays', '[', '[],', '[]]'],
  ['fleet', 'open arrays', '', '[', ''],
  ['collected', 'types in a line', `${COLLECTED}    a`, '    REG_A', '\rx\n@found\n@end\n'],
  ['collected', 'empty parts', COLLECTED, '@key HKLM\\SOFTWARE\\A\n@found\n', '@end\n'],
  ['collected', 'bytes', `${COLLECTED}    a    REG_BINARY    `, 'ab', '\n@found\n@end\n'],
  ['reg-file', 'sections', 'REGEDIT4\n', `[${SECTION}\\1]\n"a"=dword:1\n`, ''],
  ['reg-file', 'deletions', 'REGEDIT4\n', `[-${SECTION}]\n[${SECTION}\\1]\n`, ''],
  ['reg-file', 'a deep key', `REGEDIT4\n[${SECTION}`, '\\a', ']\n'],
  ['preferences', 'collections one in another', '<a>', '<Collection>', ''],
  ['preferences', 'items with filters', '<RegistrySettings>', PREFERENCE, '</RegistrySettings>'],
  ['policy-file', 'values', PREG, POLICY, ''],
  ['policy-file', 'a name without an end', `${PREG}[`, 'a', ''],
  ['policy-file', 'names of keys to delete, key and data grow', PREG, keysToDelete, ''],
  ...['0x', '-', '1', 'a_', 'alert ', '(', 'AADSTS1', '\0', 'error state '].map((part): Row => [
    'errors',
    part,
    '',
    part,
    '',
  ]),
  ['explain', 'numbers without a remark', 'REGEDIT4\n[HKEY_LOCAL_MACHINE\\a]\n"a"=', 'dword:=', '\n'],
  ...partOf(BOMBS, 3, 1).map(([shape, start, part]): Row => ['explain', shape, start, part, '']),
  ...ALL_SNIPPETS.filter(({ title }) => /Puppet|Chef|Salt|Inno|Ansible/.test(title)).map(({ title, text }): Row => [
    'explain',
    title,
    '',
    text,
    '',
  ]),
];

const LOGS = readdirSync(join(import.meta.dirname, '../shared/usage/formats')).filter((name) => !name.includes('.'));
const READERS = [...LOGS, 'fleet', 'collected', 'reg-file', 'preferences', 'policy-file', 'errors', 'explain'];

/** Follows as many keys as a file has sections, if it has them. */
function followKeys(text: string): void {
  const watched = [foldName(SECTION)];
  for (let index = 0; index < text.length / 60; index++) watched.push(foldName(`${SECTION}\\${index}`));
  const sections: Section[] = [];
  const parser = createRegFileParser();
  for (const line of text.split('\n'))
    for (const item of parser.push(line, '\n'))
      if (item.kind === 'key' || item.kind === 'key-deletion')
        sections.push({ path: foldName(item.path), at: item.line, deletes: item.kind === 'key-deletion' });
  keyStates(sections, watched);
}

function read(reader: string, text: string): void {
  if (reader === 'explain') readText(text);
  else if (reader === 'errors') errorCodesIn(text);
  else if (reader === 'reg-file') followKeys(text);
  else if (reader === 'preferences') readPreferences(text, KEYS);
  else if (reader === 'policy-file') readPolicyFile(Buffer.from(text, 'utf16le'), KEYS);
  else if (reader === 'fleet' || reader === 'collected') readInput(text);
  else {
    const format = formatOf(text.slice(0, 4096), 'a_lowtls.csv');
    if (format === null || typeof format === 'string') throw new Error(`${reader} isn't recognised`);
    const counter = createRecordCounter(format, 'a');
    counter.push(Buffer.from(text));
    counter.finish();
  }
}

const textOf = ([, , start, part, end]: Row, size: number): string =>
  start + (typeof part === 'string' ? part.repeat(Math.max(1, Math.ceil(size / part.length))) : part(size)) + end;

/** Returns the minimum of some tries, in milliseconds of processor time. */
function least(row: Row, size: number, tries: number): number {
  const text = textOf(row, size);
  return Math.min(
    ...Array.from({ length: tries }, () => {
      const start = cpuUsage();
      read(row[0], text);
      const { user, system } = cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

/** Measuring begins with a text that takes at least this long, if one of this many letters does. */
const LEAST_MS = 5;
const LARGEST = 128 * 1024;
/** Over one doubling, garbage collection and a busy PC can hide the effect; over four they can't. */
const DOUBLINGS = 4;
const MOST_TIMES = 2.3 ** DOUBLINGS;

/** Returns the slowdown over those doublings. Other load can only add, so the minimum of several rounds counts. */
function timesFor(row: Row, size: number): number {
  let [small, large] = [LEAST_MS, Infinity];
  for (let round = 0; round < 8 && large > MOST_TIMES * small; round++) {
    small = Math.max(LEAST_MS, round === 0 ? least(row, size, 2) : Math.min(small, least(row, size, 2)));
    large = Math.min(large, least(row, 2 ** DOUBLINGS * size, 1));
  }
  return large / small;
}

it('covers every reader of external text', () => {
  expect(new Set(ROWS.map(([reader]) => reader))).toEqual(new Set(READERS));
});

// guards: large-policy, large-input
it.each(ROWS)('reads in linear time, at most 2.3 times as long for twice as much: %s, %s', (...row) => {
  let size = 4096;
  while (size < LARGEST && least(row, size, 2) < LEAST_MS) size *= 2;
  // Garbage collection can slow down one step of a linear reader; one that isn't linear fails at the next size too.
  const times = timesFor(row, size);
  expect(times > MOST_TIMES ? Math.min(times, timesFor(row, 2 * size)) : times).toBeLessThanOrEqual(MOST_TIMES);
});
