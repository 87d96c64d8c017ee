import { foundWrite } from '../found.ts';
import type { FormatReader } from './reader.ts';
import { readData, typeOfSpelling } from '../command/data.ts';
import { eachLine } from '../command/lines.ts';

const KEY_LINE = /^(HKEY_[A-Z_]{5,20}(?:\\.{0,1000})?)$/;
const VALUE_LINE = /^[ \t]+(\S.{0,300}?)(?:[ ]{4}|\t)[ \t]{0,60}(REG_[A-Z_]{2,30})(?:(?:[ ]{1,8}|\t)(.{0,2000}))?$/;
/** A line of it: name, type and data with four blanks or a tab between. */
const PRINTED =
  /^[ \t]+\S[^\n]{0,300}?(?:[ ]{4}|\t)[ \t]{0,60}REG_(?:DWORD|SZ|BINARY|EXPAND_SZ|MULTI_SZ|QWORD|NONE)\b/m;
/** `(Default)` in the language of that Windows. */
const DEFAULT_NAME = /^[(<].{1,30}[)>]$/;

/** What `reg query` printed: the values that a PC has. */
export const regQueryReader: FormatReader = {
  format: 'reg-query',
  recognises: (text) => PRINTED.test(text) && !/\breg(?:\.exe)?"?[ \t]+(?:add|delete)\b/i.test(text),
  read(text, findings) {
    let key = '';
    let number = 0;
    eachLine(text, (line) => {
      number++;
      if (!findings.step()) return false;
      if (line.length > 4000) return true;
      const trimmed = line.trim();
      const found = KEY_LINE.exec(trimmed);
      if (found !== null) key = found[1] ?? '';
      const value = VALUE_LINE.exec(line);
      if (value === null) return true;
      const [, shown = '', typeText = '', data = ''] = value;
      const type = typeOfSpelling(typeText);
      findings.add(
        foundWrite({
          line: number,
          key,
          name: DEFAULT_NAME.test(shown) ? '' : shown,
          type,
          ...readData(type, data.trim()),
          ...(key === '' ? { problems: ['outside-key'] as const } : {}),
        }),
      );
      return true;
    });
  },
};
