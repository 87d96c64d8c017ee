import { foundWrite } from '../found.ts';
import { createRowCounter, linesOf, type FormatReader } from './reader.ts';
import { WRITES } from '../regions/lines.ts';
import { NUMBER_TYPES, readData, typeOfSpelling } from '../command/data.ts';
import { shownNumber } from '../number.ts';
import { isName } from './prose-tokens.ts';

/** A line with a key, perhaps after `Computer` in any language, as in the address bar of regedit. */
const KEY_LINE = /^(?:[\p{L} ]{2,20}\\)?(HKEY_[A-Z_]{5,20}(?:\\.{0,1000})?)$/u;
const TYPE = '(REG_[A-Z_]{2,30})';
/** Name, type and data, separated by four spaces or a tab. */
const VALUE_LINE = new RegExp(
  String.raw`^[ \t]*(\S.{0,300}?)(?:[ ]{4}|\t)[ \t]{0,60}${TYPE}(?:(?:[ ]{1,8}|\t)(.{0,2000}))?$`,
);
/** The same without its key, as people copy it, and only if the name is known. */
const LOOSE_LINE = new RegExp(String.raw`^[ \t]{0,60}(\w{5,60})[ \t]{1,60}${TYPE}[ \t]{1,60}(\S.{0,200})$`);
/** `(Default)` in the language of that Windows version. */
const DEFAULT_NAME = /^[(<].{1,30}[)>]$/;

/** A printed value; its key is empty if the text doesn't contain that. */
type Shown = Readonly<Record<'key' | 'name' | 'type' | 'data', string>> & { readonly row: number };

/** Yields each printed value. A name with a colon belongs to a form, such as a Windows event. */
function* eachShown(lines: Iterable<readonly [row: number, line: string]>): Generator<Shown> {
  let key = '';
  for (const [row, line] of lines) {
    if (line.length > 4000) continue;
    key = KEY_LINE.exec(line.trim())?.[1] ?? key;
    const found = (key === '' ? null : VALUE_LINE.exec(line)) ?? LOOSE_LINE.exec(line);
    const [, name = '', type = '', given = ''] = found ?? [];
    const data = given.trim();
    if (name === '' || name.endsWith(':') || (key === '' && !isName(name))) continue;
    // a default value that isn’t set, in the language of that Windows version
    if (!DEFAULT_NAME.test(name) || !/^\(.*\)$/.test(data)) yield { key, name, type, data, row };
  }
}

/** The last line but three of a list of `Get-ItemProperty`: the key, which may go on in the lines below. */
const LISTED_KEY = /^(PSPath {1,40}: )Microsoft\.PowerShell\.Core\\Registry::(HKEY_.*(?:\n {9,}\S.*)*)/gm;

/** Yields each number that `Get-ItemProperty` lists, without its type; Windows reads only a DWORD there. */
function* eachListed(text: string): Generator<Shown> {
  const rowOf = createRowCounter(text);
  let start = 0;
  for (const { index, 0: whole, 1: lead = '', 2: path = '' } of text.matchAll(LISTED_KEY)) {
    const key = path.replaceAll(`\n${' '.repeat(lead.length)}`, '').trim();
    for (const found of text.slice(start, index).matchAll(/^(?!PS)(\w{1,60}) {1,60}: (-?\d{1,10}) *$/gm)) {
      const [, name = '', data] = found;
      yield { key, name, type: 'REG_DWORD', data: String(Number(data) >>> 0), row: rowOf(start + found.index) };
    }
    start = index + whole.length;
  }
}

export const regQueryReader: FormatReader = {
  format: 'reg-query',
  recognises: (text) =>
    (/\bREG_[A-Z]/.test(text) &&
      !/\breg(?:\.exe)?"?[ \t]+(?:add|delete)\b/i.test(text) &&
      eachShown(linesOf(text)).next().done !== true) ||
    (!WRITES.test(text) && eachListed(text).next().done !== true),
  read(text, findings) {
    for (const { key, row, ...shown } of [...eachShown(linesOf(text, findings)), ...eachListed(text)]) {
      const type = typeOfSpelling(shown.type);
      const { data, problems } = readData(type, NUMBER_TYPES.includes(type) ? shownNumber(shown.data) : shown.data);
      const name = DEFAULT_NAME.test(shown.name) ? '' : shown.name;
      findings.add(
        foundWrite({ line: row + 1, key, name, type, data, problems: key === '' ? ['outside-key'] : problems }),
      );
    }
  },
};
