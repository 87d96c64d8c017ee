import { foundWrite, type Findings } from '../found.ts';
import type { FormatReader } from './reader.ts';
import { readData } from '../command/data.ts';
import { eachLine } from '../command/lines.ts';

/** A resource of DSC 3 as it is read so far. */
interface Resource {
  line: number;
  key: string | null;
  name: string | null;
  type: string | null;
  data: string | null;
  isAbsent: boolean;
}

const PAIR =
  /["']?([A-Za-z_]\w{0,40})["']?[ \t]{0,8}:[ \t]{0,8}(?:"((?:[^"\\\n]|\\.){0,1000})"|'([^'\n]{0,1000})'|([^\s,{}\]'"][^,{}\]\n]{0,1000}))/g;
const TYPES: Readonly<Record<string, 'REG_DWORD' | 'REG_QWORD' | 'REG_SZ' | 'REG_EXPAND_SZ'>> = {
  dword: 'REG_DWORD',
  qword: 'REG_QWORD',
  string: 'REG_SZ',
  expandstring: 'REG_EXPAND_SZ',
};

/** DSC 3, in YAML or JSON: only the names and values of a line count, not how it is nested. Source: facts 9.6 [D3]. */
function readVersion3(text: string, findings: Findings): void {
  let current: Resource | null = null;
  const finish = (): void => {
    if (current?.key === null || current?.name === null || current === null) return;
    const base = { line: current.line, key: current.key, name: current.name };
    const type = TYPES[current.type ?? ''] ?? null;
    if (current.isAbsent) findings.add(foundWrite({ ...base, action: 'delete' }));
    else if (type === null || current.data === null)
      findings.add(foundWrite({ ...base, data: { kind: 'unknown' }, problems: ['value-not-followed'] }));
    else findings.add(foundWrite({ ...base, type, ...readData(type, current.data) }));
  };
  let number = 0;
  eachLine(text, (line) => {
    number++;
    if (!findings.step(1 + line.length / 64)) return false;
    if (line.length > 8000) return true;
    for (const [, name = '', double, single, bare] of line.matchAll(PAIR)) {
      const value = (double === undefined ? (single ?? bare ?? '') : double.replaceAll('\\\\', '\\')).trim();
      const key = name.toLowerCase();
      if (key === 'keypath') {
        if (current !== null && current.key !== null) finish();
        current = { line: number, key: value, name: null, type: null, data: null, isAbsent: false };
      } else if (current !== null) {
        if (key === 'valuename') current.name = value;
        else if (key === '_exist') current.isAbsent = value === 'false';
        else if (Object.hasOwn(TYPES, key)) [current.type, current.data] = [key, value];
      }
    }
    return true;
  });
  finish();
}

const isVersion3 = (text: string): boolean =>
  /Microsoft\.Windows\/Registry\b/.test(text) ||
  (/^[ \t"-]{0,40}keyPath"?[ \t]{0,8}:[ \t]{0,8}["']?HK/m.test(text) &&
    /\b(?:valueName|valueData|_exist)"?[ \t]{0,8}:/.test(text));

/** Desired State Configuration. Source: facts 9.6 [D1][D2][D3]. */
export const dscReader: FormatReader = {
  format: 'dsc',
  recognises: isVersion3,
  read: readVersion3,
};
