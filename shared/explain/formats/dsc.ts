import type { Findings } from '../found.ts';
import { addLiteral, type FormatReader } from './reader.ts';
import { eachLine } from '../command/lines.ts';

const PAIR =
  /["']?([A-Za-z_]\w{0,40})["']?[ \t]{0,8}:[ \t]{0,8}(?:"((?:[^"\\\n]|\\.){0,1000})"|'([^'\n]{0,1000})'|([^\s,{}\]'"][^,{}\]\n]{0,1000}))/g;
/** A resource begins with its type or its properties, or where a property comes that it has already. */
const PROPERTIES = /\bproperties["']?[ \t]{0,8}:/;
const DATA_TYPES = ['dword', 'qword', 'string', 'expandstring', 'binary', 'multistring'];
/** Types that hold others. What is in an assertion is only compared. */
const GROUPS = /^Microsoft\.(?:Windows\/Registry|DSC\/(?:Assertion|Group))$/;
const CONDITIONS = /Microsoft\.DSC\/Assertion\b|\b(?:condition|copy)["']?[ \t]{0,8}:/;
const MAX_LINE = 8000;

/** What a pair says; null where an expression or an escape decides. */
function valueOf(double: string | undefined, other: string): string | null {
  const text = (double ?? other).trim();
  if (text.startsWith('[') || /\\[^\\"/]/.test((double ?? '').replaceAll('\\\\', ''))) return null;
  return double === undefined ? text : text.replace(/\\(.)/g, '$1');
}

function addResource(
  { line, pairs }: { readonly line: number; readonly pairs: ReadonlyMap<string, string | null> },
  isCertain: boolean,
  findings: Findings,
): void {
  const key = pairs.get('keypath');
  if (key === undefined) return;
  const type = DATA_TYPES.find((one) => pairs.has(one));
  const exists = pairs.get('_exist') ?? (pairs.has('_exist') ? null : 'true');
  // data without a name is refused
  const name = pairs.has('valuename') || type === undefined ? pairs.get('valuename') : null;
  addLiteral(findings, {
    line,
    source: `keyPath: ${key ?? ''}`,
    key: exists === null ? null : key,
    name,
    type: type ?? null,
    data: type === undefined ? null : (pairs.get(type) ?? null),
    isAbsent: exists === 'false',
    isCertain,
  });
}

/** DSC 3, in YAML or JSON: only the names and values of a line count, not how it is nested. Source: facts 9.6 [D3]. */
function readVersion3(text: string, findings: Findings): void {
  const isCertain = !CONDITIONS.test(text);
  let pairs = new Map<string, string | null>();
  let line = 0;
  const finish = (): void => {
    addResource({ line, pairs }, isCertain, findings);
    pairs = new Map();
  };
  let number = 0;
  eachLine(text, (words) => {
    number++;
    if (!findings.step(1 + words.length / 64)) return false;
    if (/^[ \t]*(?:#|\/\/)/.test(words)) return true;
    if (words.length > MAX_LINE) {
      findings.cannotFollow(number, words, words.slice(0, MAX_LINE));
      return true;
    }
    if (PROPERTIES.test(words) && pairs.has('keypath')) finish();
    for (const [, name = '', double, single, bare] of words.matchAll(PAIR)) {
      const value = valueOf(double, single ?? (bare ?? '').replace(/\s#.*$/, ''));
      const key = name.toLowerCase();
      if (key === 'type' && value?.includes('/') === true) {
        finish();
        if (!GROUPS.test(value)) findings.cannotFollow(number, `type: ${value}`);
      } else if (['keypath', 'valuename', '_exist'].includes(key) || DATA_TYPES.includes(key)) {
        if (pairs.has(key)) finish();
        if (key === 'keypath') line = number;
        pairs.set(key, value);
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
