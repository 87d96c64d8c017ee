import { HIVE_NAMES } from '../../reg-file/hives.ts';
import { createRegFileParser, parseRegFile } from '../../reg-file/parser.ts';
import type { RegFileItem } from '../../reg-file/items.ts';
import { dwordOf, stringOf, type RegistryValue } from '../../windows/registry.ts';
import { foundWrite, type Findings, type FoundData, type FoundWrite } from '../found.ts';
import { createRowCounter, linesOf, type FormatReader } from './reader.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { commentLabel, createLabelTrack } from '../command/labels.ts';

const SHORT_SECTION = new RegExp(`^[ \\t]*\\[-?(${HIVE_NAMES.map((hive) => hive.short).join('|')})(?=[\\\\\\]])`, 'i');
/** A key in italics or bold, as a page shows it. */
const MARKED_KEY = /^[ \t>]*[_*]{1,3}(\[-?HK[^\n]{1,1000}\])[_*]{1,3}[ \t]*$/i;
const BROKEN_DWORD = /^[ \t]*"([^"\\]{1,255})"[ \t]*=[ \t]*dword:/i;

function dataOf(value: RegistryValue): FoundData {
  const number = dwordOf(value);
  if (number !== null) return { kind: 'number', value: number };
  return { kind: 'text', text: stringOf(value) ?? value.data };
}

/** Returns the comment after a number, outside quotes: `dword:00000a00 ; TLS 1.1 and 1.2`. */
function besides(line: string): string {
  const number = /=[ \t]*dword:/i.exec(line)?.index ?? line.length;
  const mark = line.indexOf(';', number);
  return mark < 0 ? '' : line.slice(mark + 1);
}

/** Reads the lines of a file; `above` is the number of lines before the text. */
function read(text: string, findings: Findings, above = 0): void {
  const parser = createRegFileParser();
  const labels = createLabelTrack();
  let key: string | null = null;
  let [isShort, hasHeader] = [false, false];
  let current = '';

  const add = (line: number, { problems = [], ...more }: Partial<FoundWrite>): void => {
    const beside = commentLabel(besides(current));
    const ofKey: readonly WriteProblem[] = [
      ...(isShort ? (['short-hive-name'] as const) : []),
      ...(key === null ? (['outside-key'] as const) : []),
    ];
    const place = { line: line + above, key: key ?? '', labels: beside.length > 0 ? beside : labels.current() };
    findings.add(foundWrite({ ...place, ...more, problems: [...ofKey, ...problems] }));
  };

  const take = (item: RegFileItem, line = item.line, problems: readonly WriteProblem[] = []): void => {
    if (item.kind === 'header') hasHeader = true;
    else if (item.kind === 'comment') labels.comment(line, item.text);
    else if (item.kind === 'error') mend(item);
    else if (item.kind === 'value')
      add(line, { name: item.name, type: item.value.type, data: dataOf(item.value), problems });
    else if (item.kind === 'value-deletion') add(line, { name: item.name, action: 'delete', problems });
    else if (item.kind !== 'blank') {
      const deletes = item.kind === 'key-deletion';
      key = item.path;
      add(line, { action: deletes ? 'delete' : 'create-key' });
      if (deletes) key = null;
    }
  };

  /** Reads a line that regedit would refuse as it is meant. */
  const mend = ({ code, line }: RegFileItem & { kind: 'error' }): void => {
    // a value without a key, as people quote it
    const plain = current.replace(/[“”„]/g, '"');
    const isCurly = plain !== current;
    const isLoose = code === 'value-outside-key' || isCurly;
    const loose = isLoose ? parseRegFile(`REGEDIT4\n[HKEY_LOCAL_MACHINE]\n${plain}`) : [];
    const value = loose.find(({ kind }) => kind === 'value' || kind === 'value-deletion');
    const name = BROKEN_DWORD.exec(current)?.[1];
    if (code === 'missing-header') findings.problem('missing-header');
    else if (value !== undefined) take(value, line, isCurly ? ['curly-quotes'] : []);
    else if (name !== undefined)
      add(line, { name, type: 'REG_DWORD', data: { kind: 'unknown' }, problems: ['invalid-data'] });
    else {
      if (code === 'bad-key') key = null;
      if (hasHeader) findings.problem('broken-line');
    }
  };

  for (const [, line] of linesOf(text, findings)) {
    current = line;
    const short = SHORT_SECTION.exec(line)?.[1];
    if (/^[ \t]*\[/.test(line)) isShort = short !== undefined;
    const full = HIVE_NAMES.find((hive) => hive.short === short?.toUpperCase())?.full ?? '';
    const pushed = short === undefined ? line : line.replace(short, full);
    const shown = pushed.replace(/^[ \t>]+(?=Windows Registry Editor|REGEDIT4)/, '').replace(MARKED_KEY, '$1');
    for (const item of parser.push(shown, '\n')) take(item);
  }
  for (const item of parser.finish()) take(item);
}

const ONE_LINE = /^\s{0,64}(?:Windows Registry Editor Version 5\.00|REGEDIT4)[ \t]+\[-?HK/i;

/** A `.reg` file with its header. Source: facts 9.5 [G1][G2][G3]. */
export const regFileReader: FormatReader = {
  format: 'reg',
  recognises: (text) => /^\s{0,64}(?:Windows Registry Editor Version|REGEDIT4)/i.test(text),
  read(text, findings) {
    const above = createRowCounter(text)(text.search(/\S/));
    if (!ONE_LINE.test(text)) {
      read(text.trimStart(), findings, above);
      return;
    }
    // all of it is in one line, which regedit refuses
    findings.problem('line-ends-lost');
    const add: Findings['add'] = (write) => findings.add({ ...write, line: above + 1 });
    read(text.trim().replace(/[ \t]+(?=\[-?HK|"[^"\n]{1,255}"[ \t]*=)/g, '\n'), { ...findings, add });
  },
};

export const regFragmentReader: FormatReader = {
  format: 'reg',
  recognises: (text) =>
    /^[ \t>_*]*\[-?HK[A-Z_]{2,20}[\\\]]/im.test(text) || /^[ \t]*"[^"\n]{1,255}"[ \t]*=[ \t]*dword:/im.test(text),
  read,
};
